internal import EventModel
internal import Terminal

extension FinderPanel {
    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: "Find anything", theme: theme, into: &frame)
        input.draw(after: "name: ", in: box.input, theme: theme, into: &frame)
        let rows = rows
        box.drawList(count: rows.count, selected: selected, theme: theme, into: &frame) { index, area, frame in
            draw(rows[index], screen, in: area, into: &frame)
        }
        if rows.isEmpty {
            frame.write(
                isAnswered ? "Nothing of that name" : "Searching…",
                at: Point(column: box.list.column + 2, row: box.list.row), style: theme.faint)
        }
        frame.write(hints(on: screen), in: box.foot, theme: theme)
    }

    /// `  event    Bridge closed at Oberau                3 May 2024`
    private func draw(_ row: Row, _ screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let line = Line(row, screen)
        let theme = screen.theme
        frame.write(line.kind, at: Point(column: area.column + 2, row: area.row), style: theme.faint)
        let start = area.column + 11
        let end = area.endColumn - 1 - DisplayText.width(of: line.detail)
        let name = DisplayText.truncated(line.name, to: max(0, end - 1 - start))
        let spans = Highlights.spans(of: input.text.trimmed, in: name, style: theme.match)
        frame.write(name, at: Point(column: start, row: area.row), style: theme.text, spans: spans, end: end)
        frame.write(line.detail, at: Point(column: end, row: area.row), style: theme.key)
    }

    /// What a row says.
    private struct Line {
        var kind, name, detail: String

        init(_ row: Row, _ screen: ScreenState) {
            switch row {
            case .command(let command):
                let keys = screen.keymap.keys(of: command).prefix(2).map(\.label).joined(separator: " ")
                (kind, name, detail) = ("command", command.entry.name, keys)
            case .thing(.event(let event)):
                (kind, name, detail) = (
                    "event", event.title, DisplayText.truncated(event.date?.english ?? "undated", to: 20)
                )
            case .thing(.person(let person, let events)):
                (kind, name, detail) = ("person", person.name, EnglishNumber.count(events, "event"))
            case .thing(.article(let article)):
                (kind, name, detail) = ("article", article.headline, DisplayText.truncated(article.sourceName, to: 20))
            case .thing(.place(let place, let events)):
                (kind, name, detail) = ("place", place, EnglishNumber.count(events, "event"))
            }
        }
    }
}
