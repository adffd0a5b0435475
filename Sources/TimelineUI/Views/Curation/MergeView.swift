internal import EventModel
internal import Terminal

/// Which of the marked events remains, and what becomes of the others.
enum MergeView {
    static func draw(_ merge: MergeState, _ state: ScreenState, into frame: inout Frame) {
        let columns = StepBox.columns(in: state.size)
        let notes = merge.outlook.flatMap { StyledLine.wrapping($0, columns: columns, style: state.theme.faint) }
        let box = StepBox(in: state, rows: merge.events.count, notes: notes)
        box.draw(title: "Which one stays?", keys: [("⏎", "merge"), ("↑↓", "choose"), ("Esc", "leave")], into: &frame)
        box.drawList(merge.events.map(row), selected: merge.selected, into: &frame)
    }

    private static func row(_ marked: MarkedEvent) -> (text: String, right: String) {
        let event = marked.summary
        let mark = event.status == .suggested ? "○" : "●"
        let date = event.date?.shortEnglish ?? "undated"
        return ("\(mark) \(date)  \(event.title)", Wording.count(event.sources, "source"))
    }
}
