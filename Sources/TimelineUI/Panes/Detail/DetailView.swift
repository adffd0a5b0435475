public import EventModel
internal import Terminal

/// What is known of the event under the cursor: when, where, who, who says what, notes and sources.
enum DetailView {
    /// In the rule above it stands how much of it is not in view.
    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let unseen = frame.write(lines(of: state, columns: area.columns), from: state.detail.top, in: area)
        frame.write(unseen, before: Point(column: area.endColumn - 1, row: area.row - 1), theme: state.theme)
    }

    static func lines(of state: ScreenState, columns: Int) -> [StyledLine] {
        if case .article = state.timeline.current { return articleLines(of: state, columns: max(10, columns - 1)) }
        guard let record = state.event, state.timeline.current?.event?.id == record.id else { return [] }
        let page = EventPage(
            record: record, zone: state.library?.zone, theme: state.theme, words: state.searchWords(in: .detail),
            openSource: state.article.source, readersZone: state.showsZone ? state.zone : nil,
            hasFocus: state.focus == .detail)
        return page.lines(columns: max(10, columns - 1), most: mostSources)
    }

    /// So many sources of a value are named; the comparison names all.
    private static let mostSources = 5

    /// What is known of the article under the cursor, where the list shows articles.
    private static func articleLines(of state: ScreenState, columns: Int) -> [StyledLine] {
        guard let record = state.article.record, record.id == state.article.source else { return [] }
        let article = record.article
        let events = Set(record.links.map(\.event)).count
        var facts = [("from", article.publisher ?? "unknown publisher")]
        facts.append(("date", article.published.map { "\($0.date.english), \($0.provenance.words)" } ?? "not known"))
        if let url = article.url { facts.append(("page", url)) }
        facts.append(("file", article.path))
        facts.append(("links", events == 0 ? "no event cites it" : "cited by \(EnglishNumber.count(events, "event"))"))
        let style = state.focus == .detail ? state.theme.header : state.theme.title
        return StyledLine.wrapping(article.headline, columns: columns, style: style)
            + facts.flatMap { name, value in
                EventPage.field(name, value, theme: state.theme, columns: columns, labels: 6)
            }
    }
}

/// One event as a page of text.
public struct EventPage: Sendable {
    private let record: EventRecord
    private let zone: String?
    private let theme: Theme
    private let words: String?
    private let openSource: ArticleID?
    private let readersZone: ReadersZone?
    private let hasFocus: Bool

    init(
        record: EventRecord, zone: String?, theme: Theme, words: String?, openSource: ArticleID?,
        readersZone: ReadersZone? = nil, hasFocus: Bool = false
    ) {
        self.record = record
        self.zone = zone
        self.theme = theme
        self.words = words
        self.openSource = openSource
        self.readersZone = readersZone
        self.hasFocus = hasFocus
    }

    /// The page of an event; `zone` is the library's.
    public init(of record: EventRecord, zone: String?) {
        self.init(record: record, zone: zone, theme: Theme(), words: nil, openSource: nil)
    }

    /// The page as plain text, wrapped to a width.
    public func text(columns: Int) -> [String] {
        lines(columns: columns, voices: true).map { String(repeating: " ", count: $0.indent) + $0.text }
    }

    /// `most` is how many sources are named for each of the values that differ.
    func lines(columns: Int, voices: Bool = false, most: Int = .max) -> [StyledLine] {
        facts(columns: columns, voices: voices, most: most) + notes(columns) + sources(columns) + reasons(columns)
    }

    /// What is told, and where the sources disagree.
    func facts(columns: Int, voices: Bool, most: Int = .max) -> [StyledLine] {
        heading(columns) + people(columns)
            + DiscrepancyLines.lines(
                of: record, theme: theme, columns: columns, voices: voices, labels: labelColumns, most: most)
    }

    /// Why the program suggests it, behind everything that the sources say.
    func reasons(_ columns: Int) -> [StyledLine] {
        let reasons = SuggestionReasons.lines(of: record)
        guard record.event.isOnlyFound, !reasons.isEmpty else { return [] }
        return [StyledLine(text: "", style: .plain)]
            + reasons.flatMap { StyledLine.wrapping($0, columns: columns, style: theme.faint, hanging: 2) }
    }

    /// All labels stand in one column.
    private var labelColumns: Int { max(6, DiscrepancyLines.labelColumns(of: record)) }

