internal import GRDB
internal import LibraryFiles

/// The index keeps the order of events in parts, so that few of them are written where few events come or go.
extension Timeline {
    private static let eventsInPart = 4096
    /// Parts that have grown so large are made anew.
    private static let mostInPart = 16384

    /// As the index keeps it. While the index is written it may name events that are gone already.
    init(in db: Database, namingGone mayNameGone: Bool = false) throws {
        let last = try mayNameGone ? Int64(Int32.max) : Int64.fetchOne(db, sql: "SELECT max(key) FROM event") ?? 0
        let sizes = try Row.fetchOne(db, sql: "SELECT sum(length(events)), sum(length(runs)) FROM timeline")
        let (bytes, runBytes): (Int, Int) = (sizes?[0] ?? 0, sizes?[1] ?? 0)
        self.init(capacity: bytes / MemoryLayout<Int32>.size, runs: runBytes / MemoryLayout<Run>.size)
        let rows = try Row.fetchCursor(db, sql: "SELECT events, runs FROM timeline ORDER BY part")
        while let row = try rows.next() {
            let events = try row.withUnsafeData(atIndex: 0) { [Int32](packed: $0) }
            let runs = try row.withUnsafeData(atIndex: 1) { [Int64](packed: $0) }
            guard append(events, packedRuns: runs, keys: 0...max(last, 0)) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
        }
    }

    /// Puts it into the index, which has the old one.
    mutating func keep(in db: Database, insteadOf old: Timeline) throws {
        if parts.isEmpty || parts.contains(where: { $0 > Self.mostInPart }) { divide() }
        let replace = try db.makeStatement(sql: "REPLACE INTO timeline (part, events, runs) VALUES (?, ?, ?)")
        var (start, oldStart) = (0, 0)
        for (part, count) in parts.enumerated() {
            let oldCount = part < old.parts.count ? old.parts[part] : 0
            let (ranks, oldRanks) = (start..<start + count, oldStart..<oldStart + oldCount)
            (start, oldStart) = (ranks.upperBound, oldRanks.upperBound)
            if part < old.parts.count, isSame(ranks, as: old, oldRanks) { continue }
            try replace.execute(arguments: [part, Array(order[ranks]).packed, packedRuns(of: ranks).packed])
        }
        try db.execute(sql: "DELETE FROM timeline WHERE part >= ?", arguments: [parts.count])
    }

    /// At least one part, so that an index shows that it was written.
    private mutating func divide() {
        let count = max(1, (order.count + Self.eventsInPart - 1) / Self.eventsInPart)
        parts = (0..<count).map { min(Self.eventsInPart, order.count - $0 * Self.eventsInPart) }
    }

    private func isSame(_ ranks: Range<Int>, as old: Timeline, _ oldRanks: Range<Int>) -> Bool {
        order[ranks] == old.order[oldRanks] && packedRuns(of: ranks) == old.packedRuns(of: oldRanks)
    }

    /// The runs of some ranks as numbers: how many events, the day, the header.
    private func packedRuns(of ranks: Range<Int>) -> [Int64] {
        guard !ranks.isEmpty else { return [] }
        var numbers: [Int64] = []
        for index in run(at: ranks.lowerBound)...run(at: ranks.upperBound - 1) {
            numbers.append(Int64(self.ranks(ofRun: index).clamped(to: ranks).count))
            numbers.append(runs[index].day)
            numbers.append(runs[index].header)
        }
        return numbers
    }

    /// Adds a part; false where the numbers, from an index that may be damaged, are none.
    private mutating func append(_ events: [Int32], packedRuns: [Int64], keys: ClosedRange<Int64>) -> Bool {
        guard packedRuns.count.isMultiple(of: 3), events.allSatisfy({ keys.contains(Int64($0)) }) else { return false }
        var rest = events[...]
        for place in stride(from: 0, to: packedRuns.count, by: 3) {
            guard packedRuns[place] > 0, packedRuns[place] <= rest.count else { return false }
            let count = Int(packedRuns[place])
            append(rest.prefix(count), day: packedRuns[place + 1], header: packedRuns[place + 2])
            rest = rest.dropFirst(count)
        }
        parts.append(events.count)
        return rest.isEmpty
    }
}
