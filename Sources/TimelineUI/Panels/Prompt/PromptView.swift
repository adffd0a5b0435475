internal import EventModel
internal import Terminal

/// A question at the foot of the screen, with what the program makes of the answer so far.
enum PromptView {
    static func draw(_ prompt: PromptState, _ state: ScreenState, into frame: inout Frame) {
        let row = state.size.rows - 1
        let area = Rectangle(column: 0, row: row, columns: state.size.columns, rows: 1)
        frame.fill(area)
        let top = drawRemark(of: prompt, state, above: row, into: &frame)
        drawCompletions(of: prompt, state, above: top, into: &frame)
        OverlayView.drawInput(
            prompt.input, after: label(of: prompt.purpose), mistake: prompt.mistake, in: area, theme: state.theme,
            into: &frame)
    }

    /// What is wrong is told in full, a hint in one line; returns the row in which it begins.
    private static func drawRemark(
        of prompt: PromptState, _ state: ScreenState, above row: Int, into frame: inout Frame
    ) -> Int {
        let remark = prompt.remark ?? hint(for: prompt.purpose)
        let columns = state.size.columns
        let lines =
            remark.isError
            ? Wrapping.lines(of: remark.text, columns: columns).map { String($0.text) }
            : [DisplayText.truncated(remark.text, to: columns)]
        let top = max(0, row - lines.count)
        for (index, line) in lines.enumerated() {
            frame.fill(Rectangle(column: 0, row: top + index, columns: columns, rows: 1))
            frame.write(
                line, at: Point(column: 0, row: top + index),
                style: remark.isError ? state.theme.error : state.theme.faint)
        }
        return top
    }

    /// Above the remark, so many as are useful.
    private static func drawCompletions(
        of prompt: PromptState, _ state: ScreenState, above bottom: Int, into frame: inout Frame
    ) {
        let rows = min(prompt.completions.count, 8, bottom - 4)
        guard rows > 0 else { return }
        let first = max(0, min((prompt.chosen ?? 0) - rows + 1, prompt.completions.count - rows))
        let columns = min(state.size.columns, 72)
        for (index, completion) in prompt.completions.dropFirst(first).prefix(rows).enumerated() {
            let row = bottom - rows + index
            let area = Rectangle(column: 0, row: row, columns: columns, rows: 1)
            frame.fill(area)
            let column = frame.write(
                DisplayText.truncated(completion.text, to: columns / 2), at: Point(column: 8, row: row),
                style: state.theme.text)
            let room = max(0, columns - max(column, columns / 2) - 3)
            frame.write(
                DisplayText.truncated(completion.label, to: room),
                at: Point(column: max(column + 2, columns / 2), row: row), style: state.theme.faint)
            if first + index == prompt.chosen { frame.restyle(area) { state.theme.selected($0, hasFocus: true) } }
        }
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
            Message("words, \"phrases\", person: place: tag: source: date: is:disputed, - not, or, ( )   Tab completes")
        case .search: Message("words to search for; n and N go on to the next and the previous")
        case .date: Message("a date: 2026-01-24, 24 jan, jan 2026, 1963")
        }
    }
}
