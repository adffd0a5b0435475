internal import EventModel
internal import Terminal

extension FinderPanel {
    static let title = "Find anything"
    static let prompt = "name: "

    var nothing: String? { isAnswered ? "Nothing of that name" : "Searching…" }

    /// `  event    Bridge closed at Oberau                3 May 2024`
    func draw(_ row: Row, on screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let line = Line(row, screen, beside: dates)
        let theme = screen.theme
        frame.write(line.kind, at: Point(column: area.column + 2, row: area.row), style: theme.faint)
        let start = area.column + 11
        let end = area.endColumn - 1 - DisplayText.width(of: line.detail)
        let name = DisplayText.truncated(line.name, to: max(0, end - 1 - start))
        let spans = Highlights.spans(of: input.text.trimmed, in: name, style: theme.match)
        frame.write(name, at: Point(column: start, row: area.row), style: theme.text, spans: spans, end: end)
        frame.write(line.detail, at: Point(column: end, row: area.row), style: theme.key)
    }

    /// Of the events that were found: where they are of several years, these are said.
    private var dates: [EDTFDate] {
        things.compactMap { found in
            if case .event(let event) = found.thing { event.date } else { nil }
        }
    }

    /// What a row says.
    private struct Line {
        var kind, name, detail: String

        init(_ row: Row, _ screen: ScreenState, beside dates: [EDTFDate]) {
            switch row {
            case .command(let command):
                let keys = screen.keymap.keys(of: command).prefix(2).map(\.label).joined(separator: " ")
                (kind, name, detail) = ("command", command.entry.name, keys)
            case .thing(.event(let event)):
                (kind, name, detail) = (
                    "event", event.title,
                    DisplayText.truncated(event.date?.shortEnglish(beside: dates) ?? "undated", to: 20)
                )
            case .thing(.person(let person, let events)):
                (kind, name, detail) = ("person", person.name, EnglishNumber.count(events, "event"))
            case .thing(.article(let article)):
                let publisher = DisplayText.truncated(article.publisher ?? "", to: 20)
                (kind, name, detail) = ("article", article.headline, publisher)
            case .thing(.place(let place, let events)):
                (kind, name, detail) = ("place", place, EnglishNumber.count(events, "event"))
            }
        }
    }
}
