/// What of a language's words carries content.
struct StemGrammar: Sendable {
    /// Words that carry none.
    var functionWords: WordTable<Bool>
    /// Endings of words with possessive marks, then those of which the first that fits is cut.
    var possessives: [String]
    var endings: [String]
    /// Stems of another language for what means the same.
    var equivalents: WordTable<UInt64>
}
