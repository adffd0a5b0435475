internal import EventModel
internal import Terminal

extension MergePanel {
    func box(on screen: ScreenState) -> StepBox {
        let columns = StepBox.columns(in: screen.size)
        let notes = outlook.flatMap { StyledLine.wrapping($0, columns: columns, style: screen.theme.faint) }
        return StepBox(in: screen, rows: events.count, notes: notes)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let box = box(on: screen)
        box.draw(title: "Which one stays?", hints: hints(on: screen), into: &frame)
        let dates = events.compactMap(\.summary.date)
        box.drawList(events.map { row($0, beside: dates) }, selected: selected, into: &frame)
    }

    private func row(_ marked: MarkedEvent, beside dates: [EDTFDate]) -> (text: String, right: String) {
        let event = marked.summary
        let mark = event.mark
        let date = event.date?.shortEnglish(beside: dates) ?? "undated"
        return ("\(mark) \(date)  \(event.title)", EnglishNumber.count(event.sources, "source"))
    }
}
