/// Where in a sentence a clause around a trigger can begin and end.
struct TitleScan {
    /// Why a line ends where it does.
    enum Cut {
        /// With the sentence, at a mark or before a clause, before a phrase.
        case whole, mark, phrase
    }

    let sentence: Range<Int>
    let trigger: Int
    let story: StoryText
    let isNoun: Bool
    /// Whether it is the first sentence of a chronicle's entry, in which nothing runs on.
    let isEntry: Bool
    let times: TitleTimes
    let lowercase: LowercaseWords
    var tokens: [Token] { story.text.tokens }

    init(
        _ story: StoryText, _ sentence: Range<Int>, _ trigger: Int, isNoun: Bool, isEntry: Bool,
        without times: TitleTimes, lowercase: LowercaseWords
    ) {
        (self.story, self.sentence, self.trigger, self.isNoun) = (story, sentence, trigger, isNoun)
        self.isEntry = isEntry
        (self.times, self.lowercase) = (times, lowercase)
    }

    /// The first token that is no mark, connective or dateline.
    var first: Int {
        var start = sentence.lowerBound
        for index in sentence.prefix(10) where isDash(index) && index < trigger {
            if (sentence.lowerBound..<index).contains(where: {
                tokens[$0].isAllCaps || tokens[$0].isMark(.leftParenthesis)
            }) {
                start = index + 1
            }
        }
        while start < trigger, isAside(start) { start += 1 }
        return behindExistential(start) ?? start
    }

    /// What there is, behind "there have been"; nil where a sentence begins otherwise.
    private func behindExistential(_ start: Int) -> Int? {
        guard isNoun, tokens[start].hash == Word.there else { return nil }
        let rest = (start + 1..<max(start + 1, trigger)).prefix {
            FactualityWords.auxiliaries[tokens[$0].hash] == .happened
        }
        return rest.isEmpty ? nil : rest.upperBound
    }

    /// Whether the sentence says that something was: "there were clashes in Lund".
    var isExistential: Bool {
        let start = first
        return (sentence.lowerBound..<start).contains { tokens[$0].hash == Word.there }
            && FactualityWords.auxiliaries[tokens[start - 1].hash] == .happened
    }

    /// Marks, connectives and times at the beginning: "But on Monday", "so far".
    private func isAside(_ index: Int) -> Bool {
        if tokens[index].kind == .punctuation || TitleWords.connectives[tokens[index].hash] != nil { return true }
        let isFar = index > sentence.lowerBound && TitleWords.far[tokens[index].hash] != nil
        return isFar || times.isDropped(index) || isClock(index)
    }

    /// The time of day with which the entry of a running report begins: "1630", "16:30 GMT".
    private func isClock(_ index: Int) -> Bool {
        guard index - sentence.lowerBound < 4, tokens[sentence.lowerBound].kind == .number else { return false }
        if tokens[index].kind == .number {
            return tokens[index].number < 1900 && tokens[index].number >= 0 && index + 1 < trigger
                && (tokens[index + 1].isCapitalized || tokens[index + 1].kind == .punctuation)
        }
        return TitleWords.clocks[tokens[index].hash] != nil
    }

    /// Behind the last word of the sentence.
    var last: Int {
        var end = sentence.upperBound
        while end > sentence.lowerBound, tokens[end - 1].kind == .punctuation, !isClosing(end - 1) { end -= 1 }
        return end
    }

    func isDash(_ index: Int) -> Bool {
        tokens[index].isMark(.emDash) || tokens[index].isMark(.enDash)
            || tokens[index].isMark(.hyphen) && tokens[index].isAfterSpace
    }

    func isClosing(_ index: Int) -> Bool {
        tokens[index].isMark(.quote) || tokens[index].isMark(.rightQuote) || tokens[index].isMark(.rightParenthesis)
    }

    /// Where the clause of the trigger begins, with a subject that is named; nil where it has none.
    func start() -> Int? {
        var start = first
        var index = first
        while index < trigger {
            if let next = begins(behind: index, from: start) { start = next }
            index += 1
        }
        while start < trigger, tokens[start].kind == .punctuation { start += 1 }
        guard start <= trigger, isGoodStart(start) else { return nil }
        return start
    }

