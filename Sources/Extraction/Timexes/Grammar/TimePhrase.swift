/// A text seen as words of time; a reading never leaves the sentence it begins in.
struct TimePhrase {
    let text: TokenizedText
    let grammar: TimexGrammar
    let words: [TimeWord]
    /// The token behind the current sentence.
    var limit: Int
    /// The first token of the current sentence.
    var start = 0
    /// How many parts and approximations the one being read stands in.
    var nesting = 0
    /// Whether the text tells history rather than news.
    var isNarrative = false
    /// Whether the text counts its years before Christ.
    var isAncient = false
    /// Whether the text reports business figures.
    var isFinancial = false
    /// Whether the text reports matches and games.
    var isSport = false
    /// How the publisher writes dates in figures, if known.
    var dateOrder: DateOrder?

    init(_ text: TokenizedText, _ grammar: TimexGrammar) {
        self.text = text
        self.grammar = grammar
        words = text.tokens.map(grammar.word(for:))
        limit = text.tokens.count
    }

    /// Whether a word such as "the", which many expressions begin with, has no word of time near behind it; `time` is the
    /// first such word at or behind the index, as far as it was looked for.
    func lacksTime(behind index: Int, _ time: inout Int) -> Bool {
        guard words[index].kind.isOpener else { return false }
        time = max(time, index + 1)
        while time < limit, !words[time].kind.isTime { time += 1 }
        return time == limit || time - index > Self.openerReach
    }

    /// Tokens within which a word of time stands behind one that only opens an expression.
    private static let openerReach = 10

    func kind(_ index: Int) -> TimeWord.Kind {
        index >= start && index < limit ? words[index].kind : .none
    }

    func value(_ index: Int) -> Int {
        index >= start && index < limit ? Int(words[index].value) : 0
    }

    func token(_ index: Int) -> Token? {
        index >= start && index < limit ? text.tokens[index] : nil
    }

    /// Whether a token follows the one before without a space.
    func isGlued(_ index: Int) -> Bool {
        guard let token = token(index), index > start else { return false }
        return !token.isAfterSpace
    }

    func isWord(_ index: Int, _ hash: UInt64) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind == .word && token.hash == hash
    }

    func isCapitalized(_ index: Int) -> Bool { token(index)?.isCapitalized ?? false }

    func isLowercaseWord(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind == .word && !token.isCapitalized
    }

    func unit(_ index: Int) -> TimeUnit? {
        let kind = kind(index)
        guard kind == .unit || kind == .units else { return nil }
        return TimeUnit(rawValue: words[index].value)
    }

    /// Digits without separators; nil for all else.
    func digits(_ index: Int) -> (value: Int, count: Int)? {
        guard kind(index) == .digits, let token = token(index), !token.traits.contains(.grouped) else { return nil }
        return (Int(token.number), Int(token.end - token.start))
    }

    /// The last byte of a word, lower case.
    func lastLetter(_ index: Int) -> UInt8 {
        guard let token = token(index), token.end > 0 else { return 0 }
        return text.bytes[Int(token.end) - 1] | 0x20
    }

    /// The two numbers of a decimal, with how many digits each has.
    func decimalParts(_ index: Int) -> (whole: (value: Int, count: Int), fraction: (value: Int, count: Int))? {
        guard kind(index) == .decimal, let token = token(index), token.end - token.start < 12 else { return nil }
        let parts = text.text(of: token).split(separator: ".")
        guard parts.count == 2, let whole = Int(parts[0]), let fraction = Int(parts[1]) else { return nil }
        return ((whole, parts[0].count), (fraction, parts[1].count))
    }
}
