internal import EventModel

/// Reads the articles of one story together: dates what is undated, finds the events, and says which paragraphs tell of them.
struct StoryReading {
    private(set) var mentions: StoryMentions
    private(set) var clusters: [EventCluster]

    /// Reads these texts, which may be part of many more.
    init(_ texts: [StoryText], ofMany: Bool = false) {
        mentions = StoryMentions(texts, ofMany: ofMany)
        clusters = Self.events(of: mentions)
        let dated = DateInference.dated(texts, clusters)
        guard let dated else { return }
        mentions = StoryMentions(dated, ofMany: ofMany)
        clusters = Self.events(of: mentions)
    }
}

extension StoryReading {
    /// Few articles are grouped story by story, each mention against each event.
    private static func events(of mentions: StoryMentions) -> [EventCluster] {
        guard mentions.isFew else { return EventGrouping.events(of: mentions.news()) }
        let news = Dictionary(grouping: mentions.headlines(), by: \.article)
        return StoryGrouping(mentions.texts).stories().flatMap { story in
            EventClustering.clusters(of: story.flatMap { news[$0] ?? [] }).compactMap(\.possible)
        }
    }
}

/// Finds the day of publication of undated articles by the events that they share with dated ones.
enum DateInference {
    /// The texts with relative dates counted from inferred days; nil where nothing can be inferred.
    static func dated(_ texts: [StoryText], _ clusters: [EventCluster]) -> [StoryText]? {
        let days = Set(texts.compactMap(\.day)).sorted()
        guard !days.isEmpty, texts.contains(where: { $0.day == nil }) else { return nil }
        var result = texts
        var isChanged = false
        for index in texts.indices where texts[index].day == nil {
            let shared = told(in: index, clusters)
            guard !shared.isEmpty else { continue }
            let best = possible(days, shared).map { day in (day, agreement(texts[index], countedFrom: day, shared)) }
                .max { ($0.1, $0.0) < ($1.1, $1.0) }
            guard let best, best.1 > 0 else { continue }
            result[index].read(countingFrom: best.0, isInferred: true)
            isChanged = true
        }
        return isChanged ? result : nil
    }

    /// The days on which news of the shared events can have come out: within a week of the latest.
    private static func possible(_ days: [Day], _ shared: [Int: EDTFDate]) -> [Day] {
        guard let last = shared.values.compactMap(\.lower).max() else { return [] }
        return days.filter { $0.number >= last.number && $0.number - last.number <= 7 }
    }

    /// The dates that other articles give to the events of an article, by the index of its mentions.
    private static func told(in article: Int, _ clusters: [EventCluster]) -> [Int: EDTFDate] {
        var told: [Int: EDTFDate] = [:]
        for cluster in clusters where cluster.articles.count > 1 {
            guard let date = cluster.date, date.precision == .day else { continue }
            for mention in cluster.members where mention.article == article { told[mention.index] = date }
        }
        return told
    }

    /// How many shared events get the date that the other articles give.
    private static func agreement(_ text: StoryText, countedFrom day: Day, _ told: [Int: EDTFDate]) -> Int {
        var copy = text
        copy.read(countingFrom: day)
        return told.count { index, date in
            copy.mentions.indices.contains(index) && copy.mentions[index].date == date
        }
    }
}
