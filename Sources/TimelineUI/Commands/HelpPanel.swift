internal import EventModel
internal import Terminal

/// The help, made from the table of commands; in two columns where there is room.
struct HelpPanel: Panel {
    /// The first line in view.
    var top = 0

    /// From this width on, two columns.
    private static let wide = 100

    func hints(on screen: ScreenState) -> [Hint] {
        let extent = extent(on: screen)
        return (extent.lines > extent.page ? [Hint("j k", "scroll")] : []) + [Hint("q Esc ?", "back")]
    }

    func layout(on screen: ScreenState) -> PanelLayout { PanelLayout() }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if key == .character("q") || key == .character("?") { return .closes }
        scroll(after: key, on: screen)
        return .stays
    }

    private mutating func scroll(after key: Key, on screen: ScreenState) {
        guard let movement = screen.keymap.movement(for: key) else { return }
        top = ScrollMovement.top(after: movement, from: top, in: extent(on: screen))
    }

    private func extent(on screen: ScreenState) -> ScrollExtent {
        ScrollExtent(lines: Self.lines(on: screen).count, page: max(1, screen.size.rows - 4))
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        frame.fill(frame.bounds)
        let theme = screen.theme
        frame.write("Dateline: keys", at: Point(column: 1, row: 0), style: theme.title)
        let (columns, rows) = (screen.size.columns, screen.size.rows)
        let area = Rectangle(column: 0, row: 2, columns: columns, rows: extent(on: screen).page)
        let lines = Self.lines(on: screen)
        let first = max(0, min(top, lines.count - area.rows))
        for (index, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
            Self.draw(line, theme, row: area.row + index, into: &frame)
        }
        frame.write(
            hints(on: screen), in: Rectangle(column: 1, row: rows - 1, columns: columns - 1, rows: 1), theme: theme)
    }

    /// One line: what stands in each column.
    private static func lines(on screen: ScreenState) -> [[Item]] {
        let blocks = CommandSection.allCases.map { block(of: $0, screen.keymap) } + [queries, marks]
        guard screen.size.columns >= wide else {
            return blocks.flatMap { $0 + [.blank] }.map { [$0] }
        }
        let (left, right) = halves(of: blocks)
        return (0..<max(left.count, right.count)).map { index in
            [
                left.indices.contains(index) ? left[index] : .blank,
                right.indices.contains(index) ? right[index] : .blank,
            ]
        }
    }

    /// Two columns, as equally long as whole blocks allow.
    private static func halves(of blocks: [[Item]]) -> (left: [Item], right: [Item]) {
        let splits = blocks.indices.map { count in
            (
                left: blocks.prefix(count).flatMap { $0 + [.blank] },
                right: blocks.dropFirst(count).flatMap { $0 + [.blank] }
            )
        }
        return splits.min { max($0.left.count, $0.right.count) < max($1.left.count, $1.right.count) } ?? ([], [])
    }

    /// A piece of the help.
    private enum Item: Hashable, Sendable {
        case heading(String)
        case entry(keys: String, name: String, help: String)
        case blank
    }

    private static func block(of section: CommandSection, _ keymap: Keymap) -> [Item] {
        let entries = CommandTable.entries.filter { $0.section == section }
        return [.heading(section.rawValue)]
            + entries.map { entry in
                .entry(keys: label(of: keymap.keys(of: entry.command)), name: entry.name, help: entry.help)
            }
    }

    /// The first keys where there is no room for all.
    private static func label(of keys: [Key]) -> String {
        keys.reduce("") { text, key in
            let longer = text.isEmpty ? key.label : text + " " + key.label
            return DisplayText.width(of: longer) > 15 ? text : longer
        }
    }

    /// What the signs on the screen mean.
    private static let marks: [Item] = [
        .heading("Marks"),
        .entry(keys: "● ○", name: "confirmed, only suggested", help: ""),
        .entry(keys: "◆ ◇", name: "the same, still to come", help: ""),
        .entry(keys: "*", name: "marked", help: "By m, to be accepted, rejected or merged together."),
        .entry(keys: "3", name: "independent sources", help: "Reprints count once."),
        .entry(keys: "≠", name: "sources disagree, undecided", help: ""),
        .entry(keys: "~ ?", name: "about, uncertain", help: ""),
        .entry(keys: "▌ ┊", name: "reports this event, another", help: ""),
    ]

    /// What can be typed as a filter.
    private static let queries: [Item] = [
        .heading("Queries, for f"),
        .entry(keys: "word \"a phrase\"", name: "all of them", help: "In titles, notes and passages."),
        .entry(keys: "consul*", name: "what begins so", help: ""),
        .entry(keys: "person:good", name: "a name, an alias, an id", help: ""),
        .entry(keys: "place:  tag:", name: "a place, a tag", help: ""),
        .entry(keys: "source:", name: "a publisher or an article", help: ""),
        .entry(keys: "date:jan 2026", name: "27 jan 2026, 2026-01, 1963..", help: "From a to b: a..b."),
        .entry(keys: "is:disputed", name: "is:confirmed is:suggested", help: "is:planned"),
        .entry(keys: "top:30", name: "the 30 that matter most", help: ""),
        .entry(keys: "-tag:x", name: "not; NOT tag:x", help: ""),
        .entry(keys: "a or (b c)", name: "one or the other", help: ""),
    ]

    private static func draw(_ items: [Item], _ theme: Theme, row: Int, into frame: inout Frame) {
        let width = frame.size.columns / max(1, items.count)
        for (index, item) in items.enumerated() {
            let start = index * width + 1
            let end = start + width - 2
            switch item {
            case .heading(let text):
                frame.write(text, at: Point(column: start, row: row), style: theme.header, end: end)
            case .entry(let keys, let name, let help):
                frame.write(
                    DisplayText.truncated(keys, to: 15), at: Point(column: start + 1, row: row), style: theme.key)
                let room = max(0, end - start - 17)
                let column = frame.write(
                    DisplayText.truncated(name, to: room), at: Point(column: start + 17, row: row), style: theme.text)
                guard !help.isEmpty, column + 2 + DisplayText.width(of: help) <= end else { continue }
                frame.write(help, at: Point(column: column + 2, row: row), style: theme.faint)
            case .blank: break
            }
        }
    }
}
