internal import EventModel
internal import Terminal

/// The picker of people: who matches what has been typed, with the number of their events.
enum PeoplePickerView {
    static func draw(_ picker: PeoplePickerState, _ state: ScreenState, into frame: inout Frame) {
        let theme = state.theme
        let box = Box(in: state.size, hasInput: true)
        box.draw(title: "People", theme: theme, into: &frame)
        OverlayView.drawInput(picker.input, after: "name: ", in: box.input, theme: theme, into: &frame)
        let hits = picker.hits ?? []
        box.drawList(count: hits.count, selected: picker.selected, theme: theme, into: &frame) { index, area, frame in
            draw(hits[index], theme, in: area, into: &frame)
        }
        if picker.hits?.isEmpty == true {
            frame.write(
                picker.input.text.isEmpty ? "This library names no people" : "Nobody of that name",
                at: Point(column: box.list.column + 2, row: box.list.row), style: theme.faint)
        }
        frame.write(
            "⏎ only their events   ↑↓ choose   Ctrl-E edit   Esc back",
            at: Point(column: box.foot.column, row: box.foot.row),
            style: theme.faint, end: box.foot.endColumn)
    }

    /// `  Alex Pretti  (alias that matched)  description          3`
    static func draw(_ hit: PersonHit, _ theme: Theme, in area: Rectangle, into frame: inout Frame) {
        let count = String(hit.summary.events)
        let countColumn = area.endColumn - 1 - count.count
        let person = hit.summary.person
        let end = countColumn - 1
        let style = theme.quote
        let spans = hit.matches.map { Span(range: $0, style: style) }
        var column = frame.write(
            person.name, at: Point(column: area.column + 2, row: area.row), style: theme.text,
            spans: hit.text == person.name ? spans : [], end: end)
        let description = hit.text == person.description
        if hit.text != person.name, !description {
            column = frame.write("  = ", at: Point(column: column, row: area.row), style: theme.faint, end: end)
            column = frame.write(
                hit.text, at: Point(column: column, row: area.row), style: theme.text, spans: spans, end: end)
        }
        let room = max(0, end - column - 2)
        frame.write(
            DisplayText.truncated(person.description, to: room), at: Point(column: column + 2, row: area.row),
            style: theme.faint, spans: description ? spans : [], end: end)
        frame.write(count, at: Point(column: countColumn, row: area.row), style: theme.key)
    }
}
