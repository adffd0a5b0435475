internal import Terminal

/// All commands, narrowed by typing.
struct PalettePanel: Panel {
    var input = LineInput()
    var selected = 0

    /// The commands whose name or help contains every word typed.
    var matches: [CommandEntry] {
        let words = input.text.lowercased().split(separator: " ")
        return CommandTable.entries.filter { entry in
            let text = (entry.name + " " + entry.help).lowercased()
            return entry.command != .palette && words.allSatisfy { text.contains($0) }
        }
    }

    func hints(on screen: ScreenState) -> [Hint] { ["⏎ do it", "↑↓ choose", "Esc back"] }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(in: screen.size)
        return PanelLayout(frame: box.frame, targets: box.rows(count: matches.count, selected: selected))
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        let matches = matches
        if let row = ListMovement.selection(after: key, from: selected, count: matches.count) {
            selected = row
        } else if key == .enter {
            return matches.indices.contains(selected) ? .closes(.run(matches[selected].command)) : .stays
        } else if input.take(key) {
            selected = 0
        }
        return .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        selected = target
        return take(.enter, on: screen)
    }

    private func box(in size: Size) -> Box { Box(in: size, hasInput: true) }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: "Commands", theme: theme, into: &frame)
        input.draw(after: ": ", in: box.input, theme: theme, into: &frame)
        let matches = matches
        box.drawList(count: matches.count, selected: selected, theme: theme, into: &frame) { index, area, frame in
            draw(matches[index], screen, in: area, into: &frame)
        }
        if matches.isEmpty {
            frame.write(
                "No command of that name", at: Point(column: box.list.column + 2, row: box.list.row), style: theme.faint
            )
        }
        let help = matches.indices.contains(selected) ? matches[selected].help : ""
        frame.write(
            DisplayText.truncated(help, to: box.foot.columns), at: Point(column: box.foot.column, row: box.foot.row),
            style: theme.faint)
    }

    private func draw(_ entry: CommandEntry, _ screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let keys = screen.keymap.keys(of: entry.command).map(\.label).joined(separator: " ")
        let keyColumn = area.endColumn - 1 - DisplayText.width(of: keys)
        frame.write(entry.name, at: Point(column: area.column + 2, row: area.row), end: keyColumn - 1)
        frame.write(keys, at: Point(column: keyColumn, row: area.row), style: screen.theme.key)
    }
}