    /// Whether a new sentence begins at a token without a mark before it, as behind a heading.
    func isRunOn(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, index < sentence.upperBound, !isTitleCase else { return false }
        let (token, before) = (tokens[index], tokens[index - 1])
        guard token.kind == .word, token.isCapitalized, !token.isAllCaps else { return false }
        if isClosingQuote(index - 1), token.isAfterSpace { return TitleWords.badStarts[token.hash] != nil }
        guard before.kind == .word else { return false }
        if GrammarWords.determiners[token.hash] != nil || TitleWords.badStarts[token.hash] != nil { return true }
        guard TitleWords.badEnds[before.hash] == nil, index + 1 < sentence.upperBound else { return false }
        let next = tokens[index + 1]
        if before.isCapitalized {
            // "Choir to sing in Lund Ms Byron": a title does not go on with the name before it.
            if TitleWords.honorifics[token.hash] != nil, next.isCapitalized, !isRole(index - 1) { return true }
            return lowercase.contains(token.hash) && !lowercase.contains(before.hash)
                && FactualityWords.auxiliaries[next.hash] != nil
        }
        if !next.isCapitalized, lowercase.contains(token.hash) { return true }
        return form(index - 1) == .noun && (next.isCapitalized || story.person(at: index) != nil)
    }

    /// Whether a person is named with a word as a title: "President Mr Byron".
    private func isRole(_ index: Int) -> Bool {
        guard let person = story.person(at: index + 1) ?? story.person(at: index + 2) else { return false }
        return story.people[person.person].title?.contains(story.text.text(of: tokens[index])) ?? false
    }

    /// Whether a word only joins what is told to what stands before: "has also died"; but "not only, but also".
    func isAdditive(_ index: Int) -> Bool {
        guard TitleWords.additive[tokens[index].hash] != nil, index > sentence.lowerBound else { return false }
        return GrammarWords.openers[tokens[index - 1].hash] == nil
    }

    /// Whether a quotation ends at a token, with nothing between it and the word before.
    private func isClosingQuote(_ index: Int) -> Bool {
        let token = tokens[index]
        return !token.isAfterSpace
            && (token.isMark(.quote) || token.isMark(.rightQuote) || token.isMark(.apostrophe))
    }

    func form(_ index: Int) -> TriggerWords.Form? {
        TriggerWords.shared.lexicon.longestMatch(in: tokens, at: index)?.value.form
    }

    /// Whether a verb without its subject stands at a token: "Exchanging vouchers", "Buried for days".
    func isVerbal(_ index: Int) -> Bool {
        let form = form(index)
        return form == .gerund || form == .past
    }

    /// Whether most words have a capital, as in a headline.
    private var isTitleCase: Bool {
        let long = sentence.filter { tokens[$0].kind == .word && tokens[$0].end - tokens[$0].start > 3 }
        return long.count > 3 && long.count { tokens[$0].isCapitalized } * 10 >= long.count * 7
    }

    /// Where another clause begins behind a token; nil where none does.
    private func begins(behind index: Int, from start: Int) -> Int? {
        let token = tokens[index]
        let next = index + 1
        guard next < trigger else { return nil }
        if isRunOn(next) || times.endsStamp(at: next) { return next }
        if token.isMark(.semicolon) || token.isMark(.colon) || isDash(index) { return next }
        if token.isMark(.comma) {
            if index - start <= 12, isOpening(start) || isApposition(start, index) { return next }
            if GrammarWords.coordinators[tokens[next].hash] != nil, hasSubject(next + 1) { return next + 1 }
            return nil
        }
        if CueVerbs.lexicon[token.hash] == .plain, !token.isCapitalized || index > start {
            return TitleWords.contesting[token.hash] == nil ? afterCue(next) : nil
        }
        if token.hash == Word.that, index > start, hasSubject(next) {
            let before = tokens[index - 1].hash
            let isTold = CueVerbs.lexicon[before] != nil && TitleWords.contesting[before] == nil
            return isTold || TitleWords.impersonal[tokens[start].hash] != nil ? next : nil
        }
        if GrammarWords.openers[token.hash] == .subordinate, index > start + 2, hasSubject(next),
            isClause(start, index)
        {
            return next
        }
        return nil
    }

    /// Behind "said", the day and "that".
    private func afterCue(_ index: Int) -> Int? {
        var next = index
        while next < min(trigger, index + 5) {
            if tokens[next].hash == Word.that { return hasSubject(next + 1) ? next + 1 : nil }
            next += 1
        }
        return hasSubject(index) ? index : nil
    }

