internal import Containers
internal import EventModel

/// A workbook: one sheet each for events, claims, sources and people; dates as text, as bounds and in words.
enum WorkbookExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let book = try WorkbookWriter(title: chronology.title)
        var events = book.sheet("Events", EventColumns.names.map { ($0, width(of: $0)) })
        var claims = book.sheet("Claims", claimColumns.map { ($0, width(of: $0)) })
        var cast = Cast()
        try chronology.forEachRecord { record in
            cast.add(record)
            report.count(.disagreements, of: record)
            add(EventColumns.values(of: record, zone: chronology.zone), to: &events, report)
            for passage in record.passages {
                for claim in passage.citation.claims {
                    add(values(of: claim, in: passage, record.event.id), to: &claims, report)
                }
            }
        }
        var sources = book.sheet("Sources", sourceColumns.map { ($0, width(of: $0)) })
        for article in try cast.articles(of: chronology) { add(values(of: article), to: &sources, report) }
        var people = book.sheet("People", personColumns.map { ($0, width(of: $0)) })
        for (person, count) in cast.peopleByCount { add(values(of: person, count), to: &people, report) }
        try book.finish { try destination.main.write($0) }
    }

    private static let claimColumns = [
        "event", "article", "publisher", "paragraph", "property", "value", "unit", "asOf", "attributedTo", "kind",
        "quote",
    ]
    private static let sourceColumns = [
        "id", "headline", "publisher", "authors", "published", "url", "language", "derivedFrom",
    ]
    private static let personColumns = ["id", "name", "aliases", "description", "events"]

    private static func width(of column: String) -> Double {
        switch column {
        case "title", "headline", "quotes", "quote", "disagreements", "notes", "description", "url", "urls": 48
        case "id", "when", "people", "publishers", "articles", "name", "event", "place", "value", "attributedTo": 24
        default: 12
        }
    }

    private static func add(_ cells: [String], to sheet: inout WorkbookWriter.Sheet, _ report: ExportReport) {
        let fitting = cells.map { cell -> String in
            guard cell.utf16.count > WorkbookWriter.longestCell else { return cell }
            report.count(.cutCells)
            return String(String.UnicodeScalarView(cell.unicodeScalars.prefix(16_000))) + " …"
        }
        if !sheet.add(fitting) { report.count(.rowsLeftOut) }
    }

    private static func values(of claim: Claim, in passage: Passage, _ event: EventID) -> [String] {
        [
            HarmlessText.text(event.name), HarmlessText.text(passage.citation.article.name),
            passage.article?.harmlessName ?? "", "\(passage.citation.paragraph)", claim.property, claim.value,
            claim.unit ?? "", claim.asOf?.text ?? "", claim.attributedTo ?? "",
            claim.kind?.rawValue ?? "", passage.citation.selector?.exact ?? "",
        ]
    }

    private static func values(of article: Article) -> [String] {
        [
            HarmlessText.text(article.id.name), article.headline, article.publisher ?? "",
            article.authors.joined(separator: "; "), article.published?.date.text ?? "", article.url ?? "",
            article.language ?? "", article.derivedFrom.map { HarmlessText.text($0.name) } ?? "",
        ]
    }

    private static func values(of person: Person, _ events: Int) -> [String] {
        [
            HarmlessText.text(person.id.name), person.name,
            (person.aliases + person.weakAliases).joined(separator: "; "),
            person.description, "\(events)",
        ]
    }
}
