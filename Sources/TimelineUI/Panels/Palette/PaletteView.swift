internal import EventModel
internal import Terminal

/// All commands, narrowed by typing.
enum PaletteView {
    static func draw(_ palette: PaletteState, _ state: ScreenState, into frame: inout Frame) {
        let theme = state.theme
        let box = Box(in: state.size, hasInput: true)
        box.draw(title: "Commands", theme: theme, into: &frame)
        OverlayView.drawInput(palette.input, after: ": ", in: box.input, theme: theme, into: &frame)
        let matches = palette.matches
        box.drawList(count: matches.count, selected: palette.selected, theme: theme, into: &frame) {
            index, area, frame in
            let entry = matches[index]
            let keys = entry.keys.map(\.label).joined(separator: " ")
            let keyColumn = area.endColumn - 1 - DisplayText.width(of: keys)
            frame.write(entry.name, at: Point(column: area.column + 2, row: area.row), end: keyColumn - 1)
            frame.write(keys, at: Point(column: keyColumn, row: area.row), style: theme.key)
        }
        if matches.isEmpty {
            frame.write(
                "No command of that name", at: Point(column: box.list.column + 2, row: box.list.row), style: theme.faint
            )
        }
        let help = matches.indices.contains(palette.selected) ? matches[palette.selected].help : ""
        frame.write(
            DisplayText.truncated(help, to: box.foot.columns), at: Point(column: box.foot.column, row: box.foot.row),
            style: theme.faint)
    }
}
