public import EventModel
internal import Foundation

/// What the files of a library say, as they were when they were read.
public struct Library: Sendable {
    /// The folder.
    public var root: String
    /// What `library.yaml` says.
    public var information: LibraryInformation
    /// By path.
    public var articles: [Article]
    /// By id.
    public var events: [Event]
    /// In the order of `people.yaml`.
    public var people: [Person]
    /// What the curator decided on suggestions, in the order in which it was.
    public var decisions: [Decision]
    /// What could not be read, in order.
    public var findings: [Finding]
    /// Where the values stand in the files.
    public var sources: SourceMap

    /// A library.
    public init(
        root: String, information: LibraryInformation = LibraryInformation(), articles: [Article] = [],
        events: [Event] = [], people: [Person] = [], decisions: [Decision] = [], findings: [Finding] = [],
        sources: SourceMap = SourceMap()
    ) {
        self.root = root
        self.information = information
        self.articles = articles
        self.events = events
        self.people = people
        self.decisions = decisions
        self.findings = findings
        self.sources = sources
    }

    /// Its title; the folder's name where it has none.
    public var title: String {
        information.title ?? Library.name(ofFolder: root)
    }

    /// The name of a folder, also of one that is called `.` from where one stands.
    package static func name(ofFolder path: String) -> String {
        let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
        return name.isEmpty || name == "/" ? path : name
    }
}
