internal import EventModel

/// A term of a query without case and accents.
struct FoldedTerm {
    let text: FoldedText
    let isPrefix: Bool
    /// Whether it only stands where a capital letter begins it, so that the name Good is not found in "a good hour".
    private let isCapitalized: Bool

    init(_ term: QueryTerm) {
        self.init(term, isCapitalized: false)
    }

    /// A name, to be found in texts that write it like a name.
    init(name: String) {
        self.init(QueryTerm(name), isCapitalized: name.first?.isUppercase ?? false)
    }

    private init(_ term: QueryTerm, isCapitalized: Bool) {
        self.isCapitalized = isCapitalized
        text = FoldedText(term.text)
        isPrefix = term.isPrefix
    }

    private var boundary: FoldedText.Boundary { isPrefix ? .wordStart : .wholeWords }

    /// The term as the full-text index understands it.
    var pattern: String { TextPattern.phrase(text.string, isPrefix: isPrefix) }

    /// Where it stands, in code points.
    func occurrences(in other: SearchedText) -> [Range<Int>] {
        let places = other.folded.occurrences(of: text, at: boundary)
        return isCapitalized ? places.filter { other.isCapital(at: $0.lowerBound) } : places
    }
}

/// A text in which several terms are looked for.
struct SearchedText {
    let folded: FoldedText
    private let original: String.UnicodeScalarView

    init(_ text: String) {
        folded = FoldedText(text)
        original = text.unicodeScalars
    }

    /// Whether the code point at an offset is no small letter.
    fileprivate func isCapital(at offset: Int) -> Bool {
        !original[original.index(original.startIndex, offsetBy: offset)].properties.isLowercase
    }
}

extension Person {
    /// All names by which this person is searched.
    var searchedNames: [String] { [name] + aliases + weakAliases }
}
