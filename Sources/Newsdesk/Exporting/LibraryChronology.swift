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
    /// What could not be read of the library.
    let findings: [Finding]
    private let writing: (Double) -> Void

    /// Opens the library in a folder; tells how far that is, and later how far the events have been read.
    init(
        root: String, query: String, reading: @escaping (Double) -> Void = { _ in },
        writing: @escaping (Double) -> Void = { _ in }
    ) throws {
        chronology = try Chronology.open(
            root, suggester: LibrarySuggestions.suggester, progress: { reading($0.part) })
        self.writing = writing
        result = try chronology.results(of: QueryRefusal.parse(query))
        let overview = try chronology.overview()
        (title, zone, self.query) = (overview.title, overview.zone, query)
        findings = overview.findings
    }

    var count: Int { result.count }

    func forEachSummary(_ body: (EventSummary) throws -> Void) throws {
        for start in stride(from: 0, to: count, by: Self.window) {
            try chronology.rows(start..<start + Self.window, of: result).forEach(body)
        }
    }

    func forEachRecord(_ body: (EventRecord) throws -> Void) throws {
        var done = 0
        try chronology.forEachRecord(of: result) { record in
            try body(record)
            done += 1
            if done.isMultiple(of: 256) { writing(Double(done) / Double(count)) }
        }
    }

    func article(_ id: ArticleID) throws -> Article? { try chronology.articleDetails(id) }
}
