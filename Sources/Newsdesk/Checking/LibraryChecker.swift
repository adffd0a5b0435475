internal import Curation
internal import EventModel
internal import LibraryFiles

/// `dateline check`: says what is wrong with a library, and corrects what has only moved.
public struct LibraryChecker: Sendable {
    /// The library's folder.
    public var root: String
    /// Whether quotes that have moved are corrected in their files first.
    public var fixes: Bool
    /// Whether notes are told too.
    public var showsNotes: Bool

    /// A check of the library in a folder.
    public init(root: String, fixes: Bool = false, showsNotes: Bool = false) {
        self.root = root
        self.fixes = fixes
        self.showsNotes = showsNotes
    }

    /// Checks; throws where the folder cannot be read as a library at all.
    public func run() throws -> CheckReport {
        var library = try LibraryReader().read(root)
        var outcomes: [RepairOutcome] = []
        if fixes {
            outcomes = library.apply(library.quoteRepairs())
            if outcomes.contains(where: { $0.obstacle == nil }) { library = try LibraryReader().read(root) }
        }
        let findings = library.check(from: .note)
        return CheckReport(
            lines: outcomes.map(CheckLine.init)
                + findings.filter { showsNotes || $0.severity > .note }.map(CheckLine.init),
            errors: findings.count { $0.severity == .error },
            warnings: findings.count { $0.severity == .warning }, notes: findings.count { $0.severity == .note },
            checked: [
                EnglishNumber.count(library.events.count, "event"),
                EnglishNumber.count(library.articles.count, "article"),
                EnglishNumber.count(library.people.count, "person", "people"),
            ].joined(separator: ", "))
    }
}
