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
    /// it repeats another; the date where the publisher is the header
    private static func draw(
        _ article: ArticleHeader, _ state: ScreenState, in area: Rectangle, into frame: inout Frame
    ) {
        let theme = state.theme
        let source = label(of: article, state, columns: max(4, area.columns / 4))
        var column = area.column + 2
        if let mark = article.use?.mark, state.library.map({ $0.events + $0.suggestions > 0 }) ?? false {
            column = frame.write(mark + " ", at: Point(column: column, row: area.row), style: theme.header)
        }
        if let source {
            let place = Point(column: column, row: area.row)
            column = max(column, frame.write(source + "  ", at: place, style: theme.faint, end: area.endColumn))
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

    /// What is told of an article before its headline; nil where nobody is said to have published it.
    private static func label(of article: ArticleHeader, _ state: ScreenState, columns: Int) -> String? {
        let timeline = state.timeline
        if timeline.subject.order == .publisher {
            let date = article.published?.date.headerEnglish ?? EDTFDate.unknownHeaderEnglish
            return DisplayText.truncated(date, to: max(columns, 16))
        }
        guard let publisher = article.publisher else { return nil }
        let inView = timeline.top..<timeline.top + state.timelineHeight
        return DisplayText.truncated(
            publisher, to: columns,
            beside: inView.compactMap { position in
                if case .article(let other) = timeline.row(at: position) { other.publisher } else { nil }
            })
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
            lines = beginnings(of: state)
        } else {
            lines = ["There is nothing to show."]
        }
        draw(lines, state.theme, in: area, into: &frame)
    }

    /// How a library comes to have something in it.
    private static func beginnings(of state: ScreenState) -> [String] {
        let adding = [
            "This library is empty.", "", "Put articles into its folder articles/, or say", "dateline add FOLDER FILES",
        ]
        guard state.canRun(.newEvent) else { return adding }
        return adding + ["", "\(state.keymap.label(of: .newEvent)) writes down an event"]
    }

    private static func draw(_ lines: [String], _ theme: Theme, in area: Rectangle, into frame: inout Frame) {
        let columns = max(1, area.columns - 4)
        let wrapped = lines.flatMap { Wrapping.lines(of: $0, columns: columns) }
        for (index, line) in wrapped.prefix(max(0, area.rows - 1)).enumerated() {
            frame.write(
                line.text, at: Point(column: area.column + 2, row: area.row + 1 + index), style: theme.faint,
                end: area.endColumn)
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
