/// One word of the lexicon in its place: whether it tells of something happening, and how.
struct TriggerReading {
    let tokens: Range<Int>
    let entry: TriggerWords.Entry
    let context: EventContext

    private var first: Int { tokens.lowerBound }
    private var token: Token { context.text.tokens[first] }

    /// What it tells; nil where it tells nothing here.
    var telling: TriggerTelling? {
        guard isTrigger, !isIdiom else { return nil }
        return TriggerTelling(
            modality: modality, focus: focus(), isPast: entry.form == .past || entry.form == .phrase && isPassive,
            isNoun: entry.form == .noun || isNominal)
    }

    /// Whether it tells of something here: no part of a name, no adjective, a verb where it must be one.
    var isTrigger: Bool {
        if isInName || isNominal && !entry.isNoun && entry.form != .noun && entry.form != .phrase { return false }
        switch entry.form {
        case .noun, .phrase, .thirdPerson: return true
        case .gerund: return true
        case .past: return !isAttribute && (entry.kind.isNews || !isAdjective)
        case .participle, .future, .conditional, .subjunctive: return false
        case .base:
            if follows(GrammarWords.beforeVerb) || context.isChronicle { return true }
            return entry.kind.isNews && (entry.isNoun || hasSubject)
        }
    }

    /// "Police free hostages"; but "offered free land", "pulled the boy free": what is no noun needs somebody who does it, who
    /// are several, or words that govern it with another verb.
    private var hasSubject: Bool {
        guard let subject = subjectToken else { return true }
        let token = word(subject)
        if token.kind == .punctuation { return true }
        if GrammarWords.coordinators[token.hash] != nil || GrammarWords.others[token.hash] != nil { return true }
        if GrammarWords.plurals[token.hash] != nil || token.isCapitalized { return true }
        return context.text.bytes[Int(token.end) - 1] == UInt8(ascii: "s") && !context.isGenitive(subject)
    }

    /// "Generally", "suddenly".
    private func isInLy(_ index: Int) -> Bool {
        word(index).kind == .word && context.text.bytes[..<Int(word(index).end)].suffix(2).elementsEqual("ly".utf8)
    }

    /// The word before it, adverbs aside; nil at the start of the sentence.
    private var subjectToken: Int? {
        var index = first - 1
        while index > context.tokens.lowerBound, isAdverb(index) || isInLy(index) { index -= 1 }
        return index >= context.tokens.lowerBound ? index : nil
    }

    /// Whether it is told as having happened.
    var modality: EventMention.Modality {
        if entry.kind == .violence, isNameOfCharge { return .generic }
        return FactualityReading(tokens: tokens, form: entry.form, context: context).modality
    }

    var isNominal: Bool {
        FactualityReading(tokens: tokens, form: entry.form, context: context).isNominal && entry.form != .gerund
    }

    /// "Charged with murder", "guilty of killing two": what somebody is accused of is no further event.
    private var isNameOfCharge: Bool {
        guard entry.form == .noun || entry.form == .gerund || entry.form == .base else { return false }
        for index in stride(from: first - 1, through: max(context.tokens.lowerBound, first - 7), by: -1) {
            let token = context.text.tokens[index]
            if token.isMark(.comma) || token.isMark(.semicolon) { return false }
            if context.isWord(index, in: GrammarWords.legal) { return true }
        }
        return context.isWord(tokens.upperBound, in: GrammarWords.legal)
    }

    private var isInName: Bool {
        token.isCapitalized && !token.startsSentence && !context.isTitleCase && !token.isAllCaps
            && !isBehindQuote
    }

    private var isBehindQuote: Bool {
        first > 0
            && (context.text.tokens[first - 1].isMark(.quote) || context.text.tokens[first - 1].isMark(.leftQuote))
    }

    /// Between an article and a noun: "the masked men".
    private var isAdjective: Bool {
        guard follows(GrammarWords.determiners), context.tokens.contains(tokens.upperBound) else { return false }
        let next = context.text.tokens[tokens.upperBound]
        return next.kind == .word && !context.isWord(tokens.upperBound, in: GrammarWords.closers)
    }

