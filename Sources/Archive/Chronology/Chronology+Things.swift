public import EventModel
internal import GRDB

extension Chronology {
    /// Of so many titles, headlines and places each is looked at, so that slips are forgiven; of more events those are
    /// found whose titles, people and places have the words.
    private static let mostScanned = 50_000

    /// Events, people, articles and places by what they are called, best first: no more than `limit` of each kind.
    public func things(
        matching text: String, limit: Int = 12, isCancelled: () -> Bool = { false }
    ) throws -> [FoundThing] {
        let words = TypedWords(text)
        guard !words.isEmpty else { return [] }
        let people = try people(matching: text, limit: limit, withParts: false).map { hit in
            FoundThing(
                .person(hit.summary.person, events: hit.summary.events), kind: words.kind(in: hit.text) ?? .initials)
        }
        let isLarge = index.timeline.count > Self.mostScanned
        let scanned = try index.read(isCancelled: isCancelled) { db in
            try withoutActuallyEscaping(isCancelled) { isCancelled in
                let scan = NameScan(
                    db: db, words: words, limit: limit, most: Self.mostScanned, isCancelled: isCancelled)
                return try (isLarge ? [] : scan.events()) + scan.places() + scan.articles()
            }
        }
        let events = isLarge ? try self.events(matching: text, limit: limit) : []
        let found = events.map { FoundThing(.event($0), kind: words.kind(in: $0.title) ?? .substring) }
        // What fits equally well stands in the order of the kinds.
        let all = people + found + scanned
        return NameMatch.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
    }
}

/// Looks at every name of a kind of things.
private struct NameScan {
    let db: Database
    let words: TypedWords
    let limit: Int
    let most: Int
    let isCancelled: () -> Bool

    /// Those of a table's names that fit, by key: best first, then in the order of the statement.
    private func best(_ sql: String) throws -> [(key: Int64, kind: NameMatch.Kind)] {
        var found: [NameMatch.Kind: [Int64]] = [:]
        var seen = 0
        let rows = try Row.fetchCursor(db, sql: sql + " LIMIT \(most)")
        while let row = try rows.next() {
            seen += 1
            if seen % 1024 == 0, isCancelled() { throw CancellationError() }
            guard let kind = words.kind(in: row[1]) else { continue }
            found[kind, default: []].append(row[0])
        }
        let all = NameMatch.Kind.allCases.flatMap { kind in (found[kind] ?? []).map { ($0, kind) } }
        return Array(all.prefix(limit))
    }

    func events() throws -> [FoundThing] {
        try best("SELECT key, title FROM event WHERE listed ORDER BY status, day").compactMap { key, kind in
            try EventSummary(key: key, in: db).map { FoundThing(.event($0), kind: kind) }
        }
    }

    func articles() throws -> [FoundThing] {
        let sql = "SELECT \(ArticleHeader.columns) FROM article WHERE key = ?"
        return try best("SELECT key, headline FROM article").compactMap { key, kind in
            try Row.fetchOne(db, sql: sql, arguments: [key]).map { FoundThing(.article(ArticleHeader($0)), kind: kind) }
        }
    }

    func places() throws -> [FoundThing] {
        let kind = TermKind.place.rawValue
        let all = "SELECT key, name FROM term WHERE kind = \(kind) AND frequency > 0 ORDER BY frequency DESC, name"
        return try best(all).compactMap { key, kind in
            try Row.fetchOne(db, sql: "SELECT name, frequency FROM term WHERE key = ?", arguments: [key]).map {
                FoundThing(.place($0[0], events: $0[1]), kind: kind)
            }
        }
    }
}
