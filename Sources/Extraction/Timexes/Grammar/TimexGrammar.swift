/// What one language says of time: its words, its rules, and what its words tell of a text.
public struct TimexGrammar: Sendable {
    /// All rules; among readings of equal length the earlier rule wins.
    public let rules: [TimexRule]
    /// The words, by their hash; those of business and sport too, which tell what kind of text it is.
    let words: WordTable<TimeWord>
    /// Whether the clause around a timex looks forward or back.
    let outlook: @Sendable (Range<Int>, TimePhrase) -> ClauseOutlook
    /// What goes on after a reading, such as the `14` of `May 10–14`.
    let continuation: @Sendable (TimexReading, TimePhrase, Int) -> TimexReading?
    /// Whether a date at a token is of a birth, a foundation and the like: what follows does not go on from it.
    let isBackground: @Sendable (Int, TimePhrase) -> Bool
    /// Which tokens are told in the speech or letter whose day a date is; nil where it is none's.
    let speech: @Sendable (Range<Int>, TimePhrase) -> Range<Int>?
    /// The rules by the raw value of the kind of the first word.
    private let starts: [[TimexRule.Reader]]
    /// In the same way those for what names a stretch of the calendar.
    private let datedStarts: [[TimexRule.Reader]]

    /// A grammar whose first rules are those for what names a stretch of the calendar.
    init(
        words: WordTable<TimeWord>, dates: [TimexRule],
        others: [TimexRule],
        outlook: @escaping @Sendable (Range<Int>, TimePhrase) -> ClauseOutlook,
        continuation: @escaping @Sendable (TimexReading, TimePhrase, Int) -> TimexReading?,
        isBackground: @escaping @Sendable (Int, TimePhrase) -> Bool,
        speech: @escaping @Sendable (Range<Int>, TimePhrase) -> Range<Int>?
    ) {
        self.words = words
        self.outlook = outlook
        self.isBackground = isBackground
        self.speech = speech
        self.continuation = continuation
        rules = dates + others
        starts = Self.table(rules)
        datedStarts = Self.table(dates)
    }

    private static func table(_ rules: [TimexRule]) -> [[TimexRule.Reader]] {
        var table = [[TimexRule.Reader]](repeating: [], count: TimeWord.Kind.allCases.count)
        for rule in rules {
            for kind in rule.starts { table[Int(kind.rawValue)].append(rule.read) }
        }
        return table
    }

    /// The readers of the rules that may begin with a word.
    func readers(startingWith kind: TimeWord.Kind, datesOnly: Bool) -> [TimexRule.Reader] {
        (datesOnly ? datedStarts : starts)[Int(kind.rawValue)]
    }

    /// The meaning of a token; `.none` for most.
    func word(for token: Token) -> TimeWord {
        switch token.kind {
        case .word: words[token.hash] ?? .none
        case .number: Self.number(token)
        case .ordinal: TimeWord(kind: .ordinal, value: Self.small(token.number))
        case .punctuation: Self.mark(token)
        }
    }

    private static func number(_ token: Token) -> TimeWord {
        if token.traits.contains(.decimal) { return TimeWord(kind: .decimal, value: small(token.number)) }
        return TimeWord(kind: .digits, value: small(token.number))
    }

    private static func small(_ number: Int32) -> Int16 {
        (0...32_000).contains(number) ? Int16(number) : -1
    }

    private static func mark(_ token: Token) -> TimeWord {
        switch Mark(rawValue: UInt8(truncatingIfNeeded: token.hash)) {
        case .hyphen: TimeWord(kind: .hyphen)
        case .enDash, .emDash: TimeWord(kind: .dash)
        case .comma: TimeWord(kind: .comma)
        case .slash: TimeWord(kind: .slash)
        case .colon: TimeWord(kind: .colon)
        case .apostrophe, .leftSingleQuote: TimeWord(kind: .apostrophe)
        case .fullStop: TimeWord(kind: .stop)
        case .dollar, .pound, .euro, .yen, .hash: TimeWord(kind: .money)
        default: .none
        }
    }
}

extension TimePhrase {
    /// The longest reading that begins at a token.
    func read(at index: Int, datesOnly: Bool = false) -> TimexReading? {
        let kind = kind(index)
        guard kind != .none else { return nil }
        var best: TimexReading?
        for read in grammar.readers(startingWith: kind, datesOnly: datesOnly) {
            guard let found = read(self, index) else { continue }
            if found.tokens.upperBound > best?.tokens.upperBound ?? 0 { best = found }
        }
        return best
    }

    func reading(_ start: Int, _ expression: TimeExpression, _ rule: TimexRule.Name, _ end: Int) -> TimexReading {
        TimexReading(tokens: start..<end, expression: expression, rule: rule)
    }
}
