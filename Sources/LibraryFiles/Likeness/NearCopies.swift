package import EventModel

/// Which articles of a library seem to be near-copies of which earlier one.
///
/// A proposal, until a curator confirms it by `derivedFrom: original` in the article's metadata, or rejects it by
/// `derivedFrom:` and the article's own id. The original is the earliest article by its date, then by its path, among
/// those that stand first in a band of the sketch: so one answer costs no more where ten thousand articles are alike.
package struct NearCopies {
    /// The proposed original of each near-copy.
    package private(set) var originals: [ArticleID: ArticleID] = [:]

    /// Of all articles.
    package init(among articles: [Article]) {
        let sketched = articles.compactMap { article in
            TextSketch(of: article).map { (article: article, sketch: $0, rank: LikenessRank(article)) }
        }.sorted { $0.rank < $1.rank }
        var first: [Int64: Int] = [:]
        for (index, entry) in sketched.enumerated() {
            let bands = entry.sketch.bands
            let candidates = Set(bands.compactMap { first[$0] })
            for band in bands where first[band] == nil { first[band] = index }
            guard entry.article.derivedFrom == nil else { continue }
            let original = candidates.sorted().first { sketched[$0].sketch.isNearCopy(of: entry.sketch) }
            if let original { originals[entry.article.id] = sketched[original].article.id }
        }
    }
}

/// The order of articles in which the first of several alike is taken for the original.
package struct LikenessRank: Comparable {
    /// The first day that it can be of, in days since 1970; those without a date come last.
    package let day: Int64
    /// Among those of a day.
    package let tie: Int64

    /// The rank of an article.
    package init(_ article: Article) {
        self.init(
            day: article.published?.date.lower.map { Int64($0.number) }, path: article.path,
            headline: article.headline)
    }

    init(day: Int64?, path: String, headline: String) {
        self.day = day ?? .max
        var hash = StableHash(path)
        // Within one file the headline tells articles apart; an id may be another where two files have one name.
        hash.combine(headline.utf8)
        tie = hash.value
    }

    package static func < (left: LikenessRank, right: LikenessRank) -> Bool {
        (left.day, left.tie) < (right.day, right.tie)
    }
}
