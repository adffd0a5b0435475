internal import EventModel
internal import Terminal

extension ScreenState {
    /// Movements mean the pane that has the focus.
    mutating func move(_ movement: Movement) -> [Effect] {
        switch focus {
        case .timeline: moveInTimeline(movement)
        case .detail: moveInDetail(movement)
        case .article: moveInArticle(movement)
        }
    }

    mutating func open() -> [Effect] {
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

    mutating func back() -> [Effect] {
        if timeline.growth == .growing { return stopFinding() }
        if isMaximised { return maximise() }
        if focus == .timeline, unmark() { return [] }
        search = nil
        focus = .timeline
        return relayout()
    }

    /// Back, or out of the program from where there is no way back.
    /// Forms that were not saved are offered once more.
    mutating func leave() -> [Effect] {
        guard focus == .timeline, !isMaximised else { return back() }
        return drafts.isEmpty ? [.terminal(.quit)] : open(DraftsPanel(drafts: drafts))
    }

    mutating func changeFocus(by step: Int) -> [Effect] {
        let panes = Pane.allCases
        guard let index = panes.firstIndex(of: focus) else { return [] }
        focus = panes[(index + step + panes.count) % panes.count]
        return relayout()
    }

    mutating func maximise() -> [Effect] {
        isMaximised.toggle()
        return relayout()
    }

    /// After the panes have other sizes.
    mutating func relayout() -> [Effect] {
        if article.layout.columns != articleSize.columns { layOutArticle() }
        show(paragraph: article.paragraph)
        return cursorMoved()
    }
}
