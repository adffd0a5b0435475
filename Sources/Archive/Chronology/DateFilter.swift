internal import EventModel
internal import GRDB

/// Finds the events that can have happened within a date.
///
/// Most dates are all the days between two: those that begin within the wanted days stand together in the timeline,
/// those that begin before and reach into them are few. Only odd dates are compared one by one.
struct DateFilter {
    let db: Database
    let timeline: Timeline
    let date: EDTFDate

    /// The keys of the events.
    func events() throws -> KeySet {
        let simple = try within().union(reaching()).subtracting(odd())
        let sure = date.isOdd ? try checked(simple) : simple
        return sure.union(try checked(odd()))
    }

    private func within() -> KeySet {
        let first = date.lower.map { timeline.rank(from: Int64($0.number)) } ?? 0
        let end = date.upper.map { timeline.rank(from: Int64($0.number) + 1) } ?? timeline.rank(from: .max)
        return KeySet(first < end ? timeline.order[first..<end].map(Int64.init) : [])
    }

    private func reaching() throws -> KeySet {
        guard let lower = date.lower else { return KeySet() }
        let sql = "SELECT key FROM event WHERE upper > day AND upper >= ? AND day < ? AND listed"
        return KeySet(try db.keys(sql, [lower.number, lower.number]))
    }

    private func odd() throws -> KeySet {
        KeySet(try db.keys("SELECT key FROM event WHERE odd AND listed ORDER BY key", []))
    }

    private func checked(_ events: KeySet) throws -> KeySet {
        let find = try db.cachedStatement(sql: "SELECT date FROM event WHERE key = ?")
        var overlaps: [String: Bool] = [:]
        let found = try events.keys.filter { key in
            guard let text = try String.fetchOne(find, arguments: [key]) else { return false }
            if let known = overlaps[text] { return known }
            let answer = (try? EDTFDate(text)).map { date.overlaps($0) } ?? false
            overlaps[text] = answer
            return answer
        }
        return KeySet(found)
    }
}