    /// "A suburb of the capital", behind a name and without a verb.
    private func isApposition(_ start: Int, _ end: Int) -> Bool {
        Word.articles.contains(tokens[start].hash) && start > first && !isClause(start, end)
    }

    /// What stands between commas behind the subject and says who it is, the commas with it: ", the mayor of the town,".
    func apposition(behind start: Int) -> Range<Int>? {
        guard let open = (start..<min(trigger, start + 8)).first(where: { tokens[$0].isMark(.comma) }),
            let close = (open + 1..<max(open + 1, trigger)).first(where: { tokens[$0].isMark(.comma) }),
            close > open + 1, close + 1 <= trigger, !isClause(open + 1, close),
            GrammarWords.determiners[tokens[open + 1].hash] != nil || tokens[open + 1].kind == .number
                || isVerb(close + 1)
        else { return nil }
        return open..<close + 1
    }

    func isVerb(_ index: Int) -> Bool {
        if FactualityWords.auxiliaries[tokens[index].hash] != nil || CueVerbs.lexicon[tokens[index].hash] != nil {
            return true
        }
        let form = form(index)
        return form == .past || form == .thirdPerson
    }

    /// Whether a phrase of time or place, or a clause of when and why, stands first.
    private func isOpening(_ start: Int) -> Bool {
        GrammarWords.openers[tokens[start].hash] == .subordinate || GrammarWords.prepositions[tokens[start].hash] != nil
            || TitleWords.badStarts[tokens[start].hash] != nil || tokens[start].hash == Word.according
    }

    /// Whether a name or a noun phrase begins at a token.
    private func hasSubject(_ index: Int) -> Bool {
        guard index < trigger else { return false }
        let token = tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        return token.isCapitalized || GrammarWords.determiners[token.hash] != nil || token.kind == .number
            || TitleWords.crowds[token.hash] != nil
            || GrammarWords.pronouns[token.hash] != nil
    }

    func isGoodStart(_ start: Int) -> Bool {
        let token = tokens[start]
        if GrammarWords.pronouns[token.hash] != nil || token.isAllCaps { return true }
        let isAtLeast = start + 1 < sentence.upperBound && TitleWords.least[tokens[start + 1].hash] != nil
        guard token.kind == .word || token.kind == .number, TitleWords.badStarts[token.hash] == nil || isAtLeast else {
            return false
        }
        if TitleWords.both[token.hash] != nil, !isNoun(start + 1) { return false }
        return TitleWords.notices[token.hash] == nil
    }

    /// Whether a noun phrase can begin at a token: "both sides", not "both were".
    private func isNoun(_ index: Int) -> Bool {
        guard index < sentence.upperBound, tokens[index].kind == .word else { return false }
        return FactualityWords.auxiliaries[tokens[index].hash] == nil
            && GrammarWords.prepositions[tokens[index].hash] == nil
            && GrammarWords.pronouns[tokens[index].hash] == nil
    }

    /// Whether there is a verb of its own in it, with a subject before it: none of a relative clause, none that only says more
    /// of a noun ("the failed attack", "the attack, described as …").
    func isClause(_ start: Int, _ end: Int) -> Bool {
        var isRelative = false
        var commas = 0
        for index in start..<end {
            if tokens[index].isMark(.comma) {
                isRelative = false
                commas += 1
            }
            guard index > start, tokens[index].kind == .word, index != trigger || !isNoun else { continue }
            if index > trigger, GrammarWords.openers[tokens[index].hash] == .subordinate { return false }
            if TitleWords.relatives[tokens[index].hash] != nil { isRelative = true }
            guard !isRelative else { continue }
            if tokens[index - 1].isMark(.comma), commas % 2 == 1 { continue }
            if FactualityWords.auxiliaries[tokens[index].hash] != nil { return true }
            guard !tokens[index].isCapitalized || index == trigger else { continue }
            guard GrammarWords.determiners[tokens[index - 1].hash] == nil else { continue }
            let form = TriggerWords.shared.lexicon.longestMatch(in: tokens, at: index)?.value.form
            if form == .past || form == .thirdPerson || form == .phrase { return true }
        }
        return false
    }
}
