internal import EventModel
internal import GRDB

/// By what the events of a result can be narrowed down.
public enum FacetKind: String, Hashable, Sendable, CaseIterable {
    case person, place, tag, source, year
}

/// A value that events of a result have.
public struct Facet: Hashable, Sendable {
    /// Of which kind.
    public var kind: FacetKind
    /// In words: a name, a place, a tag, a publisher, a year.
    public var label: String
    /// What finds the events that have it.
    public var query: Query
    /// How many events of the result have it.
    public var events: Int

    /// A value and how many events have it.
    public init(kind: FacetKind, label: String, query: Query, events: Int) {
        self.kind = kind
        self.label = label
        self.query = query
        self.events = events
    }
}

extension Chronology {
    /// The values that the events of a result have, at most `limit` of each kind, the most frequent first; years in order,
    /// all of them.
    public func facets(
        of result: ChronologyResult, limit: Int = 20, isCancelled: () -> Bool = { false }
    ) throws -> [FacetKind: [Facet]] {
        var facets = try index.read(isCancelled: isCancelled) { db in
            var counter = FacetCounter(db, isFound: isFound(in: result))
            try counter.count(isCancelled)
            return try counter.facets(limit: limit)
        }
        facets[.year] = try density(of: result, by: .year).compactMap { bucket in
            guard let start = bucket.start, let date = try? EDTFDate(EDTFDate(start).text.yearOfDay) else { return nil }
            return Facet(kind: .year, label: date.english, query: .date(date), events: bucket.count)
        }
        return facets
    }

    /// For each key whether its event is in a result.
    private func isFound(in result: ChronologyResult) -> [Bool] {
        let order = index.timeline.order
        var isFound = [Bool](repeating: false, count: index.ranks.limit)
        if let ranks = result.ranks {
            for rank in ranks { isFound[Int(order[Int(rank)])] = true }
        } else {
            for key in order { isFound[Int(key)] = true }
        }
        return isFound
    }
}

extension String {
    /// Of a date with a day, without month and day.
    fileprivate var yearOfDay: String { String(dropLast(6)) }
}

/// Counts what the events of a result have.
private struct FacetCounter {
    private let db: Database
    private let isFound: [Bool]
    private var counts: [FacetKind: [(name: String, events: Int)]] = [:]
    private var byPublisher: [String: [Int32]] = [:]
    /// For each key the last value that was counted for its event, so that no event is counted twice for one.
    private var counted: [Int32]
    private var value: Int32 = 0

    init(_ db: Database, isFound: [Bool]) {
        self.db = db
        self.isFound = isFound
        counted = Array(repeating: 0, count: isFound.count)
    }

    private mutating func distinct(_ events: [Int32]) -> Int {
        value += 1
        var count = 0
        for event in events where counted[Int(event)] != value {
            counted[Int(event)] = value
            count += 1
        }
        return count
    }

    /// Goes through all postings once.
    mutating func count(_ isCancelled: () -> Bool) throws {
        let publishers = try self.publishers()
        let sql = """
            SELECT term.key, kind, name, events FROM term
            CROSS JOIN posting ON posting.key BETWEEN term.key << 24 AND ((term.key + 1) << 24) - 1
            WHERE kind <> \(TermKind.role.rawValue) ORDER BY term.key
            """
        var current: (key: Int64, kind: Int64, name: String)?
        var events: [Int32] = []
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let key: Int64 = row[0]
            if let term = current, term.key != key {
                take(term.kind, term.name, events, publishers)
                events = []
                if isCancelled() { throw CancellationError() }
            }
            current = (key, row[1], row[2])
            try row.withUnsafeData(atIndex: 3) { data in
                for event in [Int32](packed: data) where isFound.indices.contains(Int(event)) && isFound[Int(event)] {
                    events.append(event)
                }
            }
        }
        if let term = current { take(term.kind, term.name, events, publishers) }
        counts[.source] = byPublisher.map { ($0.key, distinct($0.value)) }
    }

    private mutating func take(_ kind: Int64, _ name: String, _ events: [Int32], _ publishers: [String: String]) {
        guard !events.isEmpty else { return }
        switch TermKind(rawValue: kind) {
        case .person: counts[.person, default: []].append((name, distinct(events)))
        case .place: counts[.place, default: []].append((name, events.count))
        case .tag: counts[.tag, default: []].append((name, events.count))
        case .article: byPublisher[publishers[name] ?? name, default: []] += events
        case .role, .publisher, nil: break
        }
    }

    private func publishers() throws -> [String: String] {
        var found: [String: String] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT id, publisher FROM article WHERE publisher IS NOT NULL")
        while let row = try rows.next() { found[row[0]] = row[1] }
        return found
    }

    func facets(limit: Int) throws -> [FacetKind: [Facet]] {
        var facets: [FacetKind: [Facet]] = [:]
        for (kind, values) in counts {
            let sorted = values.sorted { ($1.events, $0.name) < ($0.events, $1.name) }
            facets[kind] = try sorted.prefix(limit).map { try facet(kind, $0.name, $0.events) }
        }
        return facets
    }

    private func facet(_ kind: FacetKind, _ name: String, _ events: Int) throws -> Facet {
        let term = QueryTerm(name)
        switch kind {
        case .person:
            let label = try Person(id: PersonID(name), in: db)?.name ?? name
            return Facet(kind: kind, label: label, query: .person(term), events: events)
        case .place: return Facet(kind: kind, label: name, query: .place(term), events: events)
        case .source: return Facet(kind: kind, label: name, query: .source(term), events: events)
        case .tag, .year: return Facet(kind: kind, label: name, query: .tag(term), events: events)
        }
    }
}
