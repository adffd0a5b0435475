/// A text with all that the rules of attribution look at.
struct AttributionContext {
    let text: TokenizedText
    let tokens: [Token]
    let people: [PersonMention]
    let quotations: Quotations
    /// For each token the mention of a person that it is in; -1 for none.
    let person: [Int]

    /// Expects the mentions in order.
    init(_ text: TokenizedText, people: [PersonMention]) {
        self.text = text
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
    static let to = WordHash.of("to")
    static let of = WordHash.of("of")
    static let the = WordHash.of("the")
    static let pronouns = Set("he she they".split(separator: " ").map { WordHash.of(String($0)) })
    static let they = WordHash.of("they")
    static let determiners = Set(
        "the a an one two three four several some many most his her their its our another both other local senior"
            .split(separator: " ").map { WordHash.of(String($0)) })
    /// "Said a man" is speech, "added a lane" is not.
    static let saying = Set("said say says told tells".split(separator: " ").map { WordHash.of(String($0)) })
    static let articles = Set("a an".split(separator: " ").map { WordHash.of(String($0)) })
    static let on = WordHash.of("on")
    static let times = Set("on last late early this".split(separator: " ").map { WordHash.of(String($0)) })
    static let clausePrepositions = Set(
        "in on at to during by about after".split(separator: " ").map { WordHash.of(String($0)) })
    static let nounPrepositions = Set("of for at from with in".split(separator: " ").map { WordHash.of(String($0)) })
}
