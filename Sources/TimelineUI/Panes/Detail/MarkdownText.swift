internal import Terminal

/// The little of Markdown that notes need: `**bold**` is shown bold, everything else as it is written.
enum MarkdownText {
    /// The text without the signs of emphasis, and where it is bold.
    static func plain(_ text: String, bold: Style) -> (text: String, spans: [Span]) {
        let pieces = text.split(separator: "**", omittingEmptySubsequences: false)
        guard pieces.count > 2, pieces.count % 2 == 1 else { return (text, []) }
        var plain = ""
        var spans: [Span] = []
        var length = 0
        for (index, piece) in pieces.enumerated() {
            let count = piece.unicodeScalars.count
            if index % 2 == 1 { spans.append(Span(range: length..<length + count, style: bold)) }
            plain += piece
            length += count
        }
        return (plain, spans)
    }
}
