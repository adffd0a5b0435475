internal import EventModel
internal import Terminal

extension DecisionPanel {
    func hints(on screen: ScreenState) -> [Hint] {
        switch step {
        case .property: ["⏎ choose", "Esc leave"]
        case .value: ["⏎ choose", discrepancies.count > 1 ? "Esc back" : "Esc leave"]
        case .otherValue: ["⏎ go on", "Esc back"]
        case .reason: ["⏎ decide", "Esc back"]
        }
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(on: screen).box
        return PanelLayout(
            frame: box.frame, targets: box.rows(count: rows.count, selected: selected), dimsPanes: false,
            isLeftByPressBeside: false)
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        switch step {
        case .property, .value:
            guard key == .enter else {
                select(key)
                return .stays
            }
            return pick()
        case .otherValue:
            guard key == .enter else {
                _ = other.take(key)
                return .stays
            }
            guard !other.text.trimmed.isEmpty else { return .stays }
            keep = value(of: other.text.trimmed)
            step = .reason
        case .reason:
            if key == .enter { return save() }
            _ = why.take(key)
        }
        return .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        selected = target
        return pick()
    }

    /// One step back, with all that was typed.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        guard key == .escape else { return .closes }
        switch step {
        case .property: return .closes
        case .value:
            guard discrepancies.count > 1 else { return .closes }
            (step, selected) = (.property, chosen ?? 0)
        case .otherValue: step = .value
        case .reason: step = choices[selected] == .other ? .otherValue : .value
        }
        return .stays
    }

    private mutating func select(_ key: Key) {
        let row = ListMovement.selection(after: ListMovement.viKey(key), from: selected, count: rows.count)
        if let row { selected = row }
    }

    private mutating func pick() -> PanelOutcome {
        guard step == .value else {
            choose(selected)
            return .stays
        }
        switch choices[selected] {
        case .side(let side):
            keep = side.kept(of: discrepancy.property)
            step = .reason
        case .other: step = .otherValue
        case .reopen:
            let property = discrepancy.property
            let edit = changing { [.unresolve(property: property, in: $0)] }
            return .closes(.save(edit, seen: [record.event].inFiles))
        }
        return .stays
    }

    private func save() -> PanelOutcome {
        guard !why.text.trimmed.isEmpty else {
            return .refuses("A decision needs a reason: others will want to know it")
        }
        return .closes(.save(edit, seen: [record.event].inFiles))
    }

    /// A date as people write it becomes EDTF.
    private func value(of text: String) -> String {
        guard discrepancy.property == "date" else { return text }
        let year = record.event.date?.lower?.calendarDate.year
        return EDTFDate(plain: text, nearYear: year)?.text ?? text
    }
}
