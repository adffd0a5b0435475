public import EventModel
internal import Foundation
internal import GRDB

extension Chronology {
    /// The people whose names, aliases or descriptions match what was typed, best first; all of them, most events
    /// first, where nothing was typed. Counts are those of a result, or of the library where `result` is nil; first and
    /// last event and roles only where they are asked for.
    public func people(
        matching text: String, in result: ChronologyResult? = nil, limit: Int = 200, withParts: Bool = true
    ) throws -> [PersonHit] {
        let names = try index.names()
        let known = result?.ranks == nil ? try index.eventsOfPeople() : nil
        return try index.read { db in
            let parts = PersonParts(db: db, index: index, result: result)
            let counted = try names.hits(for: text).enumerated().map { offset, hit in
                let events = try known.map { Int($0[hit.key] ?? 0) } ?? parts.count(of: hit.key)
                return CountedHit(hit: hit, events: events, place: offset)
            }
            return try counted.sorted().prefix(limit).compactMap { counted in
                guard let person = try parts.person(counted.hit.key) else { return nil }
                let match = names.match(counted.hit, for: text, of: person)
                let summary =
                    withParts ? try parts.summary(of: person) : PersonSummary(person: person, events: counted.events)
                return PersonHit(match, summary)
            }
        }
    }

    /// A person's part in a result, or in the library where `result` is nil; nil where there is none of this id.
    public func person(_ id: PersonID, in result: ChronologyResult? = nil) throws -> PersonSummary? {
        try index.read { db in
            try Person(id: id, in: db).map { try PersonParts(db: db, index: index, result: result).summary(of: $0) }
        }
    }
}

/// A person who matches, with the number of events by which those that match alike are sorted. With a slip a name comes
/// before an alias, however many events it has: "preti" is Pretti rather than somebody called President.
private struct CountedHit: Comparable {
    var hit: NameIndex.Hit
    var events: Int
    var place: Int

    static func < (left: CountedHit, right: CountedHit) -> Bool {
        if left.hit.kind != right.hit.kind { return left.hit.kind < right.hit.kind }
        if left.hit.kind == .typo, left.hit.field != right.hit.field { return left.place < right.place }
        if left.events != right.events { return left.events > right.events }
        return left.place < right.place
    }
}

extension PersonHit {
    fileprivate init(_ match: NameMatch, _ summary: PersonSummary) {
        self.init(summary: summary, field: match.field.rawValue, text: match.text, matches: match.ranges)
    }
}

/// Which parts people have in the events of a result, or in all events.
private struct PersonParts {
    let db: Database
    let index: IndexSnapshot
    private let isFound: [Bool]?

    init(db: Database, index: IndexSnapshot, result: ChronologyResult?) {
        self.db = db
        self.index = index
        isFound = (result?.ranks).map { ranks in
            var isFound = [Bool](repeating: false, count: index.timeline.count)
            for rank in ranks { isFound[Int(rank)] = true }
            return isFound
        }
    }

    func count(of term: Int64) throws -> Int {
        try ranks(of: db.posting(of: term).parts).count
    }

    func person(_ term: Int64) throws -> Person? {
        let sql = "SELECT * FROM person WHERE term = ?"
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [term]).map { Person($0) }
    }

    func summary(of person: Person) throws -> PersonSummary {
        let parts = try parts(of: person.id)
        let ranks = try ranks(of: parts)
        let roles = try parts.filter { $0.part != 0 }.map { part in
            RoleCount(role: try role(part.part), events: try self.ranks(of: [part]).count)
        }
        return PersonSummary(
            person: person, events: ranks.count, first: try ranks.min().flatMap(event),
            last: try ranks.max().flatMap(event),
            roles: roles.filter { $0.events > 0 }.sorted { ($1.events, $0.role) < ($0.events, $1.role) })
    }

    private func parts(of person: PersonID) throws -> [Posting.Part] {
        try db.termKey(.person, person.name).map { try db.posting(of: $0).parts } ?? []
    }

    /// Each event once, also where someone has several roles in it.
    private func ranks(of parts: [Posting.Part]) throws -> [Int32] {
        let all = index.ranks
        let ranks = parts.lazy.flatMap(\.events).compactMap { all[$0] }
            .filter { rank in isFound.map { $0[Int(rank)] } ?? true }
        return parts.count == 1 ? Array(ranks) : Array(Set(ranks))
    }

    private func event(at rank: Int32) throws -> EventSummary? {
        try EventSummary(key: Int64(index.timeline.order[Int(rank)]), in: db)
    }

    private func role(_ term: Int64) throws -> String {
        try String.fetchOne(db.cachedStatement(sql: "SELECT name FROM term WHERE key = ?"), arguments: [term]) ?? ""
    }
}
