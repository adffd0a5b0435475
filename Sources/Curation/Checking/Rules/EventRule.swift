internal import EventModel
internal import LibraryFiles

/// What is to be said of an event or of one of its values.
struct Remark: Equatable {
    var rule: String
    var severity = Finding.Severity.warning
    /// Which value; nil for the event as a whole.
    var field: EventField?
    var message: String
}

/// Something that must be true of every event.
protocol EventRule: Sendable {
    /// Where it is not true of this one.
    func remarks(on event: Event, in context: CheckContext) -> [Remark]
}

/// What the rules have to know of the library beside the event.
struct CheckContext {
    /// The rules that need no text of an article.
    static let eventRules: [any EventRule] = [
        LinkRule(), ZoneRule(), TimeRule(), ConclusionRule(), WeekdayRule(), ClaimRule(), ResolutionRule(),
        CitationRule(), PassageRule(),
    ]

    let articles: [ArticleID: Article]
    let people: Set<PersonID>
    let claims: ClaimContext
    let zone: String?

    init(_ library: Library) {
        articles = Dictionary(library.articles.map { ($0.id, $0) }) { first, _ in first }
        people = Set(library.people.map(\.id))
        claims = ClaimContext(articles: library.articles, people: library.people)
        zone = library.information.zone
    }

    /// How a source is named in a sentence: its publisher, and its id where that is another.
    func name(of article: ArticleID) -> String {
        articles[article].map(SourceName.of) ?? article.name
    }
}

/// Names sources in sentences.
enum SourceName {
    /// `Daily Beast (daily-beast)`.
    static func of(_ article: Article) -> String {
        article.sourceName == article.id.name ? article.id.name : "\(article.sourceName) (\(article.id))"
    }
}
