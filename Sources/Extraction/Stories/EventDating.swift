internal import EventModel

/// Concludes the date of an event from what its mentions say.
struct EventDating {
    /// The date; nil where nothing says when.
    let date: EDTFDate?

    init(_ mentions: StoryMentions, _ cluster: EventCluster) {
        date = Self.vote(mentions, cluster) ?? Self.fromLeads(mentions, cluster)
    }

    /// The day for which most articles speak, each by its best mention; without days the finest date.
    private static func vote(_ mentions: StoryMentions, _ cluster: EventCluster) -> EDTFDate? {
        var votes: [EDTFDate: Float] = [:]
        for article in cluster.articles {
            var own: [EDTFDate: Float] = [:]
            for mention in cluster.members where mention.article == article {
                if let date = mention.date { own[date] = max(own[date] ?? 0, mention.dateWeight) }
            }
            for (date, weight) in own { votes[date, default: 0] += weight }
        }
        let finest = votes.keys.map(\.precision).min()
        return votes.filter { $0.key.precision == finest }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// What a headline or a lead tells without a date happened about when it was published.
    private static func fromLeads(_ mentions: StoryMentions, _ cluster: EventCluster) -> EDTFDate? {
        let days = cluster.members.filter { $0.part <= 1 && !$0.isSubordinate }
            .compactMap { mentions.texts[$0.article].day }
        return days.min().flatMap { try? EDTFDate(EDTFDate($0).text + "~") }
    }
}
