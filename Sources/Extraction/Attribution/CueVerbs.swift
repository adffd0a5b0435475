/// Verbs that attribute what is said.
enum CueVerbs {
    /// How much a verb needs around it to be one of saying.
    enum Kind: Sendable {
        /// Enough alone: said.
        case plain
        /// With somebody told: told reporters.
        case addressed
        /// Only before "that" or beside a quotation: believes, shows, reports.
        case weak
    }

    /// Those of English.
    static let lexicon = SpeechGrammar.english.cues

    /// A table of a language's verbs, divided by white space.
    static func table(plain: String, addressed: String, weak: String) -> WordTable<Kind> {
        var table = WordTable<Kind>()
        for (words, kind) in [(plain, Kind.plain), (addressed, .addressed), (weak, .weak)] {
            for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = kind }
        }
        return table
    }
}
