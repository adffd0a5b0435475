internal import EventModel
internal import GRDB

/// What an event can have, so that it is found by it.
enum TermKind: Int64, Sendable {
    case person = 1, role, tag, place, article, publisher

    /// Whether words of its name find the events that have it.
    var isNamed: Bool { self == .person || self == .tag || self == .place || self == .publisher }
}

/// Where an event can stand: a term and a part of it: the paragraph of an article, the role of a person.
struct PostingKey: Hashable, Comparable {
    private static let parts: Int64 = 1 << 24
    let number: Int64

    init(_ term: Int64, part: Int64 = 0) {
        number = term * Self.parts + min(max(part, 0), Self.parts - 1)
    }

    init(number: Int64) { self.number = number }

    var term: Int64 { number / Self.parts }
    var part: Int64 { number % Self.parts }

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
        if kind.isNamed { try add([FoldedText(name).spaced], to: key) }
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
        try add(names.map { FoldedText($0).spaced }, to: term)
    }

    private func add(_ names: [String], to term: Int64) throws {
        for name in names {
            try insertName.execute(arguments: [term, name])
            try insertText.execute(arguments: [db.lastInsertedRowID, name])
        }
    }
}
