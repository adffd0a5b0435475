import EventModel

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Everything that a chronology answers, so that two indexes can be compared by what a reader sees.
struct Portrait: Equatable {
    private static let lines = [
        "bridge", "\"the bridge\"", "good", "person:good", "person:alv*", "tag:bridge", "tag:t*", "place:kiel",
        "source:gazette", "source:courier", "date:2024-03-04", "date:2024", "date:..2000", "date:2024-XX-04",
        "is:disputed", "is:suggested", "-is:suggested bridge", "only or detours",
    ]

    var overview: LibraryOverview
    var rows: [EventSummary]
    var groups: [TimelineGroup]
    var days: [DensityBucket]
    var events: [EventRecord]
    var articles: [ArticleRecord]
    var people: [PersonHit]
    var facets: [String: [FacetKind: [Facet]]] = [:]
    var completions: [Completion]
    var found: [String: [String]] = [:]

    init(of chronology: Chronology) throws {
        overview = try chronology.overview()
        let all = try chronology.results()
        rows = try chronology.rows(0..<all.count, of: all)
        groups = try (0..<all.count).compactMap { try chronology.group(at: $0, in: all) }
        days = try chronology.density(of: all, by: .day)
        events = try rows.compactMap { try chronology.event($0.id) }
        articles = try chronology.articles(0..<1000).compactMap { try chronology.article($0.id) }
        people = try ["", "a", "good", "mayor"].flatMap { try chronology.people(matching: $0) }
        facets[""] = try chronology.facets(of: all)
        completions = try ["person:", "tag:", "place:", "a"].flatMap {
            try chronology.completions(for: $0, at: $0.count)
        }
        for line in Self.lines {
            let result = try chronology.results(of: Query(line))
            facets[line] = try chronology.facets(of: result)
            let ids = try chronology.rows(0..<result.count, of: result).map(\.id.name)
            let paragraphs = try chronology.search(Query(line)).map { "\($0.article.id) \($0.paragraph) \($0.events)" }
            found[line] = ids + ["paragraphs:"] + paragraphs.sorted()
        }
    }
}
