public import EventModel
internal import Languages
internal import Workers

/// Finds events in articles: groups the mentions of all articles by event, and ranks what was found.
///
/// Deterministic and offline; the clock is never asked. The same articles give the same suggestions in whatever order they
/// come, by however many threads they are read.
public struct SuggestionMaker: Sendable {
    /// So many articles are read together; of more, those of about the same time.
    public static let mostTogether = 2000

    private let threads: Int
    private let limits: ReadingWindow.Limits

    /// A maker that works with so many threads; it keeps nothing.
    public init(threads: Int = 1) { self.init(threads: threads, limits: ReadingWindow.Limits()) }

    init(threads: Int, limits: ReadingWindow.Limits) {
        self.threads = threads
        self.limits = limits
    }

    /// How many of some articles are in languages that are read; `language` is the library's own (BCP 47).
    public static func readable(among articles: [Article], language: String? = nil) -> Int {
        ReadableArticles.of(articles, libraryLanguage: language).count
    }

    /// The events found, best first. People of the library are recognised by their names and aliases; what a confirmed event
    /// already tells is left out. Articles in languages that are not read are left out too; `language` is the library's own
    /// (BCP 47), for articles that do not tell theirs.
    ///
    /// The articles need no paragraphs: `reading` gives each as a whole when it is read, and nil where it is gone. `willRead`
    /// is told, by the thread that reads it, of each article before it is read, and of none before those that were read
    /// together are compared.
    public func suggestions(
        from articles: [Article], people: [Person] = [], confirmed: [Event] = [], language: String? = nil,
        reading: @escaping @Sendable (Article) -> Article? = { $0 },
        willRead: @escaping @Sendable (Article?) -> Void = { _ in }
    ) -> [Suggestion] {
        let readable = ReadableArticles.of(articles, libraryLanguage: language)
        let windows = ReadingWindow.windows(of: readable, limits)
        let began = SuggestionBuilder.beginning(readable.compactMap { StoryText.day(of: $0.article)?.number })
        let reader = WindowReader(
            register: PersonRegister(people), context: ClaimContext(articles: articles, people: people),
            threads: windows.count > 1 ? 1 : threads, isOfMany: windows.count > 1, began: began, reading: reading,
            willRead: willRead)
        let filter = SuggestionFilter(decisions: [], events: confirmed)
        var drafts: [SuggestionDraft] = []
        var days = DayCounts()
        SideBySide.run(
            windows, threads: threads, atMost: threads, work: { reader.read($0) },
            take: { _, found in
                drafts += found.drafts.filter { !filter.isSettled($0.suggestion.event) }
                days.add(found.days)
            })
        return Ranking(days).ranked(drafts)
    }
}

/// Finds the events that the articles of a window tell.
private struct WindowReader: Sendable {
    let register: PersonRegister
    let context: ClaimContext
    let threads: Int
    /// Whether each window is one of several.
    let isOfMany: Bool
    /// The day on which the library's articles began.
    let began: Int?
    let reading: @Sendable (Article) -> Article?
    let willRead: @Sendable (Article?) -> Void

    func read(_ window: ReadingWindow) -> (drafts: [SuggestionDraft], days: DayCounts) {
        let texts = texts(of: window)
        willRead(nil)
        let reading = StoryReading(texts, ofMany: isOfMany)
        let builder = SuggestionBuilder(
            reading, register: register, context: context, began: isOfMany ? began : nil)
        let days = DayCounts(reading.mentions.texts) { index in
            let article = reading.mentions.texts[index].article.id
            return context.origin(of: article) == article
        }
        return (builder.drafts(in: window.number), days)
    }

    private func texts(of window: ReadingWindow) -> [StoryText] {
        var texts: [StoryText] = []
        SideBySide.run(
            window.articles, threads: threads,
            work: { text(of: $0, in: $1) },
            take: { _, text in
                if let text { texts.append(text) }
            })
        return texts
    }

    private func text(of article: Article, in language: Language) -> StoryText? {
        willRead(article)
        guard let whole = reading(article), let readable = ReadableArticles.readable(whole, in: language) else {
            return nil
        }
        return StoryText(readable, in: language)
    }
}
