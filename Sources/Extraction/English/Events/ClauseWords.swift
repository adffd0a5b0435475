/// What a word tells of its sentence and its clause, in one table.
struct ClauseWords: Sendable {
    /// What it says of the clause that it begins.
    var opener: GrammarWords.Opener?
    /// Whether it tells of laws and habits.
    var isGeneral = false
    /// Whether it is one of conditions: "if", "whether".
    var isCondition = false

    /// The words of `GrammarWords.openers`, `GrammarWords.general` and `FactualityWords.conditions`.
    static let table: WordTable<ClauseWords> = {
        var table = WordTable<ClauseWords>()
        func note(_ words: String, _ change: (inout ClauseWords) -> Void) {
            for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
                var known = table[word] ?? ClauseWords()
                change(&known)
                table[word] = known
            }
        }
        for (opener, words) in GrammarWords.openerWords { note(words) { $0.opener = opener } }
        note(GrammarWords.generalWords) { $0.isGeneral = true }
        note(FactualityWords.conditionWords) { $0.isCondition = true }
        return table
    }()
}
