internal import EventModel

/// Words as the full-text index understands them.
enum TextPattern {
    /// The words in a row, folded and spaced as the index has them; the last one need only begin so where it is a prefix.
    static func phrase(_ text: String, isPrefix: Bool = false) -> String {
        "\"" + FoldedText(text).spaced.replacing("\"", with: " ") + "\"" + (isPrefix ? "*" : "")
    }

    /// The same for a term of a query.
    static func phrase(_ term: QueryTerm) -> String { phrase(term.text, isPrefix: term.isPrefix) }

    /// All words, in any order; nil where there is none.
    static func words(_ term: QueryTerm, arePrefixes: Bool) -> String? {
        let words = term.text.split { $0.isWhitespace || $0 == "-" }
        guard !words.isEmpty else { return nil }
        return words.map { phrase(String($0), isPrefix: arePrefixes) }.joined(separator: " AND ")
    }
}
