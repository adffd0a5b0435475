extension TitleScan {
    /// Where the clause can end, the best place first: with the sentence, at a mark, before a clause, before a phrase.
    func ends() -> [(token: Int, cut: Cut)] {
        var marks: [Int] = []
        var phrases: [Int] = []
        var stop = last
        let asides = asides(in: trigger + 1..<max(trigger + 1, last))
        for index in (trigger + 1)..<max(trigger + 1, last) where !asides.contains(index) {
            let token = tokens[index]
            if token.isMark(.semicolon) || token.isMark(.colon) || isDash(index) || isAttribution(index)
                || !isEntry && isRunOn(index) || times.startsStamp(at: index)
            {
                stop = index
                break
            }
            if token.isMark(.comma) && !isListed(index + 1) || token.isMark(.leftParenthesis) { marks.append(index) }
            guard token.kind == .word, index > trigger + 1 else { continue }
            // What is said is still to come: no cut before it.
            if isComplement(index) { (marks, phrases) = ([], []) }
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

    /// What stands between two dashes, a few words with both: "- at least in part -".
    private func asides(in range: Range<Int>) -> Set<Int> {
        var (open, found) = (Int?.none, Set<Int>())
        for index in range where isDash(index) {
            if let start = open, index - start <= Self.longestAside {
                found.formUnion(start...index)
                open = nil
            } else {
                open = index
            }
        }
        return found
    }

    /// So many tokens an aside has at most.
    private static let longestAside = 10

    /// What stands in parentheses or between dashes behind the trigger, which a title does without.
    func brackets(in range: Range<Int>) -> Set<Int> {
        var (open, found) = (Int?.none, asides(in: trigger + 1..<max(trigger + 1, range.upperBound)))
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

    /// Whether a genitive waits for its noun: "on Radio Four's".
    private func isWaiting(_ index: Int) -> Bool {
        let bytes = story.text.bytes[..<Int(tokens[index].end)]
        return story.text.grammar.stems.possessives.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// Whether what a word says comes behind it: "as well | as the mayor", "of the kind | that", "was prompted | by".
    private func isCompared(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        if TitleWords.kinds[tokens[index].hash] != nil { return true }
        if tokens[index + 1].hash == Word.`as` { return TitleWords.comparing[tokens[index].hash] != nil }
        return tokens[index + 1].hash == GrammarWords.by && index != trigger && index > sentence.lowerBound
            && FactualityWords.auxiliaries[tokens[index - 1].hash] != nil
    }

    /// Whether a name goes on behind a token: "the Centers for Disease Control".
    private func isInName(_ index: Int) -> Bool {
        guard index + 2 < sentence.upperBound, tokens[index].isCapitalized, tokens[index + 2].isCapitalized else {
            return false
        }
        return TitleWords.inNames[tokens[index + 1].hash] != nil && !times.isDropped(index + 1)
    }

    /// Whether the verb of the sentence follows behind a participle that was taken for one: "one of the men accused of it |
    /// in Lund has confessed".
    func goesOn(behind end: Int) -> Bool {
        let rest = (end..<max(end, last)).prefix { index in
            let token = tokens[index]
            let isInner = token.kind != .punctuation || token.isMark(.hyphen) && !token.isAfterSpace
            return isInner && story.text.grammar.clauses.opener(token.hash) == nil && token.hash != Word.`as`
                && GrammarWords.pronouns[token.hash] == nil && GrammarWords.others[token.hash] == nil
        }
        return rest.contains { index in
            FactualityWords.auxiliaries[tokens[index].hash] != nil && TitleWords.infinite[tokens[index].hash] == nil
                || CueVerbs.lexicon[tokens[index].hash] == .plain
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
        if isWaiting(index) || isCompared(index) || cut == .phrase && isInName(index) { return false }
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
        let isGoverning = word.hasSuffix("ing") && isBehindNoun
        return !word.hasSuffix("ly") && !isGoverning && [nil, .noun, .phrase].contains(form(index))
    }
}
