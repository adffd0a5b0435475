public import EventModel

/// An event as one row of a table: `list`, `show` and `export` have the same columns.
public enum EventColumns {
    /// What stands between the values of one cell.
    static let separator = "; "

    /// The names of the columns. Several values of one cell are joined by “; ”.
    public static let names = [
        "id", "title", "date", "time", "sources", "status", "disputed", "from", "to", "when", "zone", "place", "tags",
        "people", "publishers", "articles", "urls", "quotes", "disagreements", "notes", "planned",
    ]

    /// The values of an event.
    public static func values(of record: EventRecord, zone: String?) -> [String] {
        let event = record.event
        let words = EventWords(record: record, zone: zone)
        let articles = words.sources
        let urls = articles.compactMap { id in record.passages.first { $0.citation.article == id }?.article?.url }
        return [
            HarmlessText.text(event.id.name), event.title, event.date?.text ?? "", event.time?.description ?? "",
            "\(record.independentSources)",
            event.status.rawValue, "\(record.discrepancies.contains(where: \.isOpenDispute))",
            event.date?.lower.map { EDTFDate($0).text } ?? "", event.date?.upper.map { EDTFDate($0).text } ?? "",
            words.when, event.time == nil ? "" : event.zone ?? zone ?? "", event.place ?? "", joined(event.tags),
            joined(words.people), joined(articles.map { words.sourceName(of: $0) }),
            joined(articles.map { HarmlessText.text($0.name) }),
            joined(urls), joined(record.passages.compactMap { quote(of: $0, words) }),
            joined(record.discrepancies.map { words.sentence(of: $0) }), event.notes, "\(event.isPlanned)",
        ]
    }

    /// "LBC, paragraph 2: tried on Wednesday to gain entry".
    private static func quote(of passage: Passage, _ words: EventWords) -> String? {
        guard let text = passage.citation.selector?.exact ?? passage.text else { return nil }
        return "\(words.sourceName(of: passage.citation.article)), \(EventWords.place(of: passage.citation)): \(text)"
    }

    private static func joined(_ values: [String]) -> String { values.joined(separator: separator) }
}
