/// The clause of a sentence that tells one event, as a line that stands by itself; nil where there is none.
struct TitleLine {
    /// The words.
    let text: String
    /// The tokens that it was made of.
    let tokens: Range<Int>
    /// Whether it is a whole sentence, from its beginning or to its end.
    let isFromStart: Bool
    let isToEnd: Bool

    private static let longest = 90

    /// `names` gives the full name of each person who is named.
    init?(_ member: StoryMention, _ story: StoryText, names: [String]) {
        let mention = story.mentions[member.index]
        let sentence = story.text.sentences[mention.sentence]
        let drops = TitleTimes(story, sentence, keeping: mention.token)
        let scan = TitleScan(story.text, sentence, mention.token, isNoun: mention.isNoun, without: drops)
        guard let start = scan.start(), !Self.isNameless(start, story) else { return nil }
        let hasHeadlineForm = member.ordinal == 0
        guard let line = Self.line(from: start, scan, drops, story, names),
            scan.isClause(start, line.end) || hasHeadlineForm
        else { return nil }
        text = line.text
        tokens = start..<line.end
        isFromStart = start == scan.first
        isToEnd = line.end >= scan.last
    }

    /// Whether it begins with a pronoun that could mean several people, or anybody but a person.
    private static func isNameless(_ start: Int, _ story: StoryText) -> Bool {
        GrammarWords.pronouns[story.text.tokens[start].hash] != nil && story.person(at: start) == nil
    }

    /// The longest line that fits and ends well.
    private static func line(
        from start: Int, _ scan: TitleScan, _ times: TitleTimes, _ story: StoryText, _ names: [String]
    ) -> (text: String, end: Int)? {
        let asides = [nil, scan.apposition(behind: start)]
        for (end, aside) in scan.ends(from: start).flatMap({ end in asides.map { (end, $0) } }) {
            guard let whole = times.kept(start..<end) else { continue }
            let kept = whole.filter { aside?.contains($0) != true }
            guard let last = kept.last, last > scan.trigger - 1 else { continue }
            guard let first = kept.first, scan.isGoodStart(first) else { return nil }
            let text = TitleText(story, kept, names: names, articles: times.articles).text
            guard text.count <= longest, text.count >= 18 else { continue }
            guard TitleText.isBalanced(text), scan.isGoodEnd(last, isWhole: end == scan.last) else { continue }
            guard !kept.contains(where: { TitleWords.speakers[story.text.tokens[$0].hash] != nil }) else { return nil }
            return (text, end)
        }
        return nil
    }
}

/// Where in a sentence a clause around a trigger can begin and end.
struct TitleScan {
    let text: TokenizedText
    let sentence: Range<Int>
    let trigger: Int
    private let isNoun: Bool
    private let times: TitleTimes
    private var tokens: [Token] { text.tokens }

    init(_ text: TokenizedText, _ sentence: Range<Int>, _ trigger: Int, isNoun: Bool, without times: TitleTimes) {
        (self.text, self.sentence, self.trigger, self.isNoun, self.times) = (text, sentence, trigger, isNoun, times)
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
        return start
    }

    /// Marks, connectives and times at the beginning: "But on Monday", "so far".
    private func isAside(_ index: Int) -> Bool {
        if tokens[index].kind == .punctuation || TitleWords.connectives[tokens[index].hash] != nil { return true }
        let isFar = index > sentence.lowerBound && TitleWords.far[tokens[index].hash] != nil
        return isFar || times.isDropped(index)
    }

    /// Behind the last word of the sentence.
    var last: Int {
        var end = sentence.upperBound
        while end > sentence.lowerBound, tokens[end - 1].kind == .punctuation, !isClosing(end - 1) { end -= 1 }
        return end
    }

    private func isDash(_ index: Int) -> Bool {
        tokens[index].isMark(.emDash) || tokens[index].isMark(.enDash)
            || tokens[index].isMark(.hyphen) && tokens[index].isAfterSpace
    }

    private func isClosing(_ index: Int) -> Bool {
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
    private func isRunOn(_ index: Int) -> Bool {
        guard index > sentence.lowerBound, index < sentence.upperBound, !isTitleCase else { return false }
        let token = tokens[index]
        guard token.kind == .word, token.isCapitalized, !token.isAllCaps, tokens[index - 1].kind == .word else {
            return false
        }
        return GrammarWords.determiners[token.hash] != nil || TitleWords.badStarts[token.hash] != nil
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
            return afterCue(next)
        }
        if GrammarWords.openers[token.hash] == .subordinate, index > start + 2, hasSubject(next) { return next }
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
        guard let open = (start..<min(trigger, start + 6)).first(where: { tokens[$0].isMark(.comma) }),
            let close = (open + 1..<max(open + 1, trigger)).first(where: { tokens[$0].isMark(.comma) }),
            close > open + 1,
            GrammarWords.determiners[tokens[open + 1].hash] != nil || tokens[open + 1].kind == .number,
            !isClause(open + 1, close)
        else { return nil }
        return open..<close + 1
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
            || GrammarWords.pronouns[token.hash] != nil
    }

    func isGoodStart(_ start: Int) -> Bool {
        let token = tokens[start]
        if GrammarWords.pronouns[token.hash] != nil { return true }
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

    /// Where the clause can end, the best place first: with the sentence, at a mark, before a clause, before a phrase.
    func ends(from start: Int) -> [Int] {
        var marks: [Int] = []
        var phrases: [Int] = []
        var stop = last
        for index in (trigger + 1)..<max(trigger + 1, last) {
            let token = tokens[index]
            if token.isMark(.semicolon) || token.isMark(.colon) || isDash(index) || isAttribution(index)
                || isRunOn(index) || times.startsStamp(at: index)
            {
                stop = index
                break
            }
            if token.isMark(.comma) || token.isMark(.leftParenthesis) { marks.append(index) }
            guard token.kind == .word, index > trigger + 1 else { continue }
            if GrammarWords.openers[token.hash] != nil { marks.append(index) }
            if TitleWords.phrases[token.hash] != nil, index > trigger + 2 { phrases.append(index) }
        }
        return [stop] + marks.filter { $0 < stop }.reversed() + phrases.filter { $0 < stop }.reversed()
    }

    /// ", police said": who says so does not belong to it.
    private func isAttribution(_ index: Int) -> Bool {
        guard tokens[index].isMark(.comma) || isClosing(index) else { return false }
        return (index + 1..<min(last, index + 7)).contains { next in
            CueVerbs.lexicon[tokens[next].hash] == .plain || tokens[next].hash == Word.according
        }
    }

    /// No function word, and in mid-sentence no verb that waits for its object.
    func isGoodEnd(_ index: Int, isWhole: Bool) -> Bool {
        let token = tokens[index]
        guard TitleWords.badEnds[token.hash] == nil, token.kind != .punctuation || isClosing(index) else {
            return false
        }
        if isWhole || index == trigger { return true }
        guard token.kind == .word, !token.isCapitalized else { return true }
        if index > sentence.lowerBound, GrammarWords.pronouns[tokens[index - 1].hash] != nil { return true }
        if CueVerbs.lexicon[token.hash] != nil || FactualityWords.auxiliaries[token.hash] != nil { return false }
        let form = TriggerWords.shared.lexicon.longestMatch(in: tokens, at: index)?.value.form
        return form == nil || form == .noun || form == .phrase
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
