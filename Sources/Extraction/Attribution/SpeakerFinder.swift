/// Finds the speaker beside a verb of saying.
struct SpeakerFinder {
    /// A speaker as tokens.
    struct Found {
        var kind: Speaker.Kind
        /// The tokens that name the speaker.
        var tokens: Range<Int>
        /// All tokens of the clause's subject, appositions and adverbs included.
        var extent: Range<Int>
        /// Index of the mention of a person.
        var mention: Int?
    }

    let context: AttributionContext

    private var tokens: [Token] { context.tokens }
    private var speech: SpeechGrammar { context.speech }

    /// The speaker before a verb, within its sentence: "the ministry said", "Smith, a lawyer, said".
    func before(_ cue: Int, from start: Int) -> Found? {
        var end = cue
        while end > start {
            if isBetween(end - 1) { end -= 1 } else if isDayPhrase(end - 2, from: start) { end -= 2 } else { break }
        }
        guard end > start else { return nil }
        if let person = personEnding(at: end, cue: cue) { return person }
        if context.isMark(end - 1, [.comma]) { return apposition(endingAt: end - 1, from: start, cue: cue) }
        if context.isWord(end - 1, in: speech.pronouns) {
            return Found(kind: .pronoun, tokens: end - 1..<end, extent: end - 1..<cue)
        }
        return nounPhrase(endingAt: end, from: start, cue: cue)
    }

    /// The speaker behind a verb: "said Smith", "said a spokesman for the ministry".
    func after(_ cue: Int, to limit: Int) -> Found? {
        let start = cue + 1
        guard start < limit else { return nil }
        var end = start
        while end < limit, end < start + 9, tokens[end].kind == .word || isHyphen(end) || isPossessive(end),
            !isStop(end),
            !isClauseWord(end), !(end > start && isVerb(end))
        {
            if let mention = mention(at: end), mention.tokens.lowerBound == end {
                return Found(
                    kind: .person, tokens: mention.tokens, extent: start..<mention.tokens.upperBound,
                    mention: mention.index)
            }
            end += 1
        }
        if end == start + 1, context.isWord(start, in: speech.pronouns) {
            return Found(kind: .pronoun, tokens: start..<end, extent: start..<end)
        }
        guard end > start, isSpeakerPhrase(start..<end) else { return nil }
        return Found(kind: .nounPhrase, tokens: start..<end, extent: start..<end)
    }

    /// "on Tuesday"
    private func isDayPhrase(_ index: Int, from start: Int) -> Bool {
        index > start && context.isWord(index, in: speech.on) && isCalendar(index + 1)
    }

    private func isBetween(_ index: Int) -> Bool {
        guard tokens[index].kind == .word else { return false }
        if speech.between[tokens[index].hash] != nil { return true }
        let range = tokens[index].range
        return !tokens[index].isCapitalized && range.count > speech.adverbEnding.count + 2
            && context.text.bytes[range].suffix(speech.adverbEnding.count).elementsEqual(speech.adverbEnding)
    }

    private func isCalendar(_ index: Int) -> Bool {
        context.names?.words[tokens[index].hash]?.contains(.calendar) == true
    }

    private func mention(at index: Int) -> (index: Int, tokens: Range<Int>)? {
        let owner = context.person[index]
        guard owner >= 0 else { return nil }
        var start = index
        var end = index + 1
        while start > 0, context.person[start - 1] == owner { start -= 1 }
        while end < tokens.count, context.person[end] == owner { end += 1 }
        return (owner, start..<end)
    }

    private func personEnding(at end: Int, cue: Int) -> Found? {
        guard let mention = mention(at: end - 1) else { return nil }
        return Found(
            kind: .person, tokens: mention.tokens, extent: mention.tokens.lowerBound..<cue, mention: mention.index)
    }

    /// "Smith, a lawyer for the family," and "the ministry, in a statement,".
    private func apposition(endingAt comma: Int, from start: Int, cue: Int) -> Found? {
        var open = comma - 1
        while open > start, comma - open < 16, !context.isMark(open, [.comma]) {
            if context.isQuote(open) || speech.stops[tokens[open].hash] != nil, !isRelative(open) { return nil }
            open -= 1
        }
        guard open > start, context.isMark(open, [.comma]) else { return nil }
        if let person = personEnding(at: open, cue: cue) { return person }
        return nounPhrase(endingAt: open, from: start, cue: cue)
    }

