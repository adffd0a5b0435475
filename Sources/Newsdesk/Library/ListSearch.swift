internal import Archive
internal import EventModel
internal import TimelineUI

/// Finds the next event of the list that a query finds too; goes on at the other end.
struct ListSearch {
    private let wanted: Query
    private let list: ShownList
    private let answer: ShownAnswer
    private let isCancelled: @Sendable () -> Bool

    init(wanted: Query, _ list: ShownList, _ answer: ShownAnswer, _ isCancelled: @escaping @Sendable () -> Bool) {
        (self.wanted, self.list, self.answer, self.isCancelled) = (wanted, list, answer, isCancelled)
    }

    /// Where it stands; nil where the list has none.
    func position(from position: Int, forward: Bool) throws -> Int? {
        let found = try answer.found(wanted, in: list) {
            try list.chronology.aside.results(of: query, isCancelled: isCancelled)
        }
        return list.chronology.position(of: found, in: list.result, from: position, forward: forward)
    }

    private var query: Query {
        let shown = list.result.query
        // In parentheses of its own: a limit is that of the list, not of what is looked for in it.
        return shown == .all ? wanted : .and([.and([shown]), wanted])
    }
}

extension Landmark {
    /// What a query asks for.
    var state: QueryState {
        switch self {
        case .disagreement: .disputed
        case .suggestion: .suggested
        }
    }
}
