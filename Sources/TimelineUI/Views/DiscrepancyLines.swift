internal import EventModel
internal import Terminal

/// Where the sources of an event disagree, as lines: the property, each value and who says so.
enum DiscrepancyLines {
    static func lines(of record: EventRecord, theme: Theme, columns: Int) -> [StyledLine] {
        let names = Dictionary(
            record.passages.compactMap { passage in passage.article.map { ($0.id, $0.sourceName) } },
            uniquingKeysWith: { first, _ in first })
        return record.discrepancies.flatMap { lines(of: $0, names: names, theme: theme, columns: columns) }
    }

    private static func lines(
        of discrepancy: Discrepancy, names: [ArticleID: String], theme: Theme, columns: Int
    ) -> [StyledLine] {
        let look = look(of: discrepancy, theme: theme)
        let label = "\(look.mark) \(discrepancy.property)"
        let head = StyledLine(
            text: label + (look.remark.isEmpty ? "" : "  \(look.remark)"), style: theme.faint,
            spans: [Span(range: 0..<label.unicodeScalars.count, style: look.style)])
        let valueWidth = min(
            max(4, discrepancy.sides.map { DisplayText.width(of: $0.value) }.max() ?? 0), max(4, columns / 3))
        let sides = discrepancy.sides.flatMap { side in
            lines(of: side, names: names, valueWidth: valueWidth, theme: theme, columns: columns)
        }
        return [head] + sides + decision(on: discrepancy, theme: theme, columns: columns)
    }

    private static func look(of discrepancy: Discrepancy, theme: Theme) -> (mark: String, remark: String, style: Style)
    {
        switch (discrepancy.state, discrepancy.kind) {
        case (.resolved, _): ("✓", "decided", theme.link)
        case (.reopened, _): ("≠", "decided before, open again", theme.dispute)
        case (.open, .disjoint): ("≠", "", theme.dispute)
        case (.open, .possibleTypo): ("≠", "perhaps a slip of the pen", theme.dispute)
        case (.open, .precision): ("≈", "compatible, not equally exact", theme.faint)
        case (.open, .superseded): ("≈", "a later figure replaces an earlier one", theme.faint)
        }
    }

    private static func lines(
        of side: Discrepancy.Side, names: [ArticleID: String], valueWidth: Int, theme: Theme, columns: Int
    ) -> [StyledLine] {
        let value = DisplayText.truncated(side.value, to: valueWidth)
        let pad = String(repeating: " ", count: max(0, valueWidth - DisplayText.width(of: value)))
        let sources = side.sources.map { names[$0] ?? $0.name }.joined(separator: ", ")
        let voices = Set(side.claims.compactMap(\.claim.attributedTo)).sorted()
        let attribution = voices.isEmpty ? "" : " (\(voices.joined(separator: ", ")))"
        let spans = [Span(range: 0..<value.unicodeScalars.count, style: theme.title)]
        return StyledLine.wrapping(
            value + pad + "  " + sources + attribution, columns: columns, style: theme.text, spans: spans, indent: 2,
            hanging: valueWidth + 2)
    }

    private static func decision(on discrepancy: Discrepancy, theme: Theme, columns: Int) -> [StyledLine] {
        switch discrepancy.state {
        case .open: return []
        case .resolved(let resolution):
            return StyledLine.wrapping(
                "kept \(resolution.keep): \(resolution.why)", columns: columns, style: theme.faint, indent: 2)
        case .reopened(let resolution, let why):
            return StyledLine.wrapping(
                "was \(resolution.keep): \(resolution.why); \(why)", columns: columns, style: theme.faint, indent: 2)
        }
    }
}
