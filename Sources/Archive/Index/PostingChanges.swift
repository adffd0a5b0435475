internal import Foundation
internal import GRDB

/// Changes of postings, gathered so that each posting is written once.
struct PostingChanges {
    /// Sixteen bytes, since there are millions of them while an index is made.
    private struct Change: Comparable {
        var posting: Int64
        var event: Int32
        /// When it was made, and in the lowest bit whether the event was added.
        var step: UInt32

        var isAdded: Bool { step & 1 == 1 }

        static func < (left: Change, right: Change) -> Bool {
            (left.posting, left.event, left.step) < (right.posting, right.event, right.step)
        }
    }

    private var changes: [Change] = []

    mutating func add(_ event: Int32, to posting: PostingKey) { note(event, posting, isAdded: true) }

    mutating func remove(_ event: Int32, from posting: PostingKey) { note(event, posting, isAdded: false) }

    private mutating func note(_ event: Int32, _ posting: PostingKey, isAdded: Bool) {
        let step = UInt32(changes.count) << 1 | (isAdded ? 1 : 0)
        changes.append(Change(posting: posting.number, event: event, step: step))
    }

    /// Writes them; of several changes of one event in one posting the last one counts.
    mutating func apply(to db: Database) throws {
        changes.sort()
        let writer = try PostingWriter(db)
        var rest = changes[...]
        while let first = rest.first {
            let term = PostingKey(number: first.posting).term
            let own = rest.prefix { PostingKey(number: $0.posting).term == term }
            rest = rest[own.endIndex...]
            try writer.change(term) { Self.apply(own, to: &$0) }
        }
        changes = []
    }

    private static func apply(_ changes: ArraySlice<Change>, to posting: inout Posting) {
        var rest = changes
        while let first = rest.first {
            let own = rest.prefix { $0.posting == first.posting }
            rest = rest[own.endIndex...]
            let part = PostingKey(number: first.posting).part
            posting[part] = applying(own, to: posting[part])
        }
    }

    private static func applying(_ changes: ArraySlice<Change>, to old: [Int32]) -> [Int32] {
        var new: [Int32] = []
        new.reserveCapacity(old.count + changes.count)
        var rest = old[...]
        for (index, change) in zip(changes.indices, changes) {
            let next = index + 1
            if next < changes.endIndex, changes[next].event == change.event { continue }
            let place = rest.bisect { $0 >= change.event }
            new += rest[..<place]
            rest = rest[place...]
            if rest.first == change.event { rest.removeFirst() }
            if change.isAdded { new.append(change.event) }
        }
        return new + rest
    }
}

/// Writes postings, and with each person, place and tag how many events have it.
private struct PostingWriter {
    private let select: Statement
    private let replace: Statement
    private let delete: Statement
    private let tally: Statement

    init(_ db: Database) throws {
        select = try db.makeStatement(sql: "SELECT events FROM posting WHERE key = ?")
        replace = try db.makeStatement(sql: "REPLACE INTO posting (key, events) VALUES (?, ?)")
        delete = try db.makeStatement(sql: "DELETE FROM posting WHERE key = ?")
        let kinds = [TermKind.person, .place, .tag].map { String($0.rawValue) }.joined(separator: ", ")
        tally = try db.makeStatement(sql: "UPDATE term SET frequency = ? WHERE key = ? AND kind IN (\(kinds))")
    }

    func change(_ term: Int64, _ change: (inout Posting) -> Void) throws {
        var posting = Posting()
        let rows = try Row.fetchCursor(select, arguments: [term])
        while let row = try rows.next() { posting = try row.withUnsafeData(atIndex: 0) { Posting(packed: $0) } }
        change(&posting)
        if posting.isEmpty {
            try delete.execute(arguments: [term])
        } else {
            try replace.execute(arguments: [term, posting.packed])
        }
        try tally.execute(arguments: [posting.frequency, term])
    }
}
