internal import EventModel

/// A library sorted and cross-referenced in memory.
struct MemoryIndex: Sendable {
    let library: Library
    /// In the order of time; an event's rank is its index here.
    let events: [Event]
    let summaries: [EventSummary]
    let ranks: [EventID: Int]
    let claimContext: ClaimContext
    /// For finding people by parts of their names.
    let names: NameIndex
    let articles: [ArticleID: Article]
    let people: [PersonID: Person]
    /// The ranks of the events in which someone takes part.
    let participations: [PersonID: [Int]]
    /// Which citations of which events point into an article.
    let citations: [ArticleID: [CitationPlace]]

    /// A citation, by its event's rank and its index there.
    struct CitationPlace: Hashable {
        var rank: Int
        var citation: Int
    }

    init(_ library: Library) {
        self.library = library
        articles = Dictionary(library.articles.map { ($0.id, $0) }) { first, _ in first }
        people = Dictionary(library.people.map { ($0.id, $0) }) { first, _ in first }
        let order = TimelineOrder(libraryZone: library.information.zone)
        let sorted = order.sorted(library.events)
        events = sorted
        let context = ClaimContext(articles: library.articles, people: library.people)
        claimContext = context
        names = NameIndex(library.people)
        summaries = sorted.map { EventSummary(of: $0, in: context) }
        ranks = Dictionary(sorted.enumerated().map { ($1.id, $0) }) { first, _ in first }
        participations = Self.participations(sorted)
        citations = Self.citations(sorted)
    }

    private static func participations(_ events: [Event]) -> [PersonID: [Int]] {
        var ranks: [PersonID: [Int]] = [:]
        for (rank, event) in events.enumerated() {
            for person in Set(event.people.map(\.person)) { ranks[person, default: []].append(rank) }
        }
        return ranks
    }

    private static func citations(_ events: [Event]) -> [ArticleID: [CitationPlace]] {
        var places: [ArticleID: [CitationPlace]] = [:]
        for (rank, event) in events.enumerated() {
            for (index, citation) in event.citations.enumerated() {
                places[citation.article, default: []].append(CitationPlace(rank: rank, citation: index))
            }
        }
        return places
    }

    func citation(_ place: CitationPlace) -> Citation { events[place.rank].citations[place.citation] }
}

extension EventSummary {
    /// The row of an event.
    init(of event: Event, in context: ClaimContext) {
        self.init(
            id: event.id, title: event.title, date: event.date, time: event.time,
            sources: event.independentSources(in: context), status: event.status,
            isDisputed: event.isDisputed(in: context))
    }
}
