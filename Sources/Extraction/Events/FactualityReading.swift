/// Whether a trigger is told as having happened, by the grammar around it: what governs it, its auxiliaries, its attributes,
/// the condition or question that it stands in.
struct FactualityReading {
    let tokens: Range<Int>
    let form: TriggerWords.Form
    let context: EventContext

    private typealias Words = FactualityWords
    private var first: Int { tokens.lowerBound }

    /// What is told of it.
    var modality: EventMention.Modality {
        if context.isGeneric || isHabit { return .generic }
        if context.isQuestion || isConditional { return .possible }
        let reading = isNominal ? ofNoun : ofVerb
        return reading != .happened ? reading : isUnconfirmed ? .possible : ofClause
    }

    /// "Floods kill forty people each year": in the present, time and again.
    private var isHabit: Bool {
        (form == .thirdPerson || form == .base) && context.times.contains { context.timexes[$0].type == .set }
    }

    /// A noun, or a form of a verb that is one here: "a march", "the planned killings".
    var isNominal: Bool {
        switch form {
        case .noun: return true
        case .past, .participle, .future, .conditional, .subjunctive: return false
        case .base, .thirdPerson, .gerund, .phrase:
            if form == .base, first > context.tokens.lowerBound, context.isGenitive(first - 1) { return true }
            for index in stride(from: first - 1, through: max(context.tokens.lowerBound, first - 4), by: -1) {
                if isMark(index) || isWord(index, GrammarWords.verbStops) { return false }
                if context.text.tokens[index].hash == GrammarWords.to { return false }
                if modality(index, Words.auxiliaries) != nil { return isExistential(index) }
                if isWord(index, GrammarWords.determiners) {
                    return index == first - 1 || form != .thirdPerson || isWord(index - 1, GrammarWords.beforeNoun)
                }
                if modality(index, Words.attributes) != nil { return true }
            }
            return false
        }
    }

    /// "There were clashes": whether an auxiliary stands behind "there", with nothing but others between.
    private func isExistential(_ auxiliary: Int) -> Bool {
        let before = stride(from: auxiliary - 1, through: context.tokens.lowerBound, by: -1)
            .first { modality($0, Words.auxiliaries) == nil }
        return before.map { context.text.tokens[$0].hash == Word.there } ?? false
    }

    private func isWord(_ index: Int, _ words: WordTable<Bool>) -> Bool { context.isWord(index, in: words) }

    private func modality(_ index: Int, _ words: WordTable<EventMention.Modality>) -> EventMention.Modality? {
        guard context.tokens.contains(index), context.text.tokens[index].kind == .word else { return nil }
        return words[context.text.tokens[index].hash]
    }

    private func isQuote(_ index: Int) -> Bool {
        let token = context.text.tokens[index]
        return token.isMark(.quote) || token.isMark(.leftQuote)
    }

    private func isMark(_ index: Int) -> Bool {
        context.tokens.contains(index) && context.text.tokens[index].kind == .punctuation
            && !context.text.tokens[index].isMark(.hyphen)
    }
}

extension FactualityReading {
    /// In a clause of "if" or "whether", or in what would follow from one.
    private var isConditional: Bool {
        let clause = context.clause(of: first).tokens
        if context.isConditional {
            for index in stride(from: first - 1, through: context.tokens.lowerBound, by: -1) {
                if isMark(index) { break }
                if isWord(index, Words.conditions) { return true }
            }
        }
        let isUntold = form == .thirdPerson || form == .base || form == .gerund
        if isUntold, isWord(clause.lowerBound, Words.untils) { return true }
        guard context.isConditional else { return false }
        return clause.contains { index in
            modality(index, Words.auxiliaries).map { $0 == .planned || $0 == .possible } ?? false
        }
    }

