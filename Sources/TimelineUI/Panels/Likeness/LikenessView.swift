internal import EventModel
internal import Terminal

/// Draws what changed between two articles.
enum LikenessView {
    static func body(of size: Size) -> Rectangle {
        Rectangle(column: 0, row: 4, columns: size.columns, rows: max(1, size.rows - 5))
    }

    static func draw(_ panel: LikenessPanel, on state: ScreenState, into frame: inout Frame) {
        frame.fill(frame.bounds)
        let theme = state.theme
        for (row, line) in head(of: panel, theme).enumerated() {
            frame.write(
                DisplayText.truncated(line.text, to: state.size.columns), at: Point(column: 0, row: row),
                style: line.style)
        }
        let body = body(of: state.size)
        frame.fill(
            Rectangle(column: 0, row: body.row - 1, columns: body.columns, rows: 1), with: "─", style: theme.border)
        if let shown = panel.shown {
            frame.write(lines(of: shown, theme, columns: body.columns), from: panel.top, in: body)
        }
        panel.drawFoot(on: state, into: &frame)
    }

    /// Which articles, and what is known of them.
    static func head(of panel: LikenessPanel, _ theme: Theme) -> [StyledLine] {
        guard let likenesses = panel.likenesses else { return [StyledLine(text: "Comparing …", style: theme.faint)] }
        guard let shown = panel.shown else {
            return [StyledLine(text: "No other article counts as a copy of this one any more", style: theme.faint)]
        }
        let number = likenesses.count > 1 ? "   \(panel.index + 1) of \(likenesses.count)" : ""
        return [
            StyledLine(text: "- \(name(shown.original))", style: theme.title),
            StyledLine(text: "+ \(name(shown.copy))", style: theme.title),
            StyledLine(text: remark(on: shown) + number, style: theme.faint),
        ]
    }

    /// "LBC · 28 January 2026 · Protests spread"; where nobody is said to have published it, its headline and its day.
    private static func name(_ article: ArticleHeader) -> String {
        article.hasPublisher ? "\(Wording.source(article)) · \(article.headline)" : Wording.source(article)
    }

    /// Both of a pair, as they are told apart in a sentence.
    static func names(of pair: ArticleLikeness) -> String {
        let (copy, original) = (pair.copy.shortName, pair.original.shortName)
        return copy == original ? "Both articles" : "“\(copy)” and “\(original)”"
    }

    private static func remark(on likeness: ArticleLikeness) -> String {
        switch likeness.kind {
        case .proposed: "Most of their text is the same: they count as one source until you say otherwise"
        case .reprint: "A reprint: they count as one source"
        case .capture: "Both were saved from one address"
        }
    }

    static func lines(of likeness: ArticleLikeness, _ theme: Theme, columns: Int) -> [StyledLine] {
        let changes = likeness.lines.flatMap { lines(of: $0, theme, columns: columns) }
        let touched = likeness.touched.flatMap {
            StyledLine.wrapping($0, columns: columns, style: theme.dispute, hanging: 2)
        }
        let isSame = likeness.lines.allSatisfy { if case .same = $0 { true } else { false } }
        let none = isSame ? [StyledLine(text: "The story is the same, word for word", style: theme.faint)] : []
        return none + changes + (touched.isEmpty ? [] : [StyledLine(text: "", style: .plain)]) + touched
    }

    private static func lines(of line: ArticleLikeness.Line, _ theme: Theme, columns: Int) -> [StyledLine] {
        switch line {
        case .removed(let paragraph): wrapped("-", paragraph, theme.faint, columns)
        case .added(let paragraph): wrapped("+", paragraph, theme.quote, columns)
        case .same(1): [StyledLine(text: "  one paragraph is the same", style: theme.faint)]
        case .same(let count): [StyledLine(text: "  \(count) paragraphs are the same", style: theme.faint)]
        }
    }

    private static func wrapped(_ sign: String, _ paragraph: Paragraph, _ style: Style, _ columns: Int) -> [StyledLine]
    {
        let place = Wording.place(paragraph.ordinal)
        return StyledLine.wrapping("\(sign) \(place): \(paragraph.text)", columns: columns, style: style, hanging: 2)
    }
}
