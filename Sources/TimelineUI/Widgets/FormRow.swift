internal import EventModel
internal import Terminal

/// A field of a form: its label, what is typed in it, and what the program makes of that.
struct FormRow {
    enum Content {
        case line(LineInput)
        case text(TextInput)
        /// On or off, with what it is about.
        case toggle(Bool, String)
        case button(String)
        /// Shown, not typed.
        case fact(String)
    }

    var label: String
    var content: Content
    var remark: Message?
    var isFocused = false
    /// People to choose from, shown below.
    var choices: [PersonHit] = []
    var selected = 0

    /// Short values leave room for the remark beside them from this column on.
    private static let shortColumns = 22

    func height(columns: Int) -> Int {
        contentHeight(columns) + remarkLines(columns).count + choices.count
    }

    /// The line with the cursor, counted from the row's first.
    func cursorLine(columns: Int) -> Int {
        guard case .text(let text) = content else { return 0 }
        return Self.place(of: text, columns: columns).row
    }

    private func contentHeight(_ columns: Int) -> Int {
        switch content {
        case .text(let text): text.lines.reduce(0) { $0 + Self.wrapped($1.text, columns).count }
        case .fact(let text): Wrapping.lines(of: text, columns: max(1, columns)).count
        case .line, .toggle, .button: 1
        }
    }

    /// The column where the remark stands beside what is typed; nil where it does not fit there.
    private func remarkColumn(_ columns: Int) -> Int? {
        guard let remark else { return nil }
        let typed: Int
        switch content {
        case .line(let input): typed = max(Self.shortColumns, DisplayText.width(of: input.text) + 3)
        case .button(let name): typed = DisplayText.width(of: name) + 6
        case .toggle, .text, .fact: return nil
        }
        return typed + DisplayText.width(of: remark.text) <= columns ? typed : nil
    }

    private func remarkLines(_ columns: Int) -> [WrappedLine] {
        guard let remark, remarkColumn(columns) == nil else { return [] }
        return Wrapping.lines(of: remark.text, columns: max(1, columns))
    }

    private static func wrapped(_ text: String, _ columns: Int) -> [WrappedLine] {
        Wrapping.lines(of: text, columns: max(1, columns - 1))
    }

    /// Where the cursor of a text stands, with its lines wrapped.
    private static func place(of text: TextInput, columns: Int) -> (row: Int, column: Int) {
        let above = text.lines[..<text.row].reduce(0) { $0 + wrapped($1.text, columns).count }
        let line = text.lines[text.row]
        let cursor = line.codePointCursor
        let lines = wrapped(line.text, columns)
        let index = lines.lastIndex { $0.range.lowerBound <= cursor } ?? 0
        let start = lines.indices.contains(index) ? lines[index].range.lowerBound : 0
        let before = String(String.UnicodeScalarView(line.before.unicodeScalars.dropFirst(start)))
        return (above + index, min(DisplayText.width(of: before), max(0, columns - 1)))
    }
}

extension FormRow {
    /// Draws those lines of the row that are visible; its first one would stand in row `first`.
    func draw(
        from first: Int, visible: Range<Int>, in area: Rectangle, margin: Int, theme: Theme, into frame: inout Frame
    ) {
        guard !visible.isEmpty else { return }
        if visible.contains(first) { drawLabel(at: first, in: area, margin: margin, theme, into: &frame) }
        drawContent(from: first, visible, in: area, theme, into: &frame)
        var line = first + contentHeight(area.columns)
        if let remark, let column = remarkColumn(area.columns), visible.contains(first) {
            write(remark, at: Point(column: area.column + column, row: first), area, theme, into: &frame)
        }
        for text in remarkLines(area.columns) {
            if visible.contains(line), let remark {
                let message = Message(String(text.text), isError: remark.isError)
                write(message, at: Point(column: area.column, row: line), area, theme, into: &frame)
            }
            line += 1
        }
        drawChoices(from: line, visible, in: area, theme, into: &frame)
    }

