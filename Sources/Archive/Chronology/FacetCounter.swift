internal import EventModel
internal import Foundation
internal import GRDB

/// Counts what the events of a result have.
struct FacetCounter {
    private let found: EventMarks
    private let terms: FacetTerms
    /// By the key of a term.
    private var counts: [Int32]
    /// By publisher, the events that cite its articles, some of them several times.
    private var cited: [[Int32]]
    /// Of someone with several roles, the events, some of them several times.
    private var several: [Int32] = []
    /// Which events have been counted; none in between.
    private var counted: EventMarks

    /// `found` are the events of the result, all below `limit`.
    init(found: EventMarks, limit: Int, terms: FacetTerms) {
        self.found = found
        self.terms = terms
        counts = Array(repeating: 0, count: terms.kinds.count)
        cited = Array(repeating: [], count: terms.publishers.count)
        counted = EventMarks(limit: limit)
    }

    /// Counts where all events are found: people, places and tags are those that the index has counted.
    mutating func countEverything(_ db: Database, _ isCancelled: () -> Bool) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT key, frequency FROM term WHERE frequency > 0")
        while let row = try rows.next() { counts[row[0]] = row[1] }
        let articles = "SELECT key FROM term WHERE kind = \(TermKind.article.rawValue)"
        try count(db, "SELECT key, events FROM posting WHERE key IN (\(articles)) ORDER BY key", isCancelled)
    }

    /// Counts what is found: walks through all postings once.
    mutating func count(_ db: Database, _ isCancelled: () -> Bool) throws {
        try count(db, "SELECT key, events FROM posting ORDER BY key", isCancelled)
    }

    private mutating func count(_ db: Database, _ postings: String, _ isCancelled: () -> Bool) throws {
        var number = 0
        let rows = try Row.fetchCursor(db, sql: postings)
        while let row = try rows.next() {
            number += 1
            if number % 1024 == 0, isCancelled() { throw CancellationError() }
            let term: Int = row[0]
            guard terms.kinds.indices.contains(term) else { continue }
            try row.withUnsafeData(atIndex: 1) { data in
                data?.withUnsafeBytes { bytes in
                    if let posting = PackedPosting(bytes) { take(posting, of: term) }
                }
            }
        }
    }

    private mutating func take(_ posting: PackedPosting, of term: Int) {
        switch TermKind(rawValue: Int64(terms.kinds[term])) {
        case .person where !posting.isOfOnePart:
            found.collect(posting.events, into: &several)
            counts[term] = Int32(distinct(several))
            several.removeAll(keepingCapacity: true)
        case .person, .place, .tag: counts[term] = Int32(found.count(of: posting.events))
        case .article: found.collect(posting.events, into: &cited[Int(terms.publisherOfArticle[term])])
        case .role, .publisher, nil: break
        }
    }

    /// How many events there are, each counted once.
    private mutating func distinct(_ events: [Int32]) -> Int {
        var count = 0
        for event in events where !counted[event] {
            counted.mark(event)
            count += 1
        }
        for event in events { counted.clear(event) }
        return count
    }

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
        cited.indices.filter { !cited[$0].isEmpty }.map { (terms.publishers[$0], distinct(cited[$0])) }
    }

    /// A publisher, or what an article is called that names none.
    private static func name(ofSource name: String, _ db: Database) throws -> String {
        let sql = "SELECT \(ArticleHeader.columns) FROM article WHERE id = ? AND publisher IS NULL"
        let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [name])
        return row.map { ArticleHeader($0).shortName } ?? name
    }

    private func facet(_ kind: FacetKind, _ name: String, _ events: Int, _ db: Database) throws -> Facet {
        let term = QueryTerm(name)
        switch kind {
        case .person:
            let label = try Person(id: PersonID(name), in: db)?.name ?? name
            return Facet(kind: kind, label: label, query: .person(term), events: events)
        case .place: return Facet(kind: kind, label: name, query: .place(term), events: events)
        case .source:
            let label = try FacetCounter.name(ofSource: name, db)
            return Facet(kind: kind, label: label, query: .source(term), events: events)
        case .tag, .year: return Facet(kind: kind, label: name, query: .tag(term), events: events)
        }
    }
}
