/// The verbs by which a Spanish clause looks forward or back.
enum SpanishOutlook {
    /// Judged by the nearest verb that tells: first those before the timex in its clause, then those behind it.
    static func outlook(of tokens: Range<Int>, in phrase: TimePhrase) -> ClauseOutlook {
        if phrase.kind(tokens.lowerBound - 1) == .until { return .forward }
        let before =
            stride(from: tokens.lowerBound - 1, through: phrase.start, by: -1).lazy
            .compactMap { signal($0, phrase) }.first ?? .open
        guard before == .open else { return before }
        return (tokens.upperBound..<max(tokens.upperBound, phrase.limit)).lazy.compactMap { signal($0, phrase) }.first
            ?? .open
    }

    /// What a word tells; `.open` ends the clause, nil says nothing.
    private static func signal(_ index: Int, _ phrase: TimePhrase) -> ClauseOutlook? {
        guard let token = phrase.token(index) else { return .open }
        if token.kind == .punctuation { return token.isMark(.semicolon) || token.isMark(.colon) ? .open : nil }
        guard token.kind == .word else { return nil }
        return words[token.hash]
            ?? (token.isCapitalized && !token.startsSentence ? nil : ending(of: token, phrase.text))
    }

    /// What the ending of a verb tells: the accented endings of the simple past and of the future.
    private static func ending(of token: Token, _ text: TokenizedText) -> ClauseOutlook? {
        let word = text.bytes[token.range]
        guard word.count >= 4 else { return nil }
        if future.contains(where: { ends(word, $0) }) { return .forward }
        return past.contains { ends(word, $0) } ? .back : nil
    }

    private static func ends(_ word: ArraySlice<UInt8>, _ ending: [UInt8]) -> Bool {
        word.count > ending.count && word.suffix(ending.count).elementsEqual(ending)
    }

    private static let future = ["rá", "rán", "ré", "remos", "rás"].map { Array($0.utf8) }
    private static let past = ["ó", "aron", "ieron", "eron", "aba", "aban", "ía", "ían"].map { Array($0.utf8) }

    private static let words: WordTable<ClauseOutlook> = {
        var table = WordTable<ClauseOutlook>()
        for word in "va van vamos será serán hasta prevé prevén espera esperan planea planean".split(separator: " ") {
            table[String(word)] = .forward
        }
        for word in "previsto prevista previstos previstas programado programada debería podría".split(separator: " ") {
            table[String(word)] = .planned
        }
        let back = """
            fue fueron era eran hubo había habían ha han he hemos hizo hicieron dijo dijeron tuvo tuvieron estuvo \
            estuvieron dio dieron vio vieron murió puso pusieron vino vinieron supo pudo trajo
            """
        for word in back.split(separator: " ") { table[String(word)] = .back }
        return table
    }()
}
