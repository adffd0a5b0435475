/// Where a mention says that something happened: "in Basra", "near the port of Jeddah".
struct PlaceReading {
    private let text: TokenizedText
    private let people: [PersonMention]
    private let words: PlaceGrammar

    init(_ text: TokenizedText, people: [PersonMention]) {
        self.text = text
        self.people = people
        words = text.grammar.places
    }

    /// The nearest name of a place behind the trigger, else before it, in its sentence; as it stands in the text.
    func place(at trigger: Int, in sentence: Range<Int>) -> String? {
        let behind = (trigger + 1)..<max(trigger + 1, min(sentence.upperBound, trigger + 16))
        for index in behind {
            if let place = place(behind: index, sentence) { return place }
        }
        for index in stride(from: trigger - 1, through: max(sentence.lowerBound, trigger - 10), by: -1) {
            if let place = place(behind: index, sentence) { return place }
        }
        return nil
    }

    /// The name that follows a preposition of place.
    private func place(behind preposition: Int, _ sentence: Range<Int>) -> String? {
        guard words.prepositions[text.tokens[preposition].hash] != nil else { return nil }
        var start = preposition + 1
        while start < sentence.upperBound, words.attributes[text.tokens[start].hash] != nil { start += 1 }
        guard start < sentence.upperBound, isName(start) else { return nil }
        var end = start + 1
        while end < sentence.upperBound, end - start < 4, isName(end), text.tokens[end].isAfterSpace { end += 1 }
        let range = text.byteRange(ofTokens: start..<end)
        guard (start..<end).contains(where: { words.names.contains(text.tokens[$0].hash) }) else { return nil }
        guard !people.contains(where: { $0.bytes.overlaps(range) }) else { return nil }
        return text.text(range)
    }

    private func isName(_ index: Int) -> Bool {
        text.tokens[index].kind == .word && text.tokens[index].isCapitalized
    }
}
