internal import EventModel

/// The articles that the events cite, for managers of references (RIS): lines end with CR LF.
enum RISExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        for article in try Cast.articles(of: chronology, report) {
            try destination.main.write(lines(of: article).map { $0 + "\r\n" }.joined())
        }
    }

    private static func lines(of article: Article) -> [String] {
        var fields: [(String, String?)] = [("TY", "NEWS"), ("ID", article.id.name), ("TI", article.headline)]
        fields += article.authors.map { ("AU", $0) }
        fields += [
            ("T2", article.publisher), ("SE", article.section), ("PY", year(article.published?.date)),
            ("DA", date(article.published?.date)), ("Y2", date(article.retrieved)),
            ("UR", article.url?.webAddress), ("LA", article.language),
            ("N1", article.derivedFrom.map { "derived from \($0.name)" }), ("ER", ""),
        ]
        return fields.compactMap { name, value in value.map { "\(name)  - \($0.oneLine)" } }
    }

    private static func year(_ date: EDTFDate?) -> String? {
        DateSpan(date).map { String(DateParts($0.first).text.prefix { $0 != "-" }) }
    }

    /// `2026/01/27/`; behind the last stroke what the three numbers do not say.
    private static func date(_ date: EDTFDate?) -> String? {
        guard let date, let span = DateSpan(date) else { return nil }
        let parts = span.unit ?? DateParts(span.first)
        let numbers = [parts.month, parts.day].map { $0.map(DateParts.twoDigits) ?? "" }
        let isAll = span.unit != nil && span.isExact
        return ([String(parts.text.prefix(4))] + numbers + [isAll ? "" : date.english]).joined(separator: "/")
    }
}
