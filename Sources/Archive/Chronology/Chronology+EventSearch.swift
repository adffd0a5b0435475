public import EventModel
internal import GRDB

extension Chronology {
    /// The events in whose titles, people and places all the words stand, the last letters of each left out or not:
    /// confirmed ones first, then those with all words in the title, then by time.
    public func events(matching text: String, limit: Int = 50) throws -> [EventSummary] {
        let words = text.split(whereSeparator: \.isWhitespace).map { QueryTerm(String($0), isPrefix: true) }
        guard !words.isEmpty else { return [] }
        return try index.read { db in
            let evaluation = QueryEvaluation(db: db, timeline: index.timeline, isCancelled: { false })
            let found = try EventWords(evaluation: evaluation).events(words)
            let suggested = try evaluation.events(.state(.suggested))
            let groups = [found.titled, found.named].flatMap {
                [$0.subtracting(suggested), $0.intersection(suggested)]
            }
            let ranks = [groups[0], groups[2], groups[1], groups[3]].flatMap { index.ranks.sorted($0.keys) }
            return try ranks.prefix(limit).compactMap { rank in
                try EventSummary(key: Int64(index.timeline.order[Int(rank)]), in: db)
            }
        }
    }
}

extension Chronology {
    /// The events that begin on the same day as one, or the day before or after, in order; those nearest to it where there are
    /// more than `most`. Without it.
    public func neighbours(of event: EventID, most: Int = 200) throws -> [EventSummary] {
        let all = try results()
        guard let place = try position(of: event, in: all), let summary = try rows(place..<place + 1, of: all).first,
            let day = summary.date?.lower
        else { return [] }
        let first = max(try position(from: day.advanced(by: -1), in: all), place - most / 2)
        let end = min(try position(from: day.advanced(by: 2), in: all), place + most / 2 + 1)
        return try rows(first..<max(first, end), of: all).filter { $0.id != event }
    }
}

/// Looks for events by what they are called.
private struct EventWords {
    let evaluation: QueryEvaluation

    /// Those that have all words in their titles, and the others.
    func events(_ words: [QueryTerm]) throws -> (titled: KeySet, named: KeySet) {
        var all: KeySet?
        var titled: KeySet?
        for word in words {
            let inTitle = try evaluation.matches("eventText", "title : " + TextPattern.phrase(word))
            let terms = try evaluation.terms(named: word, [.person, .place])
            let found = inTitle.union(try evaluation.db.events(havingOneOf: terms))
            titled = titled?.intersection(inTitle) ?? inTitle
            all = all?.intersection(found) ?? found
        }
        let best = titled ?? KeySet()
        return (best, (all ?? KeySet()).subtracting(best))
    }
}
