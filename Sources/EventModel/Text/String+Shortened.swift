extension StringProtocol {
    /// At most so many characters of a text, with “…” where the rest is left out. It is cut before a word, and within one only
    /// where less than half would be left.
    public func shortened(to most: Int) -> String {
        let text = trimmed
        guard text.count > most else { return text }
        let kept = text.prefix(Swift.max(0, most - 1))
        let isWhole = text[kept.endIndex].isWhitespace
        let gap = isWhole ? kept.endIndex : kept.lastIndex(where: \.isWhitespace) ?? kept.startIndex
        let words = kept[..<gap].trimmedAtEnd
        return (words.count * 2 < most ? kept.trimmedAtEnd : words) + "…"
    }

    /// Without blanks, commas and the like before what is left out.
    private var trimmedAtEnd: String {
        let end = lastIndex { !$0.isWhitespace && !",;:–—-".contains($0) }
        return end.map { String(self[...$0]) } ?? ""
    }
}
