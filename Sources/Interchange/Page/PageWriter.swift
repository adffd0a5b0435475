internal import Containers
internal import EventModel
internal import Mustache

/// Writes one page: its head with the density, its events as they come, its people and sources.
final class PageWriter {
    private static let head = MustacheTemplate.embedded(PackageResources.head_mustache)
    private static let event = MustacheTemplate.embedded(PackageResources.event_mustache)
    private static let foot = MustacheTemplate.embedded(PackageResources.foot_mustache)
    private static let style = String(decoding: PackageResources.page_css, as: UTF8.self)
    private static let script = String(decoding: PackageResources.page_js, as: UTF8.self)

    private let chronology: any ExportedChronology
    private let outline: PageOutline
    private let positions: Range<Int>
    private let output: ExportOutput
    private let report: ExportReport
    private let pages: [SitePage]
    private let current: Int?
    private var cast = Cast()
    private var linked: LinkedData
    private var day: String?
    private var inSpan = 0
    private var sources = SourceBook()

    /// A page with the events at some positions, one of several where there are `pages`.
    init(
        _ chronology: any ExportedChronology, _ outline: PageOutline, _ positions: Range<Int>, to output: ExportOutput,
        _ report: ExportReport, pages: [SitePage] = [], current: Int? = nil
    ) {
        (self.chronology, self.outline, self.positions) = (chronology, outline, positions)
        (self.output, self.report, self.pages, self.current) = (output, report, pages, current)
        linked = LinkedData(title: chronology.title)
    }

    /// The index of several pages.
    convenience init(
        _ chronology: any ExportedChronology, _ outline: PageOutline, _ pages: [SitePage], to output: ExportOutput,
        _ report: ExportReport
    ) {
        self.init(chronology, outline, 0..<outline.rows.count, to: output, report, pages: pages)
    }

    /// Writes the head of the page.
    func begin() throws {
        let figure = DensityFigure(DensityChart(outline, positions), first: positions.lowerBound) { [self] in
            link(to: $0)
        }
        try output.write(head(figure))
    }

    /// Writes an event.
    func add(_ record: EventRecord) throws {
        cast.add(record)
        report.countMissing(in: record)
        linked.add(record, zone: chronology.zone)
        try output.write(open(record.event.date?.headerEnglish ?? EDTFDate.unknownHeaderEnglish))
        let card = EventCard(record, number: outlinePosition, zone: chronology.zone, numbers: cast.numbers)
        let languages = try sources.languages(of: record, in: chronology)
        try output.write(Self.event.render(card.values(languages: languages)))
        outlinePosition += 1
    }

    /// What stands before an event: the header of its day where that is a new one. Days are gathered into spans, which a
    /// browser need not lay out while they are far from what is seen; a long day is a span for each part of it.
    private func open(_ header: String) -> String {
        defer { (day, inSpan) = (header, inSpan + 1) }
        let isFull = inSpan >= Self.spanLength
        if header == day {
            guard isFull else { return "" }
            inSpan = 0
            return "</div><div class=\"span\">\n"
        }
        let end = day == nil ? "" : "</div></section>\n"
        let start = "<section class=\"day\"><h2>\(HTMLText.escaped(header))</h2><div>\n"
        guard isFull || day == nil else { return end + start }
        inSpan = 0
        return end + (day == nil ? "" : "</div>") + "<div class=\"span\">\n" + start
    }

    private static let spanLength = 60

    /// Writes the rest of the page.
    func end() throws {
        if day != nil { try output.write("</div></section></div>\n") }
        try output.write(Self.foot.render(foot(articles: try cast.articles(of: chronology))))
        try output.finish()
    }

    /// Writes a page that only leads to the others.
    func writeIndex() throws {
        try begin()
        try output.write(Self.foot.render(foot(articles: [])))
    }

    private lazy var outlinePosition = positions.lowerBound

    private var isIndex: Bool { !pages.isEmpty && current == nil }

    /// Where a bar leads that begins with an event.
    private func link(to position: Int) -> String {
        guard isIndex else { return "#\(EventCard.anchor(of: position))" }
        return pages.first { $0.part.positions.contains(position) }?.address ?? ""
    }
}

