public import EventModel

/// Two articles that are alike, and what changed from one to the other.
public struct ArticleLikeness: Equatable, Sendable {
    /// Why they are compared.
    public enum Kind: Hashable, Sendable {
        /// Most of their text is the same, and nobody has said anything of it.
        case proposed
        /// A curator says that one is a reprint of the other.
        case reprint
        /// Both were saved from the same address.
        case capture
    }

    /// A paragraph of the story, and what became of it.
    public enum Line: Hashable, Sendable {
        case removed(Paragraph)
        case added(Paragraph)
        /// So many paragraphs stay.
        case same(Int)
    }

    /// A quote of the original that does not stand so in the copy.
    public struct TouchedQuote: Hashable, Sendable {
        /// The title of the event that quotes.
        public var title: String
        /// What it quotes and claims.
        public var citation: Citation
        /// The words that stand there now; nil where there are none like it.
        public var now: String?

        /// A quote that the change touches.
        public init(title: String, citation: Citation, now: String? = nil) {
            self.title = title
            self.citation = citation
            self.now = now
        }
    }

    /// The article that may be no source of its own, or that was saved later.
    public var copy: ArticleHeader
    /// The other one.
    public var original: ArticleHeader
    /// Why they are compared.
    public var kind: Kind
    /// From the original to the copy, in reading order.
    public var lines: [Line]
    /// Quotes of the original that do not stand so in the copy.
    public var touched: [TouchedQuote]

    /// Two articles.
    public init(
        copy: ArticleHeader, original: ArticleHeader, kind: Kind, lines: [Line] = [], touched: [TouchedQuote] = []
    ) {
        self.copy = copy
        self.original = original
        self.kind = kind
        self.lines = lines
        self.touched = touched
    }
}
