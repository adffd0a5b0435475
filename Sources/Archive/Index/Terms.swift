internal import EventModel
internal import Foundation
internal import GRDB

/// What an event can have, so that it is found by it.
enum TermKind: Int64, Sendable {
    case person = 1, role, tag, place, article, publisher

    /// Whether words of its name find the events that have it.
    var isNamed: Bool { self == .person || self == .tag || self == .place || self == .publisher }
}

/// The key of a posting: a term and a part of it: the paragraph of an article, the role of a person.
struct PostingKey: Hashable, Comparable {
    private static let parts: Int64 = 1 << 24
    let number: Int64

    init(_ term: Int64, part: Int64 = 0) {
        number = term * Self.parts + min(max(part, 0), Self.parts - 1)
    }

    init(number: Int64) { self.number = number }

    var term: Int64 { number / Self.parts }
    var part: Int64 { number % Self.parts }

    /// The keys of all parts of a term.
    static func all(of term: Int64) -> ClosedRange<Int64> { term * parts...(term + 1) * parts - 1 }

    static func < (left: PostingKey, right: PostingKey) -> Bool { left.number < right.number }
}

/// Gives each term its key while the index is written.
final class TermTable {
    private static let limit = 400_000
    private let db: Database
    private var keys: [TermKind: [String: Int64]] = [:]
    private let find: Statement
    private let insert: Statement
    private let insertName: Statement
    private let insertText: Statement

    init(_ db: Database) throws {
        self.db = db
        find = try db.makeStatement(sql: "SELECT key FROM term WHERE kind = ? AND name = ?")
        insert = try db.makeStatement(sql: "INSERT INTO term (kind, name, folded) VALUES (?, ?, ?)")
        insertName = try db.makeStatement(sql: "INSERT INTO name (term, folded) VALUES (?, ?)")
        insertText = try db.makeStatement(sql: "INSERT INTO nameText (rowid, text) VALUES (?, ?)")
    }

    /// The key of a term, which is made where it is new. A new term is found by its own name.
    func key(_ kind: TermKind, _ name: String) throws -> Int64 {
        if let key = keys[kind]?[name] { return key }
        let key = try Int64.fetchOne(find, arguments: [kind.rawValue, name]) ?? make(kind, name)
        if keys[kind, default: [:]].count >= Self.limit { keys[kind] = [:] }
        keys[kind, default: [:]][name] = key
        return key
    }

    private func make(_ kind: TermKind, _ name: String) throws -> Int64 {
        let folded = name.folded
        try insert.execute(arguments: [kind.rawValue, name, folded])
        let key = db.lastInsertedRowID
        if kind.isNamed { try add([folded], to: key) }
        return key
    }

    /// Replaces the names by which a term is found.
    func rename(_ term: Int64, to names: [String]) throws {
        let old = try Row.fetchAll(db, sql: "SELECT key, folded FROM name WHERE term = ?", arguments: [term])
        for row in old {
            try db.execute(
                sql: "INSERT INTO nameText (nameText, rowid, text) VALUES ('delete', ?, ?)",
                arguments: [row["key"] as Int64, row["folded"] as String])
        }
        try db.execute(sql: "DELETE FROM name WHERE term = ?", arguments: [term])
        try add(names.map(\.folded), to: term)
    }

    private func add(_ names: [String], to term: Int64) throws {
        for name in names {
            try insertName.execute(arguments: [term, name])
            try insertText.execute(arguments: [db.lastInsertedRowID, name])
        }
    }
}

/// Changes of postings, gathered so that each posting is written once.
struct PostingChanges {
    private struct Change {
        var posting: Int64
        /// Negative (less one) where the event is taken out.
        var event: Int32
    }

    private var changes: [Change] = []

    mutating func add(_ event: Int32, to posting: PostingKey) {
        changes.append(Change(posting: posting.number, event: event))
    }

    mutating func remove(_ event: Int32, from posting: PostingKey) {
        changes.append(Change(posting: posting.number, event: -1 - event))
    }

    /// Writes them; of several changes of one event in one posting the last one counts.
    mutating func apply(to db: Database) throws {
        let select = try db.makeStatement(sql: "SELECT events FROM posting WHERE key = ?")
        let replace = try db.makeStatement(sql: "REPLACE INTO posting VALUES (?, ?)")
        let delete = try db.makeStatement(sql: "DELETE FROM posting WHERE key = ?")
        var order = Array(changes.indices)
        order.sort { (changes[$0].posting, $0) < (changes[$1].posting, $1) }
        var start = 0
        while start < order.count {
            let posting = changes[order[start]].posting
            var end = start
            var last: [Int32: Bool] = [:]
            while end < order.count, changes[order[end]].posting == posting {
                let event = changes[order[end]].event
                last[event >= 0 ? event : -1 - event] = event >= 0
                end += 1
            }
            let old = [Int32](packed: try Data.fetchOne(select, arguments: [posting]))
            let new = Self.applying(last, to: old)
            if new.isEmpty {
                try delete.execute(arguments: [posting])
            } else {
                try replace.execute(arguments: [posting, new.packed])
            }
            start = end
        }
        changes = []
    }

    private static func applying(_ changes: [Int32: Bool], to old: [Int32]) -> [Int32] {
        let added = changes.filter(\.value).map(\.key).sorted()
        var new = old.filter { changes[$0] == nil } + added
        if !old.isEmpty { new.sort() }
        return new
    }
}
