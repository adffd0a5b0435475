internal import EventModel
internal import Terminal

/// Code points of a text that are drawn in a style of their own.
struct Span: Hashable, Sendable {
    var range: Range<Int>
    var style: Style
}

/// Finding and drawing marked words.
enum Highlights {
    /// Where the words typed occur as a phrase, without regard to case and accents, in code points.
    static func matches(of words: String, in text: String) -> [Range<Int>] {
        occurrences(of: words, in: text)
    }

    static func spans(of words: String?, in text: String, style: Style) -> [Span] {
        guard let words, !words.isEmpty else { return [] }
        return matches(of: words, in: text).map { Span(range: $0, style: style) }
    }
}

extension Frame {
    /// Writes a line of which some code points have a style of their own; later spans win over earlier ones.
    ///
    /// - Parameter offset: the code point of the spans' text with which the line begins.
    @discardableResult
    mutating func write(
        _ text: String, at point: Point, style: Style, spans: [Span], offset: Int = 0, end: Int? = nil
    ) -> Int {
        let scalars = text.unicodeScalars
        let shown = offset..<offset + scalars.count
        let cuts = Set(
            spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.filter { shown.contains($0) }
                + [shown.lowerBound, shown.upperBound]
        ).sorted()
        var column = point.column
        var start = scalars.startIndex
        for (from, to) in zip(cuts, cuts.dropFirst()) {
            let next = scalars.index(start, offsetBy: to - from)
            let own = spans.last { $0.range.contains(from) }?.style
            column = write(
                String(scalars[start..<next]), at: Point(column: column, row: point.row), style: own ?? style, end: end)
            start = next
        }
        return column
    }
}
