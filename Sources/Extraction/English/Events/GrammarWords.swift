/// Small words that say how an event is told.
enum GrammarWords {
    /// What a word at the start of a clause says of it.
    typealias Opener = ClauseWords.Opener

    /// Words that begin a clause.
    static let openers: WordTable<Opener> = {
        var table = WordTable<Opener>()
        for (opener, words) in openerWords {
            for word in words.split(separator: " ") { table[String(word)] = opener }
        }
        return table
    }()
    static let openerWords: [(Opener, String)] = [
        (.coordinate, "and but then so yet or"), (.relative, "who which where whose that"),
        (
            .subordinate,
            "after before following amid since until when while because if despite although though unless"
        ),
    ]

    /// Words that open a clause about another time, or about what is so whatever the time is.
    static let apart = table("after before following amid since until despite although though unless if because")
    /// Before "since", which says nothing of when then: "has since left".
    static let having = table("has have had having 's 've 'd")
    /// Words of laws and habits.
    static let generalWords = """
        generally typically usually normally often prohibited inviolable considered bars always routinely traditionally
        """
    /// Words of law around the name of a crime.
    static let legal = table(
        """
        charge charges charged charging count counts accused accusing accuse accuses guilty convicted convict conviction plead
        pleads pleaded pleading plea suspected suspicion acquitted indicted indictment denies denied denying deny trial trials
        tried sentenced investigation inquiry case charge(s) lawsuit lawsuits suit suits verdict offence offense crime crimes degree involuntary
        """)
    /// Words that join verbs.
    static let coordinators = table("and or but")
    /// What ends the search for the subject or the governor of a word.
    static let verbStops = table("and but or that who which where because as while after before when since said says")
    /// Before a noun phrase, and before no clause: "following the deadly clashes".
    static let beforeNoun = table("following amid despite during of over by against")
    /// Before a noun or a gerund.
    static let prepositions = table(
        "of for from about on against over to into in at with by without towards toward during amid")
    /// Governing words whose object is nothing wished or feared: "called the raid a crime", "discussed the attack".
    static let withoutObject = table(
        """
        call calls called told tell discuss discussed talk talks ask asked asks case event like likes free able right power
        warn warns warned set due going ready used decided allowed allow tried try attempt agreed agrees ruled rule ordered
        preparations prepared deny denies denied rejected chance chances fail failed failing failure permission enable
        """)
    /// To be, as in the passive.
    static let being = table("was were been being is are be get gets got")
    /// What stands before a noun.
    static let determiners = table(
        "the a an this that these those his her its their our my your some any no each every another")
    /// Whose something is, where nobody is named.
    static let possessives = table(possessiveWords)
    private static let possessiveWords = "his her its their our my your"
    /// What points to something that has been named.
    static let pointing = table("this that these those " + possessiveWords)
    /// Before "guilty": verbs that say it of their subject.
    static let predicating = table("plead pleads pleaded pled pleading found is was are were be been")
    /// Not.
    static let not = table("not")
    /// What leads from a noun to whom it happens.
    static let complements = table("of against for to")
    /// What leads to an example.
    static let including = table("including like")
    /// Before "of" and a day: parts of it, and what else says when something happened.
    static let beforeOfDay = table(
        """
        morning mornings afternoon evening night nights eve day days hours hour midnight noon dawn dusk start beginning end
        middle week weekend month rest close course part half as because ahead instead that those out
        """)
    /// What begins a clause about the noun before.
    static let relatives = table("who that")
    /// Words that make a past form an infinitive's or modal's verb instead of a noun.
    static let beforeVerb = table(
        "to will would can could may might must should shall did does do not didn't don't doesn't won't cannot can't helped help let lets"
    )
    /// The speaker or the reader.
    static let speakers = table("i we you")
    /// What makes a year a date.
    static let beforeYear = table("in since during of from by until before after around late early")
    /// Between a noun and its date.
    static let dateWords = table("on the")
    /// What is cut from a word, the first that fits.
    static let endings = ["ing", "ed", "es", "s"]
    /// He and she.
    static let pronouns = table("he she him her")
    /// To.
    static let to = WordHash.of("to")
    /// By.
    static let by = WordHash.of("by")
    /// And.
    static let and = WordHash.of("and")
    /// Of.
    static let of = WordHash.of("of")
    /// From.
    static let from = WordHash.of("from")

    /// A table of words written with spaces between them.
    static func table(_ words: String) -> WordTable<Bool> {
        var table = WordTable<Bool>()
        for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = true }
        return table
    }
}

extension GrammarWords {
    /// What may stand behind a verb, and not behind an adjective.
    static let closers = table(
        "to in on at by for with of from the a an and or but that as into after before his her its their was were is are has had"
    )
    /// Subjects that are not one person.
    static let others = table("they we you who which people")
    /// Subjects of several that do not end as such.
    static let plurals = table("police people men women children troops officials")
    /// What ends the object of a verb.
    static let phraseEnds = table(
        "and but that who which as because while after before when in at on for by with from to")
    /// Under.
    static let under = table("under")
    /// Nouns that make a noun before them an attribute.
    static let compoundHeads = table(
        """
        center centers centre centres camp camps facility facilities law laws policy policies department departments officer
        officers official officials rate rates team teams season group groups leader leaders drive plan plans programme
        program tactics room hall site station victim victims suspect scene threat worker workers crew crews commander
        commanders chief chiefs service services squad squads unit units dog dogs zone zones survivor survivors expert experts
        specialist specialists coordinator coordinators mission missions
        effort efforts operation operations package packages brigade brigades engine engines alarm alarms
        """)
}
