/// Values that the events of the list have in common.
public struct FacetGroup: Hashable, Sendable {
    /// One of them.
    public struct Value: Hashable, Sendable {
        /// In words.
        public var label: String
        /// The query that finds the events that have it.
        public var query: String
        /// How many events of the list have it.
        public var events: Int

        /// A value.
        public init(label: String, query: String, events: Int) {
            self.label = label
            self.query = query
            self.events = events
        }
    }

    /// "People", "Places".
    public var title: String
    /// The most frequent first; years in order.
    public var values: [Value]

    /// A group.
    public init(title: String, values: [Value]) {
        self.title = title
        self.values = values
    }
}
