internal import EventModel

/// Groups the mentions of a few articles: those of one kind whose dates, people and words agree tell of one event.
///
/// Where there are few articles, words tell too little of what is rare for ``EventGrouping``.
enum EventClustering {
    /// The events of a story, those told by most first.
    static func clusters(of mentions: [StoryMention]) -> [EventCluster] {
        var clusters: [EventCluster] = []
        let single = mentions.filter { $0.count == 1 }
        for mention in single.sorted(by: isStronger) { place(mention, in: &clusters) }
        join(&clusters)
        for mention in mentions where mention.count > 1 { share(mention, &clusters) }
        return clusters.filter { !isTold($0, by: clusters) }
    }

    /// Whether what was planned for a day is told as having happened then.
    private static func isTold(_ plan: EventCluster, by clusters: [EventCluster]) -> Bool {
        guard plan.isPlanned, let date = plan.date else { return false }
        return clusters.contains { told in
            !told.isPlanned && told.kind == plan.kind && told.date?.overlaps(date) == true
                && (!told.people.isDisjoint(with: plan.people) || told.words.cosine(plan.words) > 0.2)
        }
    }

    /// Adds a mention to the cluster that it fits best, else begins a new one.
    private static func place(_ mention: StoryMention, in clusters: inout [EventCluster]) {
        let best = clusters.indices.map { ($0, clusters[$0].fit(mention)) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
        if let best, best.1 >= threshold(mention.kind) {
            clusters[best.0].add(mention)
        } else {
            clusters.append(EventCluster(mention))
        }
    }

    /// Soft kinds, of which a story has many, ask for more.
    private static func threshold(_ kind: EventKind) -> Float {
        switch kind {
        case .statement, .accusation, .measure, .launch, .contest, .business, .life: 1.2
        default: 0.8
        }
    }

    private static func isStronger(_ left: StoryMention, _ right: StoryMention) -> Bool {
        (right.strength, left.article, left.index) < (left.strength, right.article, right.index)
    }

    private static func join(_ clusters: inout [EventCluster]) {
        var index = 0
        while index < clusters.count {
            var other = index + 1
            while other < clusters.count {
                if clusters[index].fit(clusters[other]) >= threshold(clusters[index].kind) + 0.1 {
                    clusters[index].merge(clusters[other])
                    clusters.remove(at: other)
                    other = index + 1
                } else {
                    other += 1
                }
            }
            index += 1
        }
    }

    /// "Two shootings" tells of the two shootings that most articles tell of.
    private static func share(_ mention: StoryMention, _ clusters: inout [EventCluster]) {
        let fitting = clusters.indices.filter { index in
            let cluster = clusters[index]
            guard cluster.kind == mention.kind, !cluster.focus.isEmpty else { return false }
            guard let date = mention.date, let mine = cluster.date else { return true }
            return mine.overlaps(date)
        }
        let told = fitting.sorted { (clusters[$1].articles.count, $0) < (clusters[$0].articles.count, $1) }
        guard told.count >= mention.count else {
            place(mention, in: &clusters)
            return
        }
        for index in told.prefix(mention.count) {
            var copy = mention
            copy.date = nil
            clusters[index].add(copy)
        }
    }
}
