/// One cell of a frame.
public struct Cell: Hashable, Sendable {
    /// What is drawn: one base character and what combines with it; empty in the second half of a wide one.
    public var text: String
    /// Columns it takes: 1, 2, or 0 in the second half of a wide one.
    public var width: UInt8
    /// How it is drawn.
    public var style: Style

    /// A cell.
    public init(text: String = " ", width: UInt8 = 1, style: Style = .plain) {
        self.text = text
        self.width = width
        self.style = style
    }
}

/// What the screen is to show: a value, drawn anew for every state and compared with the one before.
public struct Frame: Equatable, Sendable {
    /// Its size.
    public let size: Size
    /// Row by row.
    public private(set) var cells: [Cell]
    /// Where the terminal's cursor is shown; nil hides it.
    public var cursor: Point?

    /// An empty frame.
    public init(size: Size, style: Style = .plain) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: Cell(style: style), count: self.size.columns * self.size.rows)
    }

    /// The whole of it.
    public var bounds: Rectangle { Rectangle(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The cell at a place inside.
    public subscript(point: Point) -> Cell {
        cells[point.row * size.columns + point.column]
    }
}

extension Frame {
    /// Writes text from a place to the right, cut at `end` (a column; the frame's edge where nil), and returns the
    /// column behind it. What lies outside is not drawn. Controls are made visible, see ``DisplayText``.
    @discardableResult
    public mutating func write(_ text: some StringProtocol, at point: Point, style: Style = .plain, end: Int? = nil)
        -> Int
    {
        let limit = min(end ?? size.columns, size.columns)
        var column = point.column
        for glyph in DisplayText.glyphs(of: text) {
            guard column + Int(glyph.width) <= limit else { break }
            put(glyph, at: Point(column: column, row: point.row), style: style)
            column += Int(glyph.width)
        }
        return column
    }

    /// Fills a rectangle with one character.
    public mutating func fill(_ area: Rectangle, with text: String = " ", style: Style = .plain) {
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn {
                put(Glyph(text: text, width: 1), at: Point(column: column, row: row), style: style)
            }
        }
    }

    /// Changes the style of what is already drawn in a rectangle.
    public mutating func restyle(_ area: Rectangle, _ change: (Style) -> Style) {
        for row in max(0, area.row)..<max(0, min(area.endRow, size.rows)) {
            for column in max(0, area.column)..<max(0, min(area.endColumn, size.columns)) {
                let index = row * size.columns + column
                cells[index].style = change(cells[index].style)
            }
        }
    }

    private mutating func put(_ glyph: Glyph, at point: Point, style: Style) {
        guard point.row >= 0, point.row < size.rows, point.column >= 0,
            point.column + Int(glyph.width) <= size.columns
        else { return }
        let index = point.row * size.columns + point.column
        breakWide(at: index, row: point.row)
        if glyph.width == 2 { breakWide(at: index + 1, row: point.row) }
        cells[index] = Cell(text: glyph.text, width: glyph.width, style: style)
        if glyph.width == 2 { cells[index + 1] = Cell(text: "", width: 0, style: style) }
    }

    /// Half of a wide character that is overwritten leaves a blank in its other half.
    private mutating func breakWide(at index: Int, row: Int) {
        if cells[index].width == 0, index > row * size.columns {
            cells[index - 1] = Cell(style: cells[index - 1].style)
        }
        if cells[index].width == 2, index + 1 < (row + 1) * size.columns {
            cells[index + 1] = Cell(style: cells[index + 1].style)
        }
    }
}

extension Frame {
    /// The text of every row, without the blanks at its end: what a person reads, for tests and for pipes.
    public var rows: [String] {
        (0..<size.rows).map { row in
            var text = cells[row * size.columns..<(row + 1) * size.columns].map(\.text).joined()
            while text.last == " " { text.removeLast() }
            return text
        }
    }
}
