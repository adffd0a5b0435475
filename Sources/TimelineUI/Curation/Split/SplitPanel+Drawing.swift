internal import EventModel
internal import Terminal

extension SplitPanel {
    func box(on screen: ScreenState) -> StepBox {
        let columns = StepBox.columns(in: screen.size)
        let accepts = event.status == .suggested ? " The suggestion is accepted in the same step." : ""
        let outlook =
            "\(labels.count - moved.count) stay, \(moved.count) go to the new event; u undoes.\(accepts)"
        return StepBox(
            in: screen, rows: labels.count,
            inputs: [.init(label: "new title  ", line: title), .init(label: "new date   ", line: date)],
            notes: StyledLine.wrapping(outlook, columns: columns, style: screen.theme.faint))
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let active: Int? =
            switch focus {
            case .citations: nil
            case .title: 0
            case .date: 1
            }
        let box = box(on: screen)
        box.draw(title: "What goes to a new event?", hints: hints(on: screen), active: active, into: &frame)
        let rows = labels.enumerated().map { index, label in
            (text: "\(moved.contains(index) ? "[x]" : "[ ]") \(label)", right: "")
        }
        box.drawList(rows, selected: selected, into: &frame)
    }
}
