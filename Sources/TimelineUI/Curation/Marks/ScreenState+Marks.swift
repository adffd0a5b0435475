internal import EventModel

extension ScreenState {
    /// Marks the event under the cursor, or takes the mark away, and goes on to the next row.
    mutating func mark() -> [Effect] {
        guard let row = timeline.current?.event else {
            message = Message("There is no event here to mark")
            return []
        }
        if let index = timeline.marked.firstIndex(where: { $0.id == row.id }) {
            timeline.marked.remove(at: index)
        } else {
            timeline.marked.append(MarkedEvent(row, record: event))
        }
        return moveCursor(by: 1)
    }

    /// All are marked, however many there are, and decided in one step. A review asks for fewer: by the number it is
    /// known whose answer has come.
    static let mostMarks = Int.max

    /// Marks all suggestions of the list, as soon as they have been found.
    mutating func markSuggestions() -> [Effect] {
        hasSuggestions() && showsEvents() ? [ask(.suggestions(most: Self.mostMarks))] : []
    }

    /// Marks what was found.
    mutating func markAll(_ found: [EventSummary]) {
        guard !found.isEmpty else {
            message = Message("There is no suggestion in this list")
            return
        }
        timeline.marked = found.map { MarkedEvent($0, record: event) }
        message = Message(
            "\(EnglishNumber.count(found.count, "suggestion")) marked: \(keymap.label(of: .accept)) accepts,"
                + " \(keymap.label(of: .reject)) rejects all of them")
    }

    /// Takes all marks away; false where there are none.
    mutating func unmark() -> Bool {
        guard !timeline.marked.isEmpty else { return false }
        timeline.marked = []
        message = Message("No event is marked any more")
        return true
    }

    /// What is marked may have changed on disk: it is read again before it is used, and may be gone.
    mutating func checkMarks() -> [Effect] {
        for index in timeline.marked.indices { timeline.marked[index].event = nil }
        return timeline.marked.isEmpty ? [] : [ask(.missing(timeline.marked.map(\.id)))]
    }

    /// Drops the marks of events that are gone.
    mutating func unmark(_ gone: Set<EventID>) {
        timeline.marked.removeAll { gone.contains($0.id) }
        curation.waiting?.events.removeAll { gone.contains($0.id) }
    }

    /// Accepts, rejects or merges what is marked, else what is under the cursor, as soon as all of it has been read.
    mutating func curateMarked(_ purpose: CurationState.Purpose) -> [Effect] {
        guard let row = timeline.current?.event ?? timeline.marked.first?.summary else {
            message = Message("There is no event here")
            return []
        }
        var events = timeline.marked
        let takesRow = events.isEmpty || (purpose == .merge && events.count == 1)
        if takesRow, !events.contains(where: { $0.id == row.id }) { events.append(MarkedEvent(row, record: event)) }
        return curate(events, for: purpose)
    }

    mutating func curate(_ events: [MarkedEvent], for purpose: CurationState.Purpose) -> [Effect] {
        guard events.allSatisfy({ !curation.pending.contains($0.id) }) else {
            message = Message("This is being saved")
            return []
        }
        var events = events
        for index in events.indices {
            if let event { events[index].take(event) }
        }
        let missing = events.filter { $0.event == nil }.map(\.id)
        guard missing.isEmpty else {
            curation.waiting = .init(purpose: purpose, events: events)
            // What is under the cursor is being read already.
            return [ask(missing == [timeline.current?.event?.id] ? .event(missing[0]) : .records(missing))]
        }
        curation.waiting = nil
        switch purpose {
        case .accept: return accept(events)
        case .reject: return reject(events)
        case .merge: return openMerge(events)
        }
    }

    /// Goes on with what waited for this event.
    mutating func goOn(with record: EventRecord) -> [Effect] {
        let effects = tellPanel(.event(record))
        guard var waiting = curation.waiting else { return effects }
        for index in waiting.events.indices { waiting.events[index].take(record) }
        return effects + curate(waiting.events, for: waiting.purpose)
    }

    /// Goes on with all that was asked for together; what is gone meanwhile is not waited for.
    mutating func goOn(with records: [EventRecord]) -> [Effect] {
        guard let waiting = curation.waiting else { return [] }
        let found = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
        let events = waiting.events.compactMap { marked in
            var marked = marked
            if let record = found[marked.id] { marked.take(record) }
            return marked.event == nil ? nil : marked
        }
        curation.waiting = nil
        return events.isEmpty ? [] : curate(events, for: waiting.purpose)
    }
}
