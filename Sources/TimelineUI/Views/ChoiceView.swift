internal import EventModel
internal import Terminal

/// A box with a few things to go to.
enum ChoiceView {
    static func draw(_ choice: ChoiceState, _ state: ScreenState, into frame: inout Frame) {
        let theme = state.theme
        let box = Box(in: state.size, hasInput: false, rows: choice.choices.count)
        box.draw(title: choice.title, theme: theme, into: &frame)
        box.drawList(count: choice.choices.count, selected: choice.selected, theme: theme, into: &frame) {
            index, area, frame in
            let label = DisplayText.truncated(choice.choices[index].label, to: area.columns - 3)
            frame.write(label, at: Point(column: area.column + 2, row: area.row))
        }
        frame.write(
            "⏎ \(choice.hint)   Esc back", at: Point(column: box.foot.column, row: box.foot.row), style: theme.faint,
            end: box.foot.endColumn)
    }
}
