internal import Archive
internal import EventModel
internal import Interchange

/// The events of a library that a query finds, as formats read them.
final class LibraryChronology: ExportedChronology {
    private static let window = 1000

    private let chronology: Chronology
    private let result: ChronologyResult
    let title: String
    let zone: String?
    let query: String

    /// Opens the library in a folder; what could not be read of it is told on standard error.
    init(root: String, query: String) throws {
        let bar = ProgressBar("Reading the library")
        chronology = try Chronology.open(
            root, suggester: LibrarySuggestions.suggester, progress: { bar.update($0.part) })
        bar.clear()
        result = try chronology.results(of: QueryRefusal.parse(query))
        let overview = try chronology.overview()
        (title, zone, self.query) = (overview.title, overview.zone, query)
        for finding in overview.findings { Console.tell("\(finding)") }
    }

    var count: Int { result.count }

    func forEachSummary(_ body: (EventSummary) throws -> Void) throws {
        for start in stride(from: 0, to: count, by: Self.window) {
            try chronology.rows(start..<start + Self.window, of: result).forEach(body)
        }
    }

    func forEachRecord(_ body: (EventRecord) throws -> Void) throws {
        let bar = ProgressBar("Exporting")
        var done = 0
        try chronology.forEachRecord(of: result) { record in
            try body(record)
            done += 1
            if done.isMultiple(of: 256) { bar.update(Double(done) / Double(count)) }
        }
    }

    func article(_ id: ArticleID) throws -> Article? { try chronology.articleDetails(id) }
}
