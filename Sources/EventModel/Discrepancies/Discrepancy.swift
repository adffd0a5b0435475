/// A property on which the sources of one event differ; computed, never stored.
public struct Discrepancy: Equatable, Sendable {
    /// How the values differ.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// They cannot all be true.
        case disjoint
        /// They can all be true; some say it less exactly.
        case precision
        /// The figure has changed: each was right when it was given.
        case superseded
        /// They cannot all be true, and a slip of the pen explains it: day and month or two digits swapped, the year
        /// before, a weekday that does not fit its date.
        case possibleTypo
    }

    /// Whether somebody has decided.
    public enum State: Equatable, Sendable {
        case open
        case resolved(Resolution)
        case reopened(Resolution, why: String)
    }

    /// Values that can be true together, and who makes them.
    public struct Side: Equatable, Sendable {
        /// The value as it is shown: EDTF for dates, `≥2` for counts, else as written; several are joined by commas.
        public var value: String
        /// Who makes it, by article and paragraph.
        public var claims: [AttributedClaim]
        /// The sources, each once: reprints count as the article that they repeat.
        public var sources: [ArticleID]
        /// Those of the claims that contradict no other side: what one of the sources says less exactly elsewhere.
        public var compatible: [AttributedClaim]

        /// A side.
        public init(
            value: String, claims: [AttributedClaim], sources: [ArticleID], compatible: [AttributedClaim] = []
        ) {
            self.value = value
            self.claims = claims
            self.sources = sources
            self.compatible = compatible
        }

        /// Whether a claim is one of those that make this side differ from the others.
        public func isMade(by claim: AttributedClaim) -> Bool {
            claims.contains(claim) && !compatible.contains(claim)
        }
    }

    /// Which property.
    public var property: String
    /// The unit of a count.
    public var unit: String?
    /// How the values differ.
    public var kind: Kind
    /// Who says what: most sources first, in time for `superseded`, exactest first for `precision`. A date that is
    /// the same everywhere but has a wrong weekday may have one side only.
    public var sides: [Side]
    /// Whether somebody has decided; notes (`precision`, `superseded`) need no decision and stay open.
    public var state: State

    /// A discrepancy.
    public init(property: String, unit: String? = nil, kind: Kind, sides: [Side], state: State = .open) {
        self.property = property
        self.unit = unit
        self.kind = kind
        self.sides = sides
        self.state = state
    }

    /// Whether the values contradict each other; the other kinds are notes.
    public var isContradiction: Bool { kind == .disjoint || kind == .possibleTypo }

    /// Whether the values contradict each other and nobody's decision holds.
    public var isOpenDispute: Bool {
        if case .resolved = state { return false }
        return isContradiction
    }
}

/// A claim and where it is made.
public struct AttributedClaim: Hashable, Sendable {
    /// In which article.
    public var article: ArticleID
    /// In which paragraph.
    public var paragraph: Int
    /// The claim.
    public var claim: Claim
    /// The words quoted with it.
    public var quote: String?

    /// A claim made somewhere.
    public init(article: ArticleID, paragraph: Int, claim: Claim, quote: String? = nil) {
        self.article = article
        self.paragraph = paragraph
        self.claim = claim
        self.quote = quote
    }

    /// What identifies it for a resolution.
    public var fingerprint: String { claim.fingerprint(in: article) }

    static func isBefore(_ left: AttributedClaim, _ right: AttributedClaim) -> Bool {
        (left.article, left.paragraph, left.fingerprint, left.quote ?? "")
            < (right.article, right.paragraph, right.fingerprint, right.quote ?? "")
    }
}
