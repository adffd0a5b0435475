internal import EventModel
internal import Terminal

extension ScreenState {
    var articleSize: Size {
        let area =
            layout.article ?? Layout(size: size, focus: .article, isMaximised: isMaximised, shares: shares).article
        return area?.size ?? size
    }

    /// Lines of the article pane below its header.
    var articleHeight: Int { max(1, articleSize.rows - 1) }

    mutating func eventRead(_ record: EventRecord) -> [Effect] {
        let curated = goOn(with: record)
        guard timeline.current?.event?.id == record.id, event != record else { return curated }
        return curated + show(record)
    }

    private mutating func show(_ record: EventRecord) -> [Effect] {
        event = record
        article.sources = record.sources
        article.sourceIndex = article.kept.flatMap { article.sources.firstIndex(of: $0) } ?? 0
        if article.kept == nil { article.isPlaced = false }
        article.kept = nil
        return openSource()
    }

    /// Opens the chosen source of the event, at the paragraph that reports it.
    mutating func openSource() -> [Effect] {
        guard let id = article.source else {
            article.record = nil
            article.layout = ArticleLayout()
            return []
        }
        guard article.record?.id == id, !article.isStale else { return [ask(.article(id))] }
        showReportingParagraph()
        return []
    }

    mutating func articleRead(_ record: ArticleRecord, laidOut layout: ArticleLayout? = nil) -> [Effect] {
        guard article.source == record.id else { return [] }
        if article.record?.id != record.id {
            article.top = 0
            article.isPlaced = false
        }
        article.record = record
        article.isStale = false
        article.likeness = nil
        if let layout, layout.columns == articleSize.columns { article.layout = layout } else { layOutArticle() }
        showReportingParagraph()
        showSought()
        return []
    }

    mutating func layOutArticle() {
        guard let record = article.record else { return }
        article.layout = ArticleLayout(of: record, columns: articleSize.columns)
    }

    /// The paragraphs of the open article that report the event under the cursor, in order.
    var reportingParagraphs: [Int] {
        guard let event, let source = article.source else { return [] }
        return Set(event.event.citations.filter { $0.article == source }.map(\.paragraph)).sorted()
    }

    private mutating func showReportingParagraph() {
        let paragraphs = reportingParagraphs
        let isShown = article.isPlaced && paragraphs.contains(article.paragraph)
        article.isPlaced = true
        guard !isShown, let first = paragraphs.first(where: { $0 > 0 }) ?? paragraphs.first else { return }
        showAmidst(paragraph: first)
    }

    /// With what stands before it.
    mutating func showAmidst(paragraph: Int) {
        article.paragraph = paragraph
        guard let lines = article.layout.lines(of: paragraph) else { return }
        let lead = max(0, (articleHeight - lines.count) / 3)
        article.top = clampedTop(lines.lowerBound - lead)
    }

    func clampedTop(_ top: Int) -> Int {
        max(0, min(top, article.layout.lines.count - articleHeight))
    }

    mutating func moveSource(by step: Int) -> [Effect] {
        guard article.sources.count > 1 else {
            message = Message(
                article.sources.isEmpty ? "This event cites no source" : "The event has this source only")
            return []
        }
        article.sourceIndex = (article.sourceIndex + step + article.sources.count) % article.sources.count
        article.isPlaced = false
        return openSource()
    }

    mutating func moveInArticle(_ movement: Movement) -> [Effect] {
        switch movement {
        case .down: return moveParagraph(forward: true)
        case .up: return moveParagraph(forward: false)
        case .pageDown: return scrollArticle(by: max(1, articleHeight - 2))
        case .pageUp: return scrollArticle(by: -max(1, articleHeight - 2))
        case .nextGroup: return moveLinkedParagraph(forward: true)
        case .previousGroup: return moveLinkedParagraph(forward: false)
        case .first: show(paragraph: 0)
        case .last: show(paragraph: article.record?.article.paragraphs.last?.ordinal ?? 0)
        }
        return []
    }

    /// Moves to the next paragraph, or within one that is longer than the pane.
    mutating func moveParagraph(forward: Bool) -> [Effect] {
        if !isPlain, let lines = article.layout.lines(of: article.paragraph) {
            if forward, lines.upperBound > article.top + articleHeight { return scrollArticle(by: 1) }
            if !forward, lines.lowerBound < article.top { return scrollArticle(by: -1) }
        }
        let next = article.paragraph + (forward ? 1 : -1)
        guard article.layout.firstLine(of: next) != nil else { return scrollArticle(by: forward ? 1 : -1) }
        show(paragraph: next)
        return []
    }

    mutating func moveLinkedParagraph(forward: Bool) -> [Effect] {
        let linked = Set(article.record?.links.map(\.paragraph) ?? []).sorted()
        let next =
            forward ? linked.first { $0 > article.paragraph } : linked.last { $0 < article.paragraph }
        guard let next else {
            message = Message("No \(forward ? "further" : "earlier") paragraph is linked to an event")
            return []
        }
        show(paragraph: next)
        return []
    }

    mutating func show(paragraph: Int) {
        article.paragraph = paragraph
        guard let lines = article.layout.lines(of: paragraph) else { return }
        if lines.lowerBound < article.top { article.top = lines.lowerBound }
        if lines.upperBound > article.top + articleHeight {
            article.top = min(lines.lowerBound, lines.upperBound - articleHeight)
        }
        article.top = clampedTop(article.top)
    }

    mutating func scrollArticle(by lines: Int) -> [Effect] {
        article.top = clampedTop(article.top + lines)
        let visible = article.layout.lines.dropFirst(article.top).prefix(articleHeight)
        let whole = visible.filter { $0.kind != .blank }
        guard let first = whole.first?.paragraph, let last = whole.last?.paragraph else { return [] }
        article.paragraph = max(first, min(article.paragraph, last))
        return []
    }

    /// From a linked paragraph to its event; where it has several, the reader chooses.
    mutating func openLink() -> [Effect] {
        let links = article.links(into: article.paragraph)
        let others = links.filter { $0.event != event?.id }
        var seen: Set<EventID> = []
        let events = others.filter { seen.insert($0.event).inserted }
        guard let first = events.first else {
            message = Message(
                links.isEmpty ? "No event is linked to this paragraph" : "This paragraph reports the event shown")
            return []
        }
        guard events.count > 1 else { return go(to: first.event) }
        return open(
            ChoicePanel(
                title: "This paragraph reports", hint: "go to the event",
                choices: events.map { .init(label: $0.title, target: .event($0.event)) }))
    }

    mutating func go(to event: EventID) -> [Effect] {
        overlay = nil
        timeline.asked.wanted = event
        article.kept = article.source
        if timeline.subject != .events {
            timeline.subject = .events
            return openChronology(keeping: [event])
        }
        return [ask(.position(of: event))]
    }

    /// Goes to an event, also where the filter leaves it out.
    mutating func reveal(_ event: EventID) -> [Effect] {
        focus = .timeline
        guard !query.isEmpty else { return go(to: event) }
        (query, timeline.subject) = ("", .events)
        return openChronology(keeping: [event])
    }
}

extension EventRecord {
    /// The articles it cites, each once, in the order of its citations.
    var sources: [ArticleID] {
        var seen: Set<ArticleID> = []
        return event.citations.map(\.article).filter { seen.insert($0).inserted }
    }
}