    private func heading(_ columns: Int) -> [StyledLine] {
        let event = record.event
        let spans = Highlights.spans(of: words, in: event.title, style: theme.match)
        var lines = StyledLine.wrapping(
            event.title, columns: columns, style: hasFocus ? theme.header : theme.title, spans: spans)
        if event.status == .suggested {
            let what = event.isPlanned ? "suggested, told as still to come" : "suggested, not confirmed by anybody"
            lines.append(StyledLine(text: event.mark + " " + what, style: theme.suggestion))
        }
        let zones = [event.zone ?? zone, readersZone?.name].compactMap(\.self)
        lines += field("when", when, columns, whole: zones)
        if let place = event.place { lines += field("where", place, columns) }
        return lines
    }

    /// "Tuesday 27 January 2026, about 11:00 (America/Chicago)".
    private var when: String {
        let event = record.event
        var text = event.date.map(Wording.date) ?? "date unknown"
        if let time = event.time { text += ", \(time.english)" + ((event.zone ?? zone).map { " (\($0))" } ?? "") }
        if let there = readersZone?.words(of: event, zone: zone) { text += "; \(there)" }
        return text
    }

    private func people(_ columns: Int) -> [StyledLine] {
        let names = record.event.people.map { part in
            let person = record.people[part.person]
            let remarks = [part.role, person == nil ? "unknown person" : nil].compactMap(\.self)
            return (person?.name ?? part.person.name) + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))")
        }
        return names.isEmpty ? [] : field("who", names.joined(separator: " · "), columns)
    }

    private func notes(_ columns: Int) -> [StyledLine] {
        guard !record.event.notes.isEmpty, !record.event.isOnlyFound else { return [] }
        let paragraphs = record.event.notes.split(separator: "\n\n").map {
            String($0).split(separator: "\n").joined(separator: " ")
        }
        return [StyledLine(text: "", style: .plain)]
            + paragraphs.flatMap { paragraph in
                let (text, emphasis) = MarkdownText.plain(paragraph, bold: theme.title)
                let spans = emphasis + Highlights.spans(of: words, in: text, style: theme.match)
                return StyledLine.wrapping(text, columns: columns, style: theme.text, spans: spans)
            }
    }

    /// Each source with the paragraphs that report the event, the open one marked.
    private func sources(_ columns: Int) -> [StyledLine] {
        var lines = [StyledLine(text: "", style: .plain)]
        for (index, id) in record.sources.enumerated() {
            let passages = record.passages.filter { $0.citation.article == id }
            let name = passages.first?.article.map(Wording.source) ?? "\(id) (not in the library)"
            let mark = id == openSource ? "▸" : " "
            let text = "\(mark) \(index + 1) \(name)  \(Wording.places(of: passages))"
            lines += StyledLine.wrapping(text, columns: columns, style: theme.text, hanging: 4)
        }
        if !record.event.tags.isEmpty { lines += field("tags", record.event.tags.joined(separator: ", "), columns) }
        return lines
    }

    private func field(_ name: String, _ value: String, _ columns: Int, whole words: [String] = []) -> [StyledLine] {
        let labels = min(labelColumns, max(8, columns / 3))
        return EventPage.field(name, value, theme: theme, columns: columns, labels: labels, whole: words)
    }

    /// A name and what it says, the further lines set in; the names take `labels` columns.
    static func field(
        _ name: String, _ value: String, theme: Theme, columns: Int, labels: Int, whole words: [String] = []
    ) -> [StyledLine] {
        let label = name + String(repeating: " ", count: max(1, labels - name.count))
        let spans = [Span(range: 0..<label.count, style: theme.faint)]
        return StyledLine.wrapping(
            label + value, columns: columns, style: theme.text, spans: spans, hanging: label.count, whole: words)
    }
}

extension DateProvenance {
    /// "as the front matter says".
    var words: String {
        switch self {
        case .curator: "as the curator says"
        case .frontMatter: "as the file's front matter says"
        case .metaTag: "as the page's metadata say"
        case .dateMark: "as the mark at its beginning says"
        case .byline: "as the byline says"
        case .fileName: "as the address or the file's name says"
        case .modified: "when it was last changed"
        case .text: "as the text implies"
        case .inferred: "inferred"
        }
    }
}
