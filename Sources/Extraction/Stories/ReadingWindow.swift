internal import EventModel
internal import Languages

/// Articles in which events are looked for together: each is compared with all others.
///
/// As few articles as fit into memory are one window. More are divided by when they were published, so that what a search
/// takes in memory depends on the windows, and not on how many articles there are: events are told within days. What is told
/// of an event in another window is joined afterwards, see ``Ranking``.
struct ReadingWindow: Sendable {
    /// How many articles are read together.
    struct Limits: Sendable {
        /// So many are one window.
        var together = SuggestionMaker.mostTogether
        /// Of more, so many are one.
        var each = 1000
    }

    /// Which of them it is, from 0.
    var number = 0
    var articles: [(article: Article, language: Language)]

    /// The windows of some articles, whatever their order: by day, then by id; those without a day come last. A day is not
    /// divided where it need not be.
    static func windows(of articles: [(article: Article, language: Language)], _ limits: Limits) -> [ReadingWindow] {
        let ordered = articles.sorted { $0.article.id < $1.article.id }
        guard ordered.count > limits.together else { return [ReadingWindow(articles: ordered)] }
        let days = Dictionary(grouping: ordered) { StoryText.day(of: $0.article)?.number ?? .max }
        var windows: [ReadingWindow] = []
        for day in days.keys.sorted() {
            for part in parts(of: days[day] ?? [], limits.each) {
                if let last = windows.last, last.articles.count + part.count <= limits.each {
                    windows[windows.count - 1].articles += part
                } else {
                    windows.append(ReadingWindow(articles: Array(part)))
                }
            }
        }
        return windows.enumerated().map { number, window in
            ReadingWindow(number: number, articles: window.articles.sorted { $0.article.id < $1.article.id })
        }
    }

    private static func parts<Element>(of all: [Element], _ most: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: all.count, by: most).map { all[$0..<min($0 + most, all.count)] }
    }
}
