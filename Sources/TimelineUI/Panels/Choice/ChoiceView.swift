internal import EventModel
internal import Terminal

/// A box with a few things to go to; what is too long for its line is read in full below when it is chosen.
enum ChoiceView {
    /// So many of the things tell how large the box must be.
    private static let measured = 100

    /// Wider, and with room for the chosen thing below, where lines are too long.
    static func box(of choice: ChoiceState, in size: Size) -> Box {
        let labels = choice.choices.prefix(measured).map(\.label)
        let longest = labels.map(DisplayText.width).max() ?? 0
        let box = Box(in: size, hasInput: false, rows: choice.choices.count)
        guard longest > box.list.columns - 3 else { return box }
        let columns = Box(in: size, hasInput: false, isWide: true).input.columns
        let lines = labels.map { Wrapping.lines(of: $0, columns: columns).count }.max() ?? 0
        let remark = longest > columns - 1 ? min(lines, size.rows < 16 ? 2 : 4) : 0
        return Box(in: size, hasInput: false, rows: choice.choices.count, isWide: true, remark: remark)
    }

    static func draw(_ choice: ChoiceState, _ state: ScreenState, into frame: inout Frame) {
        let theme = state.theme
        let box = box(of: choice, in: state.size)
        box.draw(title: choice.title, theme: theme, into: &frame)
        box.drawList(count: choice.choices.count, selected: choice.selected, theme: theme, into: &frame) {
            index, area, frame in
            let label = DisplayText.truncated(choice.choices[index].label, to: area.columns - 3)
            frame.write(label, at: Point(column: area.column + 2, row: area.row))
        }
        drawChosen(of: choice, in: box, theme, into: &frame)
        frame.write(
            "⏎ \(choice.hint)   Esc back", at: Point(column: box.foot.column, row: box.foot.row), style: theme.faint,
            end: box.foot.endColumn)
    }

    private static func drawChosen(
        of choice: ChoiceState, in box: Box, _ theme: Theme, into frame: inout Frame
    ) {
        guard choice.choices.indices.contains(choice.selected) else { return }
        let label = choice.choices[choice.selected].label
        guard DisplayText.width(of: label) > box.list.columns - 3 else { return }
        let lines = Wrapping.lines(of: label, columns: box.remark.columns)
        for (index, line) in lines.prefix(box.remark.rows).enumerated() {
            frame.write(
                String(line.text), at: Point(column: box.remark.column, row: box.remark.row + index), style: theme.text)
        }
    }
}