    /// "In collapsed buildings", "an injured driver": it says which they are.
    private var isAttribute: Bool {
        let next = tokens.upperBound
        guard follows(GrammarWords.determiners) || follows(GrammarWords.prepositions) || isOwned,
            context.tokens.contains(next), context.text.tokens[next].kind == .word,
            !context.text.tokens[next].isCapitalized
        else { return false }
        return !context.isWord(next, in: GrammarWords.closers) && !context.isWord(next, in: FactualityWords.adverbs)
            && !context.isWord(next, in: GrammarWords.verbStops) && !context.isWord(next, in: GrammarWords.prepositions)
            && !context.isWord(next, in: GrammarWords.determiners)
    }

    private func follows(_ words: WordTable<Bool>) -> Bool { context.isWord(first - 1, in: words) }

    /// Whether a form of to be stands right before it, adverbs aside.
    var isPassive: Bool {
        guard entry.form == .past || entry.form == .phrase else { return false }
        return (1...6).contains { context.isWord(first - $0, in: GrammarWords.being) }
    }
}

extension TriggerReading {
    /// Whether the words around it give it another sense: "met with outrage", "under fire", "a detention centre".
    var isIdiom: Bool {
        if isCompound { return true }
        return switch entry.kind {
        case .meeting: isPassive
        case .diplomacy: TriggerWords.shared.condemning.contains(entry.meaning) && isPassive
        case .disaster: context.isWord(first - 1, in: GrammarWords.under)
        default: false
        }
    }

    /// "A detention centre", "rescue teams", "the earthquake victims": the name of somebody or something.
    private var isCompound: Bool {
        if isHyphenated { return true }
        return (entry.form == .noun || entry.isNoun)
            && context.isWord(tokens.upperBound, in: GrammarWords.compoundHeads) && !follows(GrammarWords.beforeVerb)
    }

    /// "Earthquake-hit", "search-and-rescue": part of another word.
    private var isHyphenated: Bool {
        let hyphen = tokens.upperBound
        guard context.tokens.contains(hyphen + 1), word(hyphen).isMark(.hyphen), !word(hyphen).isAfterSpace else {
            return false
        }
        return word(hyphen + 1).kind == .word && !word(hyphen + 1).isAfterSpace
    }

    /// The person to whom it happens: behind an active verb and "of", before a passive one; nil for what has no victim, and
    /// for what happens to somebody who is not named.
    func focus() -> Int? {
        guard EventKind.withVictim.contains(entry.kind) else { return nil }
        let before = context.places.last { $0.bytes.upperBound <= start }
        let after = context.places.first { $0.bytes.lowerBound >= start }
        if entry.form == .noun || isNominal || entry.form == .base && isOwned {
            if let verb = predicate { return isOfAnother(than: before, at: verb) ? nil : near(before) }
            return possessor(before) ?? compounded(before) ?? (isOwned ? nil : complement(after))
        }
        if entry.form == .base || entry.form == .phrase && !isPassive { return possessor(before) ?? near(after) }
        if isPassive || isIntransitive {
            return isSubjectPlural || isOfAnother(than: before, at: first) ? nil : near(before)
        }
        return isObject(after) ? near(after) : nil
    }

    /// "The singer died", "Byron's nurse was arrested", "Byron, who treated the singer who died": the subject is not the
    /// person named last.
    private func isOfAnother(than place: PersonPlaces.Place?, at verb: Int) -> Bool {
        guard let place else { return false }
        var index = verb - 1
        while index > context.tokens.lowerBound, isAuxiliary(index) || isAdverb(index) { index -= 1 }
        let subject = context.text.tokens[index]
        guard subject.kind == .word, Int(subject.start) >= place.bytes.upperBound, !subject.isCapitalized,
            !context.isWord(index, in: GrammarWords.coordinators)
        else { return false }
        let between = stride(from: index - 1, through: context.tokens.lowerBound, by: -1).lazy
            .prefix { Int(word($0).start) >= place.bytes.upperBound }
        if context.isWord(index, in: GrammarWords.relatives) {
            return between.contains { !word($0).isMark(.comma) && word($0).kind != .number }
        }
        return between.prefix(3).contains { context.isWord($0, in: GrammarWords.determiners) || context.isGenitive($0) }
    }

