internal import EventModel

/// What a footnote says of a passage: publisher, headline, date, paragraph, quote, address.
struct FootnoteWords {
    let publisher: String
    let headline: String?
    let date: String
    let place: String
    let quote: String?
    let url: String?

    init(_ passage: Passage) {
        publisher = passage.article?.harmlessName ?? HarmlessText.text(passage.citation.article.name)
        headline = passage.article.map(\.headline).flatMap { $0.isEmpty ? nil : $0 }
        date = passage.article.map { $0.published?.date.english ?? "undated" } ?? "not in the library"
        place = EventWords.place(of: passage.citation)
        quote = passage.citation.selector?.exact
        url = passage.article?.url?.webAddress
    }

    /// "LBC, “Diplomatic row”, 28 January 2026, paragraph 2: “tried on Wednesday”".
    var text: String {
        let source = [publisher, headline.map { "“\($0)”" }, date, place].compactMap { $0 }.joined(separator: ", ")
        return source + (quote.map { ": “\($0)”" } ?? "")
    }

    var markdown: String {
        MarkdownText.inline(text) + "." + (url.map { " " + MarkdownText.address($0) } ?? "")
    }
}

extension ExportReport {
    /// Counts the passages whose texts the library does not have.
    func countMissing(in record: EventRecord) {
        let missing = record.passages.count { $0.text == nil }
        if missing > 0 { count(.missingPassages, missing) }
    }
}
