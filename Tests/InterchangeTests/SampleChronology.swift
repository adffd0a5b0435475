import Containers
import EventModel
import Interchange
import Testing

/// A chronology that a test makes up.
struct SampleChronology: ExportedChronology {
    var title = "The harbour"
    var zone: String? = "Europe/Berlin"
    var query = ""
    var records: [EventRecord]
    var articles: [Article] = []
    var files: [(String, String)] = []

    var count: Int { records.count }

    func forEachSummary(_ body: (EventSummary) throws -> Void) throws {
        for record in records {
            let event = record.event
            try body(
                EventSummary(
                    id: event.id, title: event.title, date: event.date, time: event.time,
                    sources: record.independentSources, status: event.status,
                    isDisputed: record.discrepancies.contains(where: \.isOpenDispute)))
        }
    }

    func forEachRecord(_ body: (EventRecord) throws -> Void) throws { try records.forEach(body) }

    func forEachFile(_ body: (_ path: String, _ source: ByteSource) throws -> Void) throws {
        for (path, text) in files { try body(path, ByteSource(Array(text.utf8))) }
    }

    func article(_ id: ArticleID) throws -> Article? { articles.first { $0.id == id } }

    /// What a format writes of it, and what it could not carry.
    func written(as name: String) throws -> (text: String, notes: [String], parts: [String: [UInt8]]) {
        let (bytes, notes, parts) = try bytes(as: name)
        return (String(decoding: bytes, as: UTF8.self), notes, parts)
    }

    func bytes(as name: String) throws -> (bytes: [UInt8], notes: [String], parts: [String: [UInt8]]) {
        let format = try #require(ExportFormat.named(name))
        let (memory, report) = (ExportInMemory(), ExportReport())
        try format.write(self, to: memory, report)
        return (try memory.contents(), report.lines, memory.parts)
    }
}

extension SampleChronology {
    /// A fire that two papers date differently, and a strike that was only suggested.
    static var harbour: SampleChronology {
        let articles = [
            Article(
                id: "post", headline: "Warehouse burns", authors: ["Ina Roth"], publisher: "Harbour Post",
                published: PublicationDate(date: date("2023-03-14"), provenance: .byline),
                url: "https://post.example/fire?a=1&b=2", language: "en",
                paragraphs: [Paragraph(ordinal: 1, text: "A store of grain burned on Sunday.")]),
            Article(
                id: "echo", headline: "Grain store burns", publisher: "Island Echo",
                url: "javascript:alert(1)",
                paragraphs: [Paragraph(ordinal: 1, text: "It burned on Monday, says the chief.")]),
        ]
        let fire = Event(
            id: "fire", title: "A grain store burns", date: date("2023-03-12"), time: TimeOfDay("23:00~"),
            place: "Harbour", tags: ["fire"], people: [Participation(person: "maren", role: "fire chief")],
            citations: [
                citation("post", "on Sunday", [Claim(property: "date", value: "2023-03-12")]),
                citation(
                    "echo", "on Monday", [Claim(property: "date", value: "2023-03-13", attributedTo: "the chief")]),
            ],
            notes: "The *Post* was there; see [the map](https://map.example/).\n\n- one\n- two")
        let strike = Event(
            id: "strike", title: "Dock workers strike", date: date("2023-03"),
            citations: [citation("post", nil, []), citation("gone", "nothing", [])], status: .suggested)
        let people = [
            Person(
                id: "maren", name: "Maren Holt", aliases: ["Chief Holt"], weakAliases: ["Holt"], description: "Chief")
        ]
        return SampleChronology(
            records: [fire, strike].map { record(of: $0, articles, people) }, articles: articles)
    }

    /// An event with its passages in some articles.
    static func record(of event: Event, _ articles: [Article] = [], _ people: [Person] = []) -> EventRecord {
        let passages = event.citations.map { citation in
            let article = articles.first { $0.id == citation.article }
            let text = article?.paragraph(citation.paragraph)?.text
            let quoted = text.flatMap { text in citation.selector.flatMap { range(of: $0.exact, in: text) } }
            return Passage(citation: citation, article: article.map(ArticleHeader.init), text: text, quoted: quoted)
        }
        return EventRecord(
            event: event, discrepancies: event.discrepancies(in: ClaimContext(articles: articles, people: people)),
            people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), passages: passages)
    }

    static func date(_ text: String) -> EDTFDate {
        guard let date = try? EDTFDate(text) else { preconditionFailure("\(text) is no date") }
        return date
    }

    private static func citation(_ article: ArticleID, _ quote: String?, _ claims: [Claim]) -> Citation {
        Citation(article: article, paragraph: 1, selector: quote.map { TextSelector(exact: $0) }, claims: claims)
    }

    private static func range(of words: String, in text: String) -> Range<Int>? {
        guard let found = text.firstRange(of: words) else { return nil }
        let start = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
        return start..<start + words.unicodeScalars.count
    }
}
