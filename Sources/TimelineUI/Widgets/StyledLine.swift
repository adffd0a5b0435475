internal import Terminal

/// A line of a view that scrolls: text with marked spans.
struct StyledLine: Hashable, Sendable {
    var text: String
    var style: Style
    var spans: [Span] = []
    var indent = 0
    /// The code point of the spans' text with which the line begins.
    var offset = 0

    /// A text wrapped to a width; `hanging` more columns before every line but the first. No line begins with a dot between
    /// two words, and none ends within one of the words that stay `whole`.
    static func wrapping(
        _ text: String, columns: Int, style: Style = .plain, spans: [Span] = [], indent: Int = 0, hanging: Int = 0,
        whole words: [String] = []
    ) -> [StyledLine] {
        let held = held(text, whole: words)
        let lines = Wrapping.lines(of: held ?? text, columns: columns - indent, hanging: hanging)
        return lines.enumerated().map { index, line in
            StyledLine(
                text: held == nil ? line.text : text.codePoints(line.range), style: style, spans: spans,
                indent: indent + (index == 0 ? 0 : hanging), offset: line.range.lowerBound)
        }
    }

    /// As many code points, with nothing to break a line at where none is to be broken; nil where that is the text itself.
    private static func held(_ text: String, whole words: [String]) -> String? {
        var held = text
        if text.unicodeScalars.contains("·") { held = held.replacing(" · ", with: "\u{A0}· ") }
        for word in words where word.contains("/") {
            held = held.replacing(word, with: word.replacing("/", with: "_"))
        }
        return held == text ? nil : held
    }
}

extension String {
    fileprivate func codePoints(_ range: Range<Int>) -> String {
        String(UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}

extension Frame {
    /// Writes as many lines from `top` on as fit into an area; the last page is full unless it is `padding`. Returns how
    /// many do not fit.
    @discardableResult
    mutating func write(_ lines: [StyledLine], from top: Int, in area: Rectangle, padding: Bool = false) -> Unseen {
        let first = padding ? top : max(0, min(top, lines.count - area.rows))
        for (index, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
            write(
                line.text, at: Point(column: area.column + line.indent, row: area.row + index), style: line.style,
                spans: line.spans, offset: line.offset, end: area.endColumn)
        }
        return Unseen(of: lines.count, from: first, rows: area.rows)
    }
}
