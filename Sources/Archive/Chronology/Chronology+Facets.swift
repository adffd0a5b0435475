internal import EventModel
internal import GRDB

extension Chronology {
    /// The values that the events of a result have, at most `limit` of each kind, the most frequent first; years in order,
    /// all of them.
    public func facets(
        of result: ChronologyResult, limit: Int = 20, isCancelled: () -> Bool = { false }
    ) throws -> [FacetKind: [Facet]] {
        guard result.ranks == nil else { return try counted(result, limit, isCancelled) }
        if isCancelled() { throw CancellationError() }
        let all = try index.facetsOfEverything { try counted(result, max(limit, 200), isCancelled) }
        return Dictionary(uniqueKeysWithValues: all.map { ($0, $0 == .year ? $1 : Array($1.prefix(limit))) })
    }

    private func counted(
        _ result: ChronologyResult, _ limit: Int, _ isCancelled: () -> Bool
    ) throws -> [FacetKind: [Facet]] {
        var facets = try index.read(isCancelled: isCancelled) { db in
            var counter = FacetCounter(
                found: found(in: result), limit: index.ranks.limit, terms: try index.facetTerms(db))
            if result.ranks == nil {
                try counter.countEverything(db, isCancelled)
            } else {
                try counter.count(db, isCancelled)
            }
            return try counter.facets(limit: limit, db)
        }
        facets[.year] = try density(of: result, by: .year).compactMap { bucket in
            guard let start = bucket.start, let date = try? EDTFDate(EDTFDate(start).text.yearOfDay) else { return nil }
            return Facet(kind: .year, label: date.english, query: .date(date), events: bucket.count)
        }
        return facets
    }

    /// The events of a result.
    private func found(in result: ChronologyResult) -> EventMarks {
        let order = index.timeline.order
        var found = EventMarks(limit: index.ranks.limit)
        if let ranks = result.ranks {
            for rank in ranks { found.mark(order[Int(rank)]) }
        } else {
            for key in order { found.mark(key) }
        }
        return found
    }
}

extension String {
    /// Of a date with a day, without month and day.
    fileprivate var yearOfDay: String { String(dropLast(6)) }
}
