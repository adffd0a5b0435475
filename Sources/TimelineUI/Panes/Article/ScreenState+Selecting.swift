internal import EventModel
internal import Terminal

extension ScreenState {
    /// The paragraph under the cursor of the article pane; where that has not the focus, says what to do.
    mutating func paragraphToCurate() -> Paragraph? {
        guard focus == .article, let record = article.record, record.id == article.source else {
            message = Message("First open a source with ⏎ and choose a paragraph")
            return nil
        }
        return record.article.paragraph(article.paragraph)
    }

    /// Selects the words that were searched for, else the first word of the paragraph.
    mutating func startSelecting() -> [Effect] {
        guard let text = paragraphToCurate()?.text else { return [] }
        let found = searchWords(in: .article).flatMap { Highlights.matches(of: $0, in: text).first }
        guard let first = found ?? WordRanges.words(of: text).first else {
            message = Message("This paragraph has no words")
            return []
        }
        article.selection = SpanSelection(anchor: first.lowerBound, head: first.upperBound)
        showSelection()
        return []
    }

    /// Keys while words are being selected.
    static let selectingHints: [Hint] = [
        "→ longer", "← shorter", "L link", "+ new event", "Esc drop", "w on", "b back",
    ]

    /// Keys that mean the selection; nil for all others.
    mutating func takeWhileSelecting(_ key: Key) -> [Effect]? {
        guard overlay == nil, focus == .article, var selection = article.selection,
            let text = article.record?.article.paragraph(article.paragraph)?.text
        else { return nil }
        let words = WordRanges.words(of: text)
        switch key {
        case .escape, .character("v"):
            article.selection = nil
            return []
        case .right, .character("l"): selection.extend(in: words)
        case .left, .character("h"): selection.shrink(in: words)
        case .character("w"), .controlRight: selection.move(forward: true, in: words)
        case .character("b"), .controlLeft: selection.move(forward: false, in: words)
        case .end, .character("$"): selection.extendToEnd(in: words)
        default: return nil
        }
        article.selection = selection
        showSelection()
        return []
    }

    /// Brings the end of the selection into view.
    private mutating func showSelection() {
        guard let selection = article.selection, let lines = article.layout.lines(of: article.paragraph),
            let line = lines.last(where: { article.layout.lines[$0].range.lowerBound < selection.range.upperBound })
        else { return }
        if line < article.top { article.top = line }
        if line >= article.top + articleHeight { article.top = line - articleHeight + 1 }
    }

    // MARK: The mouse

    mutating func pressArticle(at point: Point) -> [Effect] {
        article.selection = nil
        let former = focus == .article ? article.paragraph : nil
        focus = .article
        guard let place = place(at: point) else { return [] }
        curation.press = .init(paragraph: place.paragraph, cluster: place.cluster, opens: former == place.paragraph)
        article.paragraph = place.paragraph
        return []
    }

    /// Selects from where the button was pressed.
    mutating func dragInArticle(to point: Point) -> [Effect] {
        guard overlay == nil, let press = curation.press, press.paragraph == article.paragraph,
            let place = place(at: point), place.paragraph == press.paragraph, !place.cluster.isEmpty,
            place.cluster != press.cluster || article.selection != nil
        else { return [] }
        article.selection = SpanSelection(
            anchor: min(press.cluster.lowerBound, place.cluster.lowerBound),
            head: max(press.cluster.upperBound, place.cluster.upperBound))
        return []
    }

    /// A click on the paragraph that was chosen before goes to its event.
    mutating func releaseInArticle() -> [Effect] {
        guard let press = curation.press else { return [] }
        curation.press = nil
        return press.opens && article.selection == nil && overlay == nil ? openLink() : []
    }

    /// The paragraph at a place on the screen, and the code points of the character there.
    private func place(at point: Point) -> (paragraph: Int, cluster: Range<Int>)? {
        guard let area = layout.article, area.contains(point) else { return nil }
        let index = article.top + point.row - area.row - 1
        guard article.layout.lines.indices.contains(index), point.row > area.row else { return nil }
        let line = article.layout.lines[index]
        guard line.kind != .blank else { return nil }
        guard line.kind != .note else { return (line.paragraph, 0..<0) }
        let column = point.column - area.column - 1 - ArticleLayout.gutter
        return (line.paragraph, line.cluster(atColumn: column))
    }
}

extension ArticleLayout.Line {
    /// The code points of the character at a column; the nearest one's beside the text.
    func cluster(atColumn column: Int) -> Range<Int> {
        var start = range.lowerBound
        var end = 0
        var cluster = start..<start
        for character in text {
            cluster = start..<start + character.unicodeScalars.count
            end += DisplayText.width(of: String(character))
            if column < end { break }
            start = cluster.upperBound
        }
        return cluster
    }
}
