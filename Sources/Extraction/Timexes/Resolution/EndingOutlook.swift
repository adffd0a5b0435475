/// The verbs by which a clause looks forward or back, in languages whose verbs tell their tense by their endings.
struct EndingOutlook: Sendable {
    private let words: WordTable<ClauseOutlook>
    private let future: [[UInt8]]
    private let past: [[UInt8]]

    /// Expects words and endings divided by spaces.
    init(forward: String, planned: String, back: String, future: String, past: String) {
        var table = WordTable<ClauseOutlook>()
        for (words, outlook) in [(forward, ClauseOutlook.forward), (planned, .planned), (back, .back)] {
            for word in words.split(separator: " ") { table[String(word)] = outlook }
        }
        words = table
        self.future = future.split(separator: " ").map { Array($0.utf8) }
        self.past = past.split(separator: " ").map { Array($0.utf8) }
    }

    /// Judged by the nearest verb that tells: first those before the timex in its clause, then those behind it.
    func outlook(of tokens: Range<Int>, in phrase: TimePhrase) -> ClauseOutlook {
        if phrase.kind(tokens.lowerBound - 1) == .until { return .forward }
        let before =
            stride(from: tokens.lowerBound - 1, through: phrase.start, by: -1).lazy
            .compactMap { signal($0, phrase) }.first ?? .open
        guard before == .open else { return before }
        return (tokens.upperBound..<max(tokens.upperBound, phrase.limit)).lazy.compactMap { signal($0, phrase) }.first
            ?? .open
    }

    /// What a word tells; `.open` ends the clause, nil says nothing.
    private func signal(_ index: Int, _ phrase: TimePhrase) -> ClauseOutlook? {
        guard let token = phrase.token(index) else { return .open }
        if token.kind == .punctuation { return token.isMark(.semicolon) || token.isMark(.colon) ? .open : nil }
        guard token.kind == .word else { return nil }
        return words[token.hash]
            ?? (token.isCapitalized && !token.startsSentence ? nil : ending(of: token, phrase.text))
    }

    /// What the ending of a verb tells: the accented endings of the simple past and of the future.
    private func ending(of token: Token, _ text: TokenizedText) -> ClauseOutlook? {
        let word = text.bytes[token.range]
        guard word.count >= 4 else { return nil }
        if future.contains(where: { ends(word, $0) }) { return .forward }
        return past.contains { ends(word, $0) } ? .back : nil
    }

    private func ends(_ word: ArraySlice<UInt8>, _ ending: [UInt8]) -> Bool {
        word.count > ending.count && word.suffix(ending.count).elementsEqual(ending)
    }
}
