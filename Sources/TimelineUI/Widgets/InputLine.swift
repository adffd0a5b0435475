internal import Terminal

/// The part of a line being typed that is in view: the cursor is always in it.
struct InputLine: Hashable {
    /// As it is drawn; it may be longer than there is room.
    let text: String
    /// The column of the cursor.
    let cursor: Int
    private let typed: String
    private let hidden: Int
    private let room: Int

    /// The part that is in view when there are so many columns, the last one of them for the cursor.
    init(_ input: LineInput, columns: Int) {
        let before = DisplayText.width(of: input.before)
        var hidden = 0
        let shown = DisplayText.glyphs(of: input.text).drop { glyph in
            guard before - hidden >= columns else { return false }
            hidden += Int(glyph.width)
            return true
        }
        text = shown.map(\.text.description).joined()
        cursor = before - hidden
        typed = input.text
        room = columns
        self.hidden = hidden
    }

    /// The columns in view of a range of code points, at least one.
    func columns(of range: Range<Int>) -> Range<Int> {
        let start = min(max(0, column(of: range.lowerBound)), room - 1)
        return start..<max(start + 1, min(column(of: range.upperBound), room))
    }

    private func column(of codePoint: Int) -> Int {
        DisplayText.width(of: String(String.UnicodeScalarView(typed.unicodeScalars.prefix(codePoint)))) - hidden
    }
}

extension LineInput {
    /// Draws it where one types, with the terminal's cursor; what is wrong in it stands out.
    func draw(
        after label: String, mistake: Range<Int>? = nil, in area: Rectangle, theme: Theme, into frame: inout Frame
    ) {
        let start = frame.write(label, at: Point(column: area.column, row: area.row), style: theme.key)
        let line = InputLine(self, columns: max(1, area.endColumn - start))
        frame.write(line.text, at: Point(column: start, row: area.row), end: area.endColumn)
        frame.cursor = Point(column: start + line.cursor, row: area.row)
        guard let marked = mistake.map(line.columns) else { return }
        let place = Rectangle(column: start + marked.lowerBound, row: area.row, columns: marked.count, rows: 1)
        frame.restyle(place) { _ in theme.mistake }
    }
}
