internal import EventModel
internal import Terminal

extension ScreenState {
    /// Asks what is kept where the sources of the event contradict each other.
    mutating func openDecision() -> [Effect] {
        guard eventToEdit() != nil, let record = self.event, let row = timeline.current?.event else { return [] }
        let contradictions = record.discrepancies.filter(\.isContradiction)
        guard !contradictions.isEmpty else {
            message = Message("Nothing to decide: no contradictions")
            return []
        }
        overlay = .decision(DecisionState(row, record, contradictions))
        return []
    }

    mutating func take(_ key: Key, in state: DecisionState) -> [Effect] {
        var decision = state
        switch decision.step {
        case .property:
            guard key == .enter else { return select(key, of: decision.discrepancies.count, decision) }
            decision.choose(decision.selected)
        case .value:
            guard key == .enter else { return select(key, of: decision.choices.count, decision) }
            return pick(decision.choices[decision.selected], decision)
        case .otherValue:
            guard key == .enter else {
                guard decision.other.take(key) else { return [] }
                break
            }
            guard !decision.other.text.trimmed.isEmpty else { return [] }
            decision.keep = decision.value(of: decision.other.text.trimmed)
            decision.step = .reason
        case .reason:
            if key == .enter { return save(decision) }
            guard decision.why.take(key) else { return [] }
        }
        overlay = .decision(decision)
        return []
    }

    private mutating func select(_ key: Key, of count: Int, _ state: DecisionState) -> [Effect] {
        var decision = state
        let row = ListMovement.selection(after: ListMovement.viKey(key), from: decision.selected, count: count)
        guard let row else { return [] }
        decision.selected = row
        overlay = .decision(decision)
        return []
    }

    private mutating func pick(_ choice: DecisionState.Choice, _ state: DecisionState) -> [Effect] {
        var decision = state
        switch choice {
        case .side(let side):
            decision.keep = side.kept(of: decision.discrepancy.property)
            decision.step = .reason
        case .other: decision.step = .otherValue
        case .reopen:
            overlay = nil
            let property = decision.discrepancy.property
            let edit = decision.changing { [.unresolve(property: property, in: $0)] }
            return [.perform(edit, seen: [decision.record.event].inFiles)]
        }
        overlay = .decision(decision)
        return []
    }

    private mutating func save(_ decision: DecisionState) -> [Effect] {
        guard !decision.why.text.trimmed.isEmpty else {
            overlay = .decision(decision)
            message = Message("A decision needs a reason: others will want to know it", isError: true)
            return []
        }
        overlay = nil
        return [.perform(decision.edit, seen: [decision.record.event].inFiles)]
    }
}

extension DecisionState {
    /// A date as people write it becomes EDTF.
    fileprivate func value(of text: String) -> String {
        guard discrepancy.property == "date" else { return text }
        let year = record.event.date?.lower?.calendarDate.year
        return EDTFDate(plain: text, nearYear: year)?.text ?? text
    }
}
