internal import Terminal

extension Frame {
    /// Clears a rectangle, and beside it what is left of the words that it cuts.
    mutating func clear(_ area: Rectangle) {
        for row in max(0, area.row)..<max(0, area.row, min(area.endRow, size.rows)) {
            clearWord(at: area.column - 1, beside: area.column, row: row, step: -1)
            clearWord(at: area.endColumn, beside: area.endColumn - 1, row: row, step: 1)
        }
        fill(area)
    }

    /// Clears from a column on up to the next gap, where the cell inside belongs to the same word.
    private mutating func clearWord(at start: Int, beside inner: Int, row: Int, step: Int) {
        guard isWord(column: inner, row: row) else { return }
        var column = start
        while isWord(column: column, row: row) {
            fill(Rectangle(column: column, row: row, columns: 1, rows: 1))
            column += step
        }
    }

    /// Whether a cell has a letter, or what belongs to words; lines between panes do not.
    private func isWord(column: Int, row: Int) -> Bool {
        guard (0..<size.columns).contains(column), (0..<size.rows).contains(row) else { return false }
        let text = self[Point(column: column, row: row)].text.description
        return text.isEmpty || text.unicodeScalars.contains { !$0.properties.isWhitespace && !Self.lines.contains($0) }
    }

    private static let lines: Set<Unicode.Scalar> = ["─", "│", "┬", "┤", "▌", "┊"]
}
