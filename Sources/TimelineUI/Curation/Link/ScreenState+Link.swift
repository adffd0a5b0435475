internal import EventModel
internal import Terminal

extension ScreenState {
    /// Asks to which event the paragraph, or the words selected in it, is to be linked.
    mutating func openLinking() -> [Effect] {
        guard let paragraph = paragraphToCurate(), let source = article.source else { return [] }
        let selector = article.selection.map { TextSelector(selecting: $0.range, in: paragraph.text) }
        var link = LinkPanel(Citation(article: source, paragraph: paragraph.ordinal, selector: selector))
        link.nearYear = (event?.event.date ?? article.record?.article.published?.date)?.lower?.calendarDate.year
        link.shown = timeline.current?.event
        link.own =
            event?.event.citations.filter { cited in
                link.citation.isSamePlace(cited) || (selector == nil && cited.isSameParagraph(as: link.citation))
            } ?? []
        link.near = timeline.nearest(20)
        return open(link, asking: link.near.isEmpty ? .events("") : nil)
    }
}

extension ScreenState {
    /// The rows of the screen in which the paragraph under the cursor stands; nil where it is not in view.
    var paragraphRows: Range<Int>? {
        guard let area = layout.article, let lines = article.layout.lines(of: article.paragraph) else { return nil }
        let text = area.row + 1..<max(area.row + 1, area.endRow)
        let first = text.lowerBound + lines.lowerBound - article.top
        let rows = (first..<first + lines.count).clamped(to: text)
        return rows.isEmpty ? nil : rows
    }
}

extension TimelineState {
    /// The events besides the current one that stand nearest to it.
    func nearest(_ count: Int) -> [EventSummary] {
        let others = rows.enumerated().compactMap { index, row in
            row.event.map { (abs(windowStart + index - cursor), $0) }
        }
        return others.filter { $0.0 > 0 }.sorted { $0.0 < $1.0 }.prefix(count).map(\.1)
    }
}

extension Citation {
    func isSameParagraph(as other: Citation) -> Bool { article == other.article && paragraph == other.paragraph }
}
