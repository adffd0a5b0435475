internal import Archive
internal import EventModel
internal import TimelineUI

/// Answers a query: at once where it can, else with what has been found, time and again until all is.
struct ChronologyOpening {
    let chronology: Chronology
    /// The list that it makes.
    let ticket: Ticket
    let subject: TimelineState.Subject
    let scale: DensityScale
    /// The first of these that is found is to be under the cursor.
    let kept: [EventID]
    /// How long what was found so far is good enough.
    let interval: Duration
    let answer: ShownAnswer
    let isCancelled: @Sendable () -> Bool
    let post: @Sendable ([Answer]) -> Void

    func answers(to query: String) throws -> [Answer] {
        do {
            return try answers(to: Query(query))
        } catch let error as QueryError {
            return [.queryRefused(at: error.range, reason: error.description)]
        }
    }

    private func answers(to query: Query) throws -> [Answer] {
        var hasBegun = false
        let found = try chronology.aside.results(of: query, isCancelled: isCancelled, every: interval) { found in
            guard subject == .events, let overview = try? overview(of: found), !isCancelled() else { return }
            if hasBegun {
                answer.grow(list(found))
            } else {
                answer.show(list(found))
                post([.chronologyOpened(overview, position: 0)])
            }
            post([.matchesFound(overview, isComplete: false)])
            hasBegun = true
        }
        if isCancelled() { throw CancellationError() }
        guard hasBegun else { return try opened(found) }
        answer.grow(list(found))
        return [.matchesFound(try overview(of: found), isComplete: true)]
    }

    private func opened(_ found: ChronologyResult) throws -> [Answer] {
        var shown = list(found)
        if let order = subject.order {
            let articles = try chronology.aside.articles(by: order)
            shown.articles = articles
            answer.show(shown)
            return [.chronologyOpened(ChronologyOverview(count: articles.count), position: nil)]
        }
        answer.show(shown)
        var position: Int?
        for event in kept where position == nil { position = try chronology.position(of: event, in: found) }
        return [.chronologyOpened(try overview(of: found), position: position)]
    }

    private func list(_ found: ChronologyResult) -> ShownList {
        ShownList(ticket: ticket, chronology: chronology, result: found)
    }

    private func overview(of found: ChronologyResult) throws -> ChronologyOverview {
        ChronologyOverview(count: found.count, density: try chronology.density(of: found, by: scale))
    }
}
