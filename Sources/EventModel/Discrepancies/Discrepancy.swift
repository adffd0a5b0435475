/// A property on which the sources of one event differ; computed, never stored.
public struct Discrepancy: Equatable, Sendable {
    /// How the values differ.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case disjoint, precision, superseded, possibleTypo
    }

    /// Whether somebody has decided.
    public enum State: Equatable, Sendable {
        case open
        case resolved(Resolution)
        case reopened(Resolution, why: String)
    }

    /// Values that can be true together, and who makes them.
    public struct Side: Equatable, Sendable {
        /// The value as it is shown.
        public var value: String
        /// Who makes it.
        public var claims: [AttributedClaim]
        /// The sources, each once.
        public var sources: [ArticleID]
    }

    /// Which property.
    public var property: String
    /// The unit of a count.
    public var unit: String?
    /// How the values differ.
    public var kind: Kind
    /// Who says what.
    public var sides: [Side]
    /// Whether somebody has decided.
    public var state: State
}

/// A claim and where it is made.
public struct AttributedClaim: Hashable, Sendable {
    /// In which article.
    public var article: ArticleID
    /// In which paragraph.
    public var paragraph: Int
    /// The claim.
    public var claim: Claim
}
