/// Who wrote an article, where a page runs that into its text: "By Ada Byron, Science Editor LUND (Wire) - A bridge fell". It
/// is nobody of whom the article tells.
enum Byline {
    /// Whether a person is named as the writer: behind a "By" with a capital, and before a comma, a place in capitals or a
    /// mark.
    static func names(_ person: PersonMention, in text: TokenizedText) -> Bool {
        let before = text.bytes[..<person.bytes.lowerBound].suffix(3)
        guard before.elementsEqual("By ".utf8), let next = firstToken(behind: person, in: text) else { return false }
        return next.kind == .punctuation && !next.isMark(.apostrophe) || next.isAllCaps || next.kind == .number
    }

    private static func firstToken(behind person: PersonMention, in text: TokenizedText) -> Token? {
        var (low, high) = (0, text.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(text.tokens[middle].start) < person.bytes.upperBound { low = middle + 1 } else { high = middle }
        }
        return low < text.tokens.count ? text.tokens[low] : nil
    }
}
