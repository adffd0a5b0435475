internal import EventModel
internal import Terminal

/// The last line: a message, or the keys that matter where the focus is.
enum StatusView {
    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        if let message = state.message {
            frame.write(
                DisplayText.truncated(message.text, to: area.columns), at: Point(column: 0, row: area.row),
                style: message.isError ? state.theme.error : state.theme.title)
            return
        }
        // The keys of the panes mean nothing while a panel takes them.
        guard state.overlay == nil else { return }
        let place = placeText(in: state)
        let room = area.columns - (place.isEmpty || area.columns < roomyColumns ? 0 : place.count + 2)
        let hints = Rectangle(column: area.column, row: area.row, columns: room, rows: 1)
        let column = frame.write(self.hints(for: state), gap: 2, in: hints, theme: state.theme)
        guard column + place.count <= area.columns else { return }
        frame.write(place, at: Point(column: area.columns - place.count, row: area.row), style: state.theme.faint)
    }

    /// From this width on the place in the list goes before the last keys.
    private static let roomyColumns = 60

    /// "12/345", or that the list is still that of the former filter.
    private static func placeText(in state: ScreenState) -> String {
        let timeline = state.timeline
        guard timeline.isOpen else { return "" }
        if timeline.shown != timeline.asked.number, timeline.query != state.query { return "searching…" }
        return timeline.count > 0 ? place(in: timeline) : ""
    }

    private static func place(in timeline: TimelineState) -> String {
        let place = "\(EnglishNumber.grouped(timeline.cursor + 1))/\(EnglishNumber.grouped(timeline.count))"
        return switch timeline.growth {
        case .growing: place + " so far…"
        case .stopped: place + " stopped"
        case nil: place
        }
    }

    /// What can be done here, the most useful first.
    private static func hints(for state: ScreenState) -> [Hint] {
        if state.article.selection != nil { return ScreenState.selectingHints }
        let own = situation(of: state) + (state.editing.undoable == nil ? [] : [(.undo, "undo")])
        let all = (own + usual(for: state.focus)).filter { command, _ in state.canRun(command) }
        return all.compactMap { command, meaning in
            let key = state.keymap.label(of: command)
            return key.isEmpty ? nil : Hint(key, meaning)
        }
    }

    /// What can be done with what is marked, or with the suggestion under the cursor.
    private static func situation(of state: ScreenState) -> [(Command, String)] {
        if state.focus == .article { return state.article.likeness == nil ? [] : [(.likeness, "copies")] }
        guard state.editing.obstacle == nil else { return [] }
        let marked = state.timeline.marked
        let isSuggested = state.timeline.current?.event?.status == .suggested
        let judging: [(Command, String)] = [(.accept, "accept"), (.reject, "reject")]
        guard marked.isEmpty else {
            let judged = marked.contains { $0.summary.status == .suggested } ? judging : []
            return [(.merge, "merge \(max(2, marked.count))")] + judged + [(.back, "unmark")]
        }
        return isSuggested ? judging + [(.why, "why")] : []
    }

    private static func usual(for focus: Pane) -> [(Command, String)] {
        switch focus {
        case .article:
            [
                (.help, "help"), (.back, "back"), (.open, "event"), (.nextSource, "next source"),
                (.nextGroup, "next link"), (.search, "search"), (.compare, "compare"), (.copyCitation, "copy"),
                (.openInBrowser, "browser"),
            ]
        case .timeline, .detail:
            [
                (.help, "help"), (.open, "source"), (.people, "people"), (.filter, "filter"), (.search, "search"),
                (.goToDate, "date"), (.compare, "compare"), (.nextPane, "pane"), (.quit, "quit"),
            ]
        }
    }
}
