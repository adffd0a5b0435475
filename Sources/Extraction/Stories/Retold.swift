/// Whether a mention tells the same as the one of which an event's title is made: the same deed, of the same who are named,
/// and of that day as far as it lets know.
///
/// Kind and day alone do not say so. All of a story about an epidemic is about people who fell ill, and each day some did.
struct Retold {
    private let mentions: StoryMentions
    private let seed: StoryMention
    private let day: Int?
    /// The seed, and what says the day and is much like it.
    private let sure: [StoryMention]
    private let words: TellingWords
    private let isCommon: Bool

    /// `common` are the meanings of which many articles tell.
    init(_ mentions: StoryMentions, _ cluster: EventCluster, seed: StoryMention, common: Set<Int32>) {
        (self.mentions, self.seed, day) = (mentions, seed, cluster.day)
        isCommon = common.contains(seed.meaning)
        let sure = cluster.members.lazy.filter { member in
            Self.saysDay(member, cluster.day) && member.words.cosine(seed.words) >= Self.muchAlike
                && Self.deed(of: member, mentions) == Self.deed(of: seed, mentions)
        }
        self.sure = [seed] + sure.prefix(Self.mostSure)
        words = self.sure.reduce(into: TellingWords()) { $0.formUnion(TellingWords(around: $1, mentions)) }
    }

    /// As like as this two mentions tell the same in other words; as like as that they tell it in the same ones.
    private static let (muchAlike, asGoodAsSame): (Float, Float) = (0.35, 0.6)
    private static let mostSure = 8

    /// Whether it tells the same: in the same sentence, of the same victim, of the same day and somebody who is named in both,
    /// or in words that are alike.
    func isTold(by mention: StoryMention) -> Bool {
        let isSameDeed = Self.deed(of: mention, mentions) == Self.deed(of: seed, mentions)
        if mention.article == seed.article, sentence(of: mention) == sentence(of: seed) { return true }
        // Nobody dies twice.
        if isSameDeed, let victim = mention.focus, victim == seed.focus, !mention.isReference { return true }
        guard !isOfNow(mention) else { return false }
        let own = TellingWords(around: mention, mentions)
        if isSameDeed, Self.saysDay(mention, day), !own.names.isDisjoint(with: words.names) { return true }
        guard !own.contents.isDisjoint(with: words.contents) else { return false }
        return likeness(of: mention) >= least(for: mention, own, isSameDeed: isSameDeed)
    }

    private func likeness(of mention: StoryMention) -> Float {
        sure.reduce(0) { max($0, $1.words.cosine(mention.words)) }
    }

    /// How like it must be: more where it does not say the day, tells of another deed, or names others.
    private func least(for mention: StoryMention, _ own: TellingWords, isSameDeed: Bool) -> Float {
        let saysDay = Self.saysDay(mention, day)
        var least: Float = saysDay ? (isCommon ? 0.15 : 0.05) : isCommon ? 0.25 : 0.15
        if !isSameDeed { least = max(least, Self.muchAlike) }
        guard !words.names.isEmpty, words.names.isDisjoint(with: own.names) else { return least }
        if own.names.isEmpty { return max(least, saysDay ? 0.2 : Self.muchAlike) }
        return max(least, saysDay ? Self.muchAlike : Self.asGoodAsSame)
    }

    private static func saysDay(_ mention: StoryMention, _ day: Int?) -> Bool {
        day != nil && mention.exact == day && (mention.evidence == .clause || mention.evidence == .sentence)
    }

    /// What is done, by the word itself: a death of a flood is no flood. To die and to be killed are one.
    private static func deed(of mention: StoryMention, _ mentions: StoryMentions) -> Int32 {
        let meaning = mentions.texts[mention.article].mentions[mention.index].meaning
        return EventCluster.deaths.contains(meaning) ? -1 : meaning
    }

    /// Whether it tells, days later, how things are then: in the present perfect, or as the news of its own day.
    private func isOfNow(_ mention: StoryMention) -> Bool {
        guard let day, let published = mention.day, published - day > Self.fresh, !Self.saysDay(mention, day),
            !mention.isReference, !mention.isSubordinate
        else { return false }
        return mention.isInferred || isPresentPerfect(mention)
    }

    /// So many days a paper takes to bring news.
    private static let fresh = 2

    /// "Has risen", "have died": nothing says when. "Has killed three and infected forty": the second verb has the auxiliary
    /// of the first.
    private func isPresentPerfect(_ mention: StoryMention) -> Bool {
        let text = mentions.texts[mention.article].text
        let own = mentions.texts[mention.article].mentions[mention.index]
        let sentence = text.sentences[own.sentence]
        let before = (own.token - Self.reach..<own.token).clamped(to: sentence).reversed().lazy
            .map { text.tokens[$0] }
            .prefix { $0.kind != .punctuation && (text.grammar.clauses.opener($0.hash) ?? .coordinate) == .coordinate }
        let auxiliary = before.first { FactualityWords.auxiliaries[$0.hash] != nil }
        if let auxiliary { return TitleWords.perfect[auxiliary.hash] != nil }
        guard own.isNoun else { return false }
        return (own.token..<own.token + Self.subject).clamped(to: sentence)
            .contains { TitleWords.perfect[text.tokens[$0].hash] != nil }
    }

    /// So many words an auxiliary stands before its verb, and behind its subject.
    private static let (reach, subject) = (12, 4)

    private func sentence(of mention: StoryMention) -> Int {
        mentions.texts[mention.article].mentions[mention.index].sentence
    }
}
