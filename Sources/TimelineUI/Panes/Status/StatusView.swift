internal import EventModel
internal import Terminal

/// The last line: a message, or the keys that matter where the focus is.
enum StatusView {
    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        if let message = state.message {
            write(message, over: state.overlay == nil, in: area, state.theme, into: &frame)
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

    /// In two rows where one is too short for it, the first of them over the pane above.
    private static func write(
        _ message: Message, over isFree: Bool, in area: Rectangle, _ theme: Theme, into frame: inout Frame
    ) {
        let style = message.isError ? theme.error : theme.title
        let isLong = isFree && DisplayText.width(of: message.text) > area.columns
        let first = isLong ? Wrapping.lines(of: message.text, columns: area.columns).first : nil
        var rest = message.text
        if let first {
            let above = Rectangle(column: area.column, row: area.row - 1, columns: area.columns, rows: 1)
            frame.fill(above)
            frame.write(String(first.text), at: Point(column: 0, row: above.row), style: style)
            rest = String(rest.unicodeScalars.dropFirst(first.range.upperBound)).trimmed
        }
        frame.write(DisplayText.truncated(rest, to: area.columns), at: Point(column: 0, row: area.row), style: style)
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
        let all = (own + usual(for: state)).filter { command, _ in state.canRun(command) }
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

    private static func usual(for state: ScreenState) -> [(Command, String)] {
        let opening = state.timeline.subject == .events ? "source" : "read"
        return switch state.focus {
        case .article:
            [
                (.help, "help"), (.back, "back"), (.open, "event"), (.nextSource, "next source"),
                (.nextGroup, "next link"), (.search, "search"), (.compare, "compare"), (.copyCitation, "copy"),
                (.openInBrowser, "browser"),
            ]
        case .detail:
            [
                (.help, "help"), (.back, "list"), (.down, "scroll"), (.open, opening), (.maximise, "alone"),
                (.compare, "compare"), (.decide, "decide"), (.search, "search"), (.nextPane, "pane"),
            ]
        case .timeline where state.library?.isBare ?? false:
            [(.help, "help"), (.newEvent, "new event"), (.problems, "problems"), (.quit, "quit")]
        case .timeline where state.timeline.subject != .events:
            [
                (.help, "help"), (.open, opening), (.listArticles, "events"), (.orderArticles, "order"),
                (.search, "search"), (.likeness, "copies"), (.people, "people"), (.filter, "filter"),
                (.nextPane, "pane"), (.quit, "quit"),
            ]
        case .timeline:
            [
                (.help, "help"), (.open, opening), (.people, "people"), (.filter, "filter"), (.search, "search"),
                (.goToDate, "date"), (.compare, "compare"), (.nextPane, "pane"), (.quit, "quit"),
            ]
        }
    }
}

extension LibraryOverview {
    /// Whether there is nothing in it to be read.
    var isBare: Bool { articles + events + suggestions == 0 }
}
