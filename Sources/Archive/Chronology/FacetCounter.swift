internal import EventModel
internal import Foundation
internal import GRDB

/// Counts what the events of a result have.
struct FacetCounter {
    /// For each key whether its event is in the result.
    private let isFound: [Bool]
    private let terms: FacetTerms
    /// By the key of a term.
    private var counts: [Int32]
    /// By publisher, the events that cite its articles.
    private var cited: [[Int32]]
    /// For each key the last value that was counted for its event, so that no event is counted twice for one.
    private var counted: [Int32]
    private var value: Int32 = 0

    init(isFound: [Bool], terms: FacetTerms) {
        self.isFound = isFound
        self.terms = terms
        counts = Array(repeating: 0, count: terms.kinds.count)
        cited = Array(repeating: [], count: terms.publishers.count)
        counted = Array(repeating: 0, count: isFound.count)
    }

    /// Counts where all events are found: people, places and tags are those that the index has counted.
    mutating func countEverything(_ db: Database, _ isCancelled: () -> Bool) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT key, frequency FROM term WHERE frequency > 0")
        while let row = try rows.next() { counts[row[0]] = row[1] }
        for term in terms.kinds.indices where Int64(terms.kinds[term]) == TermKind.article.rawValue {
            if term % 256 == 0, isCancelled() { throw CancellationError() }
            for part in try db.postings(of: Int64(term)) {
                part.events.withUnsafeBufferPointer { cite($0, Int(terms.publisherOfArticle[term])) }
            }
        }
    }

    /// Walks through all postings once.
    mutating func count(_ db: Database, _ isCancelled: () -> Bool) throws {
        var current: Int64 = -1
        var number = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT key, events FROM posting ORDER BY key")
        while let row = try rows.next() {
            number += 1
            if number % 1024 == 0, isCancelled() { throw CancellationError() }
            let term = PostingKey(number: row[0]).term
            guard term < terms.kinds.count else { continue }
            if term != current { value += 1 }
            current = term
            try row.withUnsafeData(atIndex: 1) { data in
                data?.withUnsafeBytes { take($0.bindMemory(to: Int32.self), of: Int(term)) }
            }
        }
    }

    private mutating func take(_ events: UnsafeBufferPointer<Int32>, of term: Int) {
        switch TermKind(rawValue: Int64(terms.kinds[term])) {
        case .person: countOnce(events, of: term)
        case .place, .tag: counts[term] = number(of: events)
        case .article: cite(events, Int(terms.publisherOfArticle[term]))
        case .role, .publisher, nil: break
        }
    }

    /// Of those who have several roles each event counts once.
    private mutating func countOnce(_ events: UnsafeBufferPointer<Int32>, of term: Int) {
        var count: Int32 = 0
        for event in events where isCounted(event) && counted[Int(event)] != value {
            counted[Int(event)] = value
            count += 1
        }
        counts[term] += count
    }

    private func number(of events: UnsafeBufferPointer<Int32>) -> Int32 {
        var count: Int32 = 0
        for event in events where isCounted(event) { count += 1 }
        return count
    }

    private mutating func cite(_ events: UnsafeBufferPointer<Int32>, _ publisher: Int) {
        for event in events where isCounted(event) { cited[publisher].append(event) }
    }

    private func isCounted(_ event: Int32) -> Bool { event >= 0 && event < isFound.count && isFound[Int(event)] }

    /// The most frequent values of each kind.
    mutating func facets(limit: Int, _ db: Database) throws -> [FacetKind: [Facet]] {
        var facets: [FacetKind: [Facet]] = [:]
        for (kind, term) in [(FacetKind.person, TermKind.person), (.place, .place), (.tag, .tag)] {
            let found = try frequent(term, limit, db)
            if !found.isEmpty { facets[kind] = try found.map { try facet(kind, $0.name, $0.events, db) } }
        }
        let sources = publishers().sorted { ($1.events, $0.name) < ($0.events, $1.name) }.prefix(limit)
        if !sources.isEmpty { facets[.source] = try sources.map { try facet(.source, $0.name, $0.events, db) } }
        return facets
    }

    /// Names are looked up of those only that are frequent enough.
    private func frequent(_ kind: TermKind, _ limit: Int, _ db: Database) throws -> [(name: String, events: Int)] {
        let keys = counts.indices.filter { counts[$0] > 0 && Int64(terms.kinds[$0]) == kind.rawValue }
        let least = keys.map { counts[$0] }.sorted(by: >).prefix(limit).last ?? 0
        let name = try db.cachedStatement(sql: "SELECT name FROM term WHERE key = ?")
        let named = try keys.filter { counts[$0] >= least }.map { key in
            (name: try String.fetchOne(name, arguments: [key]) ?? "", events: Int(counts[key]))
        }
        return Array(named.sorted { ($1.events, $0.name) < ($0.events, $1.name) }.prefix(limit))
    }

    private mutating func publishers() -> [(name: String, events: Int)] {
        var found: [(name: String, events: Int)] = []
        for (index, events) in cited.enumerated() where !events.isEmpty {
            value += 1
            var count = 0
            for event in events where counted[Int(event)] != value {
                counted[Int(event)] = value
                count += 1
            }
            found.append((terms.publishers[index], count))
        }
        return found
    }

    private func facet(_ kind: FacetKind, _ name: String, _ events: Int, _ db: Database) throws -> Facet {
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

/// What must be known of all terms to count what events have.
struct FacetTerms: Sendable {
    /// By the key of a term its kind; 0 where there is none.
    private(set) var kinds: [UInt8] = []
    /// By the key of an article's term which publisher it has.
    private(set) var publisherOfArticle: [Int32] = []
    /// Publishers, and articles that name none.
    private(set) var publishers: [String] = []

    init(_ db: Database) throws {
        let last = try Int.fetchOne(db, sql: "SELECT max(key) FROM term") ?? 0
        kinds = Array(repeating: 0, count: last + 1)
        publisherOfArticle = Array(repeating: 0, count: last + 1)
        let rows = try Row.fetchCursor(db, sql: "SELECT key, kind FROM term")
        while let row = try rows.next() { kinds[row[0]] = row[1] }
        try readPublishers(db)
    }

    private mutating func readPublishers(_ db: Database) throws {
        let sql = """
            SELECT term.key, coalesce(publisher, name) FROM term LEFT JOIN article ON article.id = name
            WHERE kind = \(TermKind.article.rawValue)
            """
        var places: [String: Int32] = [:]
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let name: String = row[1]
            let place = places[name] ?? Int32(publishers.count)
            if places[name] == nil {
                places[name] = place
                publishers.append(name)
            }
            publisherOfArticle[row[0]] = place
        }
    }
}
