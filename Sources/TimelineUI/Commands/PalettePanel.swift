internal import Terminal

/// All commands, narrowed by typing.
struct PalettePanel: NarrowedList {
    static let title = "Commands"
    static let prompt = ": "
    var input = LineInput()
    var selected = 0
    var nothing: String? { "No command of that name" }

    /// The commands whose name or help contains every word typed.
    var rows: [CommandEntry] {
        let words = input.text.lowercased().split(separator: " ")
        return CommandTable.entries.filter { entry in
            let text = (entry.name + " " + entry.help).lowercased()
            return entry.command != .palette && words.allSatisfy { text.contains($0) }
        }
    }

    func hints(on screen: ScreenState) -> [Hint] { ["⏎ do it", "↑↓ choose", "Esc back"] }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        let rows = rows
        if let row = ListMovement.selection(after: key, from: selected, count: rows.count) {
            selected = row
        } else if key == .enter {
            return rows.indices.contains(selected) ? .closes(.run(rows[selected].command)) : .stays
        } else if input.take(key) {
            selected = 0
        }
        return .stays
    }

    /// What the chosen one does.
    func drawFoot(on screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let rows = rows
        let help = rows.indices.contains(selected) ? rows[selected].help : ""
        frame.write(
            DisplayText.truncated(help, to: area.columns), at: Point(column: area.column, row: area.row),
            style: screen.theme.faint)
    }

    func draw(_ entry: CommandEntry, on screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let keys = screen.keymap.keys(of: entry.command).map(\.label).joined(separator: " ")
        let keyColumn = area.endColumn - 1 - DisplayText.width(of: keys)
        frame.write(entry.name, at: Point(column: area.column + 2, row: area.row), end: keyColumn - 1)
        frame.write(keys, at: Point(column: keyColumn, row: area.row), style: screen.theme.key)
    }
}
