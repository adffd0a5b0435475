internal import EventModel

/// A paragraph that tells of an event, and why it is thought so.
struct CitedPart: Hashable, Sendable {
    /// Index of the article in the story.
    var article: Int
    /// Index of the part in the article.
    var part: Int
    /// Indices of the event's mentions in it; empty where it goes on with what was told before.
    var mentions: [Int]
    /// Whether it only refers to the event, to tell something else.
    var isWeak = false
}

/// Decides which paragraphs are cited for which event.
///
/// A paragraph is cited where it has a mention that does not only give the time or the reason of something else. The main
/// events of a story are also told in paragraphs without a trigger ("Get back!", the agent shouts): where there is little to
/// read those are found by what they have in common with paragraphs of other articles, and by the event's words where they
/// stand next to such a paragraph.
struct Citing {
    private let mentions: StoryMentions
    private let clusters: [EventCluster]
    private let main: Set<Int>
    /// Events that a third of a few articles tell.
    private let common: Set<Int>
    /// To whom events happened.
    private let victims: Set<Int>
    /// For each article and part the clusters that have a mention there, with how strong it is.
    private var told: [[[Int: Bool]]]
    /// For each common event the parts without a mention that tell it too.
    private var additions: [Int: [Addition]] = [:]

    private struct Place: Hashable {
        var article: Int
        var part: Int
    }

    private struct Addition {
        var article: Int
        var part: Int
        var likeness: Float
    }

    init(_ reading: StoryReading) {
        mentions = reading.mentions
        clusters = reading.clusters
        let texts = reading.mentions.texts
        told = texts.map { Array(repeating: [:], count: $0.parts.count) }
        victims = Set(reading.clusters.filter { $0.articles.count > 1 }.flatMap(\.focus.keys))
        main = Self.main(reading.clusters, articles: texts.count)
        // In many articles what is told in other words is told of something else, too.
        let isLittle = reading.mentions.isFew
        common = Set(
            reading.clusters.indices.filter {
                let articles = reading.clusters[$0].articles.count
                return isLittle && articles > 1 && articles * 3 >= texts.count
            })
        readMentions(reading.clusters)
        for number in common { additions[number] = additions(to: number) }
    }

    private mutating func readMentions(_ clusters: [EventCluster]) {
        for (number, cluster) in clusters.enumerated() {
            for mention in cluster.members {
                let isStrong =
                    !isUnclear(mention, cluster) && !isSummed(mention)
                    && !(mention.isSubordinate && isOvershadowed(mention))
                    && !(mention.isReference && (isNameless(mention) || isBackground(mention)))
                told[mention.article][mention.part][number, default: false] =
                    told[mention.article][mention.part][number] == true || isStrong
            }
        }
    }

