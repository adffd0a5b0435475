internal import EventModel

/// The page for machines: confirmed events and their sources in the terms of schema.org. What is only suggested is not
/// in it: there is no term that would say so.
struct LinkedData {
    private let title: String
    private var events: [UInt8] = []
    private var count = 0

    init(title: String) { self.title = title }

    mutating func add(_ record: EventRecord, zone: String?) {
        let event = record.event
        guard event.status == .confirmed else { return }
        let words = EventWords(record: record, zone: zone)
        let articles = words.sources.filter { id in
            record.passages.contains { $0.citation.article == id && $0.article != nil }
        }
        let value = JSONValue.object([
            "@type": .string("Event"), "name": .string(event.title),
            "startDate": .text(event.date?.lower.map { EDTFDate($0).text }),
            "endDate": .text(event.date?.upper.map { EDTFDate($0).text }),
            "description": .string(description(record, words)),
            "location": event.place.map { .object(["@type": .string("Place"), "name": .string($0)]) },
            "contributor": event.people.isEmpty ? nil : .array(event.people.map { Self.person($0, record) }),
            "keywords": event.tags.isEmpty ? nil : .texts(event.tags),
            "subjectOf": articles.isEmpty
                ? nil : .array(articles.map { .object(["@id": .string(Self.id(of: $0))]) }),
        ])
        count += 1
        let item = JSONValue.object(["@type": .string("ListItem"), "position": .number(count), "item": value])
        if count > 1 { events.append(UInt8(ascii: ",")) }
        events += item.line.utf8
    }

    /// All of it, with the articles that events refer to.
    func text(articles: [Article]) -> String {
        let head = "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"ItemList\",\"name\":"
        let list = JSONValue.string(title).line + ",\"numberOfItems\":\(count),\"itemListElement\":["
        return head + list + String(decoding: events, as: UTF8.self) + "]}"
            + articles.map { "," + Self.article($0).line }.joined() + "]}"
    }

    private func description(_ record: EventRecord, _ words: EventWords) -> String {
        ([words.when] + record.discrepancies.map { words.sentence(of: $0) }).joined(separator: ". ")
    }

    private static func person(_ participation: Participation, _ record: EventRecord) -> JSONValue {
        .object([
            "@type": .string("Person"), "name": .string(EventWords.name(of: participation.person, in: record)),
            "description": .text(participation.role),
        ])
    }

    private static func article(_ article: Article) -> JSONValue {
        .object([
            "@type": .string("NewsArticle"), "@id": .string(id(of: article.id)), "headline": .string(article.headline),
            "publisher": article.publisher.map { .object(["@type": .string("Organization"), "name": .string($0)]) },
            "datePublished": .text(article.published.flatMap { $0.date.lower }.map { EDTFDate($0).text }),
            "url": .text(article.url?.webAddress), "inLanguage": .text(article.language),
            "author": article.authors.isEmpty
                ? nil : .array(article.authors.map { .object(["@type": .string("Person"), "name": .string($0)]) }),
        ])
    }

    /// An IRI within the page; what an IRI may not have is spelled out.
    private static func id(of article: ArticleID) -> String {
        var id = "#article-"
        for byte in article.name.utf8 {
            let isPlain =
                byte == 45 || byte == 46 || (48...57).contains(byte) || (65...90).contains(byte)
                || (97...122).contains(byte)
            id += isPlain ? String(decoding: [byte], as: UTF8.self) : "_\(byte)"
        }
        return id
    }
}
