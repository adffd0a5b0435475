internal import EventModel
internal import Terminal

/// What differs field by field, side by side where there is room.
extension ConflictPanel {
    /// From this width on, the versions stand side by side.
    private static let sideBySide = 66
    private static let labelColumns = 11

    /// A line: up to three pieces of text with their columns.
    private struct Line {
        var pieces: [(column: Int, text: String, style: Style)]
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let lines = lines(theme, in: screen.size)
        let box = box(lines.count, in: screen.size)
        box.draw(title: "Changed on disk meanwhile: \(conflict.path)", theme: theme, into: &frame)
        let top = max(0, min(top, lines.count - box.list.rows))
        for (index, line) in lines.dropFirst(top).prefix(box.list.rows).enumerated() {
            for piece in line.pieces {
                frame.write(
                    piece.text, at: Point(column: box.list.column + 1 + piece.column, row: box.list.row + index),
                    style: piece.style, end: box.list.endColumn - 1)
            }
        }
        let unseen = Unseen(of: lines.count, from: top, rows: box.list.rows)
        box.drawMore(unseen, theme: theme, into: &frame)
        frame.write(hints(on: screen), in: box.foot, theme: theme)
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(extent(in: screen.size).lines, in: screen.size)
        return PanelLayout(frame: box.frame, isLeftByPressBeside: false)
    }

    func extent(in size: Size) -> ScrollExtent {
        let count = lines(Theme(), in: size).count
        return ScrollExtent(lines: count, page: max(1, box(count, in: size).list.rows))
    }

    private func box(_ lines: Int, in size: Size) -> Box {
        Box(in: size, hasInput: false, rows: lines, isWide: true)
    }

    func hints(on screen: ScreenState) -> [Hint] {
        let columns = box(0, in: screen.size).foot.columns
        if columns < Self.sideBySide { return ["m yours", "t the disk's", "Esc later"] }
        let keys: [Hint] = [
            conflict.mine == nil ? "m delete it" : "m save yours",
            conflict.theirs == nil ? "t leave it deleted" : "t keep the one on disk",
        ]
        let all = keys + (form == nil ? [] : ["Esc the same, and keep yours for later"])
        return all.reduce(0) { $0 + $1.columns + 3 } <= columns + 3 ? all : keys + ["Esc later"]
    }

    private func lines(_ theme: Theme, in size: Size) -> [Line] {
        let columns = box(24, in: size).list.columns - 2
        if conflict.mine == nil || conflict.theirs == nil { return deleted(columns, theme) }
        let heads = ("yours", "on disk")
        guard columns >= Self.sideBySide else {
            return differences.flatMap { stacked($0, heads, columns, theme) } + note(columns, theme)
        }
        let width = (columns - Self.labelColumns) / 2
        let head = Line(pieces: [
            (Self.labelColumns, heads.0, theme.header), (Self.labelColumns + width, heads.1, theme.header),
        ])
        return [head] + differences.flatMap { beside($0, width, theme) } + note(columns, theme)
    }

    /// What becomes of the fields that only one side has changed.
    private func note(_ columns: Int, _ theme: Theme) -> [Line] {
        guard differences.contains(where: { !$0.isConflicting }) else { return [] }
        let text = "≠ was changed by both; of the others m keeps the value that is new"
        return wrapped(text, columns - 2).map { Line(pieces: [(2, $0, theme.faint)]) }
    }

    /// Of an event that one side has deleted what the other one has.
    private func deleted(_ columns: Int, _ theme: Theme) -> [Line] {
        let text =
            conflict.theirs == nil
            ? "The event was deleted on disk: m writes yours anew, t leaves it deleted"
            : "You have deleted the event, which was changed on disk: m deletes it, t keeps it"
        let fields = differences.flatMap { difference in
            wrapped(conflict.mine == nil ? difference.theirs : difference.mine, columns - Self.labelColumns)
                .enumerated().map { index, text in
                    let label = index == 0 ? [(column: 0, text: difference.name, style: theme.faint)] : []
                    return Line(pieces: label + [(Self.labelColumns, text, theme.text)])
                }
        }
        let head = wrapped(text, columns).map { Line(pieces: [(0, $0, theme.dispute)]) }
        return head + [Line(pieces: [])] + fields
    }

    private func beside(_ difference: Difference, _ width: Int, _ theme: Theme) -> [Line] {
        let mine = wrapped(difference.mine, width - 2)
        let theirs = wrapped(difference.theirs, width - 2)
        let style = style(of: difference, theme)
        return (0..<max(mine.count, theirs.count, 1)).map { index in
            var line = Line(pieces: index == 0 ? [(0, label(of: difference), style.label)] : [])
            if mine.indices.contains(index) { line.pieces.append((Self.labelColumns, mine[index], style.text)) }
            if theirs.indices.contains(index) {
                line.pieces.append((Self.labelColumns + width, theirs[index], style.text))
            }
            return line
        }
    }

    private func stacked(
        _ difference: Difference, _ heads: (String, String), _ columns: Int, _ theme: Theme
    ) -> [Line] {
        let style = style(of: difference, theme)
        let parts = [(heads.0, difference.mine), (heads.1, difference.theirs)].flatMap { head, text in
            [Line(pieces: [(2, head, theme.header)])]
                + wrapped(text, columns - 4).map { Line(pieces: [(4, $0, style.text)]) }
        }
        return [Line(pieces: [(0, label(of: difference), style.label)])] + parts
    }

    private func label(of difference: Difference) -> String {
        (difference.isConflicting ? "≠ " : "  ") + difference.name
    }

    private func style(of difference: Difference, _ theme: Theme) -> (label: Style, text: Style) {
        difference.isConflicting ? (theme.dispute, theme.text) : (theme.faint, theme.faint)
    }

    private func wrapped(_ text: String, _ columns: Int) -> [String] {
        guard !text.isEmpty else { return ["–"] }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
            Wrapping.lines(of: String(line), columns: max(1, columns)).map { String($0.text) }
        }
    }
}
