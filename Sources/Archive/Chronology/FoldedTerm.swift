internal import EventModel

/// A term of a query without case and accents.
struct FoldedTerm {
    let text: FoldedText
    let isPrefix: Bool
    /// The term's words.
    let words: [FoldedText]
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
        words = term.text.split { $0.isWhitespace || $0 == "-" }.map { FoldedText(String($0)) }
    }

    private var boundary: FoldedText.Boundary { isPrefix ? .wordStart : .wholeWords }

    /// Whether it stands in a text as whole words.
    func occurs(in other: String) -> Bool {
        FoldedText(other).contains(text, at: boundary)
    }

    /// Where it stands, in code points.
    func occurrences(in other: SearchedText) -> [Range<Int>] {
        let places = other.folded.occurrences(of: text, at: boundary)
        return isCapitalized ? places.filter { other.isCapital(at: $0.lowerBound) } : places
    }

    /// Whether a text is nothing but the term, or begins with it.
    func isWhole(_ other: String) -> Bool {
        let other = FoldedText(other)
        return isPrefix ? other.bytes.starts(with: text.bytes) : other == text
    }

    /// The articles of this id, or with these words in the publisher's name.
    func articles(_ articles: [Article]) -> Set<ArticleID> {
        let found = articles.filter { article in
            isWhole(article.id.name) || article.publisher.map(occurs) ?? false
        }
        return Set(found.map(\.id))
    }

    /// Whether all words stand in one text, in any order; `boundary` says what a word may be.
    func words(in other: FoldedText, at boundary: FoldedText.Boundary) -> Bool {
        !words.isEmpty && words.allSatisfy { other.contains($0, at: boundary) }
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

/// The people that a term means, and the names by which a text may name them.
///
/// An id means one person. Other terms mean everyone who has all the words in one name; where nobody has, everyone in
/// whose names words begin so: `pret` finds Pretti, but `good` no Goodman as long as somebody is called Good.
struct MatchedPeople {
    let people: [Person]
    let ids: Set<PersonID>

    init(_ term: QueryTerm, _ everyone: [Person]) {
        people = Self.matches(FoldedTerm(term), term, everyone)
        ids = Set(people.map(\.id))
    }

    private static func matches(_ folded: FoldedTerm, _ term: QueryTerm, _ everyone: [Person]) -> [Person] {
        let exact = everyone.filter { $0.id.name == term.text }
        if !exact.isEmpty, !term.isPrefix { return exact }
        let whole = term.isPrefix ? [] : everyone.filter { $0.hasName(folded, at: .wholeWords) }
        return whole.isEmpty ? everyone.filter { $0.hasName(folded, at: .wordStart) } : whole
    }
}

extension Person {
    /// All names by which this person is searched.
    var searchedNames: [String] { [name] + aliases + weakAliases }

    fileprivate func hasName(_ term: FoldedTerm, at boundary: FoldedText.Boundary) -> Bool {
        searchedNames.contains { term.words(in: FoldedText($0), at: boundary) }
    }
}
