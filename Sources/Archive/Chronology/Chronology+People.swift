public import EventModel
internal import Foundation
internal import GRDB

extension Chronology {
    /// The people whose names, aliases or descriptions match what was typed, best first; all of them, most events
    /// first, where nothing was typed. Counts are those of a result, or of the library where `result` is nil.
    public func people(
        matching text: String, in result: ChronologyResult? = nil, limit: Int = 200
    ) throws -> [PersonHit] {
        let matches = try index.names().matches(for: text)
        return try index.read { db in
            let parts = PersonParts(db: db, index: index, result: result)
            let known = result?.ranks == nil ? try index.eventsOfPeople(db) : nil
            let counted = try matches.map { match in
                (match: match, events: try known.map { $0[match.person] ?? 0 } ?? parts.count(of: match.person))
            }
            let sorted = counted.enumerated().sorted { left, right in
                (left.element.match.kind, right.element.events, left.offset)
                    < (right.element.match.kind, left.element.events, right.offset)
            }
            return try sorted.prefix(limit).compactMap { hit in
                try parts.summary(of: hit.element.match.person).map { PersonHit(hit.element.match, $0) }
            }
        }
    }

    /// A person's part in a result, or in the library where `result` is nil; nil where there is none of this id.
    public func person(_ id: PersonID, in result: ChronologyResult? = nil) throws -> PersonSummary? {
        try index.read { try PersonParts(db: $0, index: index, result: result).summary(of: id) }
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

    func count(of person: PersonID) throws -> Int {
        try ranks(of: parts(of: person)).count
    }

    func summary(of id: PersonID) throws -> PersonSummary? {
        guard let person = try Person(id: id, in: db) else { return nil }
        let parts = try parts(of: id)
        let ranks = try ranks(of: parts)
        let roles = try parts.filter { $0.part != 0 }.map { part in
            RoleCount(role: try role(part.part), events: try self.ranks(of: [part]).count)
        }
        return PersonSummary(
            person: person, events: ranks.count, first: try ranks.min().flatMap(event),
            last: try ranks.max().flatMap(event),
            roles: roles.filter { $0.events > 0 }.sorted { ($1.events, $0.role) < ($0.events, $1.role) })
    }

    private func parts(of person: PersonID) throws -> [(part: Int64, events: [Int32])] {
        try db.termKey(.person, person.name).map { try db.postings(of: $0) } ?? []
    }

    /// Each event once, also where someone has several roles in it.
    private func ranks(of parts: [(part: Int64, events: [Int32])]) throws -> [Int32] {
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
