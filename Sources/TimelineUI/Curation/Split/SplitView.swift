internal import EventModel
internal import Terminal

/// Which sources go to the new event, its title and its date.
enum SplitView {
    static func draw(_ split: SplitState, _ state: ScreenState, into frame: inout Frame) {
        let columns = StepBox.columns(in: state.size)
        let stay = split.labels.count - split.moved.count
        let accepts = split.event.status == .suggested ? " The suggestion is accepted in the same step." : ""
        let outlook = "\(stay) stay, \(split.moved.count) go to the new event; u undoes.\(accepts)"
        let notes = StyledLine.wrapping(outlook, columns: columns, style: state.theme.faint)
        let inputs = [
            StepBox.Input(label: "new title  ", line: split.title),
            StepBox.Input(label: "new date   ", line: split.date),
        ]
        let box = StepBox(in: state, rows: split.labels.count, inputs: inputs, notes: notes)
        let active: Int? =
            switch split.focus {
            case .citations: nil
            case .title: 0
            case .date: 1
            }
        let keys =
            active == nil
            ? [(key: "Space", meaning: "moves"), ("⏎", "title"), ("Esc", "leave")]
            : [("⏎", "split"), ("Tab", "next"), ("Esc", "back")]
        box.draw(title: "What goes to a new event?", keys: keys, active: active, into: &frame)
        let rows = split.labels.enumerated().map { index, label in
            (text: "\(split.moved.contains(index) ? "[x]" : "[ ]") \(label)", right: "")
        }
        box.drawList(rows, selected: split.selected, into: &frame)
    }
}
