/// The words with which an event is told, and how much each speaks for it.
///
/// A word speaks for the event as far as it stands in many of its sentences and in few of other events'.
struct EventVocabulary {
    private var weights: [UInt64: Float] = [:]

    init(_ mentions: StoryMentions, _ clusters: [EventCluster], _ number: Int) {
        let own = Self.counts(mentions, [clusters[number]])
        let all = Self.counts(mentions, clusters)
        for (stem, count) in own.stems {
            let share = Float(count) / Float(max(own.sentences, 1))
            let specificity = Float(count) / Float(all.stems[stem] ?? count)
            weights[stem] = share * specificity
        }
    }

    /// How much the words of some tokens speak for the event; each word counts once.
    func evidence(in tokens: Range<Int>, of text: StoryText) -> Float {
        Set(text.stems[tokens]).reduce(0) { $0 + (weights[$1] ?? 0) }
    }

    /// In how many sentences each stem stands.
    private static func counts(
        _ mentions: StoryMentions, _ clusters: [EventCluster]
    ) -> (sentences: Int, stems: [UInt64: Int]) {
        var sentences: Set<[Int]> = []
        var stems: [UInt64: Int] = [:]
        for member in clusters.flatMap(\.members) {
            let text = mentions.texts[member.article]
            let sentence = text.mentions[member.index].sentence
            guard sentences.insert([member.article, sentence]).inserted else { continue }
            for stem in Set(text.stems[text.text.sentences[sentence]]) where stem != 0 { stems[stem, default: 0] += 1 }
        }
        return (sentences.count, stems)
    }
}
