internal import EventModel
internal import Terminal

/// Draws what changed between two articles.
enum LikenessView {
    /// Wider lines are hard to read.
    private static let widest = 96

    /// Below the head and a rule.
    static func body(of panel: LikenessPanel, in size: Size) -> Rectangle {
        let head = max(3, wrappedHead(of: panel, Theme(), in: size).count)
        return Rectangle(column: 0, row: head + 1, columns: size.columns, rows: max(1, size.rows - head - 2))
    }

    static func draw(_ panel: LikenessPanel, on state: ScreenState, into frame: inout Frame) {
        frame.fill(frame.bounds)
        let theme = state.theme
        let body = body(of: panel, in: state.size)
        let head = Rectangle(column: 0, row: 0, columns: body.columns, rows: body.row - 1)
        frame.write(wrappedHead(of: panel, theme, in: state.size), from: 0, in: head)
        frame.fill(
            Rectangle(column: 0, row: body.row - 1, columns: body.columns, rows: 1), with: "─", style: theme.border)
        if let shown = panel.shown {
            let unseen = frame.write(lines(of: shown, theme, columns: body.columns), from: panel.top, in: body)
            frame.write(unseen, before: Point(column: body.endColumn - 1, row: body.row - 1), theme: theme)
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

    /// The head in full; where that would take more than a third of the screen, each article in one line.
    private static func wrappedHead(of panel: LikenessPanel, _ theme: Theme, in size: Size) -> [StyledLine] {
        let lines = head(of: panel, theme)
        let wrapped = lines.map { line in
            StyledLine.wrapping(
                line.text, columns: size.columns, style: line.style, hanging: line.style == theme.title ? 2 : 0)
        }
        guard wrapped.joined().count > size.rows / 3 else { return Array(wrapped.joined()) }
        return zip(lines, wrapped).flatMap { line, pieces in
            guard line.style == theme.title else { return pieces }
            return [StyledLine(text: DisplayText.truncated(line.text, to: size.columns), style: line.style)]
        }
    }

    /// "LBC · 28 January 2026 · Protests spread"; where nobody is said to have published it, its headline and its day.
    private static func name(_ article: ArticleHeader) -> String {
        Wording.source(article) + (article.publisher == nil ? "" : " · \(article.headline)")
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
        let columns = min(columns, widest)
        let changes = changes(likeness.lines, theme, columns)
        let touched = likeness.touched.flatMap {
            StyledLine.wrapping(sentence(of: $0), columns: columns, style: theme.dispute, hanging: 2)
        }
        let isSame = likeness.lines.allSatisfy { if case .same = $0 { true } else { false } }
        let none = isSame ? [StyledLine(text: "The story is the same, word for word", style: theme.faint)] : []
        return none + changes + (touched.isEmpty ? [] : [StyledLine(text: "", style: .plain)]) + touched
    }

    /// "“The night” quotes “40 passengers”, which reads “60 passengers” there; it claims passengers 40".
    private static func sentence(of touched: ArticleLikeness.TouchedQuote) -> String {
        let quote = touched.citation.selector?.exact ?? ""
        let change = touched.now.map { "reads “\($0)” there" } ?? "is gone"
        let claims = touched.citation.claims.map { "\($0.property) \(Wording.value($0.value, of: $0.property))" }
        return "“\(touched.title)” quotes “\(quote)”, which \(change)"
            + (claims.isEmpty ? "" : "; it claims " + claims.joined(separator: ", "))
    }

    /// What is gone and what has come, paragraph by paragraph; of what has come in the place of something, the words that
    /// are new are underlined.
    private static func changes(_ lines: [ArticleLikeness.Line], _ theme: Theme, _ columns: Int) -> [StyledLine] {
        var gone: Set<String> = []
        return lines.flatMap { line -> [StyledLine] in
            switch line {
            case .removed(let paragraph):
                gone.formUnion(pairs(of: words(of: paragraph.text)))
                return wrapped("-", paragraph, theme.faint, columns)
            case .added(let paragraph):
                let spans = newWords(in: paragraph.text, beside: gone).map { Span(range: $0, style: theme.quote) }
                return wrapped("+", paragraph, theme.text, columns, spans)
            case .same(let count):
                gone = []
                let text = count == 1 ? "one paragraph is the same" : "\(count) paragraphs are the same"
                return [StyledLine(text: "  " + text, style: theme.faint)]
            }
        }
    }

    /// The words that stood beside neither of their neighbours before; none where most did not, as it is another text then.
    private static func newWords(in text: String, beside gone: Set<String>) -> [Range<Int>] {
        let words = words(of: text)
        let stays = pairs(of: words).map(gone.contains)
        let new = words.indices.filter { !stays[$0] && !stays[$0 + 1] }.map { words[$0].range }
        return new.count * 2 > words.count ? [] : new
    }

    /// Each word with the one before it, and the last one with none behind it.
    private static func pairs(of words: [(text: String, range: Range<Int>)]) -> [String] {
        zip([""] + words.map(\.text), words.map(\.text) + [""]).map { "\($0) \($1)" }
    }

    /// What stands between blanks, without the marks around it, and where, in code points.
    private static func words(of text: String) -> [(text: String, range: Range<Int>)] {
        var words: [(text: String, range: Range<Int>)] = []
        var start = 0
        for piece in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
            let bare = piece.drop(while: isMark)
            let lead = piece.count - bare.count
            let count = bare.count - bare.reversed().prefix(while: isMark).count
            if count > 0 { words.append((String(bare.prefix(count)), start + lead..<start + lead + count)) }
            start += piece.count + 1
        }
        return words
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { ",.;:!?\"'()“”‘’".unicodeScalars.contains(scalar) }

    private static func wrapped(
        _ sign: String, _ paragraph: Paragraph, _ style: Style, _ columns: Int, _ spans: [Span] = []
    ) -> [StyledLine] {
        let head = "\(sign) \(Wording.place(paragraph.ordinal)): "
        let shift = head.unicodeScalars.count
        let moved = spans.map { span in
            Span(range: span.range.lowerBound + shift..<span.range.upperBound + shift, style: span.style)
        }
        return StyledLine.wrapping(head + paragraph.text, columns: columns, style: style, spans: moved, hanging: 2)
    }
}
