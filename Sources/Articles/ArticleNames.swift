internal import EventModel

/// Ids for the articles of a file: its stem; in a feed the stem and the headline's words, which stay when the feed grows.
struct ArticleNames {
    private let stem: String
    private let isFeed: Bool
    private var used: [String: Int] = [:]

    init(stem: String, count: Int) {
        self.stem = stem
        isFeed = count > 1
    }

    /// The id of the next article; a number follows where a headline occurs twice.
    mutating func next(headline: String) -> ArticleID {
        guard isFeed else { return ArticleID(stem) }
        let slug = ArticleNames.slug(headline)
        let name = slug.isEmpty ? stem : "\(stem)-\(slug)"
        used[name, default: 0] += 1
        let number = used[name] ?? 1
        return ArticleID(number == 1 && !slug.isEmpty ? name : "\(name)-\(number)")
    }

    /// Up to six words of ASCII letters and digits.
    private static func slug(_ headline: String) -> String {
        let folded = headline.lowercased().unicodeScalars.map {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) ? Character($0) : " "
        }
        return String(folded).split(separator: " ").filter { $0.count > 1 }.prefix(6).joined(separator: "-")
    }
}
