internal import EventModel
internal import GRDB

extension IndexWriter {
    /// More changes than this, and the order is made anew.
    private static let manyChanges = 1000
    private static let fewKeys = 16

    /// Settles what depends on several files and writes postings and order; false where nothing has changed.
    func finish() throws -> Bool {
        try indexEvents()
        guard isChanged else { return false }
        try settleArticles()
        // Postings first, as they tell who depends on what.
        let isFirst = try Int.fetchOne(db, sql: "SELECT part FROM timeline LIMIT 1") == nil
        if !isFirst {
            try postings.apply(to: db)
            try rederive(but: listed)
        }
        try settleEvents()
        try showSuggestions()
        try postings.apply(to: db)
        try order(isFirst: isFirst)
        if isFirst || havePeopleChanged { try NameIndex.keep(in: db) }
        if isFirst {
            try IndexSchema.settle(db)
        }
        return true
    }

    private func order(isFirst: Bool) throws {
        guard !unlisted.isEmpty || !listed.isEmpty || isFirst else { return }
        let old = try Timeline(in: db, namingGone: true)
        let isSmall = old.count > 0 && listed.count + unlisted.count <= Self.manyChanges
        var new = try isSmall ? changed(old) : sorted()
        try new.keep(in: db, insteadOf: old)
    }

    private func sorted() throws -> Timeline {
        var timeline = Timeline()
        let sql = "SELECT key, day, header FROM event WHERE listed ORDER BY day, extent, clock, id"
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() { timeline.append(row[0], day: row[1], header: row[2]) }
        return timeline
    }

    private func changed(_ old: Timeline) throws -> Timeline {
        let removals = ranks(of: unlisted, in: old)
        var kept = old.order
        for rank in removals.reversed() { kept.remove(at: rank) }
        var insertions: [(position: TimelinePosition, insertion: Timeline.Insertion)] = []
        for key in listed {
            guard let (position, header) = try place(of: key) else { continue }
            let index = try kept.bisect { other in try position < place(of: other)?.position ?? position }
            insertions.append((position, .init(key: key, day: position.day, header: header, index: index)))
        }
        insertions.sort { $0.position < $1.position }
        return old.applying(removals: removals, insertions: insertions.map(\.insertion))
    }

    /// In order. Few keys are looked for one by one, as that takes less time than to look up each event's key.
    private func ranks(of keys: Set<Int32>, in timeline: Timeline) -> [Int] {
        guard keys.count > Self.fewKeys else { return keys.compactMap { timeline.order.firstIndex(of: $0) }.sorted() }
        return timeline.order.indices.filter { keys.contains(timeline.order[$0]) }
    }

    private func place(of key: Int32) throws -> (position: TimelinePosition, header: Int64)? {
        let sql = "SELECT day, extent, clock, id, header FROM event WHERE key = ?"
        return try Row.fetchOne(statement(sql), arguments: [key]).map { row in

            let position = TimelinePosition(day: row["day"], extent: row["extent"], clock: row["clock"], id: row["id"])
            return (position, row["header"])
        }
    }
}
