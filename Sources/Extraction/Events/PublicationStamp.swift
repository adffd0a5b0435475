/// When a page was published or changed, as it stands between headline and text: "Monday 3 May 2004 09.15 GMT". What the
/// text tells happened about then, not on that day for certain.
enum PublicationStamp {
    /// Whether a date of a sentence, told by its tokens, is one: a time of day with its zone belongs to it, and no word such
    /// as "on" or "the" makes it part of what is told.
    static func isOne(_ date: Range<Int>, in sentence: Range<Int>, _ text: TokenizedText) -> Bool {
        let hasZone =
            zone(behind: date.upperBound, in: sentence, text.tokens) != nil
            || date.count > 3 && isZone(text.tokens[date.upperBound - 1])
        guard hasZone else { return false }
        // "Last updated at 08:58 GMT, Thursday, 24 June 2010".
        if (max(sentence.lowerBound, date.lowerBound - 2)..<date.lowerBound).contains(where: { index in
            TitleWords.publishing[text.tokens[index].hash] != nil
        }) {
            return true
        }
        return !(max(sentence.lowerBound, date.lowerBound - 1)..<date.upperBound).contains { index in
            let word = text.tokens[index].hash
            return text.grammar.clauses.prepositions[word] != nil || text.grammar.clauses.determiners[word] != nil
        }
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
}
