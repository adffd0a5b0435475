internal import EventModel
internal import Terminal

/// What the sources disagree about, which value is kept, and why.
enum DecisionView {
    static func draw(_ decision: DecisionState, _ state: ScreenState, into frame: inout Frame) {
        switch decision.step {
        case .property: drawProperties(decision, state, into: &frame)
        case .value: drawValues(decision, state, into: &frame)
        case .otherValue: drawOther(decision, state, into: &frame)
        case .reason: drawReason(decision, state, into: &frame)
        }
    }

    private static func drawProperties(_ decision: DecisionState, _ state: ScreenState, into frame: inout Frame) {
        let rows = decision.discrepancies.map { discrepancy in
            let mark = discrepancy.isOpenDispute ? "≠" : "✓"
            let values = discrepancy.sides.map { DiscrepancyLines.value(of: $0, in: discrepancy) }.joined(
                separator: " · ")
            return (
                text: "\(mark) \(discrepancy.property)  \(values)", right: discrepancy.isOpenDispute ? "" : "decided"
            )
        }
        let box = StepBox(in: state, rows: rows.count, notes: [])
        box.draw(title: "What is to be decided?", keys: [("⏎", "choose"), ("Esc", "leave")], into: &frame)
        box.drawList(rows, selected: decision.selected, into: &frame)
    }

    private static func drawValues(_ decision: DecisionState, _ state: ScreenState, into frame: inout Frame) {
        let discrepancy = decision.discrepancy
        let rows = decision.choices.map { choice in
            switch choice {
            case .side(let side):
                (
                    text: "\(DiscrepancyLines.value(of: side, in: discrepancy))  \(names(of: side, decision.record))",
                    right: ""
                )
            case .other: (text: "another value…", right: "")
            case .reopen: (text: "take back: kept \(discrepancy.resolution?.keep ?? "")", right: "reopens")
            }
        }
        let box = StepBox(in: state, rows: rows.count, notes: [])
        let leave = decision.discrepancies.count > 1 ? "back" : "leave"
        box.draw(
            title: "\(discrepancy.property): which value is kept?", keys: [("⏎", "choose"), ("Esc", leave)],
            into: &frame)
        box.drawList(rows, selected: decision.selected, into: &frame)
    }

    private static func drawOther(_ decision: DecisionState, _ state: ScreenState, into frame: inout Frame) {
        let input = StepBox.Input(label: "kept: ", line: decision.other)
        let box = StepBox(in: state, rows: 0, inputs: [input], notes: [])
        box.draw(
            title: "\(decision.discrepancy.property): which value is kept?", keys: [("⏎", "go on"), ("Esc", "back")],
            active: 0,
            into: &frame)
    }

    private static func drawReason(_ decision: DecisionState, _ state: ScreenState, into frame: inout Frame) {
        let columns = StepBox.columns(in: state.size)
        let date = decision.newDate.map { "The event's date becomes \($0.english) in the same step. " } ?? ""
        let accepts = decision.row.status == .suggested ? "The suggestion is accepted in the same step. " : ""
        let text = accepts + date + "The other values stay with their sources; u undoes."
        let notes = StyledLine.wrapping(text, columns: columns, style: state.theme.faint)
        let input = StepBox.Input(label: "because: ", line: decision.why)
        let box = StepBox(in: state, rows: 0, inputs: [input], notes: notes)
        let title = "\(decision.discrepancy.property): why is “\(decision.keep)” kept?"
        box.draw(title: title, keys: [("⏎", "decide"), ("Esc", "back")], active: 0, into: &frame)
    }

    private static func names(of side: Discrepancy.Side, _ record: EventRecord) -> String {
        side.sources.map { id in
            record.passages.first { $0.citation.article == id }?.article?.sourceName ?? id.name
        }.joined(separator: ", ")
    }
}
