internal import EventModel
internal import Terminal

/// Which of an event's sources become an event of their own, and what that is called.
struct SplitPanel: Panel {
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
            let source = passage.article?.shortName ?? passage.citation.article.name
            let place = Wording.place(passage.citation.paragraph)
            let words = passage.citation.selector.map { " “\($0.exact)”" } ?? ""
            return "\(source) \(place)\(words)"
        }
        title = LineInput(event.title)
        date = LineInput(event.date?.text ?? "")
    }

    func hints(on screen: ScreenState) -> [Hint] {
        focus == .citations ? ["Space moves", "⏎ title", "Esc leave"] : ["⏎ split", "Tab next", "Esc back"]
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(on: screen).box
        return PanelLayout(
            frame: box.frame, targets: box.rows(count: labels.count, selected: selected), dimsPanes: false,
            isLeftByPressBeside: false)
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        switch (key, focus) {
        case (.tab, _): moveFocus(by: 1)
        case (.backtab, _): moveFocus(by: -1)
        case (.control("s"), _), (.enter, .title), (.enter, .date): return save()
        case (.enter, .citations): focus = .title
        case (_, .citations): choose(key)
        case (.up, .title): focus = .citations
        case (.down, .title): focus = .date
        case (.up, .date): focus = .title
        case (_, .title): _ = title.take(key)
        case (_, .date): _ = date.take(key)
        }
        return .stays
    }

    /// Takes the citation along or leaves it.
    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        (focus, selected) = (.citations, target)
        moved.formSymmetricDifference([target])
        return .stays
    }

    /// Back to the citations, with all that was typed.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        guard key == .escape, focus != .citations else { return .closes }
        focus = .citations
        return .stays
    }

    private func save() -> PanelOutcome {
        if let problem { return .refuses(problem) }
        return .closes(.save(edit, seen: [event].inFiles))
    }

    /// Space takes a citation along or leaves it.
    private mutating func choose(_ key: Key) {
        if key == .character(" ") {
            moved.formSymmetricDifference([selected])
            selected = min(labels.count - 1, selected + 1)
        } else if let row = ListMovement.selection(after: ListMovement.viKey(key), from: selected, count: labels.count)
        {
            selected = row
        }
    }

    private mutating func moveFocus(by step: Int) {
        let all = Focus.allCases
        guard let index = all.firstIndex(of: focus) else { return }
        focus = all[(index + step + all.count) % all.count]
    }
}

extension SplitPanel {
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
