internal import EventModel
internal import Terminal

/// What the panes say where they are heard.
extension ScreenState {
    /// The row, the paragraph or the line under the cursor.
    var spokenPane: String {
        guard library != nil else { return activity?.text ?? "Opening the library" }
        guard timeline.isOpen else { return "Looking for events" }
        guard timeline.count > 0 else {
            return query.isEmpty ? "There is nothing to show" : "No event matches \(query); F shows all events again"
        }
        return switch focus {
        case .timeline: spokenRow
        case .detail: spokenDetail
        case .article: spokenParagraph
        }
    }

    private var spokenRow: String {
        let place = "\(timeline.cursor + 1) of \(timeline.count)"
        let filter = query.isEmpty ? "" : ", filter \(query)"
        guard let row = timeline.current else { return "\(place): reading" }
        return "\(place): " + row.spoken(isMarked: row.event.map { timeline.isMarked($0.id) } ?? false) + filter
    }

    private var spokenDetail: String {
        let lines = DetailView.lines(of: self, columns: PlainWords.columns)
        guard !lines.isEmpty else { return "Detail: nothing" }
        let line = lines[max(0, min(detail.top, lines.count - 1))]
        return line.text.trimmed.isEmpty ? "Detail: empty line" : "Detail: \(line.text.trimmed)"
    }

    private var spokenParagraph: String {
        guard let record = article.record, record.id == article.source else { return "Reading the article" }
        let number = article.paragraph
        guard let paragraph = record.article.paragraph(number) else { return "The article has no paragraphs" }
        let source = article.sources.count > 1 ? "source \(article.sourceIndex + 1) of \(article.sources.count), " : ""
        if let selection = article.selection { return "Selected: \(paragraph.text.codePoints(selection.range))" }
        let count = record.article.paragraphs.last?.ordinal ?? 0
        let place =
            number == 0
            ? "\(source)\(Wording.source(ArticleHeader(of: record.article))), headline"
            : "\(source)paragraph \(number) of \(count)"
        let links = article.links(into: number)
        let reports =
            reportingParagraphs.contains(number)
            ? ", reports this event" : links.isEmpty ? "" : ", reports another event"
        return "\(place)\(reports): \(paragraph.text)"
    }
}

extension TimelineRow {
    /// "The bridge is closed, Friday 3 May 2024, about 16:00, confirmed, 2 sources, sources disagree".
    fileprivate func spoken(isMarked: Bool) -> String {
        switch self {
        case .article(let article): return "\(article.headline), \(Wording.source(article))"
        case .event(let event):
            var parts = [event.title, event.date.map(Wording.date) ?? "date unknown"]
            if let time = event.time { parts.append(time.english) }
            parts.append(event.status == .confirmed ? "confirmed" : "suggested")
            if event.isPlanned { parts.append("still to come") }
            parts.append(EnglishNumber.count(event.sources, "source"))
            if event.isDisputed { parts.append("sources disagree") }
            if isMarked { parts.append("marked") }
            return parts.joined(separator: ", ")
        }
    }
}

extension String {
    /// The code points of a range.
    fileprivate func codePoints(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
