/// Reads how many are told of, and who does it, around a trigger.
struct CountedPhrases {
    private let text: TokenizedText
    private let sentence: Range<Int>

    init(_ text: TokenizedText, in sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
    }

    /// The number of those to whom it happened: "killing at least 20", "three men were injured", "the deaths of six people".
    ///
    /// `isPast` says that the trigger is a past form or a participle, `isIntransitive` that its subject is meant in any case.
    func toll(at trigger: Int, isPast: Bool, isNoun: Bool, isIntransitive: Bool) -> String? {
        if isNoun { return counted(before: trigger, words: 1) ?? countedBehindOf(trigger) }
        if isIntransitive || isPassive(trigger) { return counted(before: verb(trigger), words: 3) }
        if let object = counted(behind: trigger) { return object }
        guard isPast, trigger + 1 >= sentence.upperBound || isPhraseStart(trigger + 1) else { return nil }
        return counted(before: trigger, words: 2)
    }

    private func isPassive(_ trigger: Int) -> Bool {
        verb(trigger) < trigger && FactualityWords.auxiliaries[text.tokens[verb(trigger)].hash] != nil
    }

    private func isPhraseStart(_ index: Int) -> Bool {
        text.tokens[index].kind == .punctuation || GrammarWords.closers[text.tokens[index].hash] != nil
            || GrammarWords.openers[text.tokens[index].hash] != nil
    }

    /// The first of the auxiliaries and adverbs right before a verb.
    private func verb(_ trigger: Int) -> Int {
        var start = trigger
        while start > sentence.lowerBound,
            FactualityWords.auxiliaries[text.tokens[start - 1].hash] != nil
                || FactualityWords.adverbs[text.tokens[start - 1].hash] != nil
        { start -= 1 }
        return start
    }

    /// The number before a noun phrase of so many words that ends before a token.
    private func counted(before end: Int, words: Int) -> String? {
        for index in stride(from: end - 1, through: max(sentence.lowerBound, end - 1 - words), by: -1) {
            let token = text.tokens[index]
            if let number = number(at: index) { return number }
            guard token.kind == .word, GrammarWords.openers[token.hash] == nil,
                GrammarWords.prepositions[token.hash] == nil, GrammarWords.determiners[token.hash] == nil
            else { return nil }
        }
        return nil
    }

    /// The number right behind a verb, "at least" and the like between.
    private func counted(behind trigger: Int) -> String? {
        for index in (trigger + 1)..<max(trigger + 1, min(trigger + 4, sentence.upperBound)) {
            if let number = number(at: index) { return number }
            guard Self.abouts[text.tokens[index].hash] != nil || Self.bounding[text.tokens[index].hash] != nil else {
                return nil
            }
        }
        return nil
    }

    private func countedBehindOf(_ trigger: Int) -> String? {
        guard trigger + 1 < sentence.upperBound, text.tokens[trigger + 1].hash == GrammarWords.of else { return nil }
        return counted(behind: trigger + 1)
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

    /// Those who do something, in number, named before the trigger; `countsOne` says that "an agent" tells of one.
    func actors(before trigger: Int, countsOne: Bool) -> (noun: String, count: String)? {
        guard let noun = actor(before: trigger) else { return nil }
        return (count(of: noun) ?? (countsOne && isOne(noun) ? "1" : nil)).map { (plural(noun), $0) }
    }

    /// Whether a noun in the plural, such as "agents", is what does something at a trigger.
    func isDoneBySeveral(_ plural: String, at trigger: Int) -> Bool {
        actor(before: trigger).map { text.text(of: text.tokens[$0]).lowercased() == plural } ?? false
    }

    /// "An agent", "one masked man".
    private func isOne(_ noun: Int) -> Bool {
        let isSingular = text.text(of: text.tokens[noun]).lowercased() != plural(noun)
        return isSingular && Self.single[text.tokens[start(of: noun)].hash] != nil
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
        while start > sentence.lowerBound, noun - start < 14, belongs(start - 1) { start -= 1 }
        return start
    }

    private func belongs(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if GrammarWords.determiners[token.hash] != nil || number(at: index) != nil { return true }
        if token.isMark(.leftParenthesis) || token.isMark(.rightParenthesis) { return true }
        return token.kind == .word && (token.isCapitalized || Self.attributes[token.hash] != nil)
            || token.hash == Self.and && index > sentence.lowerBound && text.tokens[index - 1].isCapitalized
    }

    /// Only a number counts: "an agent" and "agents" say nothing of how many there were.
    private func count(of noun: Int) -> String? {
        (start(of: noun)..<noun).lazy.compactMap { number(at: $0) }.first
    }

    /// The number at a token with what bounds it: "at least two", "more than 300", "several"; nil for an age, money, a rank.
    private func number(at index: Int) -> String? {
        guard sentence.contains(index) else { return nil }
        let token = text.tokens[index]
        guard token.kind == .number || token.kind == .word && Self.numbers[token.hash] != nil else { return nil }
        // The rest of a number that was torn apart: "50 ,000".
        if token.kind == .number, token.end - token.start > 1, text.bytes[Int(token.start)] == 0x30 { return nil }
        if token.kind == .number, token.number >= 1900, token.number < 2100 { return nil }
        let isCompound =
            index + 1 < sentence.upperBound && !text.tokens[index + 1].isAfterSpace
            && text.tokens[index + 1].isMark(.hyphen)
        guard !isCompound, !isMoney(index), !isPartOfDate(index) else { return nil }
        return text.text(text.byteRange(ofTokens: bound(before: index)..<index + 1))
    }

    /// "On 12 March", "March 12", "aged 12", "20 000".
    private func isPartOfDate(_ index: Int) -> Bool {
        let before = index > sentence.lowerBound ? text.tokens[index - 1] : nil
        let after = index + 1 < sentence.upperBound ? text.tokens[index + 1] : nil
        if before?.kind == .number || after?.kind == .number { return true }
        return [before, after].contains { token in
            token.map { $0.kind == .word && Self.months[$0.hash] != nil } ?? false
        }
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
    fileprivate static let bounding = GrammarWords.table("at least more than up to fewer less as many")
    fileprivate static let months = GrammarWords.table(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug
        sep sept oct nov dec aged age
        """)
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
