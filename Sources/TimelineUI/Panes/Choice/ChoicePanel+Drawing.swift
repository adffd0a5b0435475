internal import EventModel
internal import Terminal

/// What is too long for its line is read in full below when it is chosen.
extension ChoicePanel {
    /// So many of the things tell how large the box must be.
    private static let measured = 100

    /// Wider, and with room for the chosen thing below, where lines are too long.
    func box(in size: Size) -> Box {
        let labels = choices.prefix(Self.measured).map(\.label)
        let longest = labels.map(DisplayText.width).max() ?? 0
        let box = Box(in: size, hasInput: false, rows: choices.count)
        guard longest > box.list.columns - 3 else { return box }
        let columns = Box(in: size, hasInput: false, isWide: true, longest: longest).input.columns
        let lines = labels.map { Wrapping.lines(of: $0, columns: columns).count }.max() ?? 0
        let remark = longest > columns - 1 ? min(lines, size.rows < 16 ? 2 : 4) : 0
        return Box(in: size, hasInput: false, rows: choices.count, isWide: true, longest: longest, remark: remark)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: title, theme: theme, into: &frame)
        box.drawList(count: choices.count, selected: selected, theme: theme, into: &frame) {
            index, area, frame in
            let label = DisplayText.truncated(choices[index].label, to: area.columns - 3)
            frame.write(label, at: Point(column: area.column + 2, row: area.row))
        }
        drawChosen(in: box, theme, into: &frame)
        frame.write(hints(on: screen), in: box.foot, theme: theme)
    }

    private func drawChosen(in box: Box, _ theme: Theme, into frame: inout Frame) {
        guard choices.indices.contains(selected) else { return }
        let label = choices[selected].label
        guard DisplayText.width(of: label) > box.list.columns - 3 else { return }
        let lines = Wrapping.lines(of: label, columns: box.remark.columns)
        for (index, line) in lines.prefix(box.remark.rows).enumerated() {
            frame.write(
                String(line.text), at: Point(column: box.remark.column, row: box.remark.row + index), style: theme.text)
        }
    }
}
