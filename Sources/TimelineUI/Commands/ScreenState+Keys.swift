internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func take(_ key: Key) -> [Effect] {
        switch key {
        case .resize(let size): return resized(to: size)
        case .closed: return [.quit]
        case .mouse(let event): return take(event)
        default: break
        }
        message = nil
        awaiting = nil
        if overlay != nil { return takeInPanel(key) }
        if let effects = takeWhileSelecting(key) { return effects }
        guard let command = CommandTable.command(for: key) else {
            return arrow(key)
        }
        return perform(command)
    }

    /// Left and right lead from pane to pane, as in a file browser.
    private mutating func arrow(_ key: Key) -> [Effect] {
        switch key {
        case .right where focus != .article: return perform(.open)
        case .left where focus == .article: return perform(.back)
        default: return []
        }
    }

    private mutating func resized(to size: Size) -> [Effect] {
        self.size = size
        let paragraph = article.paragraph
        layOutArticle()
        show(paragraph: paragraph)
        return cursorMoved()
    }

    /// Carries out a command in the pane that has the focus.
    mutating func perform(_ command: Command) -> [Effect] {
        if let effects = move(command) { return effects }
        if isTooEarly(for: command) {
            awaiting = command
            return []
        }
        switch command {
        case .open: return open()
        case .back: return back()
        case .quit: return focus == .timeline && !isMaximised ? [.quit] : back()
        case .nextPane: return changeFocus(by: 1)
        case .previousPane: return changeFocus(by: -1)
        case .maximise: return maximise()
        case .nextSource: return moveSource(by: 1)
        case .previousSource: return moveSource(by: -1)
        case .zoomIn: return zoom(finer: true)
        case .zoomOut: return zoom(finer: false)
        case .listArticles: return switchSubject()
        case .toggleSuggestions: return toggleSuggestions()
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        default: return performOnSelection(command)
        }
    }

    /// Whether what a command is about is still being read, and the panes may show something else.
    private func isTooEarly(for command: Command) -> Bool {
        if timeline.isSeeking, focus != .article, command.isAboutEvent || command.curates { return true }
        if command.isAboutEvent, focus != .article, waitsForEvent { return true }
        return waitsForArticle && (command.isAboutArticle || focus == .article && command.isAboutParagraph)
    }

    private var waitsForArticle: Bool {
        article.source != nil && (article.record?.id != article.source || article.isStale)
    }

    /// Whether the event under the cursor is still being read, and the panes may show another one.
    private var waitsForEvent: Bool {
        guard let row = timeline.current else { return timeline.subject == .events && timeline.count > 0 }
        return row.event.map { $0.id != event?.id } ?? false
    }

    /// Movements mean the pane that has the focus; nil where the command is none.
    private mutating func move(_ command: Command) -> [Effect]? {
        switch focus {
        case .timeline: moveInTimeline(command)
        case .detail: moveInDetail(command)
        case .article: moveInArticle(command)
        }
    }

    private mutating func moveInTimeline(_ command: Command) -> [Effect]? {
        switch command {
        case .down: moveCursor(by: 1)
        case .up: moveCursor(by: -1)
        case .pageDown: pageTimeline(by: 1)
        case .pageUp: pageTimeline(by: -1)
        case .first: moveCursor(to: 0)
        case .last: moveCursor(to: timeline.count - 1)
        case .nextGroup: moveCursor(toGroup: true)
        case .previousGroup: moveCursor(toGroup: false)
        default: nil
        }
    }

    private mutating func moveInDetail(_ command: Command) -> [Effect]? {
        let height = layout.detail?.rows ?? size.rows
        switch command {
        case .down: detail.top += 1
        case .up: detail.top -= 1
        case .pageDown: detail.top += max(1, height - 1)
        case .pageUp: detail.top -= max(1, height - 1)
        case .first: detail.top = 0
        case .last: detail.top = .max / 2
        case .nextGroup, .previousGroup: return []
        default: return nil
        }
        let lines = DetailView.lines(of: self, columns: layout.detail?.columns ?? size.columns).count
        detail.top = max(0, min(detail.top, lines - height))
        return []
    }

    private mutating func moveInArticle(_ command: Command) -> [Effect]? {
        switch command {
        case .down: return moveParagraph(forward: true)
        case .up: return moveParagraph(forward: false)
        case .pageDown: return scrollArticle(by: max(1, articleHeight - 2))
        case .pageUp: return scrollArticle(by: -max(1, articleHeight - 2))
        case .nextGroup: return moveLinkedParagraph(forward: true)
        case .previousGroup: return moveLinkedParagraph(forward: false)
        case .first:
            show(paragraph: 0)
            return []
        case .last:
            show(paragraph: article.record?.article.paragraphs.last?.ordinal ?? 0)
            return []
        default: return nil
        }
    }

    private mutating func open() -> [Effect] {
        switch focus {
        case .article: return openLink()
        case .timeline, .detail:
            guard timeline.current != nil else { return [] }
            guard article.source != nil else {
                message = Message("This event cites no source")
                return []
            }
            focus = .article
            isMaximised = false
            return relayout()
        }
    }

    private mutating func back() -> [Effect] {
        if timeline.growth == .growing { return stopFinding() }
        if isMaximised { return maximise() }
        if focus == .timeline, unmark() { return [] }
        search = nil
        focus = .timeline
        return relayout()
    }

    private mutating func changeFocus(by step: Int) -> [Effect] {
        let panes = Pane.allCases
        guard let index = panes.firstIndex(of: focus) else { return [] }
        focus = panes[(index + step + panes.count) % panes.count]
        return relayout()
    }

    private mutating func maximise() -> [Effect] {
        isMaximised.toggle()
        return relayout()
    }

    /// After the panes have other sizes.
    mutating func relayout() -> [Effect] {
        if article.layout.columns != articleSize.columns { layOutArticle() }
        show(paragraph: article.paragraph)
        return cursorMoved()
    }

    private mutating func toggleSuggestions() -> [Effect] {
        guard let library, library.suggestions > 0 else {
            message = Message("There are no suggestions")
            return []
        }
        return setQuery(query == "is:confirmed" ? "" : "is:confirmed")
    }
}

extension Command {
    /// Whether it hands on something of the open source.
    fileprivate var isAboutArticle: Bool { [.copyCitation, .openInBrowser].contains(self) }

    /// Whether it is about the paragraph under the cursor when an article has the focus.
    fileprivate var isAboutParagraph: Bool {
        [.openInEditor, .select, .link, .unlink, .newEvent].contains(self)
    }

    /// Whether it changes the event under the cursor, as far as it needs one.
    fileprivate var curates: Bool { CommandTable.entry(of: self)?.section == .curate }

    /// Whether it shows something of the event under the cursor.
    fileprivate var isAboutEvent: Bool {
        [.open, .compare, .why, .nextSource, .previousSource, .copyCitation, .openInBrowser, .openInEditor]
            .contains(self)
    }
}
