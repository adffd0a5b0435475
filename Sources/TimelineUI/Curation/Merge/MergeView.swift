internal import EventModel
internal import Terminal

/// Which of the marked events remains, and what becomes of the others.
enum MergeView {
    static func draw(_ merge: MergeState, _ state: ScreenState, into frame: inout Frame) {
        let columns = StepBox.columns(in: state.size)
        let notes = merge.outlook.flatMap { StyledLine.wrapping($0, columns: columns, style: state.theme.faint) }
        let box = StepBox(in: state, rows: merge.events.count, notes: notes)
        box.draw(title: "Which one stays?", keys: [("⏎", "merge"), ("↑↓", "choose"), ("Esc", "leave")], into: &frame)
        let dates = merge.events.compactMap(\.summary.date)
        box.drawList(merge.events.map { row($0, beside: dates) }, selected: merge.selected, into: &frame)
    }

    private static func row(_ marked: MarkedEvent, beside dates: [EDTFDate]) -> (text: String, right: String) {
        let event = marked.summary
        let mark = event.mark
        let date = event.date?.shortEnglish(beside: dates) ?? "undated"
        return ("\(mark) \(date)  \(event.title)", Wording.count(event.sources, "source"))
    }
}