    /// The parts that are cited for a cluster, in order.
    func parts(of number: Int) -> [CitedPart] {
        let articles = clusters[number].articles.sorted()
        var cited = articles.map { isCited($0, number) }
        for added in additions[number] ?? [] where !isLiker(added, number) {
            guard let index = articles.firstIndex(of: added.article) else { continue }
            cited[index][added.part] = true
        }
        return parts(of: number, in: articles, cited)
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

    /// "Following the deadly clashes": told to say when, and of nobody who is named.
    private func isNameless(_ mention: StoryMention) -> Bool { mention.isSubordinate && mention.focus == nil }

    /// Whether nothing says that it happened to the one to whom the event happened.
    private func isUnclear(_ mention: StoryMention, _ cluster: EventCluster) -> Bool {
        guard !cluster.focus.isEmpty, mention.focus == nil, mention.date == nil, mention.count == 1, mention.part > 1
        else { return false }
        let isOwn = cluster.members.contains { $0.meaning == mention.meaning && $0.article != mention.article }
        return !isOwn || mention.people.isDisjoint(with: cluster.focus.keys) || isOfSeveral(mention)
    }

    /// "Before they were killed": not of the one who is named.
    private func isOfSeveral(_ mention: StoryMention) -> Bool {
        let text = mentions.texts[mention.article]
        let token = text.mentions[mention.index].token
        return (max(0, token - 4)..<token).contains {
            text.text.grammar.clauses.others[text.text.tokens[$0].hash] != nil
        }
    }

    /// "After two shootings": that several were is only recalled.
    private func isSummed(_ mention: StoryMention) -> Bool {
        mention.count > 1 && mention.isSubordinate && mentions.texts[mention.article].mentions[mention.index].isNoun
    }

    /// Whether the sentence of a subordinate mention tells another event in its main clause.
    private func isOvershadowed(_ mention: StoryMention) -> Bool {
        let text = mentions.texts[mention.article]
        let own = text.mentions[mention.index]
        return text.mentions.contains { other in
            other.sentence == own.sentence && !other.isSubordinate && other.kind.isNews && other.kind != own.kind
                && other.modality != .generic
        }
    }

    /// Whether the sentence that refers to an event tells by its verb that something else happened; where there is little to
    /// read, that counts too.
    private func isBackground(_ mention: StoryMention) -> Bool {
        guard !mentions.isFew else { return false }
        let text = mentions.texts[mention.article]
        let own = text.mentions[mention.index]
        func tells(_ index: Int) -> Bool {
            let other = text.mentions[index]
            return !other.isSubordinate && !other.isNoun
                && (other.modality == .happened || other.modality == .attempted)
        }
        // Mentions are in order: those of the sentence stand around it.
        let before = stride(from: mention.index - 1, through: 0, by: -1).lazy
            .prefix { text.mentions[$0].sentence == own.sentence }
        let behind = (mention.index + 1..<text.mentions.count).lazy
            .prefix { text.mentions[$0].sentence == own.sentence }
        return before.contains(where: tells) || behind.contains(where: tells)
    }

    /// For each part of an article whether it has a mention that tells the event.
    private func isCited(_ article: Int, _ number: Int) -> [Bool] {
        let own = told[article]
        let isCited = own.map { $0[number] == true }
        return isCited.contains(true) ? isCited : own.map { $0[number] != nil }
    }

    private func parts(of number: Int, in articles: [Int], _ cited: [[Bool]]) -> [CitedPart] {
        var own: [Place: [Int]] = [:]
        for mention in clusters[number].members {
            own[Place(article: mention.article, part: mention.part), default: []].append(mention.index)
        }
        return zip(articles, cited).flatMap { article, isCited in
            isCited.indices.filter { isCited[$0] }.map { part in
                let mentions = own[Place(article: article, part: part)] ?? []
                return CitedPart(
                    article: article, part: part, mentions: mentions.sorted(),
                    isWeak: told[article][part][number] == false)
            }
        }
    }

    /// Whether a part that tells an event without a mention of it is liker to what is told of another one.
    private func isLiker(_ added: Addition, _ number: Int) -> Bool {
        additions.contains { other, parts in
            other != number
                && parts.contains {
                    $0.article == added.article && $0.part == added.part && $0.likeness > added.likeness
                }
        }
    }

    /// The parts that tell what those of other articles tell, and of a main event those that go on telling.
    private func additions(to number: Int) -> [Addition] {
        let articles = clusters[number].articles.sorted()
        let cited = articles.map { isCited($0, number) }
        var going = cited
        if main.contains(number) {
            let vocabulary = EventVocabulary(mentions, clusters, number)
            for (index, article) in articles.enumerated() { goOn(&going[index], article, number, vocabulary) }
        }
        let retelling = Retelling(mentions, parts(of: number, in: articles, going))
        return articles.indices.flatMap { index in
            going[index].indices.filter { !cited[index][$0] && canBeAdded(articles[index], $0, number) }
                .map { part in
                    let likeness = retelling.likeness(of: part, in: articles[index])
                    return (Addition(article: articles[index], part: part, likeness: likeness), going[index][part])
                }
                .filter { $0.0.likeness >= ($0.1 ? Self.related : Self.retold) }.map(\.0)
        }
    }

    /// Whether a part tells no other event for its own sake, and stands under no other day.
    private func canBeAdded(_ article: Int, _ part: Int, _ number: Int) -> Bool {
        if let entry = mentions.texts[article].chronicle?.entry(ofPart: part), entry.date != clusters[number].date {
            return false
        }
        return !hasRivals(article, part, number)
    }

    /// Adds the parts of a main event that go on telling with its words.
    private func goOn(_ isCited: inout [Bool], _ article: Int, _ number: Int, _ vocabulary: EventVocabulary) {
        let text = mentions.texts[article]
        let evidence = text.parts.indices.map { part in
            isFree(article, part, number) && isTold(article, part)
                ? vocabulary.evidence(in: text.tokens(ofPart: part), of: text) : 0
        }
        for part in text.parts.indices where evidence[part] >= 1.2 { isCited[part] = true }
        for part in text.parts.indices.dropFirst() where isCited[part - 1] && evidence[part] >= 0.75 {
            isCited[part] = true
        }
    }

    /// As like as this one sentence tells what another one tells; as like as that it may go on with it.
    private static let (retold, related): (Float, Float) = (0.3, 0.14)

    /// Whether anything is told in a part as having happened.
    private func isTold(_ article: Int, _ part: Int) -> Bool {
        let text = mentions.texts[article]
        let bytes = text.parts[part].bytes
        return text.mentions.contains {
            bytes.contains($0.bytes.lowerBound) && ($0.modality == .happened || $0.modality == .attempted)
        }
    }

    /// Whether another event is told in a part for its own sake: by several articles, of the same kind, or with a date.
    private func isRival(_ other: Int, _ article: Int, _ part: Int, _ number: Int) -> Bool {
        let cluster = clusters[other]
        guard cluster.kind.isNews else { return false }
        if cluster.articles.count > 1 || cluster.kind == clusters[number].kind { return true }
        return cluster.members.contains { $0.article == article && $0.part == part && $0.date != nil }
    }

    /// Whether a part tells other events for their own sake, and not this one.
    private func hasRivals(_ article: Int, _ part: Int, _ number: Int) -> Bool {
        told[article][part][number] != true
            && told[article][part].contains { $0.key != number && $0.value && isRival($0.key, article, part, number) }
    }

    /// Whether a part tells no other event, names nobody to whom another one happened, and tells nothing general.
    private func isFree(_ article: Int, _ part: Int, _ number: Int) -> Bool {
        guard !hasRivals(article, part, number) else { return false }
        let text = mentions.texts[article]
        let bytes = text.parts[part].bytes
        let named = text.people.indices.filter { bytes.contains(text.people[$0].bytes.lowerBound) }
        if named.contains(where: { victims.contains(mentions.persons[article][$0]) }) { return false }
        return !text.tokens(ofPart: part).contains { text.text.grammar.clauses.isGeneral(text.text.tokens[$0].hash) }
    }
}
