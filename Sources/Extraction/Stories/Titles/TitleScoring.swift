internal import EventModel

/// How good a title of an event each line makes: in the words that most use, on the event's own day, whole and sound, told
/// for its own sake.
struct TitleScoring {
    private let mentions: StoryMentions
    private let cluster: EventCluster
    private let usual: TitleWording
    private let date: EDTFDate?
    private let day: WordVector?
    /// Whether there are so few articles that a doubtful title is better than none.
    let isAmongFew: Bool

    init(_ mentions: StoryMentions, _ cluster: EventCluster, date: EDTFDate?, day: WordVector?) {
        (self.mentions, self.cluster, self.date, self.day) = (mentions, cluster, date, day)
        usual = TitleWording(mentions, cluster)
        isAmongFew = mentions.isFew
    }

    /// A line whose grammar speaks more against it than this is a title in need only.
    static let leastSound: Float = -0.7

    /// The mentions to look at.
    func first(_ count: Int) -> ArraySlice<StoryMention> {
        let dated = cluster.members.map { ($0, saysDate($0) ? 0 : 1) }
        return dated.sorted { left, right in
            left.1 != right.1 ? left.1 < right.1 : StoryMention.isStronger(left.0, right.0)
        }.map(\.0).prefix(count)
    }

    /// Whether the sentence of a mention itself says the day of the event, or is the news of the day where the day is inferred.
    func saysDate(_ member: StoryMention) -> Bool {
        guard let date, let lower = date.lower else { return true }
        if member.evidence == .clause || member.evidence == .sentence {
            return member.date?.lower == lower && member.date?.precision == date.precision
        }
        return member.evidence == .published && member.date?.lower == lower && member.part <= 1
    }

    /// The score.
    func score(_ line: TitleLine, _ own: WordVector, _ member: StoryMention) -> Float {
        let mention = mentions.texts[member.article].mentions[member.index]
        var score = 1.5 * cluster.words.cosine(of: own) + 2.5 * usual.coverage(of: own) + usual.share(of: member)
        score += 2 * (day?.cosine(of: own) ?? 0) + line.soundness
        score += 0.6 * mentions.topic.nearness(of: own)
        if !standsByItself(line, of: member) { score -= 0.8 }
        if saysDate(member) { score += 1.2 }
        if member.ordinal == 0 || member.part <= 1 { score += 0.4 }
        if member.evidence == .clause { score += 0.4 }
        if !cluster.focus.isEmpty { score += namesVictim(line) ? 1.2 : -0.8 }
        if member.isEntry { score += 0.8 }
        if line.isFromStart { score += 0.3 }
        if line.isToEnd { score += 0.6 }
        if member.isSubordinate { score -= 0.8 }
        if mention.kind == .speech { score -= 0.4 }
        score += Float(min(line.text.count, 85)) / 55 - (line.text.count < 36 ? 0.6 : 0)
        return score + others(line, mention, mentions.texts[member.article])
    }

    /// Whether a line says of whom or what it tells: "the soldiers" are known only to those who have read on, but the flood
    /// of which all articles tell is known.
    func standsByItself(_ line: TitleLine, of member: StoryMention) -> Bool {
        guard let noun = line.pointingNoun else { return true }
        return mentions.topic.isCentral(mentions.texts[member.article].stems[noun])
    }

    /// Whether a line names one of those to whom it happened, as most tell.
    private func namesVictim(_ line: TitleLine) -> Bool {
        let most = cluster.focus.values.max() ?? 0
        return cluster.focus.contains { victim, count in
            count * 3 >= most
                && mentions.clusters[victim].name.split(separator: " ").last.map { line.text.contains($0) } ?? false
        }
    }

    /// Against a line: further events in it, a subject that only points back.
    private func others(_ line: TitleLine, _ mention: EventMention, _ text: StoryText) -> Float {
        var score: Float = 0
        let others = text.mentions.filter {
            line.tokens.contains($0.token) && $0.kind.isNews && $0.kind != mention.kind
        }
        score -= 0.25 * Float(others.count)
        if others.contains(where: { $0.token < mention.token }) { score -= 0.4 }
        let first = text.text.tokens[line.tokens.lowerBound]
        if GrammarWords.determiners[first.hash] != nil, line.tokens.count > 1 {
            let next = text.text.tokens[line.tokens.lowerBound + 1]
            if TitleWords.anonymous[next.hash] != nil { score -= 0.7 }
        }
        return score
    }
}
