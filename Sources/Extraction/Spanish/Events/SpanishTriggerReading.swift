/// One Spanish word of the lexicon in its place: whether it tells of something happening, and how. The form of a Spanish verb
/// tells most of it.
struct SpanishTriggerReading {
    let tokens: Range<Int>
    let entry: TriggerWords.Entry
    let context: EventContext

    private var first: Int { tokens.lowerBound }
    private var token: Token { context.text.tokens[first] }

    /// What it tells; nil where it tells nothing: a part of a name, somebody who is meant by a participle.
    var telling: TriggerTelling? {
        guard !isInName, let form = form else { return nil }
        let factuality = SpanishFactuality(tokens: tokens, form: form, entry: entry, context: context)
        var modality = factuality.modality
        if entry.kind == .violence, form == .noun || form == .base, isNameOfCharge { modality = .generic }
        return TriggerTelling(
            modality: modality, focus: focus(form), isPast: form == .past || form == .participle, isNoun: form == .noun)
    }

    private var isInName: Bool {
        token.isCapitalized && !token.startsSentence && !context.isTitleCase && !token.isAllCaps && !isBehindOpening
    }

    /// Behind a quotation mark, the colon of a headline, the mark that opens a question.
    private var isBehindOpening: Bool {
        guard first > 0 else { return false }
        let before = context.text.tokens[first - 1]
        return before.kind == .punctuation && !before.isMark(.comma)
    }

    /// Which form it is here, told by its accent and by what stands before it; nil for what tells nothing.
    private var form: TriggerWords.Form? {
        let words = SpanishGrammarWords.self
        let isAfterNominal =
            isBefore(words.nominal) || isBefore(words.attributes)
            || first > context.tokens.lowerBound && context.text.tokens[first - 1].kind == .number
        switch entry.form {
        case .noun, .phrase: return entry.form
        case .participle:
            guard isBefore(words.articles) else { return .participle }
            return entry.isNoun || isVictim ? .noun : nil
        case .past:
            if isAccented || !needsAccent { return .past }
            return entry.isNoun ? .noun : nil
        case .future: return isAccented ? .future : .subjunctive
        case .subjunctive where isAccented: return .future
        case .thirdPerson, .subjunctive:
            if entry.isNoun, isAfterNominal || !isBehindSubject { return .noun }
            return isAfterNominal ? nil : entry.form
        case .base: return isBefore(words.articles) ? nil : .base
        default: return entry.form
        }
    }

    /// "Los muertos", "tres heridos": those whom it happened to tell that it happened.
    private var isVictim: Bool { entry.kind == .violence }

    /// Whether a subject can stand right before: a noun, a name, "se", a relative.
    private var isBehindSubject: Bool {
        guard first > context.tokens.lowerBound else { return false }
        let before = context.text.tokens[first - 1]
        return before.kind == .word && !isBefore(SpanishGrammarWords.prepositions)
    }

    private func isBefore(_ words: WordTable<Bool>) -> Bool { context.isWord(first - 1, in: words) }

    /// Whether its last letter, or the last but an `n`, has an accent.
    private var isAccented: Bool {
        let bytes = context.text.bytes[context.text.tokens[first].range]
        return SpanishGrammarWords.hasFinalAccent(bytes)
    }

    /// Whether a past form ends in `o` behind a weak stem: `mató`; `detuvo` and `mataron` need none.
    private var needsAccent: Bool {
        let bytes = context.text.bytes[token.range]
        guard let last = bytes.last, last | 0x20 == 0x6F else { return false }
        return !SpanishGrammarWords.strongPast.contains {
            bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0)
        }
    }

    /// "Acusado de matar", "condenado por asesinato": what somebody is accused of is no further event.
    private var isNameOfCharge: Bool {
        for index in stride(from: first - 1, through: max(context.tokens.lowerBound, first - 6), by: -1) {
            let token = context.text.tokens[index]
            if token.isMark(.comma) || token.isMark(.semicolon) { return false }
            if context.isWord(index, in: SpanishGrammarWords.legal) { return true }
        }
        return false
    }
}

extension SpanishTriggerReading {
    /// The person to whom it happens: behind "a" and "de", before a passive; nil for what has no victim.
    private func focus(_ form: TriggerWords.Form) -> Int? {
        guard EventKind.withVictim.contains(entry.kind) else { return nil }
        let start = Int(token.start)
        let before = context.places.last { $0.bytes.upperBound <= start }
        let after = context.places.first { $0.bytes.lowerBound >= start }
        if form == .noun || form == .phrase { return near(after, behind: SpanishGrammarWords.of) }
        if context.grammar.triggers.intransitive.contains(entry.meaning) { return near(before) ?? near(after) }
        if form == .participle { return isPassive ? near(before) ?? near(after) : near(after) ?? near(before) }
        return near(after, behind: SpanishGrammarWords.to)
    }

    private var isPassive: Bool {
        (1...4).contains { context.isWord(first - $0, in: SpanishGrammarWords.being) }
    }

    /// A person close by who is not the one who did it.
    private func near(_ place: PersonPlaces.Place?) -> Int? {
        guard let place, abs(place.bytes.lowerBound - Int(token.start)) < 120, !isAgent(place) else { return nil }
        return place.person
    }

    /// A person behind it with one of some words between.
    private func near(_ place: PersonPlaces.Place?, behind words: WordTable<Bool>) -> Int? {
        guard let place, place.bytes.lowerBound - Int(token.start) < 90 else { return nil }
        let between = (tokens.upperBound..<context.tokens.upperBound).prefix {
            Int(context.text.tokens[$0].start) < place.bytes.lowerBound
        }
        guard !between.contains(where: { context.text.tokens[$0].isMark(.comma) }) else { return nil }
        return between.prefix(4).contains { context.isWord($0, in: words) } ? place.person : nil
    }

    private func isAgent(_ place: PersonPlaces.Place) -> Bool {
        guard place.bytes.lowerBound > Int(token.start) else { return false }
        return (tokens.upperBound..<context.tokens.upperBound).contains { index in
            let other = context.text.tokens[index]
            return other.hash == SpanishGrammarWords.by && Int(other.end) < place.bytes.lowerBound
        }
    }
}
