internal import EventModel
internal import Languages

/// The clause of a sentence that tells one event, as a line that stands by itself; nil where there is none.
struct TitleLine {
    /// The words.
    let text: String
    /// The tokens that it was made of.
    let tokens: Range<Int>
    /// Whether it is a whole sentence, from its beginning or to its end.
    let isFromStart: Bool
    let isToEnd: Bool
    /// Whether it is a whole clause beyond doubt, or a headline.
    let isWhole: Bool
    /// What its grammar says for it, or below 0 against it.
    let soundness: Float
    /// The noun of a subject that only points back to what has been told: "the soldiers".
    let pointingNoun: Int?

    private static let longest = 90
    /// An entry of a chronicle that cannot be cut is a little longer.
    private static let longestEntry = 110

    /// `names` gives the full name of each person who is named.
    /// `isStrict` asks at least for a verb that is joined to its subject.
    init?(_ member: StoryMention, _ story: StoryText, names: [String], lowercase: LowercaseWords, isStrict: Bool) {
        if story.text.language == .spanish {
            guard let line = SpanishTitle(member, story).line(names: names) else { return nil }
            (text, tokens, isFromStart, isToEnd) = (line.text, line.tokens, line.isFromStart, line.isToEnd)
            isWhole = line.isToEnd || member.ordinal == 0
            soundness = member.ordinal == 0 ? 0.8 : line.isToEnd ? 1.2 : 0.6
            pointingNoun = nil
            return
        }
        let mention = story.mentions[member.index]
        let sentence = story.text.sentences[mention.sentence]
        let drops = TitleTimes(story, sentence, keeping: mention.token)
        let isHeadline = member.ordinal == 0 && Self.isHeadline(story)
        let entry = member.isEntry ? story.chronicle?.entry(ofPart: member.part) : nil
        let trigger = entry.flatMap { story.verb(in: $0.opening) }.map { min($0, mention.token) } ?? mention.token
        let scan = TitleScan(
            story, sentence, trigger, isNoun: mention.isNoun || trigger < mention.token, isEntry: entry != nil,
            without: drops, lowercase: lowercase)
        let opening = entry.flatMap { scan.isGoodStart($0.opening.lowerBound) ? $0.opening.lowerBound : nil }
        guard let start = opening ?? scan.start(), !Self.isNameless(start, story, isFirst: start == scan.first) else {
            return nil
        }
        let whole: [Demand] = isStrict ? [.clause, .joined] : [.clause, .joined, .verb]
        let isThing = entry == nil && start == scan.first && scan.isExistential
        let demands: [Demand] =
            isHeadline ? [.nothing] : entry != nil ? [.clause, .entry] : isThing ? [.phrase] : whole
        guard isHeadline || entry != nil || !scan.isVerbal(start) else { return nil }
        var found: (line: (text: String, end: Int, clause: TitleClause), demand: Demand)?
        for demand in demands where found == nil {
            found = Self.line(from: start, scan, drops, story, names, demand).map { ($0, demand) }
        }
        guard let (line, demand) = found else { return nil }
        text = line.text
        tokens = start..<line.end
        isFromStart = start == scan.first
        isToEnd = line.end >= scan.last
        isWhole = demand != .joined && demand != .verb
        pointingNoun = isHeadline || story.holder(at: start) != nil ? nil : line.clause.pointingNoun
        soundness =
            isHeadline || demand == .entry || demand == .phrase
            ? 0.8 : Self.soundness(line.clause, mention, isPlanned: member.isPlanned)
    }

    /// Whether what the reader took for a headline is one, and not the first paragraph of a page without one.
    private static func isHeadline(_ story: StoryText) -> Bool {
        let text = story.article.headline
        return text.utf8.count <= 110 && !text.hasSuffix(".")
            && story.text.sentences.first.map {
                story.text.byteRange(ofTokens: $0).upperBound >= story.parts[0].bytes.upperBound - 1
            } ?? false
    }

    /// Whether it begins with a pronoun that could mean several people, or anybody but a person; in mid-sentence it may mean
    /// somebody whom the sentence does not name.
    private static func isNameless(_ start: Int, _ story: StoryText, isFirst: Bool) -> Bool {
        GrammarWords.pronouns[story.text.tokens[start].hash] != nil && (!isFirst || story.person(at: start) == nil)
    }

