public import EventModel
internal import Workers

/// Finds events in articles: groups the mentions of all articles by event, and ranks what was found.
///
/// Deterministic and offline; the clock is never asked. The same articles give the same suggestions in whatever order they
/// come.
public struct SuggestionMaker: Sendable {
    private let threads: Int

    /// A maker that reads articles by so many threads; it keeps nothing.
    public init(threads: Int = 1) {
        self.threads = threads
    }

    /// The events found, best first. People of the library are recognised by their names and aliases; what a confirmed event
    /// already tells is left out. Articles in languages that are not read are left out too; `language` is the library's own
    /// (BCP 47), for articles that do not tell theirs. `willRead` is told, by the thread that reads it, of each article
    /// before it is read, and of none before all are compared.
    public func suggestions(
        from articles: [Article], people: [Person] = [], confirmed: [Event] = [], language: String? = nil,
        willRead: @escaping @Sendable (Article?) -> Void = { _ in }
    ) -> [Suggestion] {
        let readable = ReadableArticles.of(articles, libraryLanguage: language).sorted { $0.article.id < $1.article.id }
        var texts: [StoryText] = []
        SideBySide.run(
            readable, threads: threads,
            work: { article, language in
                willRead(article)
                return StoryText(article, in: language)
            },
            take: { texts.append($1) })
        let articles = readable.map(\.article)
        willRead(nil)
        let context = ClaimContext(articles: articles, people: people)
        let reading = StoryReading(texts)
        let builder = SuggestionBuilder(reading, register: PersonRegister(people), context: context)
        let filter = SuggestionFilter(decisions: [], events: confirmed)
        let days = DayCounts(reading.mentions.texts) {
            context.origin(of: texts[$0].article.id) == texts[$0].article.id
        }
        return Ranking(days).ranked(builder.drafts().filter { !filter.isSettled($0.suggestion.event) })
    }
}
