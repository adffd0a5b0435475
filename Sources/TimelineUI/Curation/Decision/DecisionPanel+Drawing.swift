internal import EventModel
internal import Terminal

extension DecisionPanel {
    func draw(on screen: ScreenState, into frame: inout Frame) {
        let box = box(on: screen)
        let active = step == .otherValue || step == .reason ? 0 : nil
        box.draw(title: title, hints: hints(on: screen), active: active, into: &frame)
        box.drawList(rows, selected: selected, into: &frame)
    }

    func box(on screen: ScreenState) -> StepBox {
        StepBox(in: screen, rows: rows.count, inputs: inputs, notes: notes(on: screen))
    }

    private var title: String {
        switch step {
        case .property: "What is to be decided?"
        case .value, .otherValue: "\(discrepancy.property): which value is kept?"
        case .reason: "\(discrepancy.property): why is “\(words(keep))” kept?"
        }
    }

    /// What can be chosen; nothing where one types.
    var rows: [(text: String, right: String)] {
        switch step {
        case .property: discrepancies.map { line(of: $0) }
        case .value: choices.map { line(of: $0) }
        case .otherValue, .reason: []
        }
    }

    private func line(of discrepancy: Discrepancy) -> (text: String, right: String) {
        let isOpen = discrepancy.isOpenDispute
        let values = discrepancy.sides.map { DiscrepancyLines.value(of: $0, in: discrepancy) }
        return (
            "\(isOpen ? "≠" : "✓") \(discrepancy.property)  \(values.joined(separator: " · "))",
            isOpen ? "" : "decided"
        )
    }

    private func line(of choice: Choice) -> (text: String, right: String) {
        switch choice {
        case .side(let side): ("\(DiscrepancyLines.value(of: side, in: discrepancy))  \(names(of: side))", "")
        case .other: ("another value…", "")
        case .reopen: ("take back: kept \(discrepancy.resolution.map { words($0.keep) } ?? "")", "reopens")
        }
    }

    /// A value as it is read.
    private func words(_ value: String) -> String {
        Wording.value(value, of: discrepancy.property, beside: discrepancy.sides.map(\.value))
    }

    private var inputs: [StepBox.Input] {
        switch step {
        case .property, .value: []
        case .otherValue: [StepBox.Input(label: "kept: ", line: other)]
        case .reason: [StepBox.Input(label: "because: ", line: why)]
        }
    }

    private func notes(on screen: ScreenState) -> [StyledLine] {
        guard step == .reason else { return [] }
        let date = newDate.map { "The event's date becomes \($0.english) in the same step. " } ?? ""
        let accepts = row.status == .suggested ? "The suggestion is accepted in the same step. " : ""
        return StyledLine.wrapping(
            accepts + date + "The other values stay with their sources; u undoes.",
            columns: StepBox.columns(in: screen.size), style: screen.theme.faint)
    }

    private func names(of side: Discrepancy.Side) -> String {
        side.sources.map { id in
            record.passages.first { $0.citation.article == id }?.article?.shortName ?? id.name
        }.joined(separator: ", ")
    }
}
