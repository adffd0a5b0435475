/// Whether a Spanish trigger is told as having happened: by its tense and mood, its auxiliaries, what governs it.
struct SpanishFactuality {
    let tokens: Range<Int>
    let form: TriggerWords.Form
    let entry: TriggerWords.Entry
    let context: EventContext

    private typealias Words = SpanishGrammarWords
    private typealias Modality = EventMention.Modality
    private var first: Int { tokens.lowerBound }

    /// What is told of it.
    var modality: EventMention.Modality {
        if context.isGeneric { return .generic }
        if context.isQuestion || isConditional { return .possible }
        return form == .noun || form == .phrase ? ofNoun : ofVerb(at: first, form)
    }

    /// In a clause of "si"; "sí" is another word.
    private var isConditional: Bool {
        guard context.isConditional else { return false }
        let clause = context.clause(of: first).tokens
        return (clause.lowerBound..<max(first, clause.lowerBound + 1)).contains { index in
            let token = context.text.tokens[index]
            return token.kind == .word && token.hash == Words.condition && token.end - token.start == 2
        }
    }

    private func ofVerb(at verb: Int, _ form: TriggerWords.Form) -> EventMention.Modality {
        if isNegated(verb) { return .negated }
        switch form {
        case .future: return .planned
        case .conditional: return .possible
        case .subjunctive: return isBehindAfter(verb) ? .happened : .possible
        case .base: return infinitive(verb)
        case .participle: return participle(verb)
        case .gerund: return auxiliary(before: verb).map { ofVerb(at: $0.index, $0.form) } ?? .happened
        default: return isGoverned(verb) ? .possible : .happened
        }
    }

    /// "Niega que", "teme que": what depends on it is not told as so.
    private func isGoverned(_ verb: Int) -> Bool {
        let start = context.clause(of: verb).tokens.lowerBound
        guard context.text.tokens[start].hash == Words.that else { return false }
        return governor(start - 1).map { $0 == .negated || $0 == .possible } ?? false
    }

    /// "Después de que", "luego de que": the subjunctive of what was.
    private func isBehindAfter(_ verb: Int) -> Bool {
        (max(context.tokens.lowerBound, verb - 8)..<verb).contains { context.isWord($0, in: Words.after) }
    }

    /// "No", "nunca", "sin" right before the verb, pronouns and auxiliaries between; or "nadie" as its subject.
    private func isNegated(_ verb: Int) -> Bool {
        var index = verb - 1
        while context.tokens.contains(index), verb - index <= 5 {
            if context.isWord(index, in: Words.negations) { return true }
            if context.isWord(index, in: Words.nobody), index == verb - 1 || index == verb - 2 { return true }
            guard
                context.isWord(index, in: Words.clitics) || context.isWord(index, in: Words.adverbs)
                    || context.isWord(index, in: Words.auxiliaries)
            else { return isNobody(index) }
            index -= 1
        }
        return false
    }

    /// "Ningún agente": a subject of two words.
    private func isNobody(_ noun: Int) -> Bool { context.isWord(noun - 1, in: Words.nobody) }

    /// The auxiliary before a participle or gerund, and which form it is.
    private func auxiliary(before verb: Int) -> (index: Int, form: TriggerWords.Form)? {
        var index = verb - 1
        while context.tokens.contains(index), verb - index <= 4 {
            if let form = Words.auxiliaryForms[context.text.tokens[index].hash] { return (index, form) }
            guard context.isWord(index, in: Words.adverbs) || context.isWord(index, in: Words.clitics) else {
                return nil
            }
            index -= 1
        }
        return nil
    }

    /// "Fue detenido", "será juzgado", "habría muerto"; without an auxiliary it says what was done.
    private func participle(_ verb: Int) -> EventMention.Modality {
        guard let auxiliary = auxiliary(before: verb) else {
            return governor(verb - 1) == .negated ? .negated : .happened
        }
        if isNegated(auxiliary.index) { return .negated }
        // "Ha sido detenido", "podría haber sido detenido".
        if auxiliary.form == .participle { return participle(auxiliary.index) }
        return ofVerb(at: auxiliary.index, auxiliary.form)
    }

    /// By what governs it: "intentó entrar", "tras entrar", "para entrar", "van a entrar".
    private func infinitive(_ verb: Int) -> EventMention.Modality {
        var index = verb - 1
        while context.isWord(index, in: Words.clitics) { index -= 1 }
        guard context.tokens.contains(index) else { return .possible }
        if context.isWord(index, in: Words.negations) { return .negated }
        if context.isWord(index, in: Words.afterwards) { return .happened }
        if context.isWord(index, in: Words.prepositions), !context.isWord(index, in: Words.links) { return .possible }
        if context.isWord(index, in: Words.links) {
            if context.isWord(index - 1, in: Words.after) { return .happened }
            for governor in stride(from: index - 1, through: max(context.tokens.lowerBound, index - 4), by: -1) {
                if context.text.tokens[governor].kind == .punctuation { break }
                if let told = self.governor(governor) { return isNegated(governor) ? .negated : told }
            }
            return .possible
        }
        for governor in [index, index - 1] {
            if let told = self.governor(governor) { return isNegated(governor) ? .negated : told }
        }
        return .possible
    }

    private func governor(_ index: Int) -> EventMention.Modality? {
        guard context.tokens.contains(index), context.text.tokens[index].kind == .word else { return nil }
        return Words.governors[context.text.tokens[index].hash]
    }
}

extension SpanishFactuality {
    /// A noun by its attributes, by what governs it, and as a subject by its verb.
    private var ofNoun: EventMention.Modality {
        if let told = attribute(tokens.upperBound) { return told }
        for index in stride(from: first - 1, through: max(context.tokens.lowerBound, first - 6), by: -1) {
            let token = context.text.tokens[index]
            if token.kind == .punctuation { break }
            if context.isWord(index, in: Words.negations) || context.isWord(index, in: Words.nobody) { return .negated }
            if let told = attribute(index) ?? governorOfNoun(index) { return told }
            if context.isWord(index, in: Words.verbStops) { break }
        }
        return ofSubject
    }

    private func attribute(_ index: Int) -> EventMention.Modality? {
        guard context.tokens.contains(index) else { return nil }
        return Words.nounAttributes[context.text.tokens[index].hash]
    }

    /// "Convocó una huelga", "evitar un ataque"; what only names what was said says nothing.
    private func governorOfNoun(_ index: Int) -> EventMention.Modality? {
        guard context.tokens.contains(index), context.text.tokens[index].kind == .word else { return nil }
        return Words.nounGovernors[context.text.tokens[index].hash]
    }

    /// "La reunión se celebrará", "el juicio podría": by the next verb whose ending tells its tense.
    private var ofSubject: EventMention.Modality {
        for index in tokens.upperBound..<min(context.tokens.upperBound, tokens.upperBound + 7) {
            let token = context.text.tokens[index]
            if token.kind == .punctuation || context.isWord(index, in: Words.verbStops) { return .happened }
            if context.isWord(index, in: Words.negations) { return .negated }
            guard token.kind == .word, !token.isCapitalized else { continue }
            if let form = Words.auxiliaryForms[token.hash], form == .future { return .planned }
            switch Words.tense(of: context.text.bytes[token.range]) {
            case .future?: return .planned
            case .conditional?: return .possible
            default: continue
            }
        }
        return .happened
    }
}
