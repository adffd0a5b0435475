internal import EventModel
internal import Terminal

/// The sources of one event side by side: on top where they disagree, below each source's passages with the words
/// that make the difference highlighted.
struct ComparePanel: Panel {
    /// The first source in view.
    var firstColumn = 0
    /// The first line in view.
    var top = 0

    /// No column is narrower than this; what does not fit is reached by scrolling sideways.
    private static let narrowestColumn = 34

    func hints(on screen: ScreenState) -> [Hint] {
        let sources = screen.event?.sources.count ?? 0
        let sideways = Self.visibleColumns(in: screen.size, sources: sources) < sources ? [Hint("← →", "sources")] : []
        return sideways + [Hint("j k", "scroll"), Hint("q Esc", "back")]
    }

    func layout(on screen: ScreenState) -> PanelLayout { PanelLayout() }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        let sources = screen.event?.sources.count ?? 0
        let shown = screen.isPlain ? 1 : Self.visibleColumns(in: screen.size, sources: sources)
        switch key {
        case .character("q"), .character("s"): return .closes
        case .right, .character("l"), .character("]"), .tab:
            turn(to: min(max(0, sources - shown), firstColumn + 1), on: screen)
        case .left, .character("h"), .character("["), .backtab: turn(to: max(0, firstColumn - 1), on: screen)
        default: scroll(after: key, on: screen)
        }
        return .stays
    }

    /// Shows other sources, which may have less to say.
    private mutating func turn(to column: Int, on screen: ScreenState) {
        firstColumn = column
        let extent = extent(on: screen)
        top = max(0, min(top, extent.lines - extent.page))
    }

    private mutating func scroll(after key: Key, on screen: ScreenState) {
        guard let movement = screen.keymap.movement(for: key) else { return }
        top = ScrollMovement.top(after: movement, from: top, in: extent(on: screen))
    }

    func draw(on state: ScreenState, into frame: inout Frame) {
        guard let record = state.event else { return }
        frame.fill(frame.bounds)
        let theme = state.theme
        frame.write(
            DisplayText.truncated("Compare: \(record.event.title)", to: state.size.columns),
            at: Point(column: 0, row: 0), style: theme.title)
        let head = Self.head(of: record, state)
        let area = Self.area(of: state)
        frame.write(head, from: top, in: area, padding: true)
        let rows = drawColumns(record, state, below: area.row + max(0, head.count - top), into: &frame)
        let unseen = Unseen(of: head.count + rows, from: top, rows: area.rows)
        frame.write(unseen, before: Point(column: area.endColumn, row: 0), theme: theme)
        drawFoot(record, state, into: &frame)
    }

    /// How many columns fit.
    private static func visibleColumns(in size: Size, sources: Int) -> Int {
        max(1, min(sources, size.columns / narrowestColumn))
    }

    /// How many lines there are, where the sources disagree and what those in view say, and how many are in view.
    private func extent(on state: ScreenState) -> ScrollExtent {
        guard let record = state.event else { return ScrollExtent(lines: 0, page: 1) }
        let width = Self.columnWidth(of: state, sources: record.sources.count) - 2
        let heights = visibleSources(of: record, on: state).map {
            Self.column(of: $0, record, state, columns: width).count
        }
        // A rule and the names stand between both.
        return ScrollExtent(
            lines: Self.head(of: record, state).count + 2 + (heights.max() ?? 0),
            page: state.page(of: Self.area(of: state).rows))
    }

    /// The sources whose columns are in view.
    private func visibleSources(of record: EventRecord, on state: ScreenState) -> ArraySlice<ArticleID> {
        let shown = state.isPlain ? 1 : Self.visibleColumns(in: state.size, sources: record.sources.count)
        return record.sources.dropFirst(firstColumn).prefix(shown)
    }

    /// Everything between title and keys.
    private static func area(of state: ScreenState) -> Rectangle {
        Rectangle(column: 0, row: 1, columns: state.size.columns, rows: state.size.rows - 2)
    }

    private static func head(of record: EventRecord, _ state: ScreenState) -> [StyledLine] {
        let lines = DiscrepancyLines.lines(of: record, theme: state.theme, columns: state.size.columns, voices: true)
        return lines.isEmpty ? [StyledLine(text: "The sources do not disagree.", style: state.theme.faint)] : lines
    }

    private static func columnWidth(of state: ScreenState, sources: Int) -> Int {
        state.size.columns / visibleColumns(in: state.size, sources: sources)
    }

    /// The sources beside one another below a rule; their names stay when they have been scrolled to the top. Returns how
    /// many rows that would take as a whole.
    private func drawColumns(
        _ record: EventRecord, _ state: ScreenState, below ruleRow: Int, into frame: inout Frame
    ) -> Int {
        let area = Self.area(of: state)
        let style = state.theme.border
        let hidden = max(0, top - Self.head(of: record, state).count)
        let width = Self.columnWidth(of: state, sources: record.sources.count)
        let sources = visibleSources(of: record, on: state)
        let columns = sources.map { Self.column(of: $0, record, state, columns: width - 2) }
        // A rule and the names stand before them, an empty line behind.
        let whole = (columns.map(\.count).max() ?? 0) + 1
        guard ruleRow < area.endRow else { return whole }
        frame.fill(Rectangle(column: 0, row: ruleRow, columns: area.columns, rows: 1), with: "─", style: style)
        let rows = max(0, area.endRow - ruleRow - 1)
        for (index, id) in sources.enumerated() where rows > 0 {
            let column = index * width
            if index > 0 {
                frame.fill(
                    Rectangle(column: column - 1, row: ruleRow + 1, columns: 1, rows: rows), with: "│", style: style)
            }
            let name = record.passages.first { $0.citation.article == id }?.article.map(Wording.source) ?? id.name
            frame.write(
                DisplayText.truncated(name, to: width - 2), at: Point(column: column, row: ruleRow + 1),
                style: state.theme.header)
            let body = Rectangle(column: column, row: ruleRow + 2, columns: width - 2, rows: rows - 1)
            frame.write(columns[index], from: hidden, in: body, padding: true)
        }
        return whole
    }

    /// The passages of one source, each followed by the claims it makes.
    private static func column(
        of source: ArticleID, _ record: EventRecord, _ state: ScreenState, columns: Int
    ) -> [StyledLine] {
        let theme = state.theme
        return record.passages.filter { $0.citation.article == source }.flatMap { passage in
            let claims = passage.citation.attributedClaims.map {
                (claim: $0, standing: ClaimStanding(of: $0, in: record))
            }
            let differs = claims.contains { $0.standing == .contradicted }
            let label = Wording.place(passage.citation.paragraph)
            let style = differs ? theme.quote.adding(.bold) : theme.quote
            let spans = passage.quoted.map { [Span(range: $0, style: style)] } ?? []
            return [StyledLine(text: label, style: theme.faint)]
                + StyledLine.wrapping(
                    passage.text ?? "(this paragraph is not in the article)", columns: columns, style: theme.text,
                    spans: spans)
                + claims.flatMap { line(for: $0.claim.claim, $0.standing, record, theme, columns) }
                + [StyledLine(text: "", style: .plain)]
        }
    }

    private static func line(
        for claim: Claim, _ standing: ClaimStanding, _ record: EventRecord, _ theme: Theme, _ columns: Int
    ) -> [StyledLine] {
        let unit = claim.unit.map { " \($0)" } ?? ""
        let voice = claim.voice.map { ", says \($0)" } ?? ""
        let others = record.event.attributedClaims.map(\.claim).filter { $0.property == claim.property }.map(\.value)
        let value = Wording.value(claim.value, of: claim.property, beside: others)
        let text = "\(standing.rawValue) \(claim.property): \(value)\(unit)\(voice)"
        let isContradicted = standing == .contradicted
        return StyledLine.wrapping(
            text, columns: columns, style: theme.faint,
            spans: isContradicted ? [Span(range: 0..<text.unicodeScalars.count, style: theme.dispute)] : [], indent: 2,
            hanging: 2)
    }

    private func drawFoot(_ record: EventRecord, _ state: ScreenState, into frame: inout Frame) {
        let shown = Self.visibleColumns(in: state.size, sources: record.sources.count)
        let last = min(record.sources.count, firstColumn + shown)
        let foot = Rectangle(column: 0, row: state.size.rows - 1, columns: state.size.columns, rows: 1)
        let column = frame.write(hints(on: state), in: foot, theme: state.theme)
        let range = "sources \(firstColumn + 1)–\(last) of \(record.sources.count)"
        frame.write(
            DisplayText.truncated(range, to: max(0, foot.endColumn - column)), at: Point(column: column, row: foot.row),
            style: state.theme.faint)
    }

    /// Where the sources disagree, then what the source says that was chosen sideways, line by line.
    func spoken(on screen: ScreenState) -> String? {
        guard let record = screen.event, !record.sources.isEmpty else { return "Compare: nothing" }
        let source = record.sources[min(firstColumn, record.sources.count - 1)]
        let name = record.passages.first { $0.citation.article == source }?.article.map(Wording.source) ?? source.name
        let passages = Self.column(of: source, record, screen, columns: PlainWords.columns)
        let lines = Self.head(of: record, screen).map(\.text) + ["\(name)"] + passages.map(\.text)
        let line = lines[max(0, min(top, lines.count - 1))].trimmed
        return "Compare, source \(firstColumn + 1) of \(record.sources.count): " + (line.isEmpty ? "empty line" : line)
    }
}
