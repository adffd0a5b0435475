internal import EventModel
internal import Terminal

extension ScreenState {
    var timelineHeight: Int { max(1, layout.timeline?.rows ?? size.rows - 4) }

    /// Brings the cursor into view, asks for rows that are missing and for what the panes beside show.
    mutating func cursorMoved() -> [Effect] {
        timeline.scrollToCursor(height: timelineHeight)
        var effects: [Effect] = []
        if let missing = timeline.missingRows(height: timelineHeight), !timeline.askedRows.contains(missing) {
            timeline.askedRows.append(missing)
            effects.append(ask(.rows(missing)))
        }
        return effects + follow()
    }

    /// Asks for the event or the article under the cursor where the panes show another one.
    private mutating func follow() -> [Effect] {
        switch timeline.current {
        case .event(let row) where event?.id != row.id:
            detail = ScrollState()
            return [ask(.event(row.id))]
        case .article(let header) where article.source != header.id:
            event = nil
            article = ArticleState()
            article.sources = [header.id]
            return [ask(.article(header.id))]
        case .article(let header) where article.isStale:
            return [ask(.article(header.id))]
        case .event, .article, nil: return []
        }
    }

    mutating func moveInTimeline(_ movement: Movement) -> [Effect] {
        switch movement {
        case .down: moveCursor(by: 1)
        case .up: moveCursor(by: -1)
        case .pageDown: pageTimeline(by: 1)
        case .pageUp: pageTimeline(by: -1)
        case .first: moveCursor(to: 0)
        case .last: moveCursor(to: timeline.count - 1)
        case .nextGroup: moveCursor(toGroup: true)
        case .previousGroup: moveCursor(toGroup: false)
        }
    }

    mutating func moveCursor(by rows: Int) -> [Effect] {
        moveCursor(to: timeline.cursor + rows)
    }

    mutating func moveCursor(to position: Int) -> [Effect] {
        timeline.cursor = max(0, min(position, timeline.count - 1))
        return cursorMoved()
    }

    mutating func moveCursor(toGroup forward: Bool) -> [Effect] {
        let target = timeline.groupBoundary(forward: forward)
        return moveCursor(to: target ?? (forward ? timeline.count - 1 : 0))
    }

    mutating func pageTimeline(by pages: Int) -> [Effect] {
        let step = max(1, timelineHeight - 2)
        timeline.top = max(0, min(timeline.top + pages * step, timeline.count - 1))
        return moveCursor(by: pages * step)
    }

    mutating func positionFound(_ position: Int?, for question: Question? = nil) -> [Effect] {
        guard let position else {
            switch question {
            // The event of a file that cannot be read is in no list; what was told of the file stays.
            case .position where timeline.asked.wanted == nil: return []
            case .position: message = Message("That event is not in the filtered list; F shows all")
            case .landmark(let landmark, _, _): message = Message("There is no \(landmark.rawValue) in this list")
            default: message = Message(search.map { "“\($0.words)” is not found" } ?? "Not found")
            }
            timeline.asked.wanted = nil
            sought = nil
            awaiting = nil
            return []
        }
        timeline.asked.wanted = nil
        let height = timelineHeight
        if abs(position - timeline.cursor) > height { timeline.top = max(0, position - height / 3) }
        return moveCursor(to: position)
    }

    mutating func setQuery(_ text: String) -> [Effect] {
        let kept = timeline.current?.event?.id
        query = text
        timeline.subject = .events
        return openChronology(keeping: kept.map { [$0] } ?? [])
    }

    /// Goes to the next event with such a mark; on at the other end.
    mutating func move(to landmark: Landmark, forward: Bool) -> [Effect] {
        guard showsEvents(), landmark != .suggestion || hasSuggestions() else { return [] }
        if focus == .article { focus = .timeline }
        return [ask(.landmark(landmark, from: timeline.cursor + (forward ? 1 : -1), forward: forward))]
    }

    mutating func switchSubject() -> [Effect] {
        guard let library, library.events + library.suggestions > 0 else {
            let hasArticles = library.map { $0.articles > 0 } ?? false
            message = Message(
                hasArticles ? "There are no events yet: the list shows the articles" : "There are no articles yet")
            return []
        }
        timeline.subject = timeline.subject == .events ? .articles(by: articleOrder) : .events
        timeline.top = 0
        article = ArticleState()
        event = nil
        return openChronology()
    }

    /// Whether the list is one of events; says how to come to them where it is not.
    mutating func showsEvents() -> Bool {
        if timeline.subject == .events { return true }
        message = Message("\(keymap.label(of: .listArticles)) shows the events")
        return false
    }

    /// Whether the library has suggestions; says so where it has none.
    mutating func hasSuggestions() -> Bool {
        if let library, library.suggestions > 0 { return true }
        message = Message("There are no suggestions")
        return false
    }

    mutating func toggleSuggestions() -> [Effect] {
        guard hasSuggestions() else { return [] }
        return setQuery(query == "is:confirmed" ? "" : "is:confirmed")
    }

    mutating func clearFilter() -> [Effect] {
        guard !query.isEmpty else {
            message = Message("There is no filter")
            return []
        }
        return setQuery("")
    }
}
