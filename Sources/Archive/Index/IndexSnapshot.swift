internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles

/// The index as it was at one moment; it does not move while it is read.
final class IndexSnapshot: Sendable {
    let root: String
    /// Goes up with each change of the index.
    let version: Int64
    let timeline: Timeline
    private let reader: any DatabaseReader
    private let another: @Sendable () throws -> any DatabaseReader
    private let whenDamaged: @Sendable () -> Void
    private let derived: Derived
    private let madeAside = Lazy<IndexSnapshot?>()

    /// What is worked out when it is first asked for.
    private struct Derived: Sendable {
        let ranks = Lazy<EventRanks>()
        let names = Lazy<NameIndex>()
        let participations = Lazy<[Int64: Int32]>()
        let facetTerms = Lazy<FacetTerms>()
        let facets = Lazy<[FacetKind: [Facet]]>()
        let origins = Lazy<[ArticleID: ArticleID]>()
        let suggested = Lazy<EventMarks>()
        let disputed = Lazy<EventMarks>()
    }

    /// What a reader's database says; `another` makes a second reader of the same database, `whenDamaged` is called
    /// when reading finds damage.
    init(
        root: String, reader: any DatabaseReader, another: @escaping @Sendable () throws -> any DatabaseReader,
        whenDamaged: @escaping @Sendable () -> Void = {}
    ) throws {
        self.root = root
        self.reader = reader
        self.another = another
        self.whenDamaged = whenDamaged
        derived = Derived()
        (version, timeline) = try reader.read { db in
            (try db.number("version") ?? 0, try Timeline(in: db))
        }
    }

    /// The same moment, seen by another reader.
    private init(_ other: IndexSnapshot, reader: any DatabaseReader) {
        (root, version, timeline, another) = (other.root, other.version, other.timeline, other.another)
        whenDamaged = other.whenDamaged
        derived = other.derived
        self.reader = reader
    }

    /// The same index through a connection of its own, so that what takes long holds up nobody; this one where the
    /// database has moved on.
    var aside: IndexSnapshot {
        madeAside.value {
            guard let reader = try? another(), (try? reader.read({ try $0.number("version") })) == version else {
                return nil
            }
            return IndexSnapshot(self, reader: reader)
        } ?? self
    }

    /// Asks the database; `isCancelled` is asked now and then while it works. Throws ``LibraryError/damagedIndex`` where it
    /// is damaged.
    func read<Value>(isCancelled: () -> Bool = { false }, _ value: (Database) throws -> Value) throws -> Value {
        if isCancelled() { throw CancellationError() }
        do {
            return try reader.read(value)
        } catch let error as DatabaseError where error.isDamage {
            whenDamaged()
            throw LibraryError.damagedIndex(root: root)
        }
    }

    /// The ranks of events by their keys.
    var ranks: EventRanks { derived.ranks.value { EventRanks(timeline) } }

    /// Works out what the first questions will want, while they are asked.
    func prepare() {
        _ = ranks
        let other = aside
        _ = try? other.suggested()
        _ = try? other.disputed()
    }

    /// Of which article each reprint is one.
    func origins(_ db: Database) throws -> [ArticleID: ArticleID] {
        try derived.origins.value { try db.origins() }
    }

    /// For finding people by parts of their names.
    func names() throws -> NameIndex {
        try derived.names.value { try read { try NameIndex(in: $0) } }
    }

    /// In how many events everyone takes part, by the keys of their terms.
    func eventsOfPeople() throws -> [Int64: Int32] {
        try derived.participations.value {
            try read { db in
                var counts: [Int64: Int32] = [:]
                let sql = "SELECT key, frequency FROM term WHERE kind = \(TermKind.person.rawValue) AND frequency > 0"
                let rows = try Row.fetchCursor(db, sql: sql)
                while let row = try rows.next() { counts[row[0]] = row[1] }
                return counts
            }
        }
    }

    /// The events that are shown and only suggested.
    func suggested() throws -> EventMarks { try derived.suggested.value { try marks(where: "status = 1") } }

    /// The events that are shown and of which sources contradict each other.
    func disputed() throws -> EventMarks { try derived.disputed.value { try marks(where: "disputed") } }

    private func marks(where condition: String) throws -> EventMarks {
        let keys = try read { try $0.keys("SELECT key FROM event WHERE \(condition) AND listed", []) }
        let limit = Int(timeline.order.max() ?? -1) + 1
        var marks = EventMarks(limit: limit)
        for key in keys where key >= 0 && key < limit { marks.mark(Int32(key)) }
        return marks
    }

    /// What facets are counted by.
    func facetTerms(_ db: Database) throws -> FacetTerms { try derived.facetTerms.value { try FacetTerms(db) } }

    /// What all events have, counted once.
    func facetsOfEverything(_ count: () throws -> [FacetKind: [Facet]]) rethrows -> [FacetKind: [Facet]] {
        try derived.facets.value(count)
    }
}

extension Database {
    /// A number kept beside the tables.
    func number(_ name: String) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
    }

    /// Few bytes kept beside the tables.
    func bytes(_ name: String) throws -> Data? {
        try Data.fetchOne(cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
    }

    /// A text kept beside the tables.
    func text(_ name: String) throws -> String? {
        try String.fetchOne(cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"), arguments: [name])
    }

    /// Keeps a value beside the tables.
    func keep(_ name: String, _ value: (any DatabaseValueConvertible)?) throws {
        try cachedStatement(sql: "REPLACE INTO meta (name, value) VALUES (?, ?)").execute(arguments: [name, value])
    }
}
