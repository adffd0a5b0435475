/// Makes spans of ranges of tokens, in any order.
struct SpanMaker {
    private let text: TokenizedText
    /// Code points before the start and before the end of each token.
    private var points: [(start: Int, end: Int)] = []

    /// Counts the code points of a text once.
    init(_ text: TokenizedText) {
        self.text = text
        var cursor = text.codePoints()
        points.reserveCapacity(text.tokens.count)
        for token in text.tokens {
            let range = cursor.range(ofBytes: token.range)
            points.append((range.lowerBound, range.upperBound))
        }
    }

    /// A range of tokens, which must not be empty, as a span.
    func span(_ range: Range<Int>) -> TextSpan {
        let bytes = text.byteRange(ofTokens: range)
        return TextSpan(
            bytes: bytes, codePoints: points[range.lowerBound].start..<points[range.upperBound - 1].end,
            text: text.text(bytes))
    }
}
