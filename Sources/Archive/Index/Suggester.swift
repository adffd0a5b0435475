public import EventModel

/// Finds events in a library's articles, for the index to keep beside those of its files.
public struct Suggester: Sendable {
    /// What was found.
    public struct Found: Sendable {
        /// The events, each with the status `suggested`; also what the curator has dealt with.
        public var events: [Event]
        /// The persons of theirs whom the library does not know.
        public var people: [Person]
        /// Articles in which no events could be looked for.
        public var findings: [Finding]

        /// What was found.
        public init(events: [Event] = [], people: [Person] = [], findings: [Finding] = []) {
            self.events = events
            self.people = people
            self.findings = findings
        }
    }

    /// By which rules events are found: ``RuleVersions/suggesting``.
    public var version: Int
    /// In libraries with more articles than this nothing is suggested, which is a finding.
    public var mostArticles: Int
    /// What is found in the articles of the library in a folder, whatever events it has.
    public var suggest: @Sendable (_ root: String) throws -> Found

    /// A way to find events.
    public init(version: Int, mostArticles: Int, suggest: @escaping @Sendable (_ root: String) throws -> Found) {
        self.version = version
        self.mostArticles = mostArticles
        self.suggest = suggest
    }
}
