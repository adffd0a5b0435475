@testable import Extraction

/// Words to make texts of, such as nobody writes.
enum Vocabulary {
    /// Words of time; together they have every kind that the rules of timexes know.
    static let time = """
        January May March Sept Mon Tues Monday Sunday Fridays spring fall morning dawn nights Q1 Q3 day week weekend month
        quarter year decade century millennium hour seconds minutes days nights weeks fortnights years centuries millennia
        daily annual yearly two twenty ninety zero hundred thousand first second thirtieth 1st 22nd 31st 99th few several
        couple half the a an this that these those last next past previous following coming same each every other per one
        today yesterday tomorrow tonight of in during on at to and or from since until than more less least up by ago later
        earlier before after early late mid end middle rest part about around over under just only old age long consecutive
        whole recent moment BC AD C.E. am p.m. o'clock UTC EST hours noon midnight midday fiscal recently now soon right
        former future Christmas Easter New Year's Eve Thanksgiving twenties nineties overnight s 'n' present time being weeklong all biweekly semiannual
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// Numbers at the edges of what is read as a day, a year, an hour, a count, or fits no number at all.
    static let numbers = [
        "0", "00", "1", "3", "12", "13", "24", "25", "31", "32", "59", "60", "68", "99", "100", "480", "999", "1000",
        "1914", "1999", "2026", "2100", "2101", "2400", "9999", "10000", "32000", "32001", "65536", "99999999",
        "2147483647", "2147483648", "9223372036854775807", "9223372036854775808", String(repeating: "9", count: 30),
        "0.5", "2.5", "6.40", "12.05", "9223372036854775807.5", "99999999999999999999.5", "1,000", "1,000,000",
        "9,223,372,036,854,775,807", "2026-02-30", "1/1", "12/31/1999", "31.12.1999", "10:30", "25:61", "1939–45",
        "'68",
    ]

    /// Marks, and what only looks like one.
    static let marks = [
        ".", ",", ";", ":", "!", "?", "-", "–", "—", "/", "'", "’", "‘", "“", "”", "\"", "(", ")", "[", "]", "…", "$",
        "%", "&", "'s", "\n", "\n\n", "\u{FEFF}", "\u{301}", "\u{200D}", "中", "é", "Ж", "#", "*", "+", "@", "\0",
    ]

    /// The words that tell of news, in all their forms, and some of the many that tell of any action.
    static let triggers: [String] = {
        let actions = (ActionTable.verbs + " " + ActionTable.nouns).split(whereSeparator: \.isWhitespace)
        let some = stride(from: 0, to: actions.count, by: 40).map { actions[$0] }
        let news = TriggerTable.lines.map(\.1).joined(separator: " ")
        let words = news.split { $0.isWhitespace || $0 == "|" }
        return (words + some).flatMap(forms)
    }()

    private static func forms(of word: Substring) -> [String] {
        let given = word.split(separator: "/")
        let forms = given.count > 1 ? given.map(String.init) : VerbForms.all(of: word).map(\.1)
        return forms.map { $0.split(separator: "_").joined(separator: " ") }
    }

    /// Words of the lexicons of persons, places, organisations and of who says something.
    static let others: [String] = {
        let lists = EnglishWords.lists.filter { $0.trait != nil }.map(\.list.lines)
        return lists.flatMap { $0.prefix(400).map(String.init) }
            + "that who which when because not no never he she they we it who was were been said told according to by"
            .split(separator: " ").map(String.init)
    }()
}
