public import Containers
public import EventModel

/// A chronology that leaves the program: its events in the order of time, read one after another and as often as a
/// format needs it, so that it never stands in memory as a whole.
public protocol ExportedChronology {
    /// The library's title.
    var title: String { get }
    /// The zone of times that name none, IANA or offset; nil where the library names none.
    var zone: String? { get }
    /// Which events these are, as the query that finds them; empty for all.
    var query: String { get }
    /// How many events there are.
    var count: Int { get }
    /// The rows of all events.
    func forEachSummary(_ body: (EventSummary) throws -> Void) throws
    /// All events with passages, people and discrepancies.
    func forEachRecord(_ body: (EventRecord) throws -> Void) throws
    /// An article without its paragraphs; nil where the library has no such article.
    func article(_ id: ArticleID) throws -> Article?
    /// The files that make up the library, in the order of their paths, each as it is and where it lies.
    func forEachFile(_ body: (_ path: String, _ source: ByteSource) throws -> Void) throws
}

/// The same with every text of it made harmless, see ``HarmlessText``; counts what had to be replaced.
public final class HarmlessChronology: ExportedChronology {
    private let base: any ExportedChronology
    private let report: ExportReport

    /// Stands between a chronology and a format that carries texts as they are.
    public init(_ base: any ExportedChronology, _ report: ExportReport) {
        self.base = base
        self.report = report
    }

    /// The library's title.
    public var title: String { HarmlessText.text(base.title) }
    /// The zone of times that name none.
    public var zone: String? { base.zone.map(HarmlessText.text) }
    /// Which events these are.
    public var query: String { HarmlessText.text(base.query) }
    /// How many events there are.
    public var count: Int { base.count }

    /// The rows of all events.
    public func forEachSummary(_ body: (EventSummary) throws -> Void) throws {
        try base.forEachSummary { summary in
            var summary = summary
            summary.title = HarmlessText.text(summary.title)
            try body(summary)
        }
    }

    /// All events with passages, people and discrepancies.
    public func forEachRecord(_ body: (EventRecord) throws -> Void) throws {
        try base.forEachRecord { record in
            var mending = TextMending()
            try body(mending.mended(record))
            if mending.count > 0 { report.count(.hiddenCharacters, mending.count) }
        }
    }

    /// The library's files, as they are.
    public func forEachFile(_ body: (_ path: String, _ source: ByteSource) throws -> Void) throws {
        try base.forEachFile(body)
    }

    /// An article without its paragraphs.
    public func article(_ id: ArticleID) throws -> Article? {
        var mending = TextMending()
        return try base.article(id).map { mending.mended($0) }
    }
}
