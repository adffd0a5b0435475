internal import EventModel
internal import Terminal

extension PromptPanel {
    /// With what the program makes of the answer so far above the line.
    func draw(on screen: ScreenState, into frame: inout Frame) {
        let row = screen.size.rows - 1
        let area = Rectangle(column: 0, row: row, columns: screen.size.columns, rows: 1)
        frame.fill(area)
        let top = drawRemark(screen, above: row, into: &frame)
        drawCompletions(screen, above: top, into: &frame)
        input.draw(after: label, mistake: mistake, in: area, theme: screen.theme, into: &frame)
    }

    /// What is wrong is told in full, a hint in one line; returns the row in which it begins.
    private func drawRemark(_ state: ScreenState, above row: Int, into frame: inout Frame) -> Int {
        let columns = state.size.columns
        let remark = remark ?? Message(hint(columns: columns))
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
    private func drawCompletions(_ state: ScreenState, above bottom: Int, into frame: inout Frame) {
        let rows = min(completions.count, 8, bottom - 4)
        guard rows > 0 else { return }
        let first = max(0, min((chosen ?? 0) - rows + 1, completions.count - rows))
        let columns = min(state.size.columns, 72)
        for (index, completion) in completions.dropFirst(first).prefix(rows).enumerated() {
            let row = bottom - rows + index
            let area = Rectangle(column: 0, row: row, columns: columns, rows: 1)
            // To the edge: no half of a word of the pane below stays beside it.
            frame.fill(Rectangle(column: 0, row: row, columns: state.size.columns, rows: 1))
            let column = frame.write(
                DisplayText.truncated(completion.text, to: columns / 2), at: Point(column: 8, row: row),
                style: state.theme.text)
            let room = max(0, columns - max(column, columns / 2) - 3)
            frame.write(
                DisplayText.truncated(completion.label, to: room),
                at: Point(column: max(column + 2, columns / 2), row: row), style: state.theme.faint)
            if first + index == chosen { frame.restyle(area) { state.theme.selected($0, hasFocus: true) } }
        }
    }

    private var label: String {
        switch purpose {
        case .filter: "filter: "
        case .search: "/"
        case .date: "go to: "
        }
    }

    /// What can be typed; in fewer words where there is no room for all.
    private func hint(columns: Int) -> String {
        hints.first { DisplayText.width(of: $0) <= columns } ?? hints.last ?? ""
    }

    private var hints: [String] {
        switch purpose {
        case .filter:
            [
                "words, \"phrases\", person: place: tag: source: date: is:disputed, - not, or, ( )   Tab completes",
                "Tab completes; words, \"phrases\", - not, or, ( )", "Tab completes",
            ]
        case .search:
            [
                "words to search for; n and N go on to the next and the previous",
                "words to search for; then n next, N previous", "then n next, N previous",
            ]
        case .date: ["a date: 2026-01-24, 24 jan, jan 2026, 1963", "a date: 2026-01-24, 24 jan, 1963"]
        }
    }
}