    private func isRelative(_ index: Int) -> Bool {
        tokens[index].kind == .word && index > 0 && context.isMark(index - 1, [.comma])
    }

    private func nounPhrase(endingAt end: Int, from start: Int, cue: Int) -> Found? {
        var first = end
        while first > start, end - first < 14, !isStop(first - 1), !isVerb(first - 1),
            tokens[first - 1].kind == .word || isHyphen(first - 1) || isPossessive(first - 1)
        {
            first -= 1
            if isPhraseStart(first) { break }
        }
        while first < end, isPossessive(first) || isPossessive(first - 1) { first += 1 }
        guard first < end, !isClauseWord(end - 1), speech.nounPrepositions[tokens[end - 1].hash] == nil else {
            return nil
        }
        if let person = personWithOrigin(first..<end, cue: cue) { return person }
        guard isSpeakerPhrase(first..<end) else { return nil }
        return Found(kind: .nounPhrase, tokens: first..<end, extent: first..<cue)
    }

    /// "Smith of the university", "Smith from Leeds": a person and where from.
    private func personWithOrigin(_ range: Range<Int>, cue: Int) -> Found? {
        for index in range {
            guard let mention = mention(at: index) else { continue }
            let behind = mention.tokens.upperBound
            guard behind < range.upperBound, speech.nounPrepositions[tokens[behind].hash] != nil else { return nil }
            return Found(kind: .person, tokens: mention.tokens, extent: range.lowerBound..<cue, mention: mention.index)
        }
        return nil
    }

    private func isHyphen(_ index: Int) -> Bool { context.isMark(index, [.hyphen]) }

    /// The mark or the letter of `'s`.
    private func isPossessive(_ index: Int) -> Bool {
        index >= 0 && context.isMark(index, [.apostrophe]) && !tokens[index].isAfterSpace
    }

    /// A word in -ed or of saying, in small letters.
    private func isVerb(_ index: Int) -> Bool {
        guard tokens[index].kind == .word, !tokens[index].isCapitalized else { return false }
        return speech.cues[tokens[index].hash] != nil && speech.nouns[tokens[index].hash] == nil
            || context.names?.isPast(context.text.bytes, Int(tokens[index].start), Int(tokens[index].end)) == true
    }

    /// A determiner begins a phrase unless a preposition binds it to one before: "a spokesman for the ministry".
    private func isPhraseStart(_ index: Int) -> Bool {
        guard speech.determiners[tokens[index].hash] != nil, index > 0 else { return false }
        return
            !(tokens[index - 1].kind == .word && speech.nounPrepositions[tokens[index - 1].hash] != nil
            && !tokens[index - 1].startsSentence)
    }

    private func isStop(_ index: Int) -> Bool {
        tokens[index].kind == .word && speech.stops[tokens[index].hash] != nil
    }

    private func isClauseWord(_ index: Int) -> Bool {
        tokens[index].kind == .word && !tokens[index].isCapitalized
            && speech.clausePrepositions[tokens[index].hash] != nil
    }

    /// Whether a phrase can speak: a noun of a speaker, or a name, and no verb before the last word.
    private func isSpeakerPhrase(_ range: Range<Int>) -> Bool {
        let first = tokens[range.lowerBound]
        if speech.nounPrepositions[first.hash] != nil || speech.clausePrepositions[first.hash] != nil { return false }
        var speaks = false
        for index in range where tokens[index].kind == .word {
            if speech.cues[tokens[index].hash] != nil, speech.nouns[tokens[index].hash] == nil {
                return false
            }
            speaks = speaks || speech.nouns[tokens[index].hash] != nil || isName(index)
        }
        return speaks
    }

    private func isName(_ index: Int) -> Bool {
        tokens[index].isCapitalized && !tokens[index].startsSentence
            || tokens[index].isAllCaps || tokens[index].isCapitalized && isListed(index)
    }

    private func isListed(_ index: Int) -> Bool {
        let classes = context.names?.words[tokens[index].hash] ?? []
        return !classes.isDisjoint(with: [.place, .organisationPart, .family]) || classes.isEmpty
    }
}
