/// The name of an article in its library: the stem of its file's name.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The stem.
    public var name: String

    /// The article of this name.
    public init(_ name: String) { self.name = name }
    /// The article of this name.
    public init(stringLiteral name: String) { self.name = name }
    /// The stem.
    public var description: String { name }
    /// By name.
    public static func < (left: ArticleID, right: ArticleID) -> Bool { left.name < right.name }
}

/// A news article (schema.org NewsArticle) as a library holds it.
public struct Article: Equatable, Sendable, Identifiable {
    /// The stem of its file's name.
    public var id: ArticleID
    /// Paragraph 0.
    public var headline: String
    /// Names as the byline gives them.
    public var authors: [String]
    /// Who published it, as a reader would name it.
    public var publisher: String?
    /// When it was published, as far as that is proved; never the file's own time.
    public var published: PublicationDate?
    /// When it was saved: the third date beside those of the report and the event.
    public var retrieved: EDTFDate?
    /// The section of the paper that it stood in, as the page names it.
    public var section: String?
    /// Where it was published on the web; only http and https are ever opened.
    public var url: String?
    /// BCP 47.
    public var language: String?
    /// The article of which this is a reprint: the two are one source.
    public var derivedFrom: ArticleID?
    /// What this text is a digest of, in other words.
    public var digestOf: String?
    /// In order; ordinals count from 1.
    public var paragraphs: [Paragraph]
    /// The file's path, relative to the library.
    public var path: String

    /// An article; what is not given is not known.
    public init(
        id: ArticleID, headline: String, authors: [String] = [], publisher: String? = nil,
        published: PublicationDate? = nil, retrieved: EDTFDate? = nil, section: String? = nil, url: String? = nil,
        language: String? = nil, derivedFrom: ArticleID? = nil, digestOf: String? = nil, paragraphs: [Paragraph] = [],
        path: String = ""
    ) {
        self.id = id
        self.headline = headline
        self.authors = authors
        self.publisher = publisher
        self.published = published
        self.retrieved = retrieved
        self.section = section
        self.url = url
        self.language = language
        self.derivedFrom = derivedFrom
        self.digestOf = digestOf
        self.paragraphs = paragraphs
        self.path = path
    }

    /// How the article is named in a list of sources: its publisher, else its id.
    public var sourceName: String { publisher ?? id.name }

    /// The paragraph with this ordinal, the headline for 0; nil where there is none.
    public func paragraph(_ ordinal: Int) -> Paragraph? {
        if ordinal == 0 { return Paragraph(ordinal: 0, text: headline) }
        return paragraphs.first { $0.ordinal == ordinal }
    }
}

/// A block of an article's text.
public struct Paragraph: Hashable, Sendable {
    /// From 1; 0 is the headline.
    public var ordinal: Int
    /// Without line breaks at its ends. Offsets into it count Unicode code points.
    public var text: String
    /// Whether it belongs to the story.
    public var kind: ParagraphKind

    /// The page that it begins on, from 1, in a document that has pages.
    public var page: Int?

    /// A paragraph of the story, unless said otherwise.
    public init(ordinal: Int, text: String, kind: ParagraphKind = .body, page: Int? = nil) {
        self.ordinal = ordinal
        self.text = text
        self.kind = kind
        self.page = page
    }
}

/// Whether a paragraph belongs to the story or is furniture of the page, and which.
public enum ParagraphKind: String, Hashable, Sendable, CaseIterable {
    case body, subheading, caption, credit, relatedHeadline, promotion, byline

    /// Shown dimmed, and never read for events.
    public var isFurniture: Bool { self != .body && self != .subheading }
}

/// When an article was published and how that is known.
public struct PublicationDate: Hashable, Sendable {
    /// The date, as exact as it is known.
    public var date: EDTFDate
    /// Where it was found.
    public var provenance: DateProvenance

    /// A date and where it was found.
    public init(date: EDTFDate, provenance: DateProvenance) {
        self.date = date
        self.provenance = provenance
    }
}

/// Where the date of an article's publication was found, best proof first.
public enum DateProvenance: String, Hashable, Sendable, CaseIterable {
    /// `modified` is the day of the last change, where no other is known.
    case curator, frontMatter, metaTag, dateMark, byline, fileName, modified, text, inferred
}
