internal import Terminal

/// A box in the middle of the screen with a title, a line to type in and a list.
struct Box: Hashable, Sendable {
    let frame: Rectangle
    let input: Rectangle
    let list: Rectangle
    /// Below the list: what is chosen in it, in full.
    let remark: Rectangle

    /// A wider box than this is for lines that need it.
    private static let usual = 100
    /// Beside a line of a list: the frame, the mark of the chosen row and a gap.
    static let beside = 5

    /// A box for a list of `rows`, or as high as the screen allows; where it is wide, as wide as its longest line needs.
    init(
        in size: Size, hasInput: Bool, rows wanted: Int? = nil, isWide: Bool = false, longest: Int = 0,
        remark lines: Int = 0
    ) {
        let wide = size.columns - 4
        let columns = min(
            size.columns, max(40, isWide ? wide : max(size.columns * 2 / 3, min(wide, 76))),
            max(Box.usual, longest + Box.beside))
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
        let first = Box.firstRow(selected: selected, height: list.rows)
        drawMore(Unseen(of: count, from: first, rows: list.rows), theme: theme, into: &screen)
        for target in rows(count: count, selected: selected) {
            row(target.number, target.place, &screen)
            if target.number == selected {
                screen.write("▸", at: Point(column: target.place.column, row: target.place.row), style: theme.header)
                screen.restyle(target.place) { theme.selected($0, hasFocus: true) }
            }
        }
    }

    /// Tells in the frame how much there is above and below what is in view.
    func drawMore(_ unseen: Unseen, theme: Theme, into screen: inout Frame) {
        let end = frame.endColumn - 2
        screen.write(Unseen(above: unseen.above), before: Point(column: end, row: frame.row), theme: theme)
        screen.write(Unseen(below: unseen.below), before: Point(column: end, row: frame.endRow - 1), theme: theme)
    }
}
