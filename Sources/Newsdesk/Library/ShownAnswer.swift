internal import Archive
internal import EventModel
internal import Foundation
internal import TimelineUI

/// The list whose positions the screen counts, and what has been found for it since the screen was told.
final class ShownAnswer: @unchecked Sendable {
    private let lock = NSLock()
    private var shown: ShownList?
    private var grown: ShownList?
    private var search: (wanted: Query, found: ChronologyResult)?

    /// The list as the screen knows it.
    var list: ShownList? { lock.withLock { shown } }

    /// Puts another list in its place.
    func show(_ list: ShownList) {
        lock.withLock { (shown, grown, search) = (list, nil, nil) }
    }

    /// Keeps what has been found until the screen asks for it.
    func grow(_ list: ShownList) {
        lock.withLock {
            if shown?.ticket == list.ticket { grown = list }
        }
    }

    /// The events of the list that a query finds too; kept, so that going on from one to the next takes no time.
    func found(_ wanted: Query, in list: ShownList, find: () throws -> ChronologyResult) rethrows -> ChronologyResult {
        if let kept = lock.withLock({ search?.wanted == wanted ? search?.found : nil }) { return kept }
        let found = try find()
        lock.withLock {
            if shown?.ticket == list.ticket { search = (wanted, found) }
        }
        return found
    }

    /// The list as it has grown, from now on the one that the screen knows.
    func grownList() -> ShownList? {
        lock.withLock {
            guard let list = grown else { return shown }
            (shown, grown, search) = (list, nil, nil)
            return list
        }
    }
}

/// The answer to a query, in the library as it was then.
struct ShownList: Sendable {
    var ticket: Ticket
    var chronology: Chronology
    var result: ChronologyResult
    /// Where it is a list of articles, those in their order.
    var articles: ArticleList?

    /// The rows of a window.
    func rows(_ range: Range<Int>) throws -> [TimelineRow] {
        guard let articles else { return try chronology.rows(range, of: result).map(TimelineRow.event) }
        return try chronology.headers(range, of: articles).map(TimelineRow.article)
    }

    /// The rows around an event, or where there is no such event from the first on; `place` is where the screen has it.
    func window(around event: EventID?, at place: Int, height: Int, of ticket: Ticket) throws -> [Answer] {
        guard self.ticket == ticket else { return [] }
        let position = try event.flatMap { try chronology.position(of: $0, in: result) } ?? (event == nil ? 0 : place)
        let range = max(0, position - height * 4)..<min(result.count, max(0, position) + height * 5)
        let rows = try rows(range)
        return [
            .windowRead(count: result.count, start: range.lowerBound, rows, from: place, position: position)
        ]
    }
}
