internal import EventModel
internal import Terminal

/// The help, made from the table of commands; narrowed by typing.
struct HelpPanel: Panel {
    /// What has been typed.
    var input = LineInput()
    /// The first line in view.
    var top = 0

    func hints(on screen: ScreenState) -> [Hint] {
        let extent = extent(on: screen)
        let scroll = extent.lines > extent.page ? [Hint("↑↓", "scroll")] : []
        let back = Hint(input.text.isEmpty ? "q Esc" : "Esc", input.text.isEmpty ? "back" : "all")
        return [back] + scroll + [Hint("letters", "search")]
    }

    func layout(on screen: ScreenState) -> PanelLayout { PanelLayout() }

    /// What is typed narrows; nothing is lost by a key that leaves before anything is.
    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        let isHelp = screen.keymap.command(for: key, in: .timeline) == .help
        if input.text.isEmpty, key == .character("q") || isHelp { return .closes }
        if scroll(after: key, on: screen) { return .stays }
        if input.take(key) { top = 0 }
        return .stays
    }

    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        guard key == .escape, !input.text.isEmpty else { return .closes }
        (input, top) = (LineInput(), 0)
        return .stays
    }

    /// Letters are typed, all other keys that move the list move the view.
    private mutating func scroll(after key: Key, on screen: ScreenState) -> Bool {
        if case .character(let character) = key, character != " " || !input.text.isEmpty { return false }
        guard let movement = screen.keymap.movement(for: key) else { return false }
        top = ScrollMovement.top(after: movement, from: top, in: extent(on: screen))
        return true
    }

    func extent(on screen: ScreenState) -> ScrollExtent {
        ScrollExtent(lines: text(on: screen).lines.count, page: screen.page(of: screen.size.rows - 3))
    }

    private func text(on screen: ScreenState) -> HelpText {
        // In one column, and unbroken, where it is heard.
        HelpText(
            keymap: screen.keymap, words: input.text,
            columns: screen.isPlain ? PlainWords.columns : screen.size.columns,
            isWide: !screen.isPlain && screen.size.columns >= HelpText.wide)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        frame.fill(frame.bounds)
        let (theme, size) = (screen.theme, screen.size)
        let title = frame.write("Dateline: keys", at: Point(column: 1, row: 0), style: theme.title)
        if !input.text.isEmpty {
            let line = Rectangle(column: title + 2, row: 0, columns: max(1, size.columns - title - 2), rows: 1)
            input.draw(after: "search: ", in: line, theme: theme, into: &frame)
        }
        let (text, page) = (text(on: screen), extent(on: screen).page)
        if text.lines.isEmpty {
            frame.write("No key is for that", at: Point(column: 2, row: 2), style: theme.faint)
        }
        let first = max(0, min(top, text.lines.count - page))
        let unseen = Unseen(of: text.lines.count, from: first, rows: page)
        frame.write(unseen, before: Point(column: size.columns, row: 1), theme: theme)
        for (index, line) in text.lines.dropFirst(first).prefix(page).enumerated() {
            for (place, item) in line.enumerated() {
                item.draw(theme, at: Point(column: place * text.width + 1, row: 2 + index), text, into: &frame)
            }
        }
        frame.write(
            hints(on: screen), in: Rectangle(column: 1, row: size.rows - 1, columns: size.columns - 1, rows: 1),
            theme: theme)
    }

    /// One entry after the other, told in full.
    func spoken(on screen: ScreenState) -> String? {
        let typed = input.text.isEmpty ? "Help" : "Help, search: \(input.text)"
        let lines = text(on: screen).lines
        guard !lines.isEmpty else { return "\(typed): no key is for that" }
        return "\(typed): " + (lines[max(0, min(top, lines.count - 1))].first?.spoken ?? "")
    }
}
