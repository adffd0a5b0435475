internal import EventModel
internal import Terminal

/// A box with labelled fields, one of which has the cursor.
struct FormView {
    var title: String
    var rows: [FormRow]
    /// Keys and what they do, the most useful first.
    var keys: [(key: String, meaning: String)]

    /// Columns of the labels, and of the mark before them.
    private static let margin = 11

    private func box(in size: Size) -> Box {
        let width = Box(in: size, hasInput: false, isWide: true).list.columns - Self.margin - 1
        let lines = rows.reduce(0) { $0 + $1.height(columns: width) }
        return Box(in: size, hasInput: false, rows: lines, isWide: true)
    }

    /// Where the fields stand, and which line of them is the first in view.
    private func place(in size: Size) -> (box: Box, area: Rectangle, top: Int) {
        let box = box(in: size)
        let area = Rectangle(
            column: box.list.column + Self.margin, row: box.list.row, columns: box.list.columns - Self.margin - 1,
            rows: box.list.rows)
        var start = 0
        for row in rows {
            let end = start + row.height(columns: area.columns)
            if row.isFocused {
                let cursor = start + row.cursorLine(columns: area.columns)
                return (box, area, max(0, min(cursor, end - area.rows)))
            }
            start = end
        }
        return (box, area, 0)
    }

    func draw(_ state: ScreenState, into frame: inout Frame) {
        let (box, area, top) = place(in: state.size)
        let theme = state.theme
        box.draw(title: title, theme: theme, into: &frame)
        frame.cursor = nil
        var line = area.row - top
        for row in rows {
            let height = row.height(columns: area.columns)
            let lines = max(line, area.row)..<max(line, area.row, min(line + height, area.endRow))
            row.draw(from: line, visible: lines, in: area, margin: Self.margin, theme: theme, into: &frame)
            line += height
        }
        box.drawMore(above: top > 0, below: line > area.endRow, theme: theme, into: &frame)
        FormView.draw(keys, in: box.foot, theme: theme, into: &frame)
    }

    /// Which row is drawn at a point.
    func row(at point: Point, in size: Size) -> Int? {
        let (_, area, top) = place(in: size)
        guard (area.row..<area.endRow).contains(point.row) else { return nil }
        var line = area.row - top
        return rows.firstIndex { row in
            line += row.height(columns: area.columns)
            return point.row < line
        }
    }

    /// As many keys as fit.
    static func draw(
        _ keys: [(key: String, meaning: String)], in area: Rectangle, theme: Theme, into frame: inout Frame
    ) {
        var column = area.column
        for (key, meaning) in keys {
            let columns = DisplayText.width(of: key) + 1 + DisplayText.width(of: meaning)
            guard column + columns <= area.endColumn else { break }
            column = frame.write(key, at: Point(column: column, row: area.row), style: theme.key)
            column = frame.write(" \(meaning)   ", at: Point(column: column, row: area.row), style: theme.faint)
        }
    }
}

extension Box {
    /// Marks in the frame that there is more above or below what is in view.
    func drawMore(above: Bool, below: Bool, theme: Theme, into screen: inout Frame) {
        let column = list.endColumn - 2
        if above { screen.write("↑", at: Point(column: column, row: frame.row), style: theme.key) }
        if below { screen.write("↓", at: Point(column: column, row: frame.endRow - 1), style: theme.key) }
    }
}
