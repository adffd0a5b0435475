/// The verbs of a line in the making, as far as words and endings show them: what makes it a whole clause or none.
struct TitleClause {
    /// What a word of it can be.
    private enum Verb {
        case none
        /// A verb in any case.
        case finite
        /// A past form that may only say more of the noun before it: "a man arrested in Lund".
        case doubtful
    }

    private let tokens: [Token]
    private let kept: [Int]
    /// The place of the main verb among the kept tokens; nil where there is none.
    let verb: Int?
    /// Whether the main verb may only be a participle.
    let isDoubtful: Bool
    /// Whether a clause in it is open at its end: "ruled that footage of the show".
    let isOpen: Bool
    /// Whether a second verb follows without a word that joins it to the first, as where two sentences ran into each other.
    let isDouble: Bool
    /// Whether what stands before the verb is no subject: parted from it by a dash, or by one comma.
    let isParted: Bool
    /// Whether a further clause follows the main verb.
    private let hasContent: Bool
    /// Whether a word in it can be a verb in the present that no list knows.
    private let hasPresent: Bool

    init(_ text: TokenizedText, _ kept: [Int]) {
        (tokens, self.kept) = (text.tokens, kept)
        var survey = Survey()
        for place in kept.indices.dropFirst() {
            let token = tokens[kept[place]]
            if token.kind == .punctuation {
                if token.isMark(.comma) { survey.comma() } else if Self.parts(token) { survey.part() }
                continue
            }
            if let opener = Self.opener(place, tokens, kept) {
                survey.open(opener, isComplement: Self.isComplement(place, tokens, kept))
                continue
            }
            if survey.main == nil, !Self.canBePresent(place - 1, text, kept),
                Self.beginsZeroRelative(place, tokens, kept)
            {
                survey.open(.relative, isComplement: false)
                continue
            }
            switch Self.verb(at: place, tokens, kept, commas: survey.commas) {
            case .none: continue
            case .finite: survey.see(place, isDoubtful: false, isSaying: CueVerbs.lexicon[token.hash] != nil)
            case .doubtful: survey.see(place, isDoubtful: true, isSaying: CueVerbs.lexicon[token.hash] != nil)
            }
        }
        verb = survey.main
        isDoubtful = survey.isDoubtful
        isOpen = survey.isRelative && !survey.hasRelativeVerb || survey.needsVerb
        isDouble = survey.isDouble
        isParted = survey.isParted || Self.isTorn(kept, tokens, survey.main)
        hasContent = survey.hasContent
        hasPresent = kept.indices.contains { Self.canBePresent($0, text, kept) }
    }

    /// What was read so far, from the left.
    private struct Survey {
        var main: Int?
        var isDoubtful = false
        var isRelative = false
        var hasRelativeVerb = false
        var isSubordinate = false
        /// Behind "that", until its verb comes.
        var needsVerb = false
        /// Whether a further verb may follow.
        var isLicensed = true
        var isDouble = false
        var commas = 0
        /// Whether a mark that parts sentences stands before the verb.
        var isParted = false
        var hasContent = false

        mutating func part() {
            if main == nil { isParted = true }
        }

        mutating func comma() {
            commas += 1
            (isRelative, isSubordinate, isLicensed) = (false, false, true)
        }

        mutating func open(_ opener: GrammarWords.Opener, isComplement: Bool) {
            switch opener {
            case .coordinate: isLicensed = true
            case .relative where isComplement: (needsVerb, isLicensed) = (true, true)
            case .relative: (isRelative, hasRelativeVerb) = (true, false)
            case .subordinate: isSubordinate = true
            }
        }

        mutating func see(_ place: Int, isDoubtful doubtful: Bool, isSaying: Bool) {
            if isRelative, !hasRelativeVerb {
                hasRelativeVerb = true
                return
            }
            guard !isSubordinate else { return }
            if main != nil, !doubtful { hasContent = true }
            if main == nil || isDoubtful && !doubtful && !isLicensed {
                (main, isDoubtful) = (place, doubtful)
            } else if !doubtful, !isLicensed {
                isDouble = true
            }
            needsVerb = false
            isLicensed = isSaying
            isRelative = false
        }
    }

    private static func opener(_ place: Int, _ tokens: [Token], _ kept: [Int]) -> GrammarWords.Opener? {
        let token = tokens[kept[place]]
        guard !token.isAllCaps else { return nil }
        if token.hash == Word.`as`, place + 1 < kept.count {
            let next = tokens[kept[place + 1]].hash
            return GrammarWords.pronouns[next] != nil || GrammarWords.others[next] != nil ? .subordinate : nil
        }
        return GrammarWords.openers[token.hash] ?? (TitleWords.relatives[token.hash] != nil ? .relative : nil)
    }

