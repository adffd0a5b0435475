/// What the articles of a folder have in common: the words that many of them use again and again.
///
/// A word counts by the share of the articles that have it, times the logarithm of how often these have it: words of any text
/// stand in many articles, too, but once or twice in each.
struct StoryTopic: Sendable {
    private var weights: [UInt64: Float] = [:]
    /// The few words that tell what it is about: of these anybody knows which is meant.
    private let central: Set<UInt64>
    private let most: Float

    /// Articles that share no word as strongly as this are of several stories.
    private static let common: Float = 1

    init(_ texts: [StoryText]) {
        var counts: [UInt64: (articles: Int, times: Int)] = [:]
        for text in texts {
            for (stem, times) in Dictionary(text.stems.lazy.filter { $0 != 0 }.map { ($0, 1) }, uniquingKeysWith: +) {
                let known = counts[stem] ?? (0, 0)
                counts[stem] = (known.articles + 1, known.times + times)
            }
        }
        for (stem, count) in counts where count.articles > 2 {
            let share = Float(count.articles) / Float(texts.count)
            weights[stem] = share * (Float(count.times) / Float(count.articles)).logarithm
        }
        most = weights.values.max() ?? 0
        central = Set(weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.fewest).map(\.key))
    }

    /// So many words a story is about.
    private static let fewest = 5

    /// Whether a word is one of those that the story is about.
    func isCentral(_ stem: UInt64) -> Bool { most >= Self.common && central.contains(stem) }

    /// How near some words are to what all articles tell, by the two that are nearest: from 0 to 1; 1 where the articles are of
    /// several stories.
    func nearness(of words: WordVector) -> Float {
        guard most >= Self.common else { return 1 }
        var (first, second): (Float, Float) = (0, 0)
        for entry in words.entries {
            let weight = weights[entry.stem] ?? 0
            if weight > first { (first, second) = (weight, first) } else if weight > second { second = weight }
        }
        return min(1, (first + second) / most)
    }
}
