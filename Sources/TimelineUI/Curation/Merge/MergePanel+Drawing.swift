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
        let summaries = events.map(\.summary)
        let rows = zip(summaries, summaries.lines).map { event, line in
            (text: line, right: EnglishNumber.count(event.sources, "source"))
        }
        box.drawList(rows, selected: selected, into: &frame)
    }
}
