internal import EventModel
internal import Terminal

extension LinkPanel {
    func hints(on screen: ScreenState) -> [Hint] {
        guard target != nil else { return ["⏎ go on", "Esc leave", "↑↓ choose"] }
        let isEmpty = claims[line].text.trimmed.isEmpty
        return (isEmpty ? ["⏎ save"] : ["⏎ next", "Ctrl-S save"]) + ["Esc back", "Tab property"]
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(on: screen).box
        let rows =
            target == nil
            ? box.rows(count: choices.count, selected: selected) : box.rows(count: claims.count, selected: line)
        return PanelLayout(frame: box.frame, targets: rows, dimsPanes: false, isLeftByPressBeside: false)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        let box = box(on: screen)
        guard let target else {
            box.draw(title: "Link \(citation.place) to", hints: hints(on: screen), active: 0, into: &frame)
            box.drawList(rows, selected: selected, into: &frame)
            return
        }
        let verb = target.existing == nil ? "Link \(citation.place) to" : "Claims of \(citation.place) for"
        box.draw(title: "\(verb) \(target.event.title)", hints: hints(on: screen), into: &frame)
        drawClaims(in: box.box, screen.theme, into: &frame)
    }

    private func box(on screen: ScreenState) -> StepBox {
        guard let target else {
            let input = StepBox.Input(label: "find event: ", line: input)
            return StepBox(
                in: screen, rows: max(8, choices.count), inputs: [input], notes: [], beside: screen.paragraphRows)
        }
        let notes = notes(on: target, screen)
        var screen = screen
        if isTold(screen.message) { screen.message = nil }
        return StepBox(in: screen, rows: max(3, claims.count), notes: notes, beside: screen.paragraphRows)
    }

    /// What the program makes of the claim that is typed.
    private var reading: String { ClaimLine.reading(of: claims[line].text, nearYear: nearYear) }

    /// Whether the line below the claims says the same.
    private func isTold(_ message: Message?) -> Bool { message?.text == reading }

    private var rows: [(text: String, right: String)] {
        let events = choices.compactMap { if case .event(let event) = $0 { event } else { nil } }
        var lines = events.lines[...]
        return choices.map { choice in
            switch choice {
            case .claims(let citation): ("linked already: \(citation.label)", "claims")
            case .new: ("+ new event…", "")
            case .event(let event): (lines.removeFirst(), event == shown ? "shown" : "")
            }
        }
    }

    /// What the program makes of the claim that is typed, and what goes with saving it.
    private func notes(on target: Target, _ screen: ScreenState) -> [StyledLine] {
        let columns = StepBox.columns(in: screen.size)
        let faint = screen.theme.faint
        let style = isTold(screen.message) ? screen.theme.error : screen.theme.text
        let accepts = target.event.status == .suggested ? ["The suggestion is accepted in the same step."] : []
        return StyledLine.wrapping(reading, columns: columns, style: style)
            + (["Tab: \(properties.joined(separator: ", "))"] + accepts).flatMap {
                StyledLine.wrapping($0, columns: columns, style: faint)
            }
    }

    private func drawClaims(in box: Box, _ theme: Theme, into frame: inout Frame) {
        for row in box.rows(count: claims.count, selected: line) {
            let area = Rectangle(
                column: row.place.column + 1, row: row.place.row, columns: row.place.columns - 2, rows: 1)
            if row.number == line {
                claims[row.number].draw(after: "▸ ", in: area, theme: theme, into: &frame)
            } else {
                frame.write(
                    DisplayText.truncated("  " + claims[row.number].text, to: area.columns),
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
