internal import EventModel
internal import Terminal

/// A box with labelled fields, one of which has the cursor.
struct FormView {
    var title: String
    var rows: [FormRow]
    /// Keys and what they do, the most useful first.
    var hints: [Hint]

    /// While there are people to choose from.
    static let choiceHints: [Hint] = ["Tab takes the name", "↑↓ choose", "⏎ next field", "Esc none of them"]

    /// Columns of the labels, and of the mark before them.
    private static let margin = 11

    private func box(in size: Size) -> Box {
        let width = Box(in: size, hasInput: false, isWide: true).list.columns - Self.margin - 1
        let lines = rows.reduce(0) { $0 + $1.height(columns: width) }
        return Box(in: size, hasInput: false, rows: lines, isWide: true)
    }

    /// Where it stands, which line of its rows is the first in view, and where those in view are drawn.
    func layout(in size: Size) -> Layout {
        let box = box(in: size)
        let area = Rectangle(
            column: box.list.column + Self.margin, row: box.list.row, columns: box.list.columns - Self.margin - 1,
            rows: box.list.rows)
        let heights = rows.map { $0.height(columns: area.columns) }
        let top = firstLine(in: area, heights)
        var line = area.row - top
        var places: [PanelLayout.Target] = []
        for (index, height) in heights.enumerated() {
            let visible = max(line, area.row)..<max(line, area.row, min(line + height, area.endRow))
            let place = Rectangle(
                column: box.list.column, row: visible.lowerBound, columns: box.list.columns, rows: visible.count)
            places.append(PanelLayout.Target(place: place, number: index))
            line += height
        }
        return Layout(box: box, area: area, top: top, end: line, rows: places)
    }

    struct Layout {
        let box: Box
        let area: Rectangle
        let top: Int
        /// The line behind the last row, whether it is in view or not.
        let end: Int
        let rows: [PanelLayout.Target]
    }

    /// The first line in view, so that the one with the cursor is.
    private func firstLine(in area: Rectangle, _ heights: [Int]) -> Int {
        guard let focused = rows.firstIndex(where: \.isFocused) else { return 0 }
        let start = heights[..<focused].reduce(0, +)
        let cursor = start + rows[focused].cursorLine(columns: area.columns)
        return max(0, min(cursor, start + heights[focused] - area.rows))
    }

    func draw(in size: Size, theme: Theme, into frame: inout Frame) {
        let layout = layout(in: size)
        let (box, area) = (layout.box, layout.area)
        box.draw(title: title, theme: theme, into: &frame)
        frame.cursor = nil
        var line = area.row - layout.top
        for (row, target) in zip(rows, layout.rows) {
            let lines = target.place.row..<target.place.endRow
            row.draw(from: line, visible: lines, in: area, margin: Self.margin, theme: theme, into: &frame)
            line += row.height(columns: area.columns)
        }
        let unseen = Unseen(above: layout.top, below: layout.end - area.endRow)
        box.drawMore(unseen, theme: theme, into: &frame)
        frame.write(hints, in: box.foot, theme: theme)
    }
}