    private static func parts(_ token: Token) -> Bool {
        token.isMark(.semicolon) || token.isMark(.colon) || token.isMark(.emDash) || token.isMark(.enDash)
            || token.isMark(.hyphen) && token.isAfterSpace
    }

    /// "On the day the singer died": a noun phrase right behind a noun begins a clause about it.
    private static func beginsZeroRelative(_ place: Int, _ tokens: [Token], _ kept: [Int]) -> Bool {
        let (token, before) = (tokens[kept[place]], tokens[kept[place - 1]])
        guard GrammarWords.determiners[token.hash] != nil || GrammarWords.pronouns[token.hash] != nil,
            before.kind == .word, kept[place] == kept[place - 1] + 1
        else { return false }
        return TitleWords.badEnds[before.hash] == nil && GrammarWords.prepositions[before.hash] == nil
            && FactualityWords.adverbs[before.hash] == nil && [nil, .noun].contains(form(kept[place - 1], tokens))
    }

    /// "Elections, the parliament voted": one comma before the verb, and no list.
    private static func isTorn(_ kept: [Int], _ tokens: [Token], _ verb: Int?) -> Bool {
        guard let verb, let comma = kept[..<verb].firstIndex(where: { tokens[$0].isMark(.comma) }), comma < verb - 1
        else { return false }
        let behind = kept[(comma + 1)..<verb]
        return !behind.contains { tokens[$0].isMark(.comma) || GrammarWords.coordinators[tokens[$0].hash] != nil }
    }

    /// "That" behind a verb opens what is said, and behind a noun says more of it.
    private static func isComplement(_ place: Int, _ tokens: [Token], _ kept: [Int]) -> Bool {
        guard tokens[kept[place]].hash == Word.that else { return false }
        if form(kept[place - 1], tokens) == .past { return true }
        // Who is told stands between: "told the court that".
        return kept[..<place].suffix(reachOfSaying).reversed().prefix { isInner(tokens[$0]) }
            .contains { isSaying(tokens[$0]) }
    }

    /// So many words before "that" stands the verb on which it depends.
    static let reachOfSaying = 9

    /// Whether a token parts no clauses.
    static func isInner(_ token: Token) -> Bool {
        token.kind == .word || token.kind == .number || token.isMark(.hyphen) && !token.isAfterSpace
    }

    /// Whether a word says that something is said.
    static func isSaying(_ token: Token) -> Bool {
        !token.isCapitalized
            && (CueVerbs.lexicon[token.hash] != nil || TitleWords.sayings[token.hash] != nil
                || TitleWords.proving[token.hash] != nil)
    }

    private static func form(_ index: Int, _ tokens: [Token]) -> TriggerWords.Form? {
        TriggerWords.shared.lexicon.longestMatch(in: tokens, at: index)?.value.form
    }

    private static func verb(at place: Int, _ tokens: [Token], _ kept: [Int], commas: Int) -> Verb {
        let (token, before) = (tokens[kept[place]], tokens[kept[place - 1]])
        guard token.kind == .word, !token.isCapitalized, before.hash != GrammarWords.to,
            GrammarWords.determiners[before.hash] == nil, GrammarWords.prepositions[before.hash] == nil
        else { return .none }
        if FactualityWords.auxiliaries[token.hash] != nil {
            return TitleWords.infinite[token.hash] == nil ? .finite : .none
        }
        guard FactualityWords.auxiliaries[before.hash] == nil else { return .none }
        if before.isMark(.comma), commas % 2 == 1 { return .none }
        let after = place + 1 < kept.count ? tokens[kept[place + 1]] : nil
        if after?.hash == GrammarWords.by { return .none }
        if TitleWords.intransitives[token.hash] != nil { return .finite }
        switch form(kept[place], tokens) {
        case .past, .phrase: return isFollowedByObject(after) ? .finite : .doubtful
        case .thirdPerson: return isFollowedByObject(after) ? .finite : .none
        case .base, .gerund, .noun, .participle, .future, .conditional, .subjunctive: return .none
        case nil: return CueVerbs.lexicon[token.hash] == .plain ? .finite : .none
        }
    }

    private static func isFollowedByObject(_ token: Token?) -> Bool {
        guard let token else { return false }
        return token.kind == .number || token.isCapitalized || token.hash == GrammarWords.to
            || token.hash == Word.that || GrammarWords.determiners[token.hash] != nil
            || GrammarWords.pronouns[token.hash] != nil || TitleWords.relatives[token.hash] != nil
    }
}

