internal import Languages

/// Groups articles that tell of one story, by the rare words they share.
///
/// Each article joins the story whose words are nearest (cosine of tf-idf, at least 0.2), else it begins its own; then stories
/// that are as near as that are joined. Two languages share fewer words: an article in another language than the story's
/// needs half of that. The order of the articles does not matter beyond ties.
struct StoryGrouping {
    private let vectors: [WordVector]
    private let languages: [Language]

    /// Expects the stems of each article, and its language; all are in one where none is told.
    init(_ articles: [[UInt64]], languages: [Language]? = nil) {
        self.languages = languages ?? articles.map { _ in .english }
        let frequencies = DocumentFrequencies(articles)
        vectors = articles.map { stems in WordVector(stems) { frequencies.weight($0, prior: 20) } }
    }

    /// The grouping of articles that were read.
    init(_ texts: [StoryText]) {
        self.init(texts.map(\.stems), languages: texts.map(\.text.language))
    }

    /// The stories as indices of articles, each in order.
    func stories(nearness: Float = 0.2) -> [[Int]] {
        var postings: [UInt64: [Int]] = [:]
        var members: [[Int]] = []
        var centroids: [WordVector] = []
        var told: [Set<Language>] = []
        let order = vectors.indices.sorted { (vectors[$1].length, $0) < (vectors[$0].length, $1) }
        for article in order {
            let keys = Self.keys(of: vectors[article])
            let candidates = Set(keys.flatMap { postings[$0] ?? [] })
            let language = languages[article]
            let best = candidates.map { story in
                let isForeign = !told[story].contains(language)
                return (story, centroids[story].cosine(vectors[article]) * (isForeign ? 2 : 1))
            }
            .max { ($0.1, $1.0) < ($1.1, $0.0) }
            let story: Int
            if let best, best.1 >= nearness {
                story = best.0
                members[story].append(article)
                centroids[story].add(vectors[article])
                told[story].insert(language)
            } else {
                story = members.count
                members.append([article])
                centroids.append(vectors[article])
                told.append([language])
            }
            for key in keys where postings[key]?.contains(story) != true { postings[key, default: []].append(story) }
        }
        return members.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// The stems of greatest weight.
    private static func keys(of vector: WordVector) -> [UInt64] {
        vector.entries.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(25).map(\.stem)
    }
}
