/// A text with all that the rules of attribution look at.
struct AttributionContext {
    let text: TokenizedText
    let speech: SpeechGrammar
    /// What is known of words and names in the language.
    let names: PersonLanguage?
    let tokens: [Token]
    let people: [PersonMention]
    let quotations: Quotations
    /// For each token the mention of a person that it is in; -1 for none.
    let person: [Int]

    /// Expects the mentions in order.
    init(_ text: TokenizedText, people: [PersonMention]) {
        self.text = text
        speech = text.grammar.speech
        names = PersonLanguage.of(text.language)
        self.people = people
        tokens = text.tokens
        quotations = Quotations(text)
        var owner = Array(repeating: -1, count: text.tokens.count)
        var index = 0
        for (number, mention) in people.enumerated() {
            while index < text.tokens.count, text.tokens[index].end <= mention.bytes.lowerBound { index += 1 }
            while index < text.tokens.count, text.tokens[index].start < mention.bytes.upperBound {
                owner[index] = number
                index += 1
            }
        }
        person = owner
    }

    /// The index of the sentence that a token is in.
    func sentence(of token: Int) -> Int {
        var low = 0
        var high = text.sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if text.sentences[middle].lowerBound <= token { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether a token is this word, in lower case.
    func isWord(_ index: Int, _ hash: UInt64) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].hash == hash
    }

    /// Whether a token is one of some words.
    func isWord(_ index: Int, in words: WordTable<Bool>) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word && words[tokens[index].hash] != nil
    }

    /// Whether a token is one of some marks.
    func isMark(_ index: Int, _ marks: [Mark]) -> Bool {
        index >= 0 && index < tokens.count && marks.contains { tokens[index].isMark($0) }
    }

    /// Whether a token is a quotation mark.
    func isQuote(_ index: Int) -> Bool { isMark(index, [.quote, .leftQuote, .rightQuote]) }
}

/// Words that the rules look for.
enum Word {
    static let that = WordHash.of("that")
    static let according = WordHash.of("according")
    static let the = WordHash.of("the")
    static let it = WordHash.of("it")
    static let on = WordHash.of("on")
    static let there = WordHash.of("there")
    static let `as` = WordHash.of("as")
    static let articles = Set("a an".split(separator: " ").map { WordHash.of(String($0)) })
}
