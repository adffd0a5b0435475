extension TitleScan {
    /// Where the clause can end, the best place first: with the sentence, at a mark, before a clause, before a phrase.
    func ends() -> [(token: Int, cut: Cut)] {
        var marks: [Int] = []
        var phrases: [Int] = []
        var stop = last
        for index in (trigger + 1)..<max(trigger + 1, last) {
            let token = tokens[index]
            if token.isMark(.semicolon) || token.isMark(.colon) || isDash(index) || isAttribution(index)
                || !isEntry && isRunOn(index) || times.startsStamp(at: index)
            {
                stop = index
                break
            }
            if token.isMark(.comma) && !isListed(index + 1) || token.isMark(.leftParenthesis) { marks.append(index) }
            guard token.kind == .word, index > trigger + 1 else { continue }
            if let opener = GrammarWords.openers[token.hash], !token.isAllCaps, !isComplement(index),
                opener != .coordinate || joinsVerbs(index)
            {
                marks.append(index)
            }
            if TitleWords.phrases[token.hash] != nil, index > trigger + 2 { phrases.append(index) }
        }
        return [(stop, stop == last ? .whole : .mark)] + marks.filter { $0 < stop }.reversed().map { ($0, .mark) }
            + phrases.filter { $0 < stop }.reversed().map { ($0, .phrase) }
    }

    /// Whether "that" opens what is said: "told the court that".
    private func isComplement(_ index: Int) -> Bool {
        guard tokens[index].hash == Word.that else { return false }
        return tokens[max(sentence.lowerBound, index - TitleClause.reachOfSaying)..<index].reversed()
            .prefix(while: TitleClause.isInner).contains(where: TitleClause.isSaying)
    }

    /// Whether "and" joins a verb to the one before, and not a noun to a noun.
    private func joinsVerbs(_ index: Int) -> Bool {
        guard index + 1 < last, !tokens[index + 1].isCapitalized else { return false }
        return form(index + 1) == .past || FactualityWords.auxiliaries[tokens[index + 1].hash] != nil
    }

    /// Whether what follows a comma can go on with a list.
    private func isListed(_ index: Int) -> Bool {
        guard index < last, tokens[index].kind == .word, !tokens[index].isCapitalized else { return false }
        let hash = tokens[index].hash
        let isKnown =
            GrammarWords.openers[hash] != nil || GrammarWords.prepositions[hash] != nil
            || TitleWords.phrases[hash] != nil || GrammarWords.pronouns[hash] != nil
            || FactualityWords.adverbs[hash] != nil
        if isKnown || isVerbal(index) || story.text.text(of: tokens[index]).hasSuffix("ing") { return false }
        guard GrammarWords.determiners[hash] != nil else { return true }
        // An enumeration has its "and" behind a further comma.
        return (index + 1..<max(index + 1, last)).contains {
            tokens[$0 - 1].isMark(.comma) && tokens[$0].hash == GrammarWords.and
        }
    }

    /// What stands in parentheses, which a title does without.
    func brackets(in range: Range<Int>) -> Set<Int> {
        var (open, found) = (Int?.none, Set<Int>())
        for index in range {
            if tokens[index].isMark(.leftParenthesis) { open = index }
            guard let start = open, tokens[index].isMark(.rightParenthesis) else { continue }
            if !(start...index).contains(trigger) { found.formUnion(start...index) }
            open = nil
        }
        return found
    }

    /// ", police said": who says so does not belong to it.
    private func isAttribution(_ index: Int) -> Bool {
        guard tokens[index].isMark(.comma) || isClosing(index) else { return false }
        let behind = (index + 1..<min(last, index + 12)).prefix { !tokens[$0].isMark(.comma) }
        return behind.enumerated().contains { offset, next in
            CueVerbs.lexicon[tokens[next].hash] == .plain
                && (offset < 6 || !behind.prefix(offset).contains(where: isVerb))
                || offset < 6 && tokens[next].hash == Word.according
        }
    }

    /// No function word, and in mid-sentence no verb, adverb or measure that waits for more.
    func isGoodEnd(_ index: Int, _ cut: Cut) -> Bool {
        let token = tokens[index]
        guard TitleWords.badEnds[token.hash] == nil || token.isAllCaps, token.kind != .punctuation || isClosing(index)
        else {
            return false
        }
        if cut == .whole { return true }
        if token.kind == .number { return cut == .mark }
        let before = index > sentence.lowerBound ? tokens[index - 1] : token
        let isAtComma = index + 1 < sentence.upperBound && tokens[index + 1].isMark(.comma)
        if TitleWords.plurals[token.hash] != nil { return false }
        if FactualityWords.adverbs[token.hash] != nil, !isAtComma { return false }
        if GrammarWords.pronouns[token.hash] != nil || before.hash == GrammarWords.to { return false }
        if TitleWords.measures[token.hash] != nil { return false }
        if FactualityWords.auxiliaries[before.hash] != nil, index != trigger, form(index) != .past { return false }
        if index == trigger { return cut == .mark || isNoun || FactualityWords.auxiliaries[before.hash] != nil }
        guard token.kind == .word, !token.isCapitalized else { return true }
        if CueVerbs.lexicon[token.hash] != nil || FactualityWords.auxiliaries[token.hash] != nil { return false }
        if cut == .mark, GrammarWords.pronouns[before.hash] != nil { return true }
        // "43 people were killed and 73 injured": a participle that is told of somebody.
        let isTold = FactualityWords.auxiliaries[before.hash] != nil || before.kind == .number
        if cut == .mark, isTold, form(index) == .past { return true }
        let word = story.text.text(of: token)
        // "Made speeches implying": what a participle governs is missing; but "in a brick dwelling".
        let isBehindNoun = story.text.text(of: before).hasSuffix("s") || times.isDropped(index - 1)
        let isWaiting = word.hasSuffix("ing") && isBehindNoun
        return !word.hasSuffix("ly") && !isWaiting && [nil, .noun, .phrase].contains(form(index))
    }
}
