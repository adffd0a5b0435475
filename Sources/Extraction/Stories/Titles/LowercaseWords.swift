/// Which words stand in lower case in the articles: with a capital in mid-sentence they begin a sentence that ran into the
/// one before, as a headline or a caption runs into the text of a page.
struct LowercaseWords: Sendable {
    private var counts: [UInt64: (lower: Int32, capital: Int32)] = [:]

    /// Counts the words that begin no sentence.
    init(_ texts: some Sequence<TokenizedText>) {
        for text in texts {
            for token in text.tokens where token.kind == .word && !token.startsSentence && !token.isAllCaps {
                if token.isCapitalized {
                    counts[token.hash, default: (0, 0)].capital += 1
                } else {
                    counts[token.hash, default: (0, 0)].lower += 1
                }
            }
        }
    }

    /// Whether it is one that mostly stands in lower case.
    func contains(_ hash: UInt64) -> Bool {
        guard let count = counts[hash] else { return false }
        return count.lower > 2 * count.capital
    }
}