extension TitleClause {
    /// The token of the main verb.
    var verbToken: Token? { verb.map { tokens[kept[$0]] } }

    /// The verb that says what is done: the main one, or the one behind its auxiliaries.
    private var act: Token? {
        guard let verb else { return nil }
        let rest = kept[verb...].lazy.map { tokens[$0] }
        return rest.first { token in
            FactualityWords.auxiliaries[token.hash] == nil && FactualityWords.adverbs[token.hash] == nil
        }
    }

    /// Whether it says that something was said, and not what: "told the court", "said during the hearing".
    var isEmptySpeech: Bool {
        guard verb != nil else { return kept.suffix(4).contains { TitleWords.sayings[tokens[$0].hash] != nil } }
        guard let act, TitleWords.sayings[act.hash] != nil, !isHeard else { return false }
        return !hasContent && !kept.contains { tokens[$0].isMark(.quote) || tokens[$0].isMark(.leftQuote) }
    }

    /// Whether what was said is its subject: "a recording is heard by the jury".
    private var isHeard: Bool {
        guard let verbToken, GrammarWords.being[verbToken.hash] != nil else { return false }
        return kept.contains { tokens[$0].hash == GrammarWords.by }
    }

    /// Whether a pronoun stands before the verb and something else before that: "uninjured she had spent".
    var hasStraySubject: Bool {
        guard let verb else { return false }
        let before = kept[..<verb].last { FactualityWords.adverbs[tokens[$0].hash] == nil }
        guard let before, before != kept.first else { return false }
        return TitleWords.nominatives[tokens[before].hash] != nil
    }

    /// Whether it is a clause with all that it needs.
    var isWhole: Bool { verb != nil && !isOpen && !isParted && !isEmptySpeech }

    /// Whether it has the length of a clause, where its verb is none that is known.
    var isLong: Bool { kept.count >= Self.longPhrase || hasPresent && kept.count >= Self.shortClause }

    /// Noun phrases are mostly shorter than the one, clauses longer than the other.
    private static let (longPhrase, shortClause) = (6, 4)

    /// Whether a word in small letters can be a verb in the present: one that ends in "s" behind a name ("Ada Byron weeps", "his
    /// father, Emil, files"), one without an ending behind a plural ("the lawyers call").
    private static func canBePresent(_ place: Int, _ text: TokenizedText, _ kept: [Int]) -> Bool {
        guard place > 0, kept.indices.contains(place), isSmallWord(text.tokens[kept[place]]),
            let before = kept[..<place].last(where: { text.tokens[$0].kind != .punctuation })
        else { return false }
        if text.tokens[before].isCapitalized { return endsInS(text.tokens[kept[place]], text) }
        let known = form(kept[place], text.tokens)
        return isSmallWord(text.tokens[before]) && endsInS(text.tokens[before], text)
            && (known == .base || known == .noun)
    }

    private static func isSmallWord(_ token: Token) -> Bool {
        token.kind == .word && !token.isCapitalized && token.end - token.start > 3
    }

    private static func endsInS(_ token: Token, _ text: TokenizedText) -> Bool {
        let letters = text.bytes[token.range].suffix(2)
        return letters.last == UInt8(ascii: "s") && letters.first != UInt8(ascii: "s")
    }

    /// Whether it ends with somebody who is not named: "two things saved him", "to speak with him again".
    var endsInPronoun: Bool {
        guard let last = kept.last.map({ tokens[$0] }) else { return false }
        let isLast = GrammarWords.pronouns[last.hash] != nil || TitleWords.plurals[last.hash] != nil
        return isLast || kept.dropLast().last.map { TitleWords.objects[tokens[$0].hash] != nil } ?? false
    }

    /// Whether it happens "there", at a place named before; but "where there were clashes".
    var pointsElsewhere: Bool {
        kept.indices.dropFirst().contains { place in
            guard tokens[kept[place]].hash == Word.there else { return false }
            return place + 1 == kept.count || FactualityWords.auxiliaries[tokens[kept[place + 1]].hash] == nil
        }
    }

    /// Whether somebody only means or is expected to do it: "hoped to reach Lund".
    var isWish: Bool {
        guard let act, FactualityWords.wishing[act.hash] != nil else { return false }
        return zip(kept, kept.dropFirst()).contains {
            tokens[$0].hash == act.hash && tokens[$1].hash == GrammarWords.to
        }
    }

    /// Whether its object is only meant: "announced the move, which".
    var hasBareObject: Bool {
        guard let verb, verb + 2 < kept.count, tokens[kept[verb + 1]].hash == Word.the else { return false }
        let isMeant = TitleWords.referring[tokens[kept[verb + 2]].hash] != nil
        return isMeant && (verb + 3 == kept.count || tokens[kept[verb + 3]].isMark(.comma))
    }

