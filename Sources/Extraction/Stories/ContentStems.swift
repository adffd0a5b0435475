/// The words of a text that carry its content, cut to stems so that "consulate" and "consular" are one.
enum ContentStems {
    /// For each token the hash of its stem; 0 for function words, marks and single letters.
    static func of(_ text: TokenizedText) -> [UInt64] {
        let grammar = text.grammar.stems
        return text.tokens.map { stem($0, in: text.bytes, grammar) }
    }

    private static func stem(_ token: Token, in bytes: [UInt8], _ grammar: StemGrammar) -> UInt64 {
        guard token.kind == .word || token.kind == .number, grammar.functionWords[token.hash] == nil else { return 0 }
        let range = token.range
        if token.kind == .number { return range.count > 1 ? token.hash : 0 }
        var end = range.upperBound
        for mark in grammar.possessives { end = cut(mark, bytes, range.lowerBound, end) }
        let stem = cut(bytes, range.lowerBound..<end, endings: grammar.endings)
        return grammar.equivalents[stem] ?? stem
    }

    /// The hash of a word without the first of some endings that it has; 0 for a single letter.
    static func cut(_ bytes: [UInt8], _ range: Range<Int>, endings: [String]) -> UInt64 {
        var end = range.upperBound
        for ending in endings {
            let shorter = cut(ending, bytes, range.lowerBound + 2, end)
            if shorter < end {
                end = shorter
                break
            }
        }
        guard end - range.lowerBound > 1 else { return 0 }
        return WordHash.of(bytes[range.lowerBound..<whole(bytes, range.lowerBound, min(end, range.lowerBound + 6))])
    }

    /// An end that cuts no letter of several bytes apart.
    private static func whole(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private static func cut(_ ending: String, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        let count = ending.utf8.count
        guard end - count > start, bytes[(end - count)..<end].elementsEqual(ending.utf8) else { return end }
        return end - count
    }
}
