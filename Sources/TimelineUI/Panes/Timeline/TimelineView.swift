internal import EventModel
internal import Terminal

/// The list: headers of days that stay at the top, and below each its events.
enum TimelineView {
    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        guard state.timeline.isOpen else {
            drawOpening(state, in: area, into: &frame)
            return
        }
        guard state.timeline.count > 0 else {
            drawEmpty(state, in: area, into: &frame)
            return
        }
        for (index, line) in state.timeline.lines(height: area.rows).enumerated() {
            let row = Rectangle(column: area.column, row: area.row + index, columns: area.columns, rows: 1)
            switch line {
            case .header(let text):
                frame.write(
                    DisplayText.truncated(text, to: area.columns), at: Point(column: row.column, row: row.row),
                    style: state.theme.header)
            case .row(let position):
                draw(state, position: position, in: row, into: &frame)
            }
        }
    }

    private static func draw(_ state: ScreenState, position: Int, in area: Rectangle, into frame: inout Frame) {
        let isCurrent = position == state.timeline.cursor
        let hasFocus = state.focus == .timeline && state.overlay == nil
        switch state.timeline.row(at: position) {
        case .event(let event): draw(event, state, in: area, into: &frame)
        case .article(let article): draw(article, state, in: area, into: &frame)
        case nil: frame.write("    …", at: Point(column: area.column, row: area.row), style: state.theme.faint)
        }
        if let id = state.timeline.row(at: position)?.event?.id, state.timeline.isMarked(id) {
            frame.write("*", at: Point(column: area.column + 1, row: area.row), style: state.theme.key)
        }
        guard isCurrent else { return }
        frame.write("▸", at: Point(column: area.column, row: area.row), style: state.theme.header)
        frame.restyle(area) { state.theme.selected($0, hasFocus: hasFocus) }
    }

    /// `▸ ● 11:00 Title … 5≠`, with a star before the circle where it is marked
    private static func draw(
        _ event: EventSummary, _ state: ScreenState, in area: Rectangle, into frame: inout Frame
    ) {
        let theme = state.theme
        let isSuggested = event.status == .suggested
        let text = isSuggested ? theme.suggestion : theme.text
        let count = event.sources > 0 ? "\(event.sources)" : "–"
        let countColumn = area.endColumn - 2 - count.count
        var column = frame.write(
            event.mark + " ", at: Point(column: area.column + 2, row: area.row),
            style: isSuggested ? theme.faint : theme.header, end: area.endColumn)
        if let time = event.time {
            column = frame.write(
                "\(time.shortEnglish) ", at: Point(column: column, row: area.row), style: theme.faint, end: countColumn)
        }
        let title = DisplayText.truncated(event.title, to: max(0, countColumn - 1 - column))
        let spans = Highlights.spans(of: state.searchWords(in: .timeline), in: title, style: theme.match)
        frame.write(title, at: Point(column: column, row: area.row), style: text, spans: spans, end: countColumn)
        frame.write(count, at: Point(column: countColumn, row: area.row), style: theme.faint, end: area.endColumn)
        if event.isDisputed {
            frame.write(
                "≠", at: Point(column: area.endColumn - 2, row: area.row), style: theme.dispute, end: area.endColumn)
        }
    }

    /// `▸ ● Courier  Headline … ≈`, with a circle where an event cites it, its publisher where that is known, and a sign where
    /// it repeats another
    private static func draw(
        _ article: ArticleHeader, _ state: ScreenState, in area: Rectangle, into frame: inout Frame
    ) {
        let theme = state.theme
        var column = area.column + 2
        if let mark = article.use?.mark, state.library.map({ $0.events + $0.suggestions > 0 }) ?? false {
            column = frame.write(mark + " ", at: Point(column: column, row: area.row), style: theme.header)
        }
        if article.hasPublisher {
            let publisher = DisplayText.truncated(article.sourceName, to: max(4, area.columns / 4))
            let place = Point(column: column, row: area.row)
            column = max(
                column, frame.write(publisher + "  ", at: place, style: theme.faint, end: area.endColumn))
        }
        let end = area.endColumn - (article.isCopy ? 3 : 1)
        let title = DisplayText.truncated(article.headline, to: max(0, end - column))
        let spans = Highlights.spans(of: state.searchWords(in: .timeline), in: title, style: theme.match)
        frame.write(title, at: Point(column: column, row: area.row), style: theme.text, spans: spans)
        if article.isCopy {
            frame.write(
                "≈", at: Point(column: area.endColumn - 2, row: area.row), style: theme.dispute, end: area.endColumn)
        }
    }

    /// How far the index is that a library is given when it has none, or none that can be used.
    private static func drawOpening(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        guard state.library == nil, let activity = state.activity else { return }
        let columns = max(0, min(40, area.columns - 11))
        let lines = [
            "\(activity.bar(columns: columns))  \(activity.shortText)", "",
            "All files are read once; later only those", "that have changed.",
        ]
        draw(lines, state.theme, in: area, into: &frame)
    }

    /// What a reader can do where there is nothing to show.
    private static func drawEmpty(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let lines: [String]
        if !state.query.isEmpty {
            lines = ["No event matches", state.query, "", "F shows all events again", "f changes the filter"]
        } else if state.library?.articles == 0 {
            lines = [
                "This library is empty.", "", "Put articles into its folder articles/,", "or open another folder.",
            ]
        } else {
            lines = ["There is nothing to show."]
        }
        draw(lines, state.theme, in: area, into: &frame)
    }

    private static func draw(_ lines: [String], _ theme: Theme, in area: Rectangle, into frame: inout Frame) {
        for (index, line) in lines.prefix(max(0, area.rows - 1)).enumerated() {
            frame.write(
                DisplayText.truncated(line, to: max(0, area.columns - 4)),
                at: Point(column: area.column + 2, row: area.row + 1 + index), style: theme.faint)
        }
    }
}

extension ArticleUse {
    /// The sign of the events that cite it.
    fileprivate var mark: String {
        switch self {
        case .unused: " "
        case .suggested: "○"
        case .confirmed: "●"
        }
    }
}
