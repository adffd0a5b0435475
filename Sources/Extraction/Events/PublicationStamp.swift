/// When a page was published or changed, as it stands between headline and text: "Monday 3 May 2004 09.15 GMT". What the
/// text tells happened about then, not on that day for certain.
enum PublicationStamp {
    /// Whether a date of a sentence, told by its tokens, is one: a time of day with its zone belongs to it, and no word such
    /// as "on" makes it part of what is told.
    static func isOne(_ date: Range<Int>, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        let isTold = date.lowerBound > sentence.lowerBound && isPreposition(tokens[date.lowerBound - 1])
        guard !isTold, !date.contains(where: { isPreposition(tokens[$0]) }) else { return false }
        return zone(behind: date.upperBound, in: sentence, tokens) != nil
            || date.count > 3 && isZone(tokens[date.upperBound - 1])
    }

    /// The zone of a time of day that ends at most three tokens behind a date; nil where none does.
    static func zone(behind date: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Int? {
        (date..<min(sentence.upperBound, date + 4)).first { index in
            isZone(tokens[index]) && tokens[(date - 1)..<index].contains { $0.kind == .number }
        }
    }

    private static func isZone(_ token: Token) -> Bool {
        token.isAllCaps && TitleWords.zones[token.hash] != nil
    }

    private static func isPreposition(_ token: Token) -> Bool { GrammarWords.prepositions[token.hash] != nil }
}
