/// What a word tells of its sentence and its clause, in one table.
struct ClauseWords: Sendable {
    /// What a word at the start of a clause says of it.
    enum Opener: Sendable {
        case coordinate, relative, subordinate
    }

    /// What it says of the clause that it begins.
    var opener: Opener?
    /// Whether it tells of laws and habits.
    var isGeneral = false
    /// Whether it is one of conditions: "if", "whether".
    var isCondition = false

    /// The table of a language.
    static func table(
        openers: [(Opener, String)], general: String, conditions: String
    ) -> WordTable<ClauseWords> {
        var table = WordTable<ClauseWords>()
        func note(_ words: String, _ change: (inout ClauseWords) -> Void) {
            for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
                var known = table[word] ?? ClauseWords()
                change(&known)
                table[word] = known
            }
        }
        for (opener, words) in openers { note(words) { $0.opener = opener } }
        note(general) { $0.isGeneral = true }
        note(conditions) { $0.isCondition = true }
        return table
    }
}
