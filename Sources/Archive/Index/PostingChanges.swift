internal import Foundation
internal import GRDB

/// Changes of postings, gathered so that each posting is written once.
struct PostingChanges {
    private struct Change {
        var posting: Int64
        /// Negative (less one) where the event is taken out.
        var event: Int32
    }

    /// Fewer changes of a posting are made one by one.
    private static let few = 8

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
        try TermTally(db).count(Set(changes.lazy.map { PostingKey(number: $0.posting).term }))
        changes = []
    }

    private static func applying(_ changes: [Int32: Bool], to old: [Int32]) -> [Int32] {
        guard changes.count < few else { return merging(changes, into: old) }
        var new = old
        for (event, isAdded) in changes {
            let place = new.bisect { $0 >= event }
            let isThere = place < new.count && new[place] == event
            if isAdded, !isThere { new.insert(event, at: place) }
            if !isAdded, isThere { new.remove(at: place) }
        }
        return new
    }

    private static func merging(_ changes: [Int32: Bool], into old: [Int32]) -> [Int32] {
        let added = changes.filter(\.value).map(\.key).sorted()
        var new = old.filter { changes[$0] == nil } + added
        if !old.isEmpty { new.sort() }
        return new
    }
}
