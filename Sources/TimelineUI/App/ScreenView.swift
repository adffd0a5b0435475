public import Terminal
internal import EventModel

/// Draws the whole screen: a pure function of the state.
public func draw(_ state: ScreenState) -> Frame {
    state.isPlain ? PlainView.frame(of: state) : ScreenView.frame(of: state)
}

/// The panes and the lines between them.
enum ScreenView {
    static func frame(of state: ScreenState) -> Frame {
        var frame = Frame(size: state.size)
        guard state.size.columns >= Layout.smallest.columns, state.size.rows >= Layout.smallest.rows else {
            ScreenView.drawNotice(state, into: &frame)
            return frame
        }
        ScreenView.drawPanes(state, into: &frame)
        guard let panel = state.overlay?.panel else { return frame }
        drawBelow(state, into: &frame)
        // What a panel lies over cannot be pressed.
        frame.buttons = []
        let layout = panel.layout(on: state)
        if layout.frame != nil, layout.dimsPanes { frame.restyle(frame.bounds) { _ in state.theme.faint } }
        panel.draw(on: state, into: &frame)
        return frame
    }

    /// A panel stands over the one that comes back when it is left, for it is about what is shown there.
    private static func drawBelow(_ state: ScreenState, into frame: inout Frame) {
        guard let below = state.curation.comingBack?.panel else { return }
        below.draw(on: state, into: &frame)
        let foot = state.layout.status
        frame.fill(foot)
        StatusView.draw(state, in: foot, into: &frame)
    }

    static func drawNotice(_ state: ScreenState, into frame: inout Frame) {
        let needed = Layout.smallest
        let lines = [
            "Dateline needs \(needed.columns)×\(needed.rows);", "this is \(state.size.columns)×\(state.size.rows).",
        ]
        for (row, line) in lines.enumerated() { frame.write(line, at: Point(column: 0, row: row)) }
    }

    static func drawPanes(_ state: ScreenState, into frame: inout Frame) {
        let layout = state.layout
        TitleView.draw(state, into: &frame)
        drawRules(state, layout, into: &frame)
        DensityView.draw(state, in: layout.density, into: &frame)
        drawBanner(state, into: &frame)
        if let area = layout.timeline { TimelineView.draw(state, in: area, into: &frame) }
        if let area = layout.detail, area.rows > 0 { DetailView.draw(state, in: area, into: &frame) }
        if let area = layout.article { ArticleView.draw(state, in: area, into: &frame) }
        StatusView.draw(state, in: layout.status, into: &frame)
    }

    private static func drawRules(_ state: ScreenState, _ layout: Layout, into frame: inout Frame) {
        let style = state.theme.border
        frame.fill(Rectangle(column: 0, row: 2, columns: state.size.columns, rows: 1), with: "─", style: style)
        if let divider = layout.divider {
            let rows = layout.status.row - 3
            frame.fill(Rectangle(column: divider, row: 3, columns: 1, rows: rows), with: "│", style: style)
            frame.write("┬", at: Point(column: divider, row: 2), style: style)
        }
        if let list = layout.timeline, let detail = layout.detail, detail.rows > 0 {
            // Heavier above the detail that has the focus: seen without colour too.
            let hasFocus = state.focus == .detail
            frame.fill(
                Rectangle(column: list.column, row: list.endRow, columns: list.columns, rows: 1),
                with: hasFocus ? "━" : "─", style: hasFocus ? state.theme.header : style)
            if let divider = layout.divider {
                frame.write("┤", at: Point(column: divider, row: list.endRow), style: style)
            }
        }
    }

    /// In the rule above the list: who it is narrowed to, or that there are no events.
    private static func drawBanner(_ state: ScreenState, into frame: inout Frame) {
        guard let text = state.bannerText else { return }
        let shown = DisplayText.truncated(" \(text) ", to: state.size.columns - 4)
        frame.write(shown, at: Point(column: 2, row: 2), style: state.theme.filter)
    }
}

extension ScreenState {
    /// How many columns that takes; 0 for none.
    var bannerColumns: Int { bannerText.map { min(size.columns, DisplayText.width(of: $0) + 4) } ?? 0 }

    /// What stands in the rule above the list instead of the axis; nil for nothing.
    var bannerText: String? {
        if let person { return Wording.summary(of: person) }
        if let before = eventsBefore { return "‹ \(before.count) before \(before.year)" }
        guard let order = timeline.subject.order, let library, library.articles > 0 else { return nil }
        let list = "articles by \(order.rawValue)"
        return library.events + library.suggestions == 0
            ? "No events yet: the \(list)" : "The \(list); A shows the events"
    }
}

extension Wording {
    /// "Alex Pretti · 3 events · first 24 Jan, last 27 Jan · victim (2)".
    static func summary(of person: PersonSummary) -> String {
        var parts = [person.person.name, EnglishNumber.count(person.events, "event")]
        let dates = [person.first?.date, person.last?.date].compactMap { $0 }
        let first = person.first?.date?.shortEnglish(beside: dates)
        let last = person.last?.date?.shortEnglish(beside: dates)
        switch (first, last) {
        case (let first?, let last?) where first != last: parts.append("first \(first), last \(last)")
        case (let only?, _), (nil, let only?): parts.append(only)
        case (nil, nil): break
        }
        parts += person.roles.prefix(3).map { "\($0.role) (\($0.events))" }
        return parts.joined(separator: " · ")
    }
}