    private func drawLabel(at row: Int, in area: Rectangle, margin: Int, _ theme: Theme, into frame: inout Frame) {
        let column = area.column - margin
        if isFocused { frame.write("▸", at: Point(column: column, row: row), style: theme.header) }
        frame.write(
            label, at: Point(column: column + 2, row: row), style: isFocused ? theme.key : theme.faint,
            end: area.column - 1)
    }

    private func write(
        _ remark: Message, at point: Point, _ area: Rectangle, _ theme: Theme, into frame: inout Frame
    ) {
        frame.write(remark.text, at: point, style: remark.isError ? theme.error : theme.faint, end: area.endColumn)
    }

    private func drawContent(
        from first: Int, _ visible: Range<Int>, in area: Rectangle, _ theme: Theme, into frame: inout Frame
    ) {
        let point = Point(column: area.column, row: first)
        switch content {
        case .line(let input):
            guard visible.contains(first) else { return }
            draw(input, in: inputArea(at: first, in: area), theme, into: &frame)
        case .toggle(let isOn, let text):
            guard visible.contains(first) else { return }
            frame.write("[\(isOn ? "x" : " ")] \(text)", at: point, style: theme.text, end: area.endColumn)
        case .button(let name):
            guard visible.contains(first) else { return }
            let style = isFocused ? theme.selected(theme.title, hasFocus: true) : theme.title
            frame.write("[ \(name) ]", at: point, style: style, end: area.endColumn)
        case .fact(let text):
            let lines = Wrapping.lines(of: text, columns: max(1, area.columns)).map { String($0.text) }
            draw(lines, from: first, visible, in: area, theme.faint, into: &frame)
        case .text(let text):
            let lines = text.lines.flatMap { Self.wrapped($0.text, area.columns) }.map { String($0.text) }
            draw(lines, from: first, visible, in: area, theme.text, into: &frame)
            let place = Self.place(of: text, columns: area.columns)
            guard isFocused, visible.contains(first + place.row) else { return }
            frame.cursor = Point(column: area.column + place.column, row: first + place.row)
        }
    }

    /// The columns of what is typed, up to the remark beside it.
    private func inputArea(at row: Int, in area: Rectangle) -> Rectangle {
        let columns = remarkColumn(area.columns).map { $0 - 2 } ?? area.columns
        return Rectangle(column: area.column, row: row, columns: columns, rows: 1)
    }

    private func draw(_ input: LineInput, in area: Rectangle, _ theme: Theme, into frame: inout Frame) {
        guard isFocused else {
            frame.write(
                DisplayText.truncated(input.text, to: area.columns), at: Point(column: area.column, row: area.row),
                style: theme.text, end: area.endColumn)
            return
        }
        input.draw(after: "", in: area, theme: theme, into: &frame)
        frame.restyle(area) { $0.adding(.underline) }
    }

    private func draw(
        _ lines: [String], from first: Int, _ visible: Range<Int>, in area: Rectangle, _ style: Style,
        into frame: inout Frame
    ) {
        for (index, line) in lines.enumerated() where visible.contains(first + index) {
            frame.write(line, at: Point(column: area.column, row: first + index), style: style, end: area.endColumn)
        }
    }

    private func drawChoices(
        from first: Int, _ visible: Range<Int>, in area: Rectangle, _ theme: Theme, into frame: inout Frame
    ) {
        for (index, hit) in choices.enumerated() where visible.contains(first + index) {
            let row = Rectangle(column: area.column - 2, row: first + index, columns: area.columns + 2, rows: 1)
            hit.draw(theme, in: row, into: &frame)
            if index == min(selected, choices.count - 1) {
                frame.write("▸", at: Point(column: row.column, row: row.row), style: theme.header)
                frame.restyle(row) { theme.selected($0, hasFocus: true) }
            }
        }
    }
}
