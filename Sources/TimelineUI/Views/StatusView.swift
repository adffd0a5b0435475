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
        var column = area.column
        for (key, name) in hints(for: state) {
            let columns = DisplayText.width(of: key) + 1 + DisplayText.width(of: name) + 2
            guard column + columns - 2 <= area.columns else { break }
            column = frame.write(key, at: Point(column: column, row: area.row), style: state.theme.key)
            column = frame.write(" \(name)  ", at: Point(column: column, row: area.row), style: state.theme.faint)
        }
        drawPlace(state, after: column, in: area, into: &frame)
    }

    /// "12 of 345" at the right end, where there is room.
    private static func drawPlace(_ state: ScreenState, after column: Int, in area: Rectangle, into frame: inout Frame)
    {
        guard state.timeline.isOpen, state.timeline.count > 0 else { return }
        let text = place(in: state.timeline)
        guard column + text.count <= area.columns else { return }
        frame.write(text, at: Point(column: area.columns - text.count, row: area.row), style: state.theme.faint)
    }

    private static func place(in timeline: TimelineState) -> String {
        let place = "\(Wording.grouped(timeline.cursor + 1))/\(Wording.grouped(timeline.count))"
        return switch timeline.growth {
        case .growing: place + " so far…"
        case .stopped: place + " stopped"
        case nil: place
        }
    }

    private static func hints(for state: ScreenState) -> [(key: String, name: String)] {
        if state.article.selection != nil { return selectingHints }
        let own = situation(of: state) + undo(state)
        return (own + usual(for: state.focus)).compactMap { command, name in
            CommandTable.entry(of: command)?.keys.first.map { ($0.label, name) }
        }
    }

    private static let selectingHints = [
        ("→", "longer"), ("←", "shorter"), ("w", "on"), ("b", "back"), ("L", "link"), ("+", "new event"),
        ("Esc", "drop"),
    ]

    /// What can be done with what is marked, or with the suggestion under the cursor.
    private static func situation(of state: ScreenState) -> [(Command, String)] {
        guard state.focus != .article, state.editing.obstacle == nil else { return [] }
        let marked = state.timeline.marked
        let isSuggested = state.timeline.current?.event?.status == .suggested
        let judging: [(Command, String)] = [(.accept, "accept"), (.reject, "reject")]
        guard marked.isEmpty else {
            let judged = marked.contains { $0.summary.status == .suggested } ? judging : []
            return [(.merge, "merge \(max(2, marked.count))")] + judged + [(.back, "unmark")]
        }
        return isSuggested ? judging + [(.why, "why")] : []
    }

    private static func undo(_ state: ScreenState) -> [(Command, String)] {
        state.editing.undoable == nil ? [] : [(.undo, "undo")]
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
