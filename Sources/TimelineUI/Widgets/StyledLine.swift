internal import Terminal

/// A line of a view that scrolls: text with marked spans.
struct StyledLine: Hashable, Sendable {
    var text: String
    var style: Style
    var spans: [Span] = []
    var indent = 0
    /// The code point of the spans' text with which the line begins.
    var offset = 0

    /// A text wrapped to a width; `hanging` more columns before every line but the first.
    static func wrapping(
        _ text: String, columns: Int, style: Style = .plain, spans: [Span] = [], indent: Int = 0, hanging: Int = 0
    ) -> [StyledLine] {
        let width = max(1, columns - indent - hanging)
        return Wrapping.lines(of: text, columns: width).enumerated().map { index, line in
            StyledLine(
                text: String(line.text), style: style, spans: spans, indent: indent + (index == 0 ? 0 : hanging),
                offset: line.range.lowerBound)
        }
    }
}

extension Frame {
    /// Writes as many lines from `top` on as fit into an area; the last page is full unless it is `padding`.
    mutating func write(_ lines: [StyledLine], from top: Int, in area: Rectangle, padding: Bool = false) {
        let first = padding ? top : max(0, min(top, lines.count - area.rows))
        for (index, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
            write(
                line.text, at: Point(column: area.column + line.indent, row: area.row + index), style: line.style,
                spans: line.spans, offset: line.offset, end: area.endColumn)
        }
    }
}
