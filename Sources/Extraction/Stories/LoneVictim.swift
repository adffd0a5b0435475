internal import EventModel

/// Tells whether a death is that of one person who is not named in its clause: "his death", "the singer's killing", "when the
/// singer died".
struct LoneVictim {
    private let text: StoryText
    private var tokens: [Token] { text.text.tokens }

    init(_ text: StoryText) { self.text = text }

    /// Whether a mention is such a death.
    func isTold(by mention: EventMention) -> Bool {
        guard mention.kind == .violence, mention.focus == nil, Self.deaths.contains(mention.lemma) else { return false }
        let first = text.text.sentences[mention.sentence].lowerBound
        return mention.isNoun ? isOwned(mention.token, first) : isSubject(mention.token, first, mention.lemma)
    }

    /// Whether it is one of somebody whom a pronoun means: "his death", "when he died".
    func isOfPronoun(_ mention: EventMention) -> Bool {
        guard mention.kind == .violence, Self.deaths.contains(mention.lemma), mention.token > 0 else { return false }
        if mention.isNoun { return Self.possessives[tokens[mention.token - 1].hash] != nil }
        let first = text.text.sentences[mention.sentence].lowerBound
        guard let subject = subject(of: mention.token, first, mention.lemma) else { return false }
        return GrammarWords.pronouns[tokens[subject].hash] != nil
    }

    private static let deaths: Set<String> = ["die", "kill"]

    /// "His death", "the singer's death".
    private func isOwned(_ trigger: Int, _ first: Int) -> Bool {
        guard trigger > first else { return false }
        if Self.possessives[tokens[trigger - 1].hash] != nil { return true }
        let before = text.text.bytes[..<Int(tokens[trigger].start)].suffix(5)
        return before.elementsEqual("\u{2019}s ".utf8) || before.suffix(3).elementsEqual("'s ".utf8)
    }

    /// "He died", "the singer was killed".
    private func isSubject(_ trigger: Int, _ first: Int, _ lemma: String) -> Bool {
        guard let index = subject(of: trigger, first, lemma) else { return false }
        if GrammarWords.pronouns[tokens[index].hash] != nil { return true }
        guard index > first, tokens[index - 1].hash == Word.the, !tokens[index].isCapitalized else { return false }
        return text.text.bytes[Int(tokens[index].end) - 1] != UInt8(ascii: "s")
    }

    /// The word right before "died" or "was killed", auxiliaries and adverbs aside; nil where somebody kills.
    private func subject(of trigger: Int, _ first: Int, _ lemma: String) -> Int? {
        var index = trigger - 1
        var isPassive = false
        while index >= first,
            FactualityWords.auxiliaries[tokens[index].hash] == .happened
                || FactualityWords.adverbs[tokens[index].hash] != nil
        {
            isPassive = isPassive || GrammarWords.being[tokens[index].hash] != nil
            index -= 1
        }
        return index >= first && (isPassive || lemma == "die") && tokens[index].kind == .word ? index : nil
    }

    private static let possessives = GrammarWords.table("his her")
}
