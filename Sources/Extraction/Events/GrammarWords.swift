/// Small words that say how an event is told.
enum GrammarWords {
    /// What a word at the start of a clause says of it.
    enum Opener: Sendable {
        case coordinate, relative, subordinate
    }

    /// Words that begin a clause.
    static let openers: WordTable<Opener> = {
        var table = WordTable<Opener>()
        for word in "and but then so yet or".split(separator: " ") { table[String(word)] = .coordinate }
        for word in "who which where whose that".split(separator: " ") { table[String(word)] = .relative }
        for word in "after before following amid since until when while because if despite although though unless"
            .split(separator: " ")
        {
            table[String(word)] = .subordinate
        }
        return table
    }()

    /// Words of laws and habits.
    static let general = table(
        """
        generally typically usually normally often prohibited inviolable considered bars always routinely traditionally
        """)
    /// Forms of trying.
    static let trying = table(
        "attempt attempts attempted attempting try tries tried trying sought seeking bid fail fails failed failing")
    /// What goes with "from …ing".
    static let preventing = table(
        "prevent prevents prevented preventing stop stops stopped stopping block blocked blocking bar barred kept keep refuse refused refusing denied deny"
    )
    /// Not.
    static let negations = table(
        "not never no without nor didn't don't doesn't wasn't weren't isn't hasn't haven't won't can't cannot nobody")
    /// What is still to come.
    static let plans = table(
        "will would shall plan plans planned planning intend intends due scheduled set expected going 'll")
    /// What may be.
    static let possibilities = table("may might could can should must if whether")
    /// To be, as in the passive.
    static let being = table("was were been being is are be get gets got")
    /// What stands before a noun.
    static let determiners = table(
        "the a an this that these those his her its their our my your some any no each every another")
    /// Words that make a past form an infinitive's or modal's verb instead of a noun.
    static let beforeVerb = table(
        "to will would can could may might must should shall did does do not didn't don't doesn't won't cannot can't helped help let lets"
    )
    /// The speaker or the reader.
    static let speakers = table("i we you")
    /// What makes a year a date.
    static let beforeYear = table("in since during of from by until before after around late early")
    /// He and she.
    static let pronouns = table("he she him her")
    /// To.
    static let to = WordHash.of("to")
    /// When.
    static let when = WordHash.of("when")
    /// By.
    static let by = WordHash.of("by")
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
