/// Reads how many are told of, and who does it, around a trigger.
struct CountedPhrases {
    private let text: TokenizedText
    private let sentence: Range<Int>

    init(_ text: TokenizedText, in sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
    }

    /// The number of those to whom it happened: "killing at least 20", "three men were injured".
    func toll(at trigger: Int) -> String? {
        for index in (trigger + 1)..<max(trigger + 1, min(trigger + 6, sentence.upperBound)) {
            if text.tokens[index].kind == .punctuation { break }
            if let number = number(at: index) { return number }
        }
        for index in stride(from: trigger - 1, through: max(sentence.lowerBound, trigger - 7), by: -1) {
            if text.tokens[index].kind == .punctuation { break }
            if let number = number(at: index) { return number }
        }
        return nil
    }

    /// The length of a punishment: "nine years".
    func term(at trigger: Int) -> String? {
        let end = min(trigger + 8, sentence.upperBound - 1)
        for index in (trigger + 1)..<max(trigger + 1, end) {
            let token = text.tokens[index]
            guard token.kind == .number || Self.numbers[token.hash] != nil || Self.single[token.hash] != nil else {
                continue
            }
            if Self.terms[text.tokens[index + 1].hash] != nil {
                return text.text(text.byteRange(ofTokens: index..<index + 2))
            }
        }
        return nil
    }

    /// Those who do something, in number, named before the trigger.
    func actors(before trigger: Int) -> (noun: String, count: String)? {
        guard let noun = actor(before: trigger), let count = count(of: noun) else { return nil }
        return (plural(noun), count)
    }

    /// Who did it: behind "by", else the actor before the trigger.
    func agent(of trigger: Int) -> String? {
        let behind = (trigger + 1)..<max(trigger + 1, min(trigger + 8, sentence.upperBound))
        if let by = behind.first(where: { text.tokens[$0].hash == GrammarWords.by }) {
            guard let noun = (by + 1..<min(by + 6, sentence.upperBound)).first(where: isActor) else { return nil }
            return text.text(text.byteRange(ofTokens: by + 1..<noun + 1))
        }
        guard let noun = actor(before: trigger), trigger - noun <= 2 else { return nil }
        return text.text(text.byteRange(ofTokens: start(of: noun)..<noun + 1))
    }

    /// The nearest actor in front, with no mark between.
    private func actor(before trigger: Int) -> Int? {
        for index in stride(from: trigger - 1, through: max(sentence.lowerBound, trigger - 10), by: -1) {
            let token = text.tokens[index]
            if token.isMark(.comma) || token.isMark(.semicolon) || token.isMark(.colon) { return nil }
            if isActor(index) { return index }
        }
        return nil
    }

    private func isActor(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && Self.actors[token.hash] != nil
    }

    /// The first token of the words that belong to a noun: names, adjectives, a number.
    private func start(of noun: Int) -> Int {
        var start = noun
        while start > sentence.lowerBound, noun - start < 14, belongs(start - 1, to: noun) { start -= 1 }
        return start
    }

    private func belongs(_ index: Int, to noun: Int) -> Bool {
        let token = text.tokens[index]
        if GrammarWords.determiners[token.hash] != nil || number(at: index) != nil { return true }
        if token.isMark(.leftParenthesis) || token.isMark(.rightParenthesis) { return true }
        return token.kind == .word && (token.isCapitalized || Self.attributes[token.hash] != nil)
            || token.hash == Self.and && index > sentence.lowerBound && text.tokens[index - 1].isCapitalized
    }

    private func count(of noun: Int) -> String? {
        let start = start(of: noun)
        for index in start..<noun where number(at: index) != nil { return number(at: index) }
        let isPlural = text.bytes[Int(text.tokens[noun].end) - 1] == 0x73
        let first = text.tokens[start]
        if Self.single[first.hash] != nil { return isPlural ? nil : "1" }
        if GrammarWords.determiners[first.hash] != nil { return nil }
        let isHeadline = sentence.lowerBound == start && text.tokens[noun].hash != Self.police
        return isPlural ? "several" : isHeadline ? "1" : nil
    }

    /// The number at a token with what bounds it: "at least two", "more than 300", "several"; nil for an age, money, a rank.
    private func number(at index: Int) -> String? {
        guard sentence.contains(index) else { return nil }
        let token = text.tokens[index]
        guard token.kind == .number || token.kind == .word && Self.numbers[token.hash] != nil else { return nil }
        if token.kind == .number, token.number >= 1900, token.number < 2100 { return nil }
        let isCompound =
            index + 1 < sentence.upperBound && !text.tokens[index + 1].isAfterSpace
            && text.tokens[index + 1].isMark(.hyphen)
        guard !isCompound, !isMoney(index) else { return nil }
        return text.text(text.byteRange(ofTokens: bound(before: index)..<index + 1))
    }

    private func isMoney(_ index: Int) -> Bool {
        let marks: [Mark] = [.dollar, .euro, .pound, .yen, .hash]
        if index > 0, marks.contains(where: { text.tokens[index - 1].isMark($0) }) { return true }
        guard index + 1 < sentence.upperBound else { return false }
        return text.tokens[index + 1].isMark(.percent) || Self.units[text.tokens[index + 1].hash] != nil
    }

    private func bound(before index: Int) -> Int {
        for (first, second) in Self.bounds where index - 2 >= sentence.lowerBound {
            if text.tokens[index - 2].hash == first, text.tokens[index - 1].hash == second { return index - 2 }
        }
        return index > sentence.lowerBound && Self.abouts[text.tokens[index - 1].hash] != nil ? index - 1 : index
    }

    private func plural(_ noun: Int) -> String {
        let word = text.text(of: text.tokens[noun]).lowercased().prefix { $0 != "'" && $0 != "\u{2019}" }
        if word.hasSuffix("man") { return word.dropLast(3) + "men" }
        return word.hasSuffix("s") || word.hasSuffix("men") || word == "people" || word == "police"
            ? String(word) : word + "s"
    }
}

extension CountedPhrases {
    fileprivate static let police = WordHash.of("police")
    fileprivate static let and = WordHash.of("and")
    fileprivate static let terms = GrammarWords.table("years year months month")
    fileprivate static let single = GrammarWords.table("a an one another")
    fileprivate static let numbers = GrammarWords.table(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands several multiple many
        """)
    fileprivate static let units = GrammarWords.table(
        "percent per years year months month weeks week days day hours hour minutes miles km metres meters am pm million billion"
    )
    fileprivate static let abouts = GrammarWords.table(
        "about around nearly almost some over roughly approximately only")
    fileprivate static let bounds: [(UInt64, UInt64)] = [
        ("at", "least"), ("more", "than"), ("up", "to"), ("fewer", "than"), ("less", "than"),
    ]
    .map { (WordHash.of($0.0), WordHash.of($0.1)) }
    fileprivate static let attributes = GrammarWords.table(
        "masked armed federal immigration local state police riot border military young elderly striking angry unarmed former"
    )
    fileprivate static let actors = GrammarWords.table(
        """
        agent agents officer officers man men woman women gunman gunmen attacker attackers protester protesters demonstrator
        demonstrators soldier soldiers troops people worker workers employee employees student students activist activists
        militant militants rebel rebels robber robbers thief thieves inmate inmates prisoner prisoners marcher marchers
        supporter supporters resident residents nurse nurses teacher teachers driver drivers police policeman policemen
        """)
}
