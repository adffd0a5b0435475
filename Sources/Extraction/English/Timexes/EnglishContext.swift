/// What the words around an English date tell of it.
enum EnglishContext {
    /// `born in 1958`, `founded in 1874`, `the law of 1990`: not when the rest of the paragraph happens.
    static func isBackground(_ token: Int, _ phrase: TimePhrase) -> Bool {
        (1...6).contains { offset in
            guard let word = phrase.token(token - offset) else { return false }
            return background[word.hash] != nil
        }
    }

    private static let background = WordTable<Bool>(
        """
        born founded established graduated incorporated formed joined created since married due mature matures maturing
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })

    /// What is told in a speech or letter on a date: the quotation beside it, or all behind `Speaking on …,`.
    static func speech(around date: Range<Int>, _ phrase: TimePhrase) -> Range<Int>? {
        let sentence = phrase.text.sentences[sentenceIndex(of: date.lowerBound, phrase)]
        guard isOfSpeech(date, sentence, phrase) else { return nil }
        if let first = phrase.text.tokens[safe: sentence.lowerBound], opening[first.hash] != nil {
            return date.upperBound..<sentence.upperBound
        }
        return quotation(beside: date, sentence, phrase)
    }

    private static func isOfSpeech(_ date: Range<Int>, _ sentence: Range<Int>, _ phrase: TimePhrase) -> Bool {
        (1...7).contains { offset in
            let index = date.lowerBound - offset
            guard sentence.contains(index) else { return false }
            return cues[phrase.text.tokens[index].hash] != nil
        }
    }

    private static func sentenceIndex(of token: Int, _ phrase: TimePhrase) -> Int {
        var low = 0
        var high = phrase.text.sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if phrase.text.sentences[middle].lowerBound <= token { low = middle } else { high = middle }
        }
        return low
    }

    /// The tokens between quotation marks in the sentence of a date that stands outside of them.
    private static func quotation(beside date: Range<Int>, _ sentence: Range<Int>, _ phrase: TimePhrase) -> Range<Int>?
    {
        let marks = sentence.filter { index in
            let token = phrase.text.tokens[index]
            return token.isMark(.quote) || token.isMark(.leftQuote) || token.isMark(.rightQuote)
        }
        guard let first = marks.first, let last = marks.last, !(first..<last).contains(date.lowerBound) else {
            return nil
        }
        return first..<(last > first ? last : sentence.upperBound)
    }

    private static let cues = words(
        """
        told said says wrote testified stated spoke speaking speech letter address statement dated interview message \
        diary sermon report testimony recalled declared announced note email
        """)
    private static let opening = words("speaking writing testifying addressing")

    private static func words(_ list: String) -> WordTable<Bool> {
        WordTable(list.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })
    }
}

extension Array {
    /// The element at an index; nil where there is none.
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
