internal import EventModel
internal import Terminal

extension ExportPanel {
    func box(in size: Size) -> Box { Box(in: size, hasInput: true, rows: formats.count + 1, isWide: true) }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: "Export \(EnglishNumber.count(count, "event"))", theme: theme, into: &frame)
        place.draw(after: "file: ", in: box.input, theme: theme, into: &frame)
        box.drawList(count: formats.count, selected: selected, theme: theme, into: &frame) { index, area, frame in
            draw(formats[index], theme, in: area, into: &frame)
        }
        box.drawFoot(hints(on: screen), on: screen, into: &frame)
    }

    private func draw(_ format: ExportChoice, _ theme: Theme, in area: Rectangle, into frame: inout Frame) {
        let start = area.column + 2
        frame.write(format.name, at: Point(column: start, row: area.row), style: theme.text)
        let column = start + (formats.map(\.name.count).max() ?? 0) + 2
        let text = DisplayText.truncated(format.summary, to: max(0, area.endColumn - column - 1))
        frame.write(text, at: Point(column: column, row: area.row), style: theme.faint)
    }
}
