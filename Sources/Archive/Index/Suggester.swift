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

    /// How far the search for events is.
    public enum Progress: Hashable, Sendable {
        /// Of so many articles, which one is read now, from 1.
        case reading(Int, of: Int)
        /// What so many articles tell is compared.
        case comparing(Int)
    }

    /// How the events of a library are found: in its folder, or from the file of its index, which `IndexedLibrary`
    /// reads; that is nil where the index is in memory.
    public typealias Search =
        @Sendable (_ root: String, _ index: String?, _ progress: @escaping Report) throws -> Found

    /// What is told on the way, by any thread.
    public typealias Report = @Sendable (Progress) -> Void

    /// By which rules events are found: ``RuleVersions/suggesting``.
    public var version: Int
    /// In libraries with more articles than this nothing is suggested, which is a finding.
    public var mostArticles: Int
    /// What is found in the articles of the library in a folder, whatever events it has.
    public var suggest: Search

    /// A way to find events.
    public init(version: Int, mostArticles: Int, suggest: @escaping Search) {
        self.version = version
        self.mostArticles = mostArticles
        self.suggest = suggest
    }
}
