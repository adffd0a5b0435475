internal import EventModel
internal import GRDB
internal import LibraryFiles

/// An event as a file says it, and what the index works out of it.
struct EventEntry {
    var event: Event
    var file: Int64
    var start: SourcePosition
    /// Whether it is shown: of several events of one id one is.
    var isListed: Bool
    var derived: EventDerivation

    // A closure, not a key path: that is looked up for each value of a million rows.
    static let table = IndexTable<EventEntry>(
        "event", columns + EventDerivation.columns.map { column in column.of { $0.derived } })

    private static let columns: [IndexColumn<EventEntry>] = [
        .init("key", "INTEGER PRIMARY KEY"),
        .init("id", "TEXT NOT NULL") { $0.event.id.name },
        .init("file", "INTEGER NOT NULL") { $0.file },
        .init("line", "INTEGER NOT NULL") { $0.start.line },
        .init("column", "INTEGER NOT NULL") { $0.start.column },
        .init("listed", "INTEGER NOT NULL") { $0.isListed },
        .init("title", "TEXT NOT NULL") { $0.event.title },
        .init("date", "TEXT") { $0.event.date?.text },
        .init("time", "TEXT") { $0.event.time?.description },
        .init("status", "INTEGER NOT NULL") { $0.event.status == .confirmed ? 0 : 1 },
        .init("planned", "INTEGER NOT NULL") { $0.event.isPlanned },
    ]
}

/// What the index works out of an event and of what it refers to.
struct EventDerivation: Equatable {
    var sources: Int
    var isDisputed: Bool
    var hasClaims: Bool
    var position: TimelinePosition
    /// The last day it can mean, in days since 1970; `Int64.max` where it is open.
    var upper: Int64
    /// Whether its days are not simply those from the first to the last, so that each has to be looked at.
    var isOdd: Bool
    /// A hash of the header's text.
    var header: Int64
    /// Quotes from paragraphs that the library does not have; nil where it has them all.
    var loose: String?

    /// Whether two derivations stand at the same place in the timeline, under the same header.
    func isAtSamePlace(as other: EventDerivation) -> Bool {
        position == other.position && header == other.header
    }
}

extension EventDerivation {
    /// What is written anew where it has changed, while the event has not.
    static let columns: [IndexColumn<EventDerivation>] = [
        .init("sources", "INTEGER NOT NULL") { $0.sources },
        .init("disputed", "INTEGER NOT NULL") { $0.isDisputed },
        .init("claims", "INTEGER NOT NULL") { $0.hasClaims },
        .init("day", "INTEGER NOT NULL") { $0.position.day },
        .init("extent", "INTEGER NOT NULL") { $0.position.extent },
        .init("clock", "INTEGER NOT NULL") { $0.position.clock },
        .init("upper", "INTEGER NOT NULL") { $0.upper },
        .init("odd", "INTEGER NOT NULL") { $0.isOdd },
        .init("header", "INTEGER NOT NULL") { $0.header },
        .init("loose", "TEXT") { $0.loose },
    ]

    /// Of a row with all columns.
    init(_ row: Row) {
        self.init(
            sources: row["sources"], isDisputed: row["disputed"], hasClaims: row["claims"],
            position: TimelinePosition(day: row["day"], extent: row["extent"], clock: row["clock"], id: row["id"]),
            upper: row["upper"], isOdd: row["odd"], header: row["header"], loose: row["loose"])
    }

    /// The statement that replaces what stands in the row of an event, with the arguments of ``arguments(forKey:)``.
    static let update = "UPDATE event SET \(columns.map { "\($0.name) = ?" }.joined(separator: ", ")) WHERE key = ?"

    func arguments(forKey key: Int64) -> StatementArguments {
        StatementArguments(row: Self.columns) { $0.value?(self) } + [key]
    }
}
