internal import EventModel
internal import Terminal

/// To which event a paragraph is linked, and what it claims.
enum LinkView {
    static func draw(_ link: LinkState, _ state: ScreenState, into frame: inout Frame) {
        if let target = link.target {
            drawClaims(link, target, state, into: &frame)
        } else {
            drawChoices(link, state, into: &frame)
        }
    }

    private static func drawChoices(_ link: LinkState, _ state: ScreenState, into frame: inout Frame) {
        let input = StepBox.Input(label: "find event: ", line: link.input)
        let choices = link.choices
        let dates = choices.compactMap { choice in
            if case .event(let event) = choice { event.date } else { nil }
        }
        let box = StepBox(in: state, rows: max(8, choices.count), inputs: [input], notes: [])
        box.draw(
            title: "Link \(link.citation.place) to", keys: [("⏎", "go on"), ("Esc", "leave"), ("↑↓", "choose")],
            active: 0,
            into: &frame)
        box.drawList(choices.map { row($0, link, beside: dates) }, selected: link.selected, into: &frame)
    }

    private static func row(
        _ choice: LinkState.Choice, _ link: LinkState, beside dates: [EDTFDate]
    ) -> (text: String, right: String) {
        switch choice {
        case .claims(let citation): ("linked already: \(citation.label)", "claims")
        case .new: ("+ new event…", "")
        case .event(let event):
            (
                "\(event.mark) \(event.date?.shortEnglish(beside: dates) ?? "undated")  \(event.title)",
                event == link.shown ? "shown" : ""
            )
        }
    }

    private static func keys(of link: LinkState) -> [(key: String, meaning: String)] {
        let isEmpty = link.claims[link.line].text.trimmed.isEmpty
        return (isEmpty ? [("⏎", "save")] : [("⏎", "next"), ("Ctrl-S", "save")])
            + [("Esc", "back"), ("Tab", "property")]
    }

    private static func drawClaims(
        _ link: LinkState, _ target: LinkState.Target, _ state: ScreenState, into frame: inout Frame
    ) {
        let theme = state.theme
        let columns = StepBox.columns(in: state.size)
        let reading = ClaimLine.reading(of: link.claims[link.line].text, nearYear: link.nearYear)
        var notes = StyledLine.wrapping(reading, columns: columns, style: theme.text)
        notes += StyledLine.wrapping(
            "Tab: \(link.properties.joined(separator: ", "))", columns: columns, style: theme.faint)
        if target.event.status == .suggested {
            notes += StyledLine.wrapping(
                "The suggestion is accepted in the same step.", columns: columns, style: theme.faint)
        }
        let box = StepBox(in: state, rows: max(3, link.claims.count), notes: notes)
        let verb = target.existing == nil ? "Link \(link.citation.place) to" : "Claims of \(link.citation.place) for"
        box.draw(
            title: "\(verb) \(target.event.title)", keys: keys(of: link), into: &frame)
        let list = box.box.list
        let first = OverlayView.firstRow(selected: link.line, height: list.rows)
        for (index, line) in link.claims.enumerated().dropFirst(first).prefix(list.rows) {
            let area = Rectangle(
                column: list.column + 1, row: list.row + index - first, columns: list.columns - 2, rows: 1)
            if index == link.line {
                OverlayView.drawInput(line, after: "▸ ", in: area, theme: theme, into: &frame)
            } else {
                frame.write(
                    DisplayText.truncated("  " + line.text, to: area.columns),
                    at: Point(column: area.column, row: area.row), style: theme.text)
            }
        }
    }
}

extension Citation {
    /// "“closed on Friday”", "paragraph 2".
    var place: String {
        selector.map { "“\($0.exact)”" } ?? (paragraph == 0 ? "the headline" : "paragraph \(paragraph)")
    }
}
