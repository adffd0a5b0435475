internal import Archive
internal import EventModel
internal import Foundation
internal import LibraryFiles

/// Brings the index of a library up to date and says what it did.
public struct LibraryIndexer {
    private let root: String
    private let rebuilds: Bool

    /// For the library in a folder; `rebuilds` reads all files again, also those that have not changed.
    public init(root: String, rebuilds: Bool = false) {
        self.root = root
        self.rebuilds = rebuilds
    }

    /// Does it; what could not be read is told on standard error.
    public func run() throws -> IndexReport {
        let begin = ContinuousClock.now
        var files = 0
        let bar = ProgressBar("Indexing")
        let chronology = try Chronology.open(
            root, suggester: LibrarySuggestions.suggester, rebuilding: rebuilds,
            progress: { progress in
                files = progress.files
                bar.update(progress.part, bytes: progress.done)
            })
        bar.clear()
        let overview = try chronology.overview()
        return IndexReport(
            library: overview, files: files, seconds: begin.duration(to: .now) / .seconds(1),
            isKept: chronology.isKept)
    }
}

/// What bringing an index up to date came to.
public struct IndexReport {
    let library: LibraryOverview
    /// How many files were read.
    let files: Int
    let seconds: Double
    /// Whether the index can be used again.
    public let isKept: Bool

    /// One line: "1,000,000 events, 20,000 articles, 50,000 people; 3 files read, 12.3 s".
    public var text: String {
        var counts = [EnglishNumber.count(library.events, "event")]
        if library.suggestions > 0 { counts.append(EnglishNumber.count(library.suggestions, "suggestion")) }
        counts.append(EnglishNumber.count(library.articles, "article"))
        counts.append(EnglishNumber.count(library.people, "person", "people"))
        let read = files == 0 ? "nothing had changed" : EnglishNumber.count(files, "file") + " read"
        return "\(counts.joined(separator: ", ")); \(read), \(String(format: "%.1f", seconds)) s"
    }

    /// What could not be read, one a line.
    public var findings: [String] { library.findings.map(\.description) }
}
