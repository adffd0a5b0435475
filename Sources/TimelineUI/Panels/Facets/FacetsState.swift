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

/// What the events of the list have in common, group by group, to narrow the list by.
public struct FacetsState: Equatable, Sendable {
    /// The groups as they were counted; nil until the first answer.
    public var counted: [FacetGroup]?
    /// Whether they are counted anew.
    public var isCounting = true
    /// The group in which a value is chosen.
    public var group = 0
    /// Which value of the group is chosen.
    public var value = 0
    /// Only values with these words are shown; nil where none were asked for.
    public var words: LineInput?
    /// Whether keys are typed into the words.
    public var isTyping = false
    /// The filters before those that were chosen here, the last one last.
    public var formerQueries: [String] = []

    /// Nothing counted yet.
    public init() {}

    /// The groups with the values that are shown; groups without any are left out.
    public var groups: [FacetGroup] {
        let wanted = (words?.text ?? "").lowercased().split(separator: " ")
        return (counted ?? []).compactMap { group in
            let values = group.values.filter { value in wanted.allSatisfy { value.label.lowercased().contains($0) } }
            return values.isEmpty ? nil : FacetGroup(title: group.title, values: values)
        }
    }

    /// The value that is chosen.
    public var chosen: FacetGroup.Value? {
        let groups = groups
        guard groups.indices.contains(group), groups[group].values.indices.contains(value) else { return nil }
        return groups[group].values[value]
    }

    /// Takes what was counted, and stays with the value that was chosen where it is still there.
    mutating func take(_ groups: [FacetGroup]) {
        let former = (title: self.groups.indices.contains(group) ? self.groups[group].title : nil, query: chosen?.query)
        counted = groups
        isCounting = false
        let shown = self.groups
        group = shown.firstIndex { $0.title == former.title } ?? min(group, max(0, shown.count - 1))
        let values = shown.indices.contains(group) ? shown[group].values : []
        value = values.firstIndex { $0.query == former.query } ?? min(value, max(0, values.count - 1))
    }
}