    /// The verb that says a noun of its subject: "pleaded not guilty", "was found guilty".
    private var predicate: Int? {
        var index = first - 1
        while index > context.tokens.lowerBound, isAdverb(index) || context.isWord(index, in: GrammarWords.not) {
            index -= 1
        }
        return context.isWord(index, in: GrammarWords.predicating) ? index : nil
    }

    private func word(_ index: Int) -> Token { context.text.tokens[index] }

    private func isAuxiliary(_ index: Int) -> Bool { FactualityWords.auxiliaries[word(index).hash] != nil }

    private func isAdverb(_ index: Int) -> Bool { FactualityWords.adverbs[word(index).hash] != nil }

    /// "His death", "the singer's death": it has somebody already to whom it happened.
    private var isOwned: Bool {
        guard first > context.tokens.lowerBound else { return false }
        return context.isWord(first - 1, in: GrammarWords.possessives) || context.isGenitive(first - 1)
    }

    /// "The Byron trial": the name stands right before it.
    private func compounded(_ place: PersonPlaces.Place?) -> Int? {
        guard let place, place.bytes.upperBound + 1 == start, first > 0, word(first - 1).isCapitalized else {
            return nil
        }
        return entry.kind == .violence && !EventCluster.deaths.contains(entry.meaning) ? nil : place.person
    }

    /// "The death of Ada Byron", "the charges against her": nothing but words of one phrase stand between.
    private func complement(_ place: PersonPlaces.Place?) -> Int? {
        guard let place, let person = near(place), !isOwner(place) else { return nil }
        let rest = tokens.upperBound..<context.tokens.upperBound
        let between = rest.prefix { Int(word($0).start) < place.bytes.lowerBound }
        guard between.contains(where: { context.isWord($0, in: GrammarWords.complements) }),
            !between.contains(where: { word($0).kind == .punctuation || context.isWord($0, in: GrammarWords.verbStops) }
            )
        else { return nil }
        return person
    }

    /// "Ada Byron's": something of that person is meant.
    private func isOwner(_ place: PersonPlaces.Place) -> Bool {
        let rest = context.text.bytes[place.bytes.upperBound...]
        return rest.starts(with: "'s".utf8) || rest.starts(with: "\u{2019}s".utf8)
    }

    /// "They were killed": somebody else than the person named last.
    private var isSubjectPlural: Bool {
        (1...4).contains { distance in
            context.isWord(first - distance, in: GrammarWords.others)
                && !context.isWord(first - distance, in: GrammarWords.relatives)
        }
    }

    /// Whether nothing but words of a name phrase stand between the trigger and a person behind it.
    private func isObject(_ place: PersonPlaces.Place?) -> Bool {
        guard let place else { return false }
        return !(tokens.upperBound..<context.tokens.upperBound).contains { index in
            let token = context.text.tokens[index]
            guard Int(token.start) < place.bytes.lowerBound else { return false }
            return token.isMark(.comma) || context.isWord(index, in: GrammarWords.phraseEnds)
        }
    }

    /// Verbs whose subject it happens to.
    private var isIntransitive: Bool {
        TriggerWords.shared.intransitive.contains(entry.meaning)
    }

    private var start: Int { Int(token.start) }

    private func near(_ place: PersonPlaces.Place?) -> Int? {
        guard let place, abs(place.bytes.lowerBound - start) < 120, !isAgent(place) else { return nil }
        return place.person
    }

    private func possessor(_ place: PersonPlaces.Place?) -> Int? {
        guard let place, start - place.bytes.upperBound < 24, !isAgent(place) else { return nil }
        let bytes = context.text.bytes[place.bytes.upperBound..<start]
        return isOwner(place) || bytes.starts(with: "\u{2019} ".utf8) ? place.person : nil
    }

    /// Whether "by" stands between the trigger and a person behind it.
    private func isAgent(_ place: PersonPlaces.Place) -> Bool {
        let from = place.bytes.lowerBound
        guard from > start else { return false }
        return (tokens.upperBound..<context.tokens.upperBound).contains { index in
            let token = context.text.tokens[index]
            return token.hash == GrammarWords.by && Int(token.end) < from && from - Int(token.end) < 60
        }
    }
}

extension EventKind {
    /// Kinds that happen to somebody.
    static let withVictim: Set<EventKind> = [
        .violence, .arrest, .charge, .trial, .verdict, .sentence, .dismissal, .appointment, .release, .life,
    ]
}
