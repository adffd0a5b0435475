internal import EventModel

/// Which of an event's sources become an event of their own, and what that is called.
public struct SplitState: Equatable, Sendable {
    /// What the keys mean.
    enum Focus: CaseIterable {
        case citations, title, date
    }

    var marked: MarkedEvent
    var event: Event
    /// One line for each citation.
    var labels: [String]
    /// The citations that go to the new event.
    var moved: Set<Int> = []
    var selected = 0
    var focus = Focus.citations
    var title: LineInput
    var date: LineInput

    init(_ marked: MarkedEvent, _ record: EventRecord) {
        self.marked = marked
        event = record.event
        labels = record.passages.map { passage in
            let source = passage.article?.sourceName ?? passage.citation.article.name
            let place = passage.citation.paragraph == 0 ? "headline" : "¶ \(passage.citation.paragraph)"
            let words = passage.citation.selector.map { " “\($0.exact)”" } ?? ""
            return "\(source) \(place)\(words)"
        }
        title = LineInput(event.title)
        date = LineInput(event.date?.text ?? "")
    }

    /// Back to the citations; false where they have the focus.
    mutating func stepBack() -> Bool {
        defer { focus = .citations }
        return focus != .citations
    }

    var newDate: EDTFDate? { EDTFDate(plain: date.text.trimmed, nearYear: event.date?.lower?.calendarDate.year) }

    /// Why it cannot be done as it is; nil where it can.
    var problem: String? {
        if moved.isEmpty { return "Choose with Space what goes to the new event" }
        if moved.count == event.citations.count { return "Something must stay with the event: Space takes back" }
        if title.text.trimmed.isEmpty { return "The new event needs a title" }
        if newDate == nil, !date.text.trimmed.isEmpty { return "“\(date.text)” is no date; try 2026-01-24 or 24 jan" }
        return nil
    }

    /// The step; what is only suggested is accepted first.
    var edit: Edit {
        .changing(marked) { [.split($0, moving: movedCitations, to: newEvent(besides: $0))] }
    }

    private var movedCitations: [Citation] {
        event.citations.indices.filter(moved.contains).map { event.citations[$0] }
    }

    private func newEvent(besides id: EventID) -> Event {
        let name = title.text.trimmed
        let sameDay = newDate == event.date
        return Event(
            id: EventID(date: newDate, title: name).free { $0 == id }, title: name, date: newDate,
            zone: sameDay ? event.zone : nil, place: event.place, tags: event.tags)
    }
}