extension PageWriter {
    private func head(_ figure: DensityFigure) -> String {
        let rows = outline.rows[positions]
        let style = Self.style + figure.style
        let label = current.map { pages[$0].part.label }
        let title = label.map { "\(chronology.title), \($0)" } ?? chronology.title
        var values: [String: Any] = [
            "policy": Self.policy(style: style), "style": style, "pageTitle": title, "title": title,
            "standfirst": standfirst, "density": figure.html, "hasFinder": !isIndex,
            "hasDisputed": rows.contains(where: \.isDisputed), "hasSuggested": rows.contains(where: \.isSuggested),
            "hasPages": current != nil,
        ]
        values["pages"] = pages.enumerated().map { index, page in
            ["address": page.address, "label": page.part.label, "isCurrent": index == current] as [String: Any]
        }
        return Self.head.render(values)
    }

    private var standfirst: String {
        let rows = outline.rows[positions]
        var sentences = [
            EnglishNumber.count(rows.count, "event") + (current == nil ? outline.span.map { ", \($0)" } ?? "" : "")
        ]
        if !chronology.query.isEmpty { sentences.append("Chosen by: \(chronology.query)") }
        let disputed = rows.count(where: \.isDisputed)
        if disputed > 0 { sentences.append("In \(EnglishNumber.grouped(disputed)) of them the sources disagree") }
        let suggested = rows.count(where: \.isSuggested)
        if suggested > 0 {
            sentences.append("\(EnglishNumber.grouped(suggested)) are only suggested, and confirmed by nobody")
        }
        if let zone = chronology.zone { sentences.append("Times are those of \(zone) unless said otherwise") }
        return sentences.joined(separator: ". ") + "."
    }

    /// Nothing but the page's own style and script: no network, no frames, no forms.
    private static func policy(style: String) -> String {
        func hash(_ text: String) -> String { "'sha256-\(SHA256(of: text.utf8).base64)'" }
        return
            "default-src 'none'; script-src \(scriptHash); style-src \(hash(style)); base-uri 'none'; form-action 'none'"
    }

    private static let scriptHash = "'sha256-\(SHA256(of: script.utf8).base64)'"

    private func foot(articles: [Article]) -> [String: Any] {
        let people = cast.peopleByCount.map { person, events in personValues(person, events) }
        var values: [String: Any] = [
            "hasPeople": !people.isEmpty, "people": people, "hasArticles": !articles.isEmpty,
            "articles": articles.map(Self.values), "script": Self.script, "hasYears": isIndex,
            "hasSuggested": outline.rows[positions].contains(where: \.isSuggested),
        ]
        values["years"] = pages.map { page in
            [
                "address": page.address, "label": page.part.label,
                "count": EnglishNumber.count(page.part.positions.count, "event"),
            ]
        }
        if !isIndex { values["linkedData"] = linked.text(articles: articles) }
        return values
    }

    private func personValues(_ person: Person, _ events: Int) -> [String: Any] {
        var values: [String: Any] = [
            "number": cast.numbers[person.id] ?? 0, "name": person.name, "events": events,
            "also": (person.aliases + person.weakAliases).joined(separator: ", "),
            "count": EnglishNumber.count(events, "event"),
        ]
        if !person.description.isEmpty { values["description"] = person.description }
        if !person.aliases.isEmpty { values["aliases"] = person.aliases.joined(separator: ", ") }
        return values
    }

    private static func values(of article: Article) -> [String: Any] {
        var parts = [article.sourceName, article.published?.date.english ?? "undated"]
        if !article.authors.isEmpty { parts.append("by " + article.authors.joined(separator: ", ")) }
        if let origin = article.derivedFrom { parts.append("a reprint of \(origin)") }
        var values: [String: Any] = [
            "headline": article.headline.isEmpty ? article.sourceName : article.headline,
            "from": parts.joined(separator: " · "),
        ]
        values["url"] = article.url?.webAddress
        return values
    }
}

/// The languages of articles, looked up once for each.
struct SourceBook {
    private static let limit = 20_000
    private var languages: [ArticleID: String?] = [:]

    /// The languages of the articles that an event cites, as far as they are known.
    mutating func languages(
        of record: EventRecord, in chronology: any ExportedChronology
    ) throws -> [ArticleID: String] {
        var found: [ArticleID: String] = [:]
        for id in Set(record.event.citations.map(\.article)) {
            if languages[id] == nil {
                if languages.count > Self.limit { languages = [:] }
                languages[id] = .some(try chronology.article(id)?.language)
            }
            found[id] = languages[id] ?? nil
        }
        return found
    }
}
