internal import EventModel
internal import Terminal

/// The box of a step of curation: lines to type in, a list, and what will happen.
struct StepBox {
    /// A line to type in.
    struct Input {
        var label: String
        var line: LineInput
    }

    let state: ScreenState
    let box: Box
    private let notes: [StyledLine]
    private let inputs: [Input]
    private let noteRows: Int

    /// A box with a list of `rows`; where there is no room for all, the notes are cut first, then the list scrolls. What
    /// stands in rows of the screen that it is about stays in view where there is room beside them.
    init(
        in state: ScreenState, rows: Int, inputs: [Input] = [], notes: [StyledLine], beside shown: Range<Int>? = nil
    ) {
        let wanted = rows + inputs.count + notes.count
        let whole = Box.wide(in: state.size, rows: wanted, beside: shown)
        let room = whole.list.rows - inputs.count
        let noteRows = min(notes.count, max(0, room - min(rows, 3)))
        self.state = state
        self.inputs = inputs
        self.notes = notes
        self.noteRows = noteRows
        let list = Rectangle(
            column: whole.list.column, row: whole.list.row + inputs.count, columns: whole.list.columns,
            rows: max(0, room - noteRows))
        box = Box(whole, list: list)
    }

    /// The columns of texts in a box.
    static func columns(in size: Size) -> Int { Box(in: size, hasInput: false, isWide: true).input.columns }

    /// Draws everything but the list; the terminal's cursor stands in the line `active`.
    func draw(title: String, hints: [Hint], active: Int? = nil, into frame: inout Frame) {
        box.draw(title: title, theme: state.theme, into: &frame)
        for (index, input) in inputs.enumerated() {
            let area = Rectangle(
                column: box.input.column, row: box.list.row - inputs.count + index, columns: box.input.columns, rows: 1)
            guard area.row < box.foot.row else { break }
            let cursor = frame.cursor
            input.line.draw(after: input.label, in: area, theme: state.theme, into: &frame)
            if index != active { frame.cursor = cursor }
        }
        let area = Rectangle(
            column: box.input.column, row: box.list.endRow, columns: box.input.columns, rows: noteRows)
        frame.write(notes, from: 0, in: area, padding: true)
        box.drawFoot(hints, on: state, into: &frame)
    }

    /// Draws the list; each row is a text with something at its right end.
    func drawList(_ rows: [(text: String, right: String)], selected: Int, into frame: inout Frame) {
        let theme = state.theme
        box.drawList(count: rows.count, selected: selected, theme: theme, into: &frame) { index, area, frame in
            let right = rows[index].right
            let end = area.endColumn - 1 - (right.isEmpty ? 0 : DisplayText.width(of: right) + 1)
            let text = DisplayText.truncated(rows[index].text, to: max(0, end - area.column - 2))
            frame.write(text, at: Point(column: area.column + 2, row: area.row), end: end)
            frame.write(right, at: Point(column: end + 1, row: area.row), style: theme.faint, end: area.endColumn)
        }
    }
}

extension Box {
    /// Fewer rows than this are no room for a list.
    private static let leastRows = 9

    /// A wide box for a list of `rows`, below or above some rows of the screen where there is room for it.
    fileprivate static func wide(in size: Size, rows: Int, beside shown: Range<Int>?) -> Box {
        let whole = Box(in: size, hasInput: false, rows: rows, isWide: true)
        guard let shown, shown.overlaps(whole.frame.row..<whole.frame.endRow) else { return whole }
        let (above, below) = (shown.lowerBound, size.rows - 1 - shown.upperBound)
        guard max(above, below) >= leastRows else { return whole }
        let isBelow = below >= whole.frame.rows || below >= above
        let room = isBelow ? below : above
        let box = Box(in: size, hasInput: false, rows: min(rows, room - 4), isWide: true)
        return Box(box, movedBy: (isBelow ? shown.upperBound : above - box.frame.rows) - box.frame.row)
    }

    /// The same box further down.
    private init(_ box: Box, movedBy rows: Int) {
        func moved(_ area: Rectangle) -> Rectangle {
            Rectangle(column: area.column, row: area.row + rows, columns: area.columns, rows: area.rows)
        }
        frame = moved(box.frame)
        input = moved(box.input)
        list = moved(box.list)
        remark = moved(box.remark)
    }

    /// The same box with its list elsewhere.
    init(_ box: Box, list: Rectangle) {
        frame = box.frame
        input = Rectangle(column: box.frame.column + 2, row: box.input.row, columns: box.frame.columns - 4, rows: 1)
        self.list = list
        remark = box.remark
    }
}
