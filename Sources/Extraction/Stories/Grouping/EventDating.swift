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

    /// The weight of each date: of each article its best mention.
    private static func votes(_ cluster: EventCluster) -> [EDTFDate: Float] {
        var votes: [EDTFDate: Float] = [:]
        for (_, members) in Dictionary(grouping: cluster.members, by: \.article) {
            var own: [EDTFDate: Float] = [:]
            for mention in members {
                if let date = mention.date { own[date] = max(own[date] ?? 0, mention.dateWeight) }
            }
            for (date, weight) in own { votes[date, default: 0] += weight }
        }
        return votes
    }

    /// A tie goes to the day of the cluster.
    private static func nearness(_ date: EDTFDate, _ cluster: EventCluster) -> Int {
        cluster.day != nil && date.lower?.number == cluster.day ? 1 : 0
    }

    private static func approximate(_ date: EDTFDate) -> EDTFDate {
        (try? EDTFDate(date.text + "~")) ?? date
    }
}
