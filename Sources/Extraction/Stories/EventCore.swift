/// The mentions of an event that tell what its title tells. Others of its kind and day may have come to it by a word that all
/// of the story has; they are cited for nothing.
struct EventCore {
    private struct Place: Hashable {
        var article: Int
        var index: Int
    }

    private let members: Set<Place>
    private let seed: Place

    /// In so many rounds each takes in what is like those of the rounds before.
    private static let rounds = 3

    /// The core about one of the members of a cluster.
    ///
    /// Words for what all of the story is about say little: `common` are the meanings that it has in many articles.
    init(_ mentions: StoryMentions, of cluster: EventCluster, about seed: StoryMention, common: Set<Int32>) {
        var core = EventCluster(seed, day: cluster.day)
        let retold = Retold(mentions, cluster, seed: seed, common: common)
        var left = cluster.members.filter { member in
            (member.article, member.index) != (seed.article, seed.index) && retold.isTold(by: member)
        }
        left.sort(by: StoryMention.isStronger)
        for _ in 0..<Self.rounds {
            let least =
                Self.least(among: cluster.members.count, with: core.members.count)
                + (common.contains(seed.meaning) ? Self.commonness : 0)
            let fitting = left.map { EventFit($0, core).score > least }
            guard fitting.contains(true) else { break }
            for (mention, fits) in zip(left, fitting) where fits { core.add(mention) }
            left = zip(left, fitting).filter { !$0.1 }.map(\.0)
        }
        self.seed = Place(article: seed.article, index: seed.index)
        members = Set(core.members.map { Place(article: $0.article, index: $0.index) })
    }

    /// The more mentions there are, the more of them have some words in common by chance; and what one mention alone has in
    /// common with another is less than what many together have.
    private static func least(among all: Int, with core: Int) -> Float {
        -0.3 + min(1, 0.14 * Float(all).logarithm + 0.12 * Float(core).logarithm)
    }

    /// What a word that all of the story has counts less.
    private static let commonness: Float = 0.15

    /// Whether a mention is one of them.
    func contains(_ mention: Int, of article: Int) -> Bool { members.contains(Place(article: article, index: mention)) }

    /// The paragraphs that tell it, in so many words: what only goes on from another is left out. Those that only refer to it
    /// are left out where several articles tell it for its own sake.
    func parts(of cited: [CitedPart]) -> [CitedPart] {
        let own = cited.compactMap { part -> CitedPart? in
            var part = part
            part.mentions.removeAll { !contains($0, of: part.article) }
            return part.mentions.isEmpty ? nil : part
        }
        let telling = Set(own.filter { !$0.isWeak }.map(\.article))
        return own.filter { part in
            if part.article == seed.article, part.mentions.contains(seed.index) { return true }
            return !part.isWeak || telling.count < Self.several
        }
    }

    private static let several = 3
}
