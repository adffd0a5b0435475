internal import EventModel
internal import Terminal

/// Both versions of an event, what differs field by field, side by side where there is room.
enum ConflictView {
    /// From this width on, the versions stand side by side.
    private static let sideBySide = 66
    private static let labelColumns = 11

    /// A line: up to three pieces of text with their columns.
    private struct Line {
        var pieces: [(column: Int, text: String, style: Style)]
    }

    static func draw(_ state: ConflictState, _ screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let lines = lines(of: state, theme, in: screen.size)
        let box = box(lines.count, in: screen.size)
        box.draw(title: "Changed on disk meanwhile: \(state.conflict.path)", theme: theme, into: &frame)
        let top = max(0, min(state.top, lines.count - box.list.rows))
        for (index, line) in lines.dropFirst(top).prefix(box.list.rows).enumerated() {
            for piece in line.pieces {
                frame.write(
                    piece.text, at: Point(column: box.list.column + 1 + piece.column, row: box.list.row + index),
                    style: piece.style, end: box.list.endColumn - 1)
            }
        }
        box.drawMore(above: top > 0, below: top + box.list.rows < lines.count, theme: theme, into: &frame)
        FormView.draw(keys(of: state, in: box), in: box.foot, theme: theme, into: &frame)
    }

    /// How many lines there are, and how many are in view.
    static func extent(of state: ConflictState, in size: Size) -> (lines: Int, page: Int) {
        let count = lines(of: state, Theme(), in: size).count
        return (count, max(1, box(count, in: size).list.rows))
    }

    private static func box(_ lines: Int, in size: Size) -> Box {
        Box(in: size, hasInput: false, rows: lines, isWide: true)
    }

    private static func keys(of state: ConflictState, in box: Box) -> [(key: String, meaning: String)] {
        if box.foot.columns < sideBySide { return [("m", "yours"), ("t", "the disk's"), ("Esc", "later")] }
        let later = state.form == nil ? [] : [("Esc", "the same, and keep yours for later")]
        let keys = [("m", "save yours"), ("t", "keep the one on disk")] + later
        let columns = keys.reduce(0) { $0 + $1.0.count + $1.1.count + 4 }
        return columns <= box.foot.columns + 3 ? keys : Array(keys.prefix(2)) + [("Esc", "later")]
    }

    private static func lines(of state: ConflictState, _ theme: Theme, in size: Size) -> [Line] {
        let columns = box(24, in: size).list.columns - 2
        let heads = (state.conflict.mine == nil ? "yours: deleted" : "yours", theirs(of: state))
        guard columns >= sideBySide else {
            return state.differences.flatMap { stacked($0, heads, columns, theme) } + note(state, columns, theme)
        }
        let width = (columns - labelColumns) / 2
        let head = Line(pieces: [
            (labelColumns, heads.0, theme.header), (labelColumns + width, heads.1, theme.header),
        ])
        return [head] + state.differences.flatMap { beside($0, width, theme) } + note(state, columns, theme)
    }

    /// What becomes of the fields that only one side has changed.
    private static func note(_ state: ConflictState, _ columns: Int, _ theme: Theme) -> [Line] {
        guard state.differences.contains(where: { !$0.isConflicting }) else { return [] }
        let text = "≠ was changed by both; of the others m keeps the value that is new"
        return wrapped(text, columns - 2).map { Line(pieces: [(2, $0, theme.faint)]) }
    }

    private static func theirs(of state: ConflictState) -> String {
        state.conflict.theirs == nil ? "on disk: deleted" : "on disk"
    }

    private static func beside(_ difference: ConflictState.Difference, _ width: Int, _ theme: Theme) -> [Line] {
        let mine = wrapped(difference.mine, width - 2)
        let theirs = wrapped(difference.theirs, width - 2)
        let style = style(of: difference, theme)
        return (0..<max(mine.count, theirs.count, 1)).map { index in
            var line = Line(pieces: index == 0 ? [(0, label(of: difference), style.label)] : [])
            if mine.indices.contains(index) { line.pieces.append((labelColumns, mine[index], style.text)) }
            if theirs.indices.contains(index) {
                line.pieces.append((labelColumns + width, theirs[index], style.text))
            }
            return line
        }
    }

    private static func stacked(
        _ difference: ConflictState.Difference, _ heads: (String, String), _ columns: Int, _ theme: Theme
    ) -> [Line] {
        let style = style(of: difference, theme)
        let parts = [(heads.0, difference.mine), (heads.1, difference.theirs)].flatMap { head, text in
            [Line(pieces: [(2, head, theme.header)])]
                + wrapped(text, columns - 4).map { Line(pieces: [(4, $0, style.text)]) }
        }
        return [Line(pieces: [(0, label(of: difference), style.label)])] + parts
    }

    private static func label(of difference: ConflictState.Difference) -> String {
        (difference.isConflicting ? "≠ " : "  ") + difference.name
    }

    private static func style(of difference: ConflictState.Difference, _ theme: Theme) -> (label: Style, text: Style) {
        difference.isConflicting ? (theme.dispute, theme.text) : (theme.faint, theme.faint)
    }

    private static func wrapped(_ text: String, _ columns: Int) -> [String] {
        guard !text.isEmpty else { return ["–"] }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
            Wrapping.lines(of: String(line), columns: max(1, columns)).map { String($0.text) }
        }
    }
}
