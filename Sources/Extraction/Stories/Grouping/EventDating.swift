internal import EventModel

/// Concludes the date of an event from what its mentions say, each article once, weighed by their evidence.
struct EventDating {
    /// The date; nil where nothing says when. What is inferred, or only carried on, is approximate.
    let date: EDTFDate?
    /// The best evidence for it.
    let evidence: EventMention.DateRule

    init(_ cluster: EventCluster) {
        let votes = Self.votes(cluster)
        let finest = votes.keys.map(\.precision).min()
        let best = votes.filter { $0.key.precision == finest }
            .max {
                ($0.value, Self.nearness($0.key, cluster), $1.key) < ($1.value, Self.nearness($1.key, cluster), $0.key)
            }
        guard let best else {
            let leads = cluster.members.filter { $0.part <= 1 && !$0.isSubordinate }.compactMap(\.day)
            date = leads.min().flatMap { Day(number: $0) }.flatMap { Self.approximate(EDTFDate($0)) }
            evidence = date == nil ? .none : .published
            return
        }
        let own = cluster.members.filter { $0.date == best.key }
        let rule = EventMention.DateRule.allCases.first { rule in
            own.contains { $0.evidence == rule && !$0.isDayInferred }
        }
        evidence = rule ?? .published
        let isSaid = rule == .clause || rule == .sentence || rule == .paragraph && Set(own.map(\.article)).count > 1
        date = isSaid ? best.key : Self.approximate(best.key)
    }

    /// The weight of each date: of each article its best mention. However many only carry a day on, one that says another
    /// in its clause outweighs them.
    private static func votes(_ cluster: EventCluster) -> [EDTFDate: Float] {
        var (said, carried): ([EDTFDate: Float], [EDTFDate: Float]) = ([:], [:])
        for (_, members) in Dictionary(grouping: cluster.members, by: \.article) {
            var own: [EDTFDate: StoryMention] = [:]
            for mention in members {
                guard let date = mention.date, mention.dateWeight > own[date]?.dateWeight ?? -1 else { continue }
                own[date] = mention
            }
            for (date, mention) in own {
                let isSaid = mention.evidence == .clause || mention.evidence == .sentence
                if isSaid {
                    said[date, default: 0] += mention.dateWeight
                } else {
                    carried[date, default: 0] += mention.dateWeight
                }
            }
        }
        return said.merging(carried.mapValues { min($0, mostCarried) }, uniquingKeysWith: +)
    }

    /// What all that only carries a day on weighs at most.
    private static let mostCarried: Float = 0.9

    /// A tie goes to the day of the cluster.
    private static func nearness(_ date: EDTFDate, _ cluster: EventCluster) -> Int {
        cluster.day != nil && date.lower?.number == cluster.day ? 1 : 0
    }

    private static func approximate(_ date: EDTFDate) -> EDTFDate {
        (try? EDTFDate(date.text + "~")) ?? date
    }
}
