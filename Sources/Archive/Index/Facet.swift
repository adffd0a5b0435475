/// By what the events of a result can be narrowed down.
public enum FacetKind: String, Hashable, Sendable, CaseIterable {
    case person, place, tag, source, year
}

/// A value that events of a result have.
public struct Facet: Hashable, Sendable {
    /// Of which kind.
    public var kind: FacetKind
    /// In words: a name, a place, a tag, a publisher, a year.
    public var label: String
    /// What finds the events that have it.
    public var query: Query
    /// How many events of the result have it.
    public var events: Int

    /// A value and how many events have it.
    public init(kind: FacetKind, label: String, query: Query, events: Int) {
        self.kind = kind
        self.label = label
        self.query = query
        self.events = events
    }
}
