internal import Archive
internal import EventModel
internal import TimelineUI

/// Finds the next event of the list that has some words as a phrase; goes on at the other end.
struct WordSearch {
    let words: String
    let list: ShownList
    let answer: ShownAnswer
    let isCancelled: @Sendable () -> Bool

    /// Where it stands; nil where the list has none.
    func position(from position: Int, forward: Bool) throws -> Int? {
        let found = try answer.found(words, in: list) {
            try list.chronology.aside.results(of: query, isCancelled: isCancelled)
        }
        return list.chronology.position(of: found, in: list.result, from: position, forward: forward)
    }

    private var query: Query {
        let phrase = Query.text(QueryTerm(words, isPrefix: true))
        return list.result.query == .all ? phrase : .and([list.result.query, phrase])
    }
}