    /// "It was not confirmed the outbreak had begun", "there is no evidence that he was shot"; but "it is not clear why he
    /// was".
    private var isUnconfirmed: Bool {
        for index in stride(from: first - 1, through: max(context.tokens.lowerBound + 1, first - 20), by: -1) {
            if isMark(index) { return false }
            guard isWord(index, Words.knowing), !isWord(index + 1, Words.questions) else { continue }
            return (1...2).contains {
                modality(index - $0, Words.auxiliaries) == .negated || isWord(index - $0, Words.nobody)
            }
        }
        return false
    }

    /// What the verb says on which a clause with "that" depends: "hopes that", "denied that".
    private var ofClause: EventMention.Modality {
        let start = context.clause(of: first).tokens.lowerBound
        guard context.text.tokens[start].hash == Word.that, let governed = modality(start - 1, Words.governors) else {
            return .happened
        }
        return governed == .negated ? .negated : governed == .planned ? .planned : .possible
    }

    /// A verb by its auxiliaries, an infinitive or gerund by what governs it.
    private var ofVerb: EventMention.Modality {
        let chain = auxiliaries(before: first)
        if isWish { return .possible }
        if let told = chain.modality, told != .happened { return told }
        if chain.isInfinitive { return infinitive(chain.start) }
        if isDenied(from: chain.start) { return .negated }
        switch form {
        case .base where chain.start == first: return isWord(first - 1, Words.bare) ? .happened : coordinated
        case .gerund where chain.modality == nil: return gerund
        case .past where chain.start == first: return joined
        default: return .happened
        }
    }

    /// "Hoped to reach Lund": the wish itself is nothing that happened.
    private var isWish: Bool {
        let next = tokens.upperBound
        return isWord(first, Words.wishing) && context.tokens.contains(next)
            && context.text.tokens[next].hash == GrammarWords.to
    }

    /// The auxiliaries right before a verb, adverbs among them.
    private func auxiliaries(before verb: Int) -> (start: Int, modality: EventMention.Modality?, isInfinitive: Bool) {
        var (index, told) = (verb - 1, EventMention.Modality?.none)
        while index >= context.tokens.lowerBound {
            if context.text.tokens[index].hash == GrammarWords.to {
                return (index, told, form != .gerund || told != nil)
            }
            if let modality = modality(index, Words.auxiliaries) {
                if told == nil || told == .happened || modality == .negated { told = modality }
            } else if !isWord(index, Words.adverbs), !isQuote(index) {
                break
            }
            index -= 1
        }
        return (index + 1, told, false)
    }

    /// "Nobody was hurt", "no agents entered".
    private func isDenied(from start: Int) -> Bool {
        for index in stride(from: start - 1, through: max(context.tokens.lowerBound, start - 5), by: -1) {
            if isMark(index) || isWord(index, GrammarWords.verbStops) { return false }
            if isWord(index, Words.nobody) { return true }
        }
        return false
    }

    /// What an infinitive's governor says of it: "plans to", "asked him to", "managed to"; a purpose otherwise.
    private func infinitive(_ to: Int) -> EventMention.Modality {
        if isWord(to - 1, GrammarWords.being) { return .planned }
        if let told = modality(to - 1, Words.auxiliaries), told == .happened { return .happened }
        for index in stride(from: to - 1, through: max(context.tokens.lowerBound, to - 6), by: -1) {
            if isMark(index) { return .possible }
            if let told = modality(index, Words.governors) {
                return modality(index - 1, Words.auxiliaries) == .negated ? .negated : told
            }
            if isWord(index, Words.implicatives) { return .happened }
            if isWord(index, Words.ordinals), context.text.tokens[index - 1].hash == Word.the { return .happened }
        }
        return isHeadlinePlan(to) ? .planned : .possible
    }

    /// "Minister to visit quake zone": a headline's infinitive is its verb.
    private func isHeadlinePlan(_ to: Int) -> Bool {
        let start = context.clause(of: first).tokens.lowerBound
        guard start == context.tokens.lowerBound, start < to, to - start <= 6 else { return false }
        return !(start..<to).contains { index in
            let token = context.text.tokens[index]
            guard token.kind == .word else { return false }
            let form = TriggerWords.shared.lexicon.longestMatch(in: context.text.tokens, at: index)?.value.form
            return form == .past || form == .thirdPerson || Words.auxiliaries[token.hash] != nil
                || CueVerbs.lexicon[token.hash] != nil
        }
    }

