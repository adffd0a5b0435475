internal import EventModel

/// The articles that the events cite, for managers of references (CSL-JSON).
enum CSLExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        var separator = "[\n"
        for article in try Cast.articles(of: chronology, report) {
            try output.write(separator + item(article).line)
            separator = ",\n"
        }
        try output.write(separator == "[\n" ? "[]\n" : "\n]\n")
    }

    private static func item(_ article: Article) -> JSONValue {
        .object([
            "id": .string(article.id.name), "type": .string("article-newspaper"), "title": .string(article.headline),
            "author": article.authors.isEmpty
                ? nil : .array(article.authors.map { .object(["literal": .string($0)]) }),
            "container-title": .text(article.publisher), "section": .text(article.section),
            "issued": date(article.published?.date), "accessed": date(article.retrieved),
            "URL": .text(article.url?.webAddress), "language": .text(article.language),
            "note": .text(article.derivedFrom.map { "derived from \($0.name)" }),
        ])
    }

    /// A day, month or year, or the first and last day; nil where there is no date.
    private static func date(_ date: EDTFDate?) -> JSONValue? {
        guard let date, let span = DateSpan(date) else { return nil }
        let parts = span.unit.map { [$0] } ?? [DateParts(span.first), DateParts(span.last)]
        return .object([
            "date-parts": .array(parts.map { .array($0.numbers.map { .number($0) }) }),
            "circa": date.expression.qualifier.isEmpty ? nil : .bool(true),
        ])
    }
}

extension Cast {
    /// The articles that a chronology cites; counts the events, which a list of sources does not have.
    static func articles(of chronology: any ExportedChronology, _ report: ExportReport) throws -> [Article] {
        var cast = Cast()
        try chronology.forEachRecord { record in
            cast.add(record)
            report.count(.eventsOfSources)
        }
        return try cast.articles(of: chronology)
    }
}