    /// What a line must have: all of a clause, a verb that is joined to its subject, a verb; in an entry of a chronicle
    /// nothing that waits for more, of what there was no more than its name, in a headline nothing.
    private enum Demand {
        case clause, joined, verb, entry, phrase, nothing

        func isMet(by clause: TitleClause, _ cut: TitleScan.Cut) -> Bool {
            switch self {
            case .nothing: true
            case .phrase: !clause.isOpen && cut != .phrase
            case .verb: clause.verb != nil && !clause.hasStraySubject
            case .entry: !clause.isOpen && !clause.isEmptySpeech && (cut == .whole || clause.isLong)
            case .joined: clause.isWhole && !clause.hasStraySubject
            case .clause: clause.isWhole && !clause.hasStraySubject && !(clause.isDoubtful && cut == .phrase)
            }
        }
    }

    private static func isSpeaker(_ token: Token) -> Bool {
        !token.isAllCaps && TitleWords.speakers[token.hash] != nil
    }

    /// The longest line that fits and ends well.
    private static func line(
        from start: Int, _ scan: TitleScan, _ times: TitleTimes, _ story: StoryText, _ names: [String],
        _ demand: Demand
    ) -> (text: String, end: Int, clause: TitleClause)? {
        let asides = [nil, scan.apposition(behind: start)]
        for (end, aside) in scan.ends().flatMap({ end in asides.map { (end, $0) } }) {
            guard let whole = times.kept(start..<end.token) else { continue }
            let brackets = scan.brackets(in: start..<end.token)
            var kept = whole.filter { index in
                aside?.contains(index) != true && !brackets.contains(index) && !scan.isAdditive(index)
            }
            guard let last = kept.last, last > scan.trigger - 1 else { continue }
            guard let first = kept.first, scan.isGoodStart(first) else { return nil }
            let clause = TitleClause(story.text, kept)
            if let comma = clause.strayComma { kept.removeAll { $0 == comma } }
            // "Declared the search over": without its last word it would say the contrary.
            let isCutShort = end.cut == .phrase && clause.verbToken.map { TitleWords.judging[$0.hash] != nil } ?? false
            if end.cut != .whole, clause.isDoubtful, scan.goesOn(behind: end.token) { continue }
            guard demand.isMet(by: clause, end.cut), !clause.isStub(behind: end.cut), !isCutShort,
                !times.leavesGap(in: kept)
            else {
                continue
            }
            let text = TitleText(story, kept, names: names, articles: times.articles).text
            let most = demand == .entry && end.cut != .phrase ? longestEntry : longest
            guard text.count <= most, text.count >= (end.cut == .whole ? 12 : 18), TitleText.isBalanced(text) else {
                continue
            }
            guard scan.isGoodEnd(last, end.cut) else { continue }
            guard !kept.contains(where: { Self.isSpeaker(story.text.tokens[$0]) }) else { return nil }
            return (text, end.token, clause)
        }
        return nil
    }

    /// How well the clause tells the event: with it as its verb or its subject, somebody named, one verb, and as a fact.
    private static func soundness(_ clause: TitleClause, _ mention: EventMention, isPlanned: Bool) -> Float {
        var sound: Float = 0.6 * Float(clause.rank(of: mention.token, isNoun: mention.isNoun))
        if clause.isDoubtful { sound -= 0.5 }
        if clause.isDouble { sound -= 0.9 }
        if clause.isAnonymous { sound -= 0.7 }
        if !clause.isSpecific { sound -= 1 }
        if clause.isPresent { sound -= 0.4 }
        if clause.isState { sound -= 0.6 }
        if clause.endsInPronoun { sound -= 0.4 }
        if clause.pointsElsewhere || clause.hasBareObject || clause.isWish { sound -= 0.7 }
        guard let verb = clause.verbToken else { return sound - 1 }
        if CueVerbs.lexicon[verb.hash] != nil { sound -= 0.5 }
        if !isPlanned, TitleWords.modals[verb.hash] != nil { sound -= 1.2 }
        if TitleWords.states[verb.hash] != nil { sound -= 0.3 }
        if FactualityWords.auxiliaries[verb.hash] == .negated { sound -= 0.8 }
        return sound
    }
}
