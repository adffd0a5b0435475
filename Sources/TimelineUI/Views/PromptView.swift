internal import EventModel
internal import Terminal

/// A question at the foot of the screen, with what the program makes of the answer so far.
enum PromptView {
    static func draw(_ prompt: PromptState, _ state: ScreenState, into frame: inout Frame) {
        let row = state.size.rows - 1
        let area = Rectangle(column: 0, row: row, columns: state.size.columns, rows: 1)
        frame.fill(area)
        let remark = prompt.remark ?? hint(for: prompt.purpose)
        let above = Rectangle(column: 0, row: row - 1, columns: state.size.columns, rows: 1)
        frame.fill(above)
        frame.write(
            DisplayText.truncated(remark.text, to: state.size.columns), at: Point(column: 0, row: row - 1),
            style: remark.isError ? state.theme.error : state.theme.faint)
        OverlayView.drawInput(
            prompt.input, after: label(of: prompt.purpose), in: area, theme: state.theme, into: &frame)
    }

    private static func label(of purpose: PromptState.Purpose) -> String {
        switch purpose {
        case .filter: "filter: "
        case .search: "/"
        case .date: "go to: "
        }
    }

    private static func hint(for purpose: PromptState.Purpose) -> Message {
        switch purpose {
        case .filter:
            Message("words, \"phrases\", person: place: tag: source: date: is:disputed, - not, or, ( )")
        case .search: Message("words to search for; n and N go on to the next and the previous")
        case .date: Message("a date: 2026-01-24, 24 jan, jan 2026, 1963")
        }
    }
}
