public import EventModel
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

    /// What a search for events is at.
    public enum Step: Sendable {
        /// It looks at so many articles, of which so many were not read before.
        case beginning(articles: Int, new: Int)
        /// It reads an article; said by the thread that reads it, before it does.
        case reading(Article)
        /// It compares what was read together.
        case comparing
    }

    /// The events found, best first. People of the library are recognised by their names and aliases; what a confirmed event
    /// already tells is left out. Articles in languages that are not read are left out too; `language` is the library's own
    /// (BCP 47), for articles that do not tell theirs.
    ///
    /// The articles need no paragraphs: `reading` gives each as a whole when it is read, and nil where it is gone. What is
    /// found is kept in `store`, and what that has of an earlier search is not looked for again; the result is the same.
    public func suggestions(
        from articles: [Article], people: [Person] = [], confirmed: [Event] = [], language: String? = nil,
        keptIn store: (any FindingStore)? = nil, reading: @escaping @Sendable (Article) -> Article? = { $0 },
        told: @escaping @Sendable (Step) -> Void = { _ in }
    ) -> [Suggestion] {
        let readable = ReadableArticles.of(articles, libraryLanguage: language)
        let windows = ReadingWindow.windows(of: readable, limits)
        let reader = WindowReader(
            register: PersonRegister(people), context: ClaimContext(articles: articles, people: people),
            people: store?.digest(of: Self.print(of: people)) ?? [], isOfMany: windows.count > 1, store: store,
            reading: reading, told: told)
        let plans = planned(windows, reader)
        told(.beginning(articles: readable.count, new: new(in: plans, store)))
        let found = found(in: plans, reader)
        store?.keepOnly(Set(plans.flatMap { $0.articles + [$0.key] }.compactMap(\.self)))
        let days = windows.count > 1 ? readable.compactMap { StoryText.day(of: $0.article)?.number } : []
        return ranked(
            found, began: WindowFindings.beginning(days), without: SuggestionFilter(decisions: [], events: confirmed))
    }

    private func planned(_ windows: [ReadingWindow], _ reader: WindowReader) -> [PlannedWindow] {
        var plans: [PlannedWindow] = []
        SideBySide.run(windows, threads: threads, work: { reader.plan($0) }, take: { plans.append($1) })
        return plans
    }

    /// How many articles are to be read that were not read before.
    private func new(in plans: [PlannedWindow], _ store: (any FindingStore)?) -> Int {
        plans.filter { $0.kept == nil }.reduce(0) { count, plan in
            count + plan.articles.count { key in key.map { store?.has($0) != true } ?? true }
        }
    }

    private func found(in plans: [PlannedWindow], _ reader: WindowReader) -> [WindowFindings] {
        // Several windows are read side by side; the articles of one are where it is the only one.
        let each = plans.count { $0.kept == nil } > 1 ? 1 : threads
        var found: [WindowFindings] = []
        SideBySide.run(
            plans, threads: threads, atMost: threads, work: { reader.read($0, threads: each) },
            take: { found.append($1) })
        return found
    }

    private func ranked(
        _ found: [WindowFindings], began: Int?, without filter: SuggestionFilter
    ) -> [Suggestion] {
        var drafts: [SuggestionDraft] = []
        var days = DayCounts()
        for (number, window) in found.enumerated() {
            drafts += window.drafts(in: number, began: began).filter { !filter.isSettled($0.suggestion.event) }
            days.add(window.days)
        }
        return Ranking(days).ranked(drafts)
    }

    /// What stands for all that is known of some people.
    private static func print(of people: [Person]) -> [UInt8] {
        var writer = RecordWriter()
        writer.list(people.sorted { $0.id < $1.id }) { writer, person in
            writer.list([person.id.name, person.name] + person.aliases) { $0.text($1) }
        }
        return writer.bytes
    }
}
