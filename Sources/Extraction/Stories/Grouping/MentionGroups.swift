public import EventModel

/// Mentions that tell of one event, down to the least: what a suggestion is made of, and what is too slight for one.
public struct MentionGroup: Equatable, Sendable {
    /// The word that stands for all triggers.
    public var lemma: String
    /// What kind of thing happens.
    public var kind: EventKind
    /// When, as far as any of them says.
    public var date: EDTFDate?
    /// Where the triggers stand, in the order of the articles.
    public var mentions: [SuggestedMention]
}

extension SuggestionMaker {
    /// All mentions of events in articles, grouped: those of one story with one meaning whose dates, people and words agree.
    /// A shooting and the death that came of it are two groups here, and one suggestion.
    public func groups(in articles: [Article], language: String? = nil) -> [MentionGroup] {
        let readable = ReadableArticles.of(articles, libraryLanguage: language)
        let texts = readable.sorted { $0.article.id < $1.article.id }.compactMap { article, language in
            ReadableArticles.readable(article, in: language).map { StoryText($0, in: language) }
        }
        return StoryGrouping(texts).stories().flatMap { story in
            let mentions = StoryMentions(story.map { texts[$0] })
            return MentionGrouping(mentions).groups()
        }
    }
}

/// Groups all mentions of a story by meaning.
struct MentionGrouping {
    private let mentions: StoryMentions

    init(_ mentions: StoryMentions) {
        self.mentions = mentions
    }

    /// The groups, in the order of their first mentions.
    func groups() -> [MentionGroup] {
        let byMeaning = Dictionary(grouping: mentions.all(), by: \.meaning)
        let clusters = byMeaning.keys.sorted().flatMap { meaning in events(of: byMeaning[meaning] ?? []) }
        return clusters.map(group)
    }

    private func events(of same: [StoryMention]) -> [EventCluster] {
        var clusters: [EventCluster] = []
        for mention in same {
            let best = clusters.indices.map { ($0, clusters[$0].fit(mention)) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
            if let best, best.1 >= Self.threshold(mention.kind) {
                clusters[best.0].add(mention)
            } else {
                clusters.append(EventCluster(mention))
            }
        }
        return clusters
    }

    /// Common verbs tell of the same only where much else agrees.
    private static func threshold(_ kind: EventKind) -> Float {
        switch kind {
        case .speech: 1.4
        case .action, .reference: 0.95
        default: 0.55
        }
    }

    private func group(_ cluster: EventCluster) -> MentionGroup {
        let members = cluster.members.sorted { ($0.article, $0.index) < ($1.article, $1.index) }
        let places = members.map { member in
            let text = mentions.texts[member.article]
            let range = text.range(text.mentions[member.index].range, inPart: member.part)
            return SuggestedMention(
                article: text.article.id, paragraph: text.parts[member.part].ordinal, range: range)
        }
        let lemma = members.first.map { mentions.texts[$0.article].mentions[$0.index].lemma } ?? ""
        return MentionGroup(lemma: lemma, kind: cluster.kind, date: cluster.date, mentions: places)
    }
}
