internal import Archive
internal import Containers
internal import EventModel
internal import Interchange
internal import LibraryFiles

/// The events of a library that a query finds, as formats read them.
final class LibraryChronology: ExportedChronology {
    private static let window = 1000

    private let root: String
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
        self.root = root
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

    func forEachFile(_ body: (_ path: String, _ source: ByteSource) throws -> Void) throws {
        for path in try LibraryPaths.all(in: root) {
            let source: ByteSource
            do {
                source = try FileBytes.source(of: path, in: root)
            } catch {
                throw ExportError.file(path, reason: error.reason)
            }
            try body(path, source)
        }
    }
}

/// The files of a library by their paths.
private enum LibraryPaths {
    /// All that is read, the files beside articles, the chain of custody, and whatever else lies in the library's own folders;
    /// in the order of the bytes of their paths.
    static func all(in root: String) throws -> [String] {
        let listing = try FolderListing(root)
        let paths = listing.files.map(\.path)
        let roles = FileRoles(paths, hasArticlesFolder: listing.hasArticlesFolder)
        let read = roles.files.flatMap { path, role in
            [path] + (role == .article ? roles.sidecar(of: path).map { [$0] } ?? [] : [])
        }
        let kept = paths.filter { $0 == "custody.jsonl" || $0.hasPrefix("articles/") || $0.hasPrefix("events/") }
        return Set(read + kept).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
