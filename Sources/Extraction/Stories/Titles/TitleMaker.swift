/// Makes an event's title of the clause that tells it best.
struct TitleMaker {
    /// Lines that stand by themselves, best first; empty where no clause does.
    let titles: [String]
    /// A few words for an id, joined by `-`.
    let slug: String

    /// So many mentions are looked at, the strongest first.
    private static let most = 40

    init(_ mentions: StoryMentions, _ cluster: EventCluster) {
        let usual = TitleWording(mentions, cluster)
        let candidates = cluster.members.sorted(by: StoryMention.isStronger).prefix(Self.most).compactMap { member in
            TitleLine(member, mentions.texts[member.article], names: mentions.names[member.article]).map { line in
                (line.text, Self.score(line, member, mentions, cluster, usual))
            }
        }
        var seen: Set<String> = []
        titles = candidates.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0).filter { seen.insert($0).inserted }
        slug = Self.slug(mentions, cluster)
    }

    /// How good a title it makes: in the words that most use, with the victim's name, whole, told for its own sake.
    private static func score(
        _ line: TitleLine, _ member: StoryMention, _ mentions: StoryMentions, _ cluster: EventCluster,
        _ usual: TitleWording
    ) -> Float {
        let text = mentions.texts[member.article]
        let mention = text.mentions[member.index]
        let own = mentions.words(line.tokens, of: member.article)
        var score = 1.5 * cluster.words.cosine(of: own) + 2 * usual.coverage(of: own) + usual.share(of: member)
        if member.ordinal == 0 { score += 0.8 } else if member.part <= 1 { score += 0.4 }
        if member.evidence == .clause { score += 0.4 }
        if !cluster.focus.isEmpty, let victim = member.focus, cluster.focus[victim] != nil { score += 1.2 }
        if line.isFromStart { score += 0.3 }
        if line.isToEnd { score += 0.5 }
        if member.isSubordinate { score -= 0.8 }
        if mention.isNoun { score -= 0.5 }
        if mention.kind == .speech { score -= 0.4 }
        score += Float(min(line.text.count, 85)) / 70 - (line.text.count < 36 ? 0.6 : 0)
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

    private static func slug(_ mentions: StoryMentions, _ cluster: EventCluster) -> String {
        let act = cluster.kind == .violence ? lemma(mentions, cluster) : cluster.kind.rawValue
        let focus = cluster.focus.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let name = focus.flatMap { mentions.clusters[$0].key.split(separator: "-").last.map { String($0) } }
        return [name ?? commonWord(mentions, cluster) ?? "", act].filter { !$0.isEmpty }.joined(separator: "-")
    }

    private static func lemma(_ mentions: StoryMentions, _ cluster: EventCluster) -> String {
        let lemmas = cluster.members.map { mentions.texts[$0.article].mentions[$0.index].lemma }
        let counts = Dictionary(lemmas.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key.split(separator: " ").first.map {
            String($0)
        }
            ?? cluster.kind.rawValue
    }

    /// The word that stands behind the triggers most often.
    private static func commonWord(_ mentions: StoryMentions, _ cluster: EventCluster) -> String? {
        var counts: [UInt64: [String: Int]] = [:]
        for member in cluster.members.prefix(most) {
            let text = mentions.texts[member.article]
            let mention = text.mentions[member.index]
            let end = text.text.sentences[mention.sentence].upperBound
            for index in (mention.token + 1)..<max(mention.token + 1, min(end, mention.token + 10)) {
                let token = text.text.tokens[index]
                guard text.stems[index] != 0, token.kind == .word, token.end - token.start > 3 else { continue }
                counts[text.stems[index], default: [:]][
                    NameKey.of(text.text.text(of: token).beforeApostrophe), default: 0] += 1
            }
        }
        let forms = counts.values.map { ($0.values.reduce(0, +), mostFrequent($0)) }
        return forms.max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
    }

    private static func mostFrequent(_ forms: [String: Int]) -> String {
        forms.filter { !$0.key.isEmpty }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}

extension String {
    /// The word before an apostrophe.
    fileprivate var beforeApostrophe: String { String(prefix { $0 != "'" && $0 != "\u{2019}" }) }
}
