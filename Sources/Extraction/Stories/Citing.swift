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
    /// For each article and part the clusters that have a mention there, with how strong it is.
    private var told: [[[Int: Bool]]]

    init(_ reading: StoryReading) {
        mentions = reading.mentions
        clusters = reading.clusters
        let texts = reading.mentions.texts
        told = texts.map { Array(repeating: [:], count: $0.parts.count) }
        main = Self.main(reading.clusters, articles: texts.count)
        for (number, cluster) in reading.clusters.enumerated() {
            for mention in cluster.members {
                let isStrong = !mention.isSubordinate || !isUnclear(mention) && !isOvershadowed(mention, by: number)
                told[mention.article][mention.part][number, default: false] =
                    told[mention.article][mention.part][number] == true || isStrong
            }
        }
    }

    /// The parts that are cited for a cluster, in order.
    func parts(of number: Int) -> [CitedPart] {
        let profile = main.contains(number) ? EventVocabulary(mentions, clusters[number]) : nil
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

    /// Whether nothing says to whom or when it happened.
    private func isUnclear(_ mention: StoryMention) -> Bool {
        EventKind.withVictim.contains(mention.kind) && mention.focus == nil && mention.date == nil && mention.count == 1
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

    /// Adds the parts that go on telling: most of their words are the event's, or many beside one that is cited.
    private func extend(_ isCited: inout [Bool], _ article: Int, _ number: Int, _ vocabulary: EventVocabulary) {
        let text = mentions.texts[article]
        let shares = text.parts.indices.map { part in
            isFree(article, part, number) ? vocabulary.share(of: text.tokens(ofPart: part), in: text) : 0
        }
        for part in text.parts.indices where shares[part] >= 0.45 { isCited[part] = true }
        for part in text.parts.indices.dropFirst() where isCited[part - 1] && shares[part] >= 0.25 {
            isCited[part] = true
        }
    }

    /// Whether a part tells no other event and nothing general.
    private func isFree(_ article: Int, _ part: Int, _ number: Int) -> Bool {
        guard told[article][part].allSatisfy({ $0.key == number || !$0.value || clusters[$0.key].articles.count < 2 })
        else { return false }
        let text = mentions.texts[article]
        let own = text.mentions.filter { text.parts[part].bytes.contains($0.bytes.lowerBound) }
        return own.isEmpty || own.contains { $0.modality != .generic }
    }
}

/// The words with which several articles tell an event.
struct EventVocabulary {
    private let mentions: StoryMentions
    private var stems: Set<UInt64> = []

    init(_ mentions: StoryMentions, _ cluster: EventCluster) {
        self.mentions = mentions
        var articles: [UInt64: Set<Int>] = [:]
        for member in cluster.members {
            let text = mentions.texts[member.article]
            let sentence = text.text.sentences[text.mentions[member.index].sentence]
            for stem in text.stems[sentence] where stem != 0 { articles[stem, default: []].insert(member.article) }
        }
        stems = Set(articles.filter { $0.value.count >= min(2, mentions.texts.count) }.keys)
    }

    /// Which share of the words of some tokens, weighed by rarity, are the event's; 0 for fewer than three words.
    func share(of tokens: Range<Int>, in text: StoryText) -> Float {
        var (own, all, count) = (Float(0), Float(0), 0)
        for index in tokens where text.stems[index] != 0 {
            let weight = mentions.weight(text.stems[index])
            all += weight
            guard stems.contains(text.stems[index]) else { continue }
            own += weight
            count += 1
        }
        return count < 3 ? 0 : own / all
    }
}
