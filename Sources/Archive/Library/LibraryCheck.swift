public import EventModel

extension Library {
    /// What could not be read, and every link between the files that leads nowhere: unknown articles, paragraphs and
    /// people, quotes that their paragraph does not have, zones that do not exist. In order.
    public func check() -> [Finding] {
        var check = LibraryCheck(self)
        for event in events { check.check(event) }
        for article in articles { check.check(article) }
        return (findings + check.findings).sorted()
    }
}

/// Follows the links of a library.
private struct LibraryCheck {
    private(set) var findings: [Finding] = []
    private let articles: [ArticleID: Article]
    private let people: Set<PersonID>
    private let sources: SourceMap

    init(_ library: Library) {
        articles = Dictionary(library.articles.map { ($0.id, $0) }) { first, _ in first }
        people = Set(library.people.map(\.id))
        sources = library.sources
    }

    mutating func check(_ event: Event) {
        if let zone = event.zone, ZoneOffset(zone) == nil {
            note("unknown-zone", "\(zone) is no time zone", .zone, event)
        }
        for (index, participation) in event.people.enumerated() where !people.contains(participation.person) {
            note("unknown-person", "there is no person \(participation.person) in people.yaml", .person(index), event)
        }
        for (index, citation) in event.citations.enumerated() { check(citation, index, event) }
    }

    private mutating func check(_ citation: Citation, _ index: Int, _ event: Event) {
        guard let article = articles[citation.article] else {
            note("unknown-article", "there is no article \(citation.article)", .article(index), event)
            return
        }
        guard let paragraph = article.paragraph(citation.paragraph) else {
            let message = "\(article.id) has no paragraph \(citation.paragraph), only \(article.paragraphs.count)"
            note("unknown-paragraph", message, .paragraph(index), event)
            return
        }
        guard let selector = citation.selector, selector.place(in: paragraph.text) == nil else { return }
        let place = citation.paragraph == 0 ? "the headline" : "paragraph \(citation.paragraph)"
        note("missing-quote", "\(place) of \(article.id) does not have “\(selector.exact)”", .quote(index), event)
    }

    mutating func check(_ article: Article) {
        guard let origin = article.derivedFrom, articles[origin] == nil else { return }
        findings.append(
            Finding(path: article.path, rule: "unknown-article", message: "derivedFrom: there is no article \(origin)"))
    }

    private mutating func note(_ rule: String, _ message: String, _ field: EventField, _ event: Event) {
        let location = sources.location(of: field, in: event.id)
        findings.append(
            Finding(
                path: location?.path ?? event.path ?? event.id.name, line: location?.position.line,
                column: location?.position.column, rule: rule, message: message))
    }
}
