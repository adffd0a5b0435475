/// How the sources of an event word it: what most of them say makes the better title.
struct TitleWording {
    private let mentions: StoryMentions
    /// For each word that tells the act, the articles that use it.
    private var articles: [UInt64: Set<Int>] = [:]
    private let most: Int
    private let words: WordVector
    private let total: Float

    init(_ mentions: StoryMentions, _ cluster: EventCluster) {
        self.mentions = mentions
        for member in cluster.members {
            articles[Self.word(of: member, mentions), default: []].insert(member.article)
        }
        most = articles.values.map(\.count).max() ?? 1
        words = cluster.words
        total = cluster.words.entries.map(\.weight).sorted(by: >).prefix(Self.telling).reduce(0, +)
    }

    /// So many words tell the event.
    private static let telling = 12

    /// How many of the sources use the word of a mention, from 0 to 1.5; below 0 for the word of a few where many use another.
    func share(of mention: StoryMention) -> Float {
        let own = articles[Self.word(of: mention, mentions)]?.count ?? 0
        return most > 2 && own * 3 <= most ? -1.5 : 1.5 * Float(own) / Float(most)
    }

    /// How much of what the sources tell of it is in some words, from 0 to 1.
    func coverage(of line: WordVector) -> Float {
        total > 0 ? min(1, line.entries.reduce(0) { $0 + words.weight(of: $1.stem) } / total) : 0
    }

    private static func word(of mention: StoryMention, _ mentions: StoryMentions) -> UInt64 {
        let text = mentions.texts[mention.article]
        return text.stems[text.mentions[mention.index].token]
    }
}
