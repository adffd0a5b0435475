extension Frame {
    /// Writes text from a place to the right, cut at `end` (a column; the frame's edge where nil), and returns the
    /// column behind it. What lies outside is not drawn. Controls are made visible, see ``DisplayText``.
    @discardableResult
    public mutating func write(_ text: some StringProtocol, at point: Point, style: Style = .plain, end: Int? = nil)
        -> Int
    {
        let limit = min(end ?? size.columns, size.columns)
        var column = point.column
        DisplayText.forEachGlyph(of: String(text)) { glyph in
            guard column + Int(glyph.width) <= limit else { return false }
            put(glyph, at: Point(column: column, row: point.row), style: style)
            column += Int(glyph.width)
            return true
        }
        return column
    }

    /// Fills a rectangle with one character; where a wide one does not fit any more, with a blank.
    public mutating func fill(_ area: Rectangle, with text: String = " ", style: Style = .plain) {
        guard let glyph = DisplayText.glyphs(of: text).first else { return }
        let area = visible(area)
        for row in area.row..<area.endRow {
            var column = area.column
            while column < area.endColumn {
                let fits = column + Int(glyph.width) <= area.endColumn
                put(fits ? glyph : Glyph(text: .blank, width: 1), at: Point(column: column, row: row), style: style)
                column += fits ? Int(glyph.width) : 1
            }
        }
    }

    /// Changes the style of what is already drawn in a rectangle. A wide character has one style, that of its first
    /// half.
    public mutating func restyle(_ area: Rectangle, _ change: (Style) -> Style) {
        let area = visible(area)
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn {
                let index = row * size.columns + column
                if cells[index].width > 0 { cells[index].style = change(cells[index].style) }
                if cells[index].width == 2 { cells[index + 1].style = cells[index].style }
            }
        }
    }

    /// The part of a rectangle that lies in the frame.
    private func visible(_ area: Rectangle) -> Rectangle {
        let column = min(max(0, area.column), size.columns)
        let row = min(max(0, area.row), size.rows)
        return Rectangle(
            column: column, row: row, columns: min(area.endColumn, size.columns) - column,
            rows: min(area.endRow, size.rows) - row)
    }

    private mutating func put(_ glyph: Glyph, at point: Point, style: Style) {
        guard point.row >= 0, point.row < size.rows, point.column >= 0,
            point.column + Int(glyph.width) <= size.columns
        else { return }
        let index = point.row * size.columns + point.column
        breakWide(at: index)
        if glyph.width == 2 { breakWide(at: index + 1) }
        cells[index] = Cell(text: glyph.text, width: glyph.width, style: style)
        if glyph.width == 2 { cells[index + 1] = Cell(text: .empty, width: 0, style: style) }
    }

    /// Half of a wide character that is overwritten leaves a blank in its other half.
    @inline(__always)
    private mutating func breakWide(at index: Int) {
        if cells[index].width == 1 { return }
        let other = cells[index].width == 0 ? index - 1 : index + 1
        cells[other] = Cell(style: cells[other].style)
    }
}
