internal import EventModel
internal import Terminal

/// The screen for whoever hears it or feels it: one piece of text at the top, where the cursor is. It changes with every
/// key, and nothing else does; there are no lines, no signs and no second column.
enum PlainView {
    static func frame(of state: ScreenState) -> Frame {
        var frame = Frame(size: state.size)
        let told = Announcement(of: state)
        let rows = max(1, state.size.rows - 2)
        let lines = Wrapping.lines(of: told.text, columns: max(1, state.size.columns))
        let cursor = lines.lastIndex { $0.range.lowerBound <= told.cursor } ?? 0
        // What is typed is in view, however much it is.
        let first = max(0, cursor - rows + 1)
        for (row, line) in lines.dropFirst(first).prefix(rows).enumerated() {
            frame.write(String(line.text), at: Point(column: 0, row: row), style: state.theme.text)
        }
        let start = lines.indices.contains(cursor) ? lines[cursor].range.lowerBound : 0
        let before = String(String.UnicodeScalarView(told.text.unicodeScalars.prefix(told.cursor).dropFirst(start)))
        frame.cursor = Point(
            column: min(DisplayText.width(of: before), max(0, state.size.columns - 1)), row: cursor - first)
        let parts = [state.editing.mark, state.library?.title ?? "Dateline", "\(help(of: state)) help"]
        let title = PlainWords.text(of: parts.compactMap(\.self).joined(separator: ", "))
        frame.write(
            DisplayText.truncated(title, to: state.size.columns), at: Point(column: 0, row: state.size.rows - 1),
            style: state.theme.faint)
        return frame
    }

    private static func help(of state: ScreenState) -> String { state.keymap.label(of: .help) }
}

/// What is said of the screen: what the last key led to.
struct Announcement: Equatable {
    /// In one piece, without signs.
    var text: String
    /// The code point before which the cursor stands: where one types, else the first.
    var cursor = 0

    /// What a reader has to know now.
    init(of state: ScreenState) {
        let message = state.message.map { $0.isError ? "Error: \($0.text)" : $0.text }
        if let panel = state.overlay?.panel {
            self = panel.spoken(on: state).map { Announcement(words: $0) } ?? Announcement(drawn: panel, on: state)
            if let message { text += ". " + PlainWords.text(of: message) }
        } else {
            self.init(words: [message, state.spokenPane].compactMap(\.self).joined(separator: ". "))
        }
    }

    /// Words with the cursor at their beginning.
    init(words: String) { text = PlainWords.text(of: words) }

    /// A panel as it is drawn on a screen that has room for everything: the line that is typed, the one that is chosen, and
    /// what the panel is called.
    private init(drawn panel: any Panel, on state: ScreenState) {
        var screen = state
        screen.size = Size(columns: 160, rows: 60)
        screen.message = nil
        var frame = Frame(size: screen.size)
        panel.draw(on: screen, into: &frame)
        let rows = frame.rows.map(PlainWords.line)
        let typed = frame.cursor?.row
        let chosen = frame.rows.firstIndex { $0.contains("▸") }
        let title = rows.firstIndex { !$0.words.isEmpty }
        var shown = [typed, chosen].compactMap(\.self)
        if shown.isEmpty { shown = [rows.indices.first { $0 > (title ?? 0) && !rows[$0].words.isEmpty } ?? 0] }
        if shown.count == 2, shown[0] == shown[1] { shown.removeLast() }
        let parts = shown.map { rows[$0].words } + (title.map { shown.contains($0) ? [] : [rows[$0].words] } ?? [])
        text = parts.joined(separator: ", ")
        if let place = frame.cursor, let typed {
            let before = String(frame.rows[typed].prefix(place.column))
            let words = PlainWords.line(before + "|").words.unicodeScalars.count - 1
            cursor = max(0, min(words, rows[typed].words.unicodeScalars.count))
        }
    }
}

extension Panel {
    func spoken(on screen: ScreenState) -> String? { nil }
}