    /// Whether it tells in the present what somebody does, as captions and general truths do.
    var isPresent: Bool {
        act.map { $0.hash == verbToken?.hash && Self.isThirdPerson(tokens, kept, verb) } ?? false
    }

    private static func isThirdPerson(_ tokens: [Token], _ kept: [Int], _ verb: Int?) -> Bool {
        verb.map { form(kept[$0], tokens) == .thirdPerson } ?? false
    }

    /// A comma that is left between subject and verb where what it closed was left out.
    var strayComma: Int? {
        guard let verb, verb > 1, tokens[kept[verb - 1]].isMark(.comma),
            !kept[..<(verb - 1)].contains(where: { tokens[$0].isMark(.comma) })
        else { return nil }
        return kept[verb - 1]
    }

    /// The subject, or all of it where there is no verb.
    private var subject: ArraySlice<Int> { kept[..<(verb ?? kept.count)] }

    /// Whether the subject points back to somebody named before: "the singer", "the two-storey building".
    var isAnonymous: Bool {
        guard let first = kept.first, GrammarWords.determiners[tokens[first].hash] != nil else { return false }
        return !subject.dropFirst().contains { tokens[$0].isCapitalized || tokens[$0].kind == .number }
    }

    /// The noun of a subject that points back without saying to which: "the soldiers"; nil for any other subject.
    var pointingNoun: Int? {
        guard verb != nil, let first = kept.first, let noun = subject.last, noun > first,
            tokens[first].hash == Word.the || GrammarWords.pointing[tokens[first].hash] != nil
        else { return nil }
        let isBare = subject.dropFirst().allSatisfy { index in
            tokens[index].kind == .word && !tokens[index].isCapitalized && !isPreposition(index) && !isOpener(index)
        }
        return isBare ? subject.last { FactualityWords.adverbs[tokens[$0].hash] == nil } : nil
    }

    /// Whether it tells what is or what somebody has, and nothing that happens: "has enough of it", "was a singer".
    var isState: Bool {
        guard let verbToken, let act, act.hash != verbToken.hash else { return false }
        let isLink = GrammarWords.being[verbToken.hash] != nil || GrammarWords.having[verbToken.hash] != nil
        return isLink
            && (act.kind == .number || GrammarWords.determiners[act.hash] != nil || TitleWords.amounts[act.hash] != nil)
    }

    /// Whether a few words behind its last comma wait for more: "its highest level, signifying", "in Lund, the mayor".
    func isStub(behind cut: TitleScan.Cut) -> Bool {
        guard cut != .whole, let comma = kept.lastIndex(where: { tokens[$0].isMark(.comma) }) else { return false }
        let tail = kept[(comma + 1)...]
        if tail.count <= 2 { return true }
        guard kept.count(where: { tokens[$0].isMark(.comma) }) == 1, let first = tail.first.map({ tokens[$0] }),
            first.isCapitalized || GrammarWords.determiners[first.hash] != nil
        else { return false }
        return verb.map { $0 < comma } ?? true && !hasContent
    }

    /// Whether anything is named or counted in it.
    var isSpecific: Bool { kept.dropFirst().contains { tokens[$0].isCapitalized || tokens[$0].kind == .number } }

    /// How a trigger stands in it: as its main verb or subject 1, as an object 0, deeper -1.
    func rank(of trigger: Int, isNoun: Bool) -> Int {
        guard let verb, let place = kept.firstIndex(of: trigger) else { return -1 }
        if !isNoun { return isPredicate(place, verb) ? 1 : -1 }
        if place < verb { return kept[..<place].contains(where: isPreposition) ? -1 : 1 }
        return kept[verb..<place].contains(where: { isPreposition($0) || isOpener($0) }) ? -1 : 0
    }

    /// Whether a verb is the main one or stands right behind its auxiliaries.
    private func isPredicate(_ place: Int, _ verb: Int) -> Bool {
        guard place >= verb else { return false }
        return !kept[verb..<place].contains { isPreposition($0) && tokens[$0].hash != GrammarWords.to || isOpener($0) }
    }

    private func isPreposition(_ index: Int) -> Bool {
        GrammarWords.prepositions[tokens[index].hash] != nil || TitleWords.phrases[tokens[index].hash] != nil
    }

    private func isOpener(_ index: Int) -> Bool {
        GrammarWords.openers[tokens[index].hash].map { $0 != .coordinate } ?? false
    }
}
