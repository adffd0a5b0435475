internal import Terminal

/// A box in the middle of the screen with a title, a line to type in and a list.
struct Box: Hashable, Sendable {
    let frame: Rectangle
    let input: Rectangle
    let list: Rectangle
    /// Below the list: what is chosen in it, in full.
    let remark: Rectangle

    /// A box for a list of `rows`, or as high as the screen allows.
    init(in size: Size, hasInput: Bool, rows wanted: Int? = nil, isWide: Bool = false, remark lines: Int = 0) {
        let wide = size.columns - 4
        let columns = min(size.columns, max(40, isWide ? wide : max(size.columns * 2 / 3, min(wide, 76))), 100)
        let rows = max(6, min(size.rows - 2, 24, wanted.map { $0 + 4 + lines } ?? 24))
        frame = Rectangle(
            column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3), columns: columns, rows: rows)
        input = Rectangle(column: frame.column + 2, row: frame.row + 1, columns: columns - 4, rows: hasInput ? 1 : 0)
        let head = hasInput ? 2 : 1
        list = Rectangle(
            column: frame.column + 1, row: frame.row + head, columns: columns - 2, rows: rows - head - 2 - lines)
        remark = Rectangle(column: input.column, row: list.endRow, columns: input.columns, rows: lines)
    }

    /// A box that leaves little of the screen free, with two lines below its list; lower where a list of `rows` needs
    /// less.
    init(filling size: Size, rows: Int? = nil) {
        let height = min(size.rows - 2, rows.map { max(6, $0 + 4) } ?? .max)
        frame = Rectangle(
            column: min(2, (size.columns - 40) / 2), row: 1,
            columns: size.columns - 2 * min(2, (size.columns - 40) / 2),
            rows: height)
        input = Rectangle(column: frame.column + 2, row: frame.row + 1, columns: frame.columns - 4, rows: 0)
        list = Rectangle(
            column: frame.column + 1, row: frame.row + 1, columns: frame.columns - 2, rows: max(1, frame.rows - 4))
        remark = Rectangle(column: input.column, row: list.endRow, columns: input.columns, rows: 0)
    }

    /// The first row of a list that is drawn when one is chosen.
    static func firstRow(selected: Int, height: Int) -> Int { max(0, selected - height + 1) }

    /// The rows of a list that are in view, with their numbers: for drawing, and for the mouse.
    func rows(count: Int, selected: Int) -> [PanelLayout.Target] {
        let first = Box.firstRow(selected: selected, height: list.rows)
        return (first..<max(first, min(count, first + list.rows))).map { number in
            let row = Rectangle(
                column: list.column, row: list.row + number - first, columns: list.columns, rows: 1)
            return PanelLayout.Target(place: row, number: number)
        }
    }

    /// The line below the list.
    var foot: Rectangle {
        Rectangle(column: frame.column + 2, row: frame.endRow - 2, columns: frame.columns - 4, rows: 1)
    }

    /// Draws the box, and clears what stood beside it: words of which a box covers the rest say nothing.
    func draw(title: String, theme: Theme, into screen: inout Frame) {
        screen.fill(Rectangle(column: 0, row: frame.row, columns: screen.size.columns, rows: frame.rows))
        let style = theme.border
        screen.fill(
            Rectangle(column: frame.column, row: frame.row, columns: frame.columns, rows: 1), with: "─", style: style)
        screen.fill(
            Rectangle(column: frame.column, row: frame.endRow - 1, columns: frame.columns, rows: 1), with: "─",
            style: style)
        for column in [frame.column, frame.endColumn - 1] {
            screen.fill(
                Rectangle(column: column, row: frame.row + 1, columns: 1, rows: frame.rows - 2), with: "│", style: style
            )
        }
        let corners = [
            ("╭", frame.column, frame.row), ("╮", frame.endColumn - 1, frame.row),
            ("╰", frame.column, frame.endRow - 1), ("╯", frame.endColumn - 1, frame.endRow - 1),
        ]
        for (text, column, row) in corners { screen.write(text, at: Point(column: column, row: row), style: style) }
        screen.write(
            DisplayText.truncated(" \(title) ", to: frame.columns - 4),
            at: Point(column: frame.column + 2, row: frame.row),
            style: theme.title)
    }

    /// Draws the rows of a list around the chosen one; `row` writes one of them.
    func drawList(
        count: Int, selected: Int, theme: Theme, into screen: inout Frame,
        row: (Int, Rectangle, inout Frame) -> Void
    ) {
        for target in rows(count: count, selected: selected) {
            row(target.number, target.place, &screen)
            if target.number == selected {
                screen.write("▸", at: Point(column: target.place.column, row: target.place.row), style: theme.header)
                screen.restyle(target.place) { theme.selected($0, hasFocus: true) }
            }
        }
    }

    /// Marks in the frame that there is more above or below what is in view.
    func drawMore(above: Bool, below: Bool, theme: Theme, into screen: inout Frame) {
        let column = list.endColumn - 2
        if above { screen.write("↑", at: Point(column: column, row: frame.row), style: theme.key) }
        if below { screen.write("↓", at: Point(column: column, row: frame.endRow - 1), style: theme.key) }
    }
}
