/// What a word is in the lexicons, what shape it has, and which mark a token is: one bit each.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    // From the lexicons.
    static let given = WordClass(bit: 0)
    static let doubtfulGiven = WordClass(bit: 1)
    static let family = WordClass(bit: 2)
    static let eastAsianFamily = WordClass(bit: 3)
    static let place = WordClass(bit: 4)
    static let placePart = WordClass(bit: 5)
    static let demonym = WordClass(bit: 6)
    static let organisationPart = WordClass(bit: 7)
    static let work = WordClass(bit: 8)
    static let honorific = WordClass(bit: 9)
    static let title = WordClass(bit: 10)
    static let role = WordClass(bit: 11)
    static let kinship = WordClass(bit: 12)
    static let speech = WordClass(bit: 13)
    static let human = WordClass(bit: 14)
    static let function = WordClass(bit: 15)
    static let calendar = WordClass(bit: 16)
    static let common = WordClass(bit: 17)
    static let particle = WordClass(bit: 18)
    static let suffix = WordClass(bit: 19)
    static let placePreposition = WordClass(bit: 20)
    static let personPreposition = WordClass(bit: 21)
    static let determiner = WordClass(bit: 22)

    // From the shape.
    static let initial = WordClass(bit: 23)
    static let shortCapitals = WordClass(bit: 24)
    static let longCapitals = WordClass(bit: 25)
    static let innerCapital = WordClass(bit: 26)
    static let digits = WordClass(bit: 27)
    static let familyEnding = WordClass(bit: 28)
    static let nounEnding = WordClass(bit: 29)
    static let placeEnding = WordClass(bit: 30)
    static let foreignLetter = WordClass(bit: 31)
    static let capitalized = WordClass(bit: 32)
    static let startsSentence = WordClass(bit: 33)
    static let unlisted = WordClass(bit: 34)
    static let long = WordClass(bit: 35)
    static let short = WordClass(bit: 36)
    static let compound = WordClass(bit: 37)

    // Marks and numbers beside a name.
    static let comma = WordClass(bit: 38)
    static let leftParenthesis = WordClass(bit: 39)
    static let rightParenthesis = WordClass(bit: 40)
    static let quote = WordClass(bit: 41)
    static let fullStop = WordClass(bit: 42)
    static let dash = WordClass(bit: 43)
    static let colon = WordClass(bit: 44)
    static let semicolon = WordClass(bit: 45)
    static let possessive = WordClass(bit: 46)
    static let number = WordClass(bit: 47)
    static let boundary = WordClass(bit: 48)
    static let conjunction = WordClass(bit: 49)
    static let otherMark = WordClass(bit: 50)

    // Finer classes of what stands beside a name.
    static let auxiliary = WordClass(bit: 51)
    static let personPronoun = WordClass(bit: 52)
    static let thingPronoun = WordClass(bit: 53)
    static let pastEnding = WordClass(bit: 54)
    static let namePrefix = WordClass(bit: 55)
    static let pinyin = WordClass(bit: 56)
    static let life = WordClass(bit: 57)
    static let address = WordClass(bit: 58)
    static let acronym = WordClass(bit: 59)
    static let syllables = WordClass(bit: 60)
    static let office = WordClass(bit: 61)

    /// All that a lexicon can say.
    static let lexical = WordClass(rawValue: (1 << 23) - 1)
    /// All that a lexicon can say but that a word is a name.
    static let words = lexical.subtracting([.given, .doubtfulGiven, .family, .eastAsianFamily])
    /// Any given name.
    static let anyGiven: WordClass = [.given, .doubtfulGiven]
    /// Any part of a person's name.
    static let anyName: WordClass = [.given, .doubtfulGiven, .family]
    /// What ends a name that is no person's.
    static let thing: WordClass = [.organisationPart, .placePart, .work]
}

/// The lexicons in one table: a word's hash to its classes.
enum NameLexicon {
    static let table: WordTable<WordClass> = {
        var table = WordTable<WordClass>()
        for (words, value) in sources {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let hash = WordHash.of(String(word))
                table.insert((table[hash] ?? []).union(value), for: hash)
            }
        }
        weaken(&table)
        return table
    }()

    private static let sources: [(String, WordClass)] = [
        (GivenNames.table, .given), (DoubtfulNames.table, .doubtfulGiven), (FamilyNames.table, .family),
        (EastAsianNames.table, .eastAsianFamily), (Places.names, .place), (Places.parts, .placePart),
        (Places.demonyms, .demonym), (Organisations.parts, .organisationPart), (Organisations.works, .work),
        (Organisations.acronyms, .acronym), (RoleWords.address, .address),
        (RoleWords.honorifics, .honorific), (RoleWords.titles, .title), (RoleWords.roles, .role),
        (RoleWords.kinship, .kinship), (RoleWords.particles, .particle), (RoleWords.suffixes, .suffix),
        (ContextWords.speech, .speech), (ContextWords.human, .human), (ContextWords.functionWords, .function),
        (ContextWords.placePrepositions, .placePreposition), (ContextWords.personPrepositions, .personPreposition),
        (ContextWords.determiners, .determiner), (ContextWords.calendar, .calendar), (CommonWords.table, .common),
        (ContextWords.auxiliaries, .auxiliary), (ContextWords.personPronouns, .personPronoun),
        (ContextWords.thingPronouns, .thingPronoun), (ContextWords.life, .life), ("and or & with", .conjunction),
    ]

    /// A given name that another list has as an ordinary word counts as doubtful.
    private static func weaken(_ table: inout WordTable<WordClass>) {
        let words = [DoubtfulNames.table, Places.names, Places.demonyms].joined(separator: " ")
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let hash = WordHash.of(String(word))
            guard let classes = table[hash], classes.contains(.given) else { continue }
            table.insert(classes.subtracting(.given).union(.doubtfulGiven), for: hash)
        }
    }
}
