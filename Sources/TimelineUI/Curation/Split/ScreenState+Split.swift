internal import EventModel
internal import Terminal

extension ScreenState {
    /// Asks which sources of the event become an event of their own.
    mutating func openSplit() -> [Effect] {
        guard let event = eventToEdit(), let record = self.event, let row = timeline.current?.event else { return [] }
        guard event.citations.count > 1 else {
            message = Message("Nothing to split: one passage is cited")
            return []
        }
        overlay = .split(SplitState(MarkedEvent(row, record: record), record))
        return []
    }

    mutating func take(_ key: Key, in state: SplitState) -> [Effect] {
        var split = state
        switch (key, split.focus) {
        case (.tab, _): split.moveFocus(by: 1)
        case (.backtab, _): split.moveFocus(by: -1)
        case (.control("s"), _), (.enter, .title), (.enter, .date): return save(split)
        case (.enter, .citations): split.focus = .title
        case (_, .citations): split.take(key)
        case (.up, .title): split.focus = .citations
        case (.down, .title): split.focus = .date
        case (.up, .date): split.focus = .title
        case (_, .title): guard split.title.take(key) else { return [] }
        case (_, .date): guard split.date.take(key) else { return [] }
        }
        overlay = .split(split)
        return []
    }

    private mutating func save(_ split: SplitState) -> [Effect] {
        if let problem = split.problem {
            overlay = .split(split)
            message = Message(problem, isError: true)
            return []
        }
        overlay = nil
        return [.perform(split.edit, seen: [split.event].inFiles)]
    }
}

extension SplitState {
    /// Space takes a citation along or leaves it.
    fileprivate mutating func take(_ key: Key) {
        if key == .character(" ") {
            moved.formSymmetricDifference([selected])
            selected = min(labels.count - 1, selected + 1)
        } else if let row = ListMovement.selection(after: ListMovement.viKey(key), from: selected, count: labels.count)
        {
            selected = row
        }
    }

    fileprivate mutating func moveFocus(by step: Int) {
        let all = Focus.allCases
        guard let index = all.firstIndex(of: focus) else { return }
        focus = all[(index + step + all.count) % all.count]
    }
}