    /// "To meet and discuss", "will fly in and sign": the second verb is governed as the first.
    private var coordinated: EventMention.Modality {
        guard isWord(first - 1, GrammarWords.coordinators) else { return .happened }
        for index in stride(from: first - 2, through: max(context.tokens.lowerBound, first - 14), by: -1) {
            if context.text.tokens[index].hash == GrammarWords.to { return infinitive(index) }
            if let told = modality(index, Words.auxiliaries) { return told }
            if isMark(index) { break }
        }
        return .happened
    }

    /// "To be tried or shot": a participle behind another one is governed as that one.
    private var joined: EventMention.Modality {
        let other = first - 2
        guard isWord(first - 1, GrammarWords.coordinators), context.tokens.contains(other),
            TriggerWords.shared.lexicon.longestMatch(in: context.text.tokens, at: other)?.value.form == .past
        else { return .happened }
        let chain = auxiliaries(before: other)
        if chain.isInfinitive { return infinitive(chain.start) }
        return chain.modality ?? .happened
    }

    /// "Without firing", "considered leaving", "kept from entering".
    private var gerund: EventMention.Modality {
        if let told = modality(first - 1, Words.governors) { return told }
        guard isWord(first - 1, GrammarWords.prepositions) else { return .happened }
        for index in stride(from: first - 2, through: max(context.tokens.lowerBound, first - 6), by: -1) {
            if isMark(index) { break }
            if let told = modality(index, Words.governors) { return told }
        }
        return .happened
    }
}

extension FactualityReading {
    /// A noun by its attributes, by what governs it, and as a subject by its verb.
    private var ofNoun: EventMention.Modality {
        var index = first - 1
        while index >= context.tokens.lowerBound, first - index < 7 {
            if let told = modality(index, Words.attributes) { return told }
            if isMark(index) || isWord(index, GrammarWords.verbStops) { return ofSubject }
            if isWord(index, GrammarWords.prepositions) { return governed(behind: index) ?? .happened }
            if let told = modality(index, Words.governors), !isWord(index, GrammarWords.withoutObject) { return told }
            if modality(index, Words.auxiliaries) != nil { return .happened }
            index -= 1
        }
        return index < context.tokens.lowerBound ? ofSubject : .happened
    }

    /// "Calls for talks", "no sign of a shooting".
    private func governed(behind preposition: Int) -> EventMention.Modality? {
        for index in stride(from: preposition - 1, through: max(context.tokens.lowerBound, preposition - 3), by: -1) {
            if isMark(index) { return nil }
            if let told = modality(index, Words.governors), told != .attempted {
                if told != .negated || index == preposition - 1 { return told }
            }
            if isWord(index, Words.nobody) { return .negated }
        }
        return nil
    }

    /// "The march due to be held on 3 May will be postponed": it is not on that day.
    private var isCalledOff: Bool {
        let rest = (tokens.upperBound..<min(context.tokens.upperBound, tokens.upperBound + 14)).prefix { index in
            !isMark(index) && GrammarWords.openers[context.text.tokens[index].hash] == nil
        }
        return rest.dropFirst().contains { isWord($0, Words.calledOff) && modality($0 - 1, Words.auxiliaries) != nil }
    }

    /// "The trial is due to start", "talks will be held", "the march did not take place".
    private var ofSubject: EventMention.Modality {
        if isCalledOff { return .negated }
        for index in tokens.upperBound..<min(context.tokens.upperBound, tokens.upperBound + 8) {
            if isMark(index) || isWord(index, GrammarWords.verbStops) { return .happened }
            guard let told = modality(index, Words.auxiliaries) else { continue }
            guard told == .happened else { return told }
            for next in index + 1...index + 2 {
                if modality(next, Words.auxiliaries) == .negated { return .negated }
                if isWord(next, Words.outstanding) { return .planned }
            }
            return .happened
        }
        return .happened
    }
}
