internal import EventModel

/// A paragraph that tells of an event, and why it is thought so.
struct CitedPart: Hashable, Sendable {
    /// Index of the article in the story.
    var article: Int
    /// Index of the part in the article.
    var part: Int
    /// Indices of the event's mentions in it; empty where it goes on with what was told before.
    var mentions: [Int]
}

/// Decides which paragraphs are cited for which event.
///
/// A paragraph is cited where it has a mention that does not only give the time or the reason of something else. The main
/// events of a story are also told in paragraphs without a trigger ("Get back!", the agent shouts): those are found by the
/// words they share with the event's paragraphs, and by standing next to one.
struct Citing {
    private let mentions: StoryMentions
    private let clusters: [EventCluster]
    private let main: Set<Int>
    /// To whom events happened.
    private let victims: Set<Int>
    /// For each article and part the clusters that have a mention there, with how strong it is.
    private var told: [[[Int: Bool]]]

    init(_ reading: StoryReading) {
        mentions = reading.mentions
        clusters = reading.clusters
        let texts = reading.mentions.texts
        told = texts.map { Array(repeating: [:], count: $0.parts.count) }
        victims = Set(reading.clusters.filter { $0.articles.count > 1 }.flatMap(\.focus.keys))
        main = Self.main(reading.clusters, articles: texts.count)
        for (number, cluster) in reading.clusters.enumerated() {
            for mention in cluster.members {
                let isStrong =
                    !isUnclear(mention, cluster) && (!mention.isSubordinate || !isOvershadowed(mention, by: number))
                told[mention.article][mention.part][number, default: false] =
                    told[mention.article][mention.part][number] == true || isStrong
            }
        }
    }

    /// The parts that are cited for a cluster, in order.
    func parts(of number: Int) -> [CitedPart] {
        let profile = main.contains(number) ? EventVocabulary(mentions, clusters, number) : nil
        return clusters[number].articles.sorted().flatMap { article in
            parts(of: number, in: article, profile)
        }
    }

    /// The story's main events: told in half of the articles, and in a headline or a lead.
    private static func main(_ clusters: [EventCluster], articles: Int) -> Set<Int> {
        let leading = clusters.indices.filter { index in
            let members = clusters[index].members
            let leads = Set(members.filter { $0.part <= 1 && !$0.isSubordinate }.map(\.article))
            return leads.count * 2 >= articles && !leads.isEmpty
        }
        return Set(leading)
    }

    /// Whether nothing says that it happened to the one to whom the event happened.
    private func isUnclear(_ mention: StoryMention, _ cluster: EventCluster) -> Bool {
        !cluster.focus.isEmpty && mention.focus == nil && mention.date == nil && mention.count == 1 && mention.part > 1
    }

    /// Whether the sentence of a subordinate mention tells another event in its main clause.
    private func isOvershadowed(_ mention: StoryMention, by number: Int) -> Bool {
        let text = mentions.texts[mention.article]
        let own = text.mentions[mention.index]
        return text.mentions.contains { other in
            other.sentence == own.sentence && !other.isSubordinate && other.kind.isNews && other.kind != own.kind
                && other.modality != .generic
        }
    }

    private func parts(of number: Int, in article: Int, _ profile: EventVocabulary?) -> [CitedPart] {
        let text = mentions.texts[article]
        var isCited = text.parts.indices.map { told[article][$0][number] == true }
        if !isCited.contains(true) { isCited = text.parts.indices.map { told[article][$0][number] != nil } }
        if let profile { extend(&isCited, article, number, profile) }
        return text.parts.indices.filter { isCited[$0] }.map { part in
            let own = clusters[number].members.filter { $0.article == article && $0.part == part }
            return CitedPart(article: article, part: part, mentions: own.map(\.index).sorted())
        }
    }

    /// Adds the parts that go on telling.
    private func extend(_ isCited: inout [Bool], _ article: Int, _ number: Int, _ vocabulary: EventVocabulary) {
        let text = mentions.texts[article]
        let evidence = text.parts.indices.map { part in
            isFree(article, part, number) ? vocabulary.evidence(in: text.tokens(ofPart: part), of: text) : 0
        }
        for part in text.parts.indices where evidence[part] >= 1.2 { isCited[part] = true }
        for part in text.parts.indices.dropFirst() where isCited[part - 1] && evidence[part] >= 0.75 {
            isCited[part] = true
        }
    }

    /// Whether another event is told in a part for its own sake: by several articles, of the same kind, or with a date.
    private func isRival(_ other: Int, _ article: Int, _ part: Int, _ number: Int) -> Bool {
        let cluster = clusters[other]
        if cluster.articles.count > 1 || cluster.kind == clusters[number].kind { return true }
        return cluster.members.contains { $0.article == article && $0.part == part && $0.date != nil }
    }

    /// Whether a part tells no other event, names nobody to whom another one happened, and tells nothing general.
    private func isFree(_ article: Int, _ part: Int, _ number: Int) -> Bool {
        let others = told[article][part].filter {
            $0.key != number && $0.value && isRival($0.key, article, part, number)
        }
        guard others.isEmpty || told[article][part][number] == true else { return false }
        let text = mentions.texts[article]
        let bytes = text.parts[part].bytes
        let named = text.people.indices.filter { bytes.contains(text.people[$0].bytes.lowerBound) }
        if named.contains(where: { victims.contains(mentions.persons[article][$0]) }) { return false }
        return !text.tokens(ofPart: part).contains { GrammarWords.general[text.text.tokens[$0].hash] != nil }
    }
}
