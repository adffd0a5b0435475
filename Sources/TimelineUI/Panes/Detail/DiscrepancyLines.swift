internal import EventModel
internal import Terminal

/// Where the sources of an event disagree, as lines: the property, each value and who says so; with `voices` also on
/// whose word each source says it.
enum DiscrepancyLines {
    /// `labels` is how wide the column of the properties is; as wide as they need where nil. For each value at most so
    /// many sources are named, and how many more there are.
    static func lines(
        of record: EventRecord, theme: Theme, columns: Int, voices: Bool, labels: Int? = nil, most: Int = .max
    ) -> [StyledLine] {
        let names = Dictionary(
            record.passages.compactMap { passage in passage.article.map { ($0.id, $0.shortName) } },
            uniquingKeysWith: { first, _ in first })
        let labelWidth = min(labels ?? labelColumns(of: record), max(8, columns / 3))
        let discrepancies = saidOnce(record.discrepancies)
        let values = discrepancies.flatMap { discrepancy in
            discrepancy.sides.map { value(of: $0, in: discrepancy) }
        }
        let fitting = values.map { DisplayText.width(of: $0) }.filter { $0 <= columns / 3 }
        let widths = (labels: labelWidth, values: max(4, fitting.max() ?? 0))
        return discrepancies.flatMap { discrepancy in
            lines(of: discrepancy, theme: theme, columns: columns, widths) { side in
                let named = side.sources.count - 1 > most ? side.sources.prefix(most) : side.sources[...]
                let sources = named.map { source in
                    let places = Wording.places(side.claims.filter { $0.article == source }.map(\.paragraph))
                    return "\(names[source] ?? source.name) \(places)"
                        + (voices ? attribution(of: side, by: source) : "")
                }
                let others = side.sources.count - named.count
                return (sources + (others > 0 ? ["+\(others)"] : [])).joined(separator: ", ")
            }
        }
    }

    /// What contradicts and what is only less exact are two discrepancies of one property: values that stand in the first
    /// are not said again in the second.
    private static func saidOnce(_ discrepancies: [Discrepancy]) -> [Discrepancy] {
        discrepancies.compactMap { discrepancy in
            guard discrepancy.kind == .precision, discrepancy.state == .open else { return discrepancy }
            let contradicting = discrepancies.filter {
                $0.kind != .precision && ($0.property, $0.unit) == (discrepancy.property, discrepancy.unit)
            }
            let said = Set(contradicting.flatMap { $0.sides.map(\.value) })
            var rest = discrepancy
            rest.sides.removeAll { said.contains($0.value) }
            return rest.sides.isEmpty ? nil : rest
        }
    }

    /// How wide the properties are, with the gap behind them.
    static func labelColumns(of record: EventRecord) -> Int {
        record.discrepancies.map { DisplayText.width(of: label(of: $0)) + 2 }.max() ?? 0
    }

    private static func label(of discrepancy: Discrepancy) -> String {
        "\(look(of: discrepancy, theme: Theme()).mark) \(discrepancy.property)"
            + (discrepancy.unit.map { " (\($0))" } ?? "")
    }

    private static func lines(
        of discrepancy: Discrepancy, theme: Theme, columns: Int, _ widths: (labels: Int, values: Int),
        sources: (Discrepancy.Side) -> String
    ) -> [StyledLine] {
        let look = look(of: discrepancy, theme: theme)
        let label = label(of: discrepancy)
        let values = discrepancy.sides.map { value(of: $0, in: discrepancy) }
        let sides = zip(discrepancy.sides, values).flatMap { side, value in
            lines(
                of: sources(side), value: value, theme: theme, columns: columns, indent: widths.labels,
                valueWidth: widths.values)
        }
        return headed(sides, by: DisplayText.truncated(label, to: widths.labels - 1), look.style, widths.labels)
            + remark(look.remark, theme, columns, widths.labels)
            + decision(on: discrepancy, theme: theme, columns: columns, indent: widths.labels)
    }

    /// Puts a label into the columns that are left free before the first line.
    private static func headed(
        _ lines: [StyledLine], by label: String, _ style: Style, _ width: Int
    ) -> [StyledLine] {
        guard var first = lines.first else { return [] }
        let count = label.unicodeScalars.count
        let pad = String(repeating: " ", count: max(0, width - DisplayText.width(of: label)))
        let shift = count + pad.count
        first.spans =
            [Span(range: 0..<count, style: style)]
            + first.spans.map { span in
                Span(range: span.range.lowerBound + shift..<span.range.upperBound + shift, style: span.style)
            }
        first.text = label + pad + first.text
        first.indent -= width
        return [first] + lines.dropFirst()
    }

    /// Dates in words, with the year where the sides differ in it; bounds by their signs.
    static func value(of side: Discrepancy.Side, in discrepancy: Discrepancy) -> String {
        Wording.value(side.value, of: discrepancy.property, beside: discrepancy.sides.map(\.value))
    }

    private static func remark(_ text: String, _ theme: Theme, _ columns: Int, _ indent: Int) -> [StyledLine] {
        text.isEmpty
            ? [] : StyledLine.wrapping("(\(text))", columns: columns, style: theme.faint, indent: indent)
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

    /// A value with its sources beside it, or below it where it is long: it may differ in its last word.
    private static func lines(
        of sources: String, value: String, theme: Theme, columns: Int, indent: Int, valueWidth: Int
    ) -> [StyledLine] {
        guard DisplayText.width(of: value) <= valueWidth else {
            return StyledLine.wrapping(value, columns: columns, style: theme.title, indent: indent)
                + StyledLine.wrapping(sources, columns: columns, style: theme.text, indent: indent + 2)
        }
        let named = StyledLine.wrapping(
            sources, columns: columns, style: theme.text, indent: indent + valueWidth + 2)
        return headed(named, by: value, theme.title, valueWidth + 2)
    }

    /// " (Ecuador's foreign ministry)": whom a source names for its claims on a side.
    private static func attribution(of side: Discrepancy.Side, by source: ArticleID) -> String {
        let voices = side.claims.filter { $0.article == source }.compactMap(\.claim.voice)
        return voices.isEmpty ? "" : " (\(Set(voices).sorted().joined(separator: ", ")))"
    }

    private static func decision(
        on discrepancy: Discrepancy, theme: Theme, columns: Int, indent: Int
    ) -> [StyledLine] {
        let kept = { (value: String) in
            Wording.value(value, of: discrepancy.property, beside: discrepancy.sides.map(\.value))
        }
        switch discrepancy.state {
        case .open: return []
        case .resolved(let resolution):
            return StyledLine.wrapping(
                "kept \(kept(resolution.keep)): \(resolution.why)", columns: columns, style: theme.faint, indent: indent
            )
        case .reopened(let resolution, let why):
            return StyledLine.wrapping(
                "was \(kept(resolution.keep)): \(resolution.why); \(why)", columns: columns, style: theme.faint,
                indent: indent)
        }
    }
}
