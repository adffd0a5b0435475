internal import EventModel
internal import Terminal

extension PeoplePanel {
    static let title = "People"
    static let prompt = "name: "

    var nothing: String? {
        hits == nil ? nil : input.text.isEmpty ? "This library names no people" : "Nobody of that name"
    }

    func draw(_ row: PersonHit, on screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        row.draw(screen.theme, in: area, into: &frame)
    }
}

extension PersonHit {
    /// `  Alex Pretti  (alias that matched)  description          3`
    func draw(_ theme: Theme, in area: Rectangle, into frame: inout Frame) {
        let count = String(summary.events)
        let countColumn = area.endColumn - 1 - count.count
        let person = summary.person
        let end = countColumn - 1
        let style = theme.quote
        let spans = matches.map { Span(range: $0, style: style) }
        var column = frame.write(
            person.name, at: Point(column: area.column + 2, row: area.row), style: theme.text,
            spans: text == person.name ? spans : [], end: end)
        let description = text == person.description
        if text != person.name, !description {
            column = frame.write("  = ", at: Point(column: column, row: area.row), style: theme.faint, end: end)
            column = frame.write(
                text, at: Point(column: column, row: area.row), style: theme.text, spans: spans, end: end)
        }
        let room = max(0, end - column - 2)
        frame.write(
            DisplayText.truncated(person.description, to: room), at: Point(column: column + 2, row: area.row),
            style: theme.faint, spans: description ? spans : [], end: end)
        frame.write(count, at: Point(column: countColumn, row: area.row), style: theme.key)
    }
}
