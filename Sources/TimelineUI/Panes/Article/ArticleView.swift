internal import EventModel
internal import Terminal

/// The source: the article with the numbers of its paragraphs, links marked and quoted words highlighted.
enum ArticleView {
    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        guard let record = state.article.record, record.id == state.article.source else {
            drawEmpty(state, in: area, into: &frame)
            return
        }
        drawHeader(state, record.article, in: area, into: &frame)
        let marks = Marks(of: state, record)
        let body = Rectangle(
            column: area.column + 1, row: area.row + 1, columns: area.columns - 1, rows: area.rows - 1)
        let lines = state.article.layout.lines.dropFirst(state.article.top).prefix(body.rows)
        for (index, line) in lines.enumerated() {
            let row = Rectangle(column: body.column, row: body.row + index, columns: body.columns, rows: 1)
            draw(line, of: record.article, state, marks, in: row, into: &frame)
        }
    }

    private static func drawEmpty(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        guard state.timeline.count > 0, state.event != nil, state.article.sources.isEmpty else { return }
        frame.write(
            "This event cites no source.", at: Point(column: area.column + 2, row: area.row + 1),
            style: state.theme.faint)
    }

    private static func drawHeader(
        _ state: ScreenState, _ article: Article, in area: Rectangle, into frame: inout Frame
    ) {
        let sources = state.article.sources.count
        let number = sources > 1 ? "source \(state.article.sourceIndex + 1)/\(sources)" : ""
        let likeness = state.article.likeness.map { DisplayText.truncated("≈ \($0.shortName)", to: area.columns / 3) }
        let right = [likeness ?? "", number].filter { !$0.isEmpty }.joined(separator: "  ")
        let unseen = unseen(of: state, in: area).text
        let unseenColumn = area.endColumn - DisplayText.width(of: unseen) - (unseen.isEmpty ? 0 : 2)
        let rightColumn = unseenColumn - DisplayText.width(of: right)
        let source = Wording.source(ArticleHeader(of: article))
        let showsHeadline = state.article.top >= state.article.layout.headlineLines && article.publisher != nil
        let left = DisplayText.truncated(
            showsHeadline ? "\(article.headline) · \(source)" : source, to: max(0, rightColumn - area.column - 2))
        let style = state.focus == .article ? state.theme.header : state.theme.title
        frame.write(left, at: Point(column: area.column + 1, row: area.row), style: style)
        frame.write(right, at: Point(column: rightColumn, row: area.row), style: state.theme.faint)
        frame.write(unseen, at: Point(column: unseenColumn + 2, row: area.row), style: state.theme.key)
    }

    /// How many lines lie above and below those in view.
    private static func unseen(of state: ScreenState, in area: Rectangle) -> Unseen {
        Unseen(of: state.article.layout.lines.count, from: state.article.top, rows: area.rows - 1)
    }

    private static func draw(
        _ line: ArticleLayout.Line, of article: Article, _ state: ScreenState, _ marks: Marks, in area: Rectangle,
        into frame: inout Frame
    ) {
        guard line.kind != .blank else { return }
        let theme = state.theme
        let isCurrent = state.focus == .article && line.paragraph == state.article.paragraph && line.kind != .note
        if line.isFirst, line.paragraph > 0 {
            let number = String(line.paragraph)
            let column = area.column + max(0, 3 - number.count)
            frame.write(
                number, at: Point(column: column, row: area.row), style: isCurrent ? theme.key : theme.faint)
        }
        if isCurrent, line.isFirst { frame.write("▸", at: Point(column: area.column, row: area.row), style: theme.key) }
        if let mark = marks.gutter(of: line) {
            frame.write(mark.text, at: Point(column: area.column + 4, row: area.row), style: mark.style)
        }
        let spans =
            marks.spans(in: line.paragraph) + marks.found(in: line, of: article) + selected(in: line, state)
        frame.write(
            line.text, at: Point(column: area.column + ArticleLayout.gutter, row: area.row),
            style: style(of: line, theme), spans: line.kind == .note ? [] : spans, offset: line.range.lowerBound,
            end: area.endColumn)
    }

    /// The words that are being selected.
    private static func selected(in line: ArticleLayout.Line, _ state: ScreenState) -> [Span] {
        guard line.paragraph == state.article.paragraph, let selection = state.article.selection else { return [] }
        return [Span(range: selection.range, style: state.theme.selection)]
    }

    private static func style(of line: ArticleLayout.Line, _ theme: Theme) -> Style {
        switch line.kind {
        case .headline: theme.title
        case .note, .furniture: theme.faint
        case .body, .blank: theme.text
        }
    }
}

extension ArticleView {
    /// What is marked in the open article: the links of the event shown, those of others, and words searched for.
    struct Marks {
        private let theme: Theme
        private let own: [Int: [Span]]
        private let others: Set<Int>
        /// Where nothing stands of what the event quotes.
        private let lost: Set<Int>
        private let words: String?

        init(of state: ScreenState, _ record: ArticleRecord) {
            theme = state.theme
            words = state.searchWords(in: .article)
            let style = state.theme.quote
            let passages = state.event?.passages.filter { $0.citation.article == record.id } ?? []
            own = Dictionary(grouping: passages, by: \.citation.paragraph).mapValues { passages in
                passages.compactMap { $0.quoted.map { Span(range: $0, style: style) } }
            }
            lost = Set(own.keys).subtracting(passages.filter { !$0.isQuoteLost }.map(\.citation.paragraph))
            others = Set(record.links.map(\.paragraph)).subtracting(own.keys)
        }

        /// A bar beside what reports the event shown, a dotted one beside what reports others; a question mark where the
        /// words that are quoted are not found.
        func gutter(of line: ArticleLayout.Line) -> (text: String, style: Style)? {
            guard line.kind != .note else { return nil }
            if lost.contains(line.paragraph) { return line.isFirst ? ("?", theme.dispute) : nil }
            if own[line.paragraph] != nil { return ("▌", theme.link) }
            return others.contains(line.paragraph) ? ("┊", theme.faint) : nil
        }

        func spans(in paragraph: Int) -> [Span] {
            own[paragraph] ?? []
        }

        func found(in line: ArticleLayout.Line, of article: Article) -> [Span] {
            guard words != nil, let text = article.paragraph(line.paragraph)?.text else { return [] }
            return Highlights.spans(of: words, in: text, style: theme.match)
        }
    }
}
