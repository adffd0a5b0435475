/// A link from an event to a paragraph that reports it.
public struct Citation: Hashable, Sendable {
    /// Which article.
    public var article: ArticleID
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int
    /// Which words; nil means the whole paragraph.
    public var selector: TextSelector?
    /// What the source says here of the event.
    public var claims: [Claim]

    /// A link to a paragraph or to words in it.
    public init(article: ArticleID, paragraph: Int, selector: TextSelector? = nil, claims: [Claim] = []) {
        self.article = article
        self.paragraph = paragraph
        self.selector = selector
        self.claims = claims
    }
}

/// Names words in a text so that they are found again after the text has changed: a TextQuoteSelector and a
/// TextPositionSelector of the W3C's Web Annotation Data Model.
public struct TextSelector: Hashable, Sendable {
    /// The words themselves.
    public var exact: String
    /// What stands before them.
    public var prefix: String?
    /// What stands behind them.
    public var suffix: String?
    /// Where they stood, in code points from the start of the paragraph.
    public var position: Range<Int>?

    /// A quote, and what helps to find it.
    public init(exact: String, prefix: String? = nil, suffix: String? = nil, position: Range<Int>? = nil) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.position = position
    }
}

/// What one source says of one property of an event.
public struct Claim: Hashable, Sendable {
    /// `date`, `killed`, `agents`, …: the curator's own words; `date` and `time` are compared as dates and times.
    public var property: String
    /// As written: an EDTF date, a count (`>=2`, `several`, `3`), a name.
    public var value: String
    /// The unit of a count or measure.
    public var unit: String?
    /// When the value was right, for figures that change (a rising toll).
    public var asOf: EDTFDate?
    /// On whose word the source says so.
    public var attributedTo: String?
    /// What kind of speaker that is.
    public var kind: SpeakerKind?

    /// A claim.
    public init(
        property: String, value: String, unit: String? = nil, asOf: EDTFDate? = nil, attributedTo: String? = nil,
        kind: SpeakerKind? = nil
    ) {
        self.property = property
        self.value = value
        self.unit = unit
        self.asOf = asOf
        self.attributedTo = attributedTo
        self.kind = kind
    }

    /// On whose word, and of what kind: "the ministry (official)", "(anonymous)".
    public var voice: String? {
        let parts = [attributedTo, kind.map { "(\($0.rawValue))" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

/// How a speaker knows what a claim says.
public enum SpeakerKind: String, CaseIterable, Sendable {
    /// Was there.
    case witness
    /// Speaks for an authority.
    case official
    /// Is a record: a file, a picture, a recording.
    case document
    /// Is not named.
    case anonymous
    /// Has it from others.
    case hearsay
}
