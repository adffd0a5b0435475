public import EventModel
internal import GRDB

/// Which events matter most: those that a curator stands behind, by their independent sources; then what is suggested, as
/// the suggester ranked it; then what tables call suggested, again by sources.
extension Database {
    /// What is confirmed.
    fileprivate func confirmedByImportance() throws -> [Int64] {
        try keys("SELECT key FROM event WHERE status = 0 AND listed ORDER BY sources DESC, day, key", [])
    }

    /// What is suggested.
    fileprivate func suggestedByImportance() throws -> [Int64] {
        let ranked = try keys("SELECT event FROM suggestion WHERE event IS NOT NULL ORDER BY key", [])
        let others = """
            SELECT key FROM event WHERE status = 1 AND listed
            AND key NOT IN (SELECT event FROM suggestion WHERE event IS NOT NULL) ORDER BY sources DESC, day, key
            """
        return try ranked + keys(others, [])
    }
}

extension KeySet {
    /// At most so many of the events.
    func mostImportant(_ most: Int, _ db: Database) throws -> KeySet {
        guard count > most else { return self }
        let confirmed = Array(try db.confirmedByImportance().lazy.filter(contains).prefix(most))
        guard confirmed.count < most else { return KeySet(confirmed) }
        return KeySet(confirmed + (try db.suggestedByImportance().lazy.filter(contains).prefix(most - confirmed.count)))
    }
}

extension Chronology {
    /// So many of a result's suggestions, the most important first, and how many there are.
    public func suggestions(of result: ChronologyResult, most: Int) throws -> (first: [EventSummary], count: Int) {
        try index.read { db in
            let found = try db.suggestedByImportance().filter { has($0, in: result) }
            return (try found.prefix(most).compactMap { try EventSummary(key: $0, in: db) }, found.count)
        }
    }

    private func has(_ key: Int64, in result: ChronologyResult) -> Bool {
        guard let rank = index.ranks[key], let ranks = result.ranks else { return index.ranks[key] != nil }
        let position = ranks.bisect { $0 >= rank }
        return position < ranks.count && ranks[position] == rank
    }
}
