internal import EventModel

extension ScreenState {
    /// Suggestions become events of the library, in one step.
    mutating func accept(_ marked: [MarkedEvent]) -> [Effect] {
        let suggested = marked.filter { $0.event?.status == .suggested }
        guard !suggested.isEmpty else {
            message = Message(
                marked.count == 1 ? "This event is confirmed already" : "The marked events are confirmed already")
            return []
        }
        curation.expected = library.map { $0.suggestions - suggested.count }
        let seen = suggested.compactMap(\.event).inFiles
        return [.edit(.perform(Edit.one(of: Edit.accepting(suggested).map(\.edit)), seen: seen))]
    }

    /// Suggestions are not shown again; the cursor goes on, so that the next one can be judged.
    mutating func reject(_ marked: [MarkedEvent]) -> [Effect] {
        let suggested = marked.compactMap(\.event).filter { $0.status == .suggested }
        guard !suggested.isEmpty else {
            message = Message(
                marked.count == 1
                    ? "This event is confirmed: Del deletes it" : "The marked events are confirmed: Del deletes one")
            return []
        }
        curation.expected = library.map { $0.suggestions - suggested.count }
        curation.rejected.formUnion(suggested.map(\.id))
        return [.edit(.perform(Edit.one(of: suggested.map { .reject($0) }), seen: []))]
            + moveCursor(beyond: Set(suggested.map(\.id)))
    }

    /// Leaves rows that are about to go.
    private mutating func moveCursor(beyond gone: Set<EventID>) -> [Effect] {
        guard let id = timeline.current?.event?.id, gone.contains(id), let next = timeline.neighbour(besides: gone)
        else { return [] }
        return moveCursor(to: next)
    }

    /// Takes out a confirmed event.
    mutating func deleteEvent() -> [Effect] {
        guard let event = eventUnderCursor()?.event else { return [] }
        guard event.status == .confirmed else {
            message = Message("This is a suggestion: x rejects it")
            return []
        }
        curation.following = timeline.neighbour(besides: [event.id]).flatMap { timeline.row(at: $0)?.event?.id }
        return [.edit(.perform(.delete(event.id), seen: [event]))]
    }
}

extension TimelineState {
    /// The position of the nearest event besides some, below the cursor where there is one.
    func neighbour(besides gone: Set<EventID>) -> Int? {
        let isKept = { (position: Int) in row(at: position)?.event.map { !gone.contains($0.id) } ?? false }
        let end = windowStart + rows.count
        let below = (cursor + 1..<max(cursor + 1, end)).first(where: isKept)
        return below ?? (windowStart..<max(windowStart, cursor)).last(where: isKept)
    }
}

extension Edit {
    /// Several edits as one step, a single one as it is.
    static func one(of edits: [Edit]) -> Edit {
        edits.count == 1 ? edits[0] : .together(edits)
    }

    /// Accepts suggestions under ids made of their dates and titles, no two the same and none that is known as taken.
    /// A row of a table keeps its id.
    static func accepting(
        _ suggested: [MarkedEvent], besides ids: Set<EventID> = []
    ) -> [(edit: Edit, from: EventID, to: EventID)] {
        var taken = ids
        return suggested.compactMap { marked in
            guard let event = marked.event?.withoutReasons else { return nil }
            let id =
                event.isOnlyFound
                ? EventID(date: event.date, title: event.title).free(isTaken: taken.contains) : event.id
            taken.insert(id)
            return (.accept(event, as: id, people: marked.people), event.id, id)
        }
    }

    /// Changes an event; what is only suggested is accepted first, in the same step.
    static func changing(_ marked: MarkedEvent, _ change: (EventID) -> [Edit]) -> Edit {
        guard marked.summary.status == .suggested, let accepted = accepting([marked]).first else {
            return one(of: change(marked.id))
        }
        return .together([accepted.edit] + change(accepted.to))
    }
}

extension [Event] {
    /// Those that stand in files, which may have changed meanwhile.
    var inFiles: [Event] { filter { !$0.isOnlyFound } }
}
