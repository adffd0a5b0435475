internal import Archive
internal import EventModel

extension Bench {
    private static let queries = [
        "", "tag:t299", "person:p7", "person:p0", "ban*", "date:2025-03..2025-08", "date:2020..2021", "date:2010..",
    ]
    /// As many values of each kind as the screen asks for.
    private static let limit = 200

    /// Counts what the events have that filters find: few, some, many and most of all.
    func facets() throws -> [Measurement] {
        guard let chronology = Chronology.last(root) else { return [] }
        let words = try frequentWords(chronology).map { Query.text(QueryTerm($0)) }
        return try (Self.queries.map { try Query($0) } + words).map { query in
            let result = try chronology.results(of: query)
            var measurement = Measurement("facets of \(result.count) events, \(query)")
            for _ in 0..<5 { _ = try measurement.time { try chronology.facets(of: result, limit: Self.limit) } }
            return measurement
        }
    }
}
