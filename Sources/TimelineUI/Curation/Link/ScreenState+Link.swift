internal import EventModel
internal import Terminal

extension ScreenState {
    /// Asks to which event the paragraph, or the words selected in it, is to be linked.
    mutating func openLinking() -> [Effect] {
        guard let paragraph = paragraphToCurate(), let source = article.source else { return [] }
        let selector = article.selection.map { TextSelector(selecting: $0.range, in: paragraph.text) }
        var link = LinkState(Citation(article: source, paragraph: paragraph.ordinal, selector: selector))
        link.nearYear = (event?.event.date ?? article.record?.article.published?.date)?.lower?.calendarDate.year
        link.shown = timeline.current?.event
        link.own =
            event?.event.citations.filter { cited in
                link.citation.isSamePlace(cited) || (selector == nil && cited.isSameParagraph(as: link.citation))
            } ?? []
        link.near = timeline.nearest(20)
        overlay = .link(link)
        return link.near.isEmpty ? [.findEvents(generation: 0, text: "")] : []
    }

    mutating func eventsFound(_ generation: Int, _ events: [EventSummary]) -> [Effect] {
        guard case .link(var link) = overlay, link.generation == generation, link.target == nil else { return [] }
        if link.input.text.isEmpty { link.near = events } else { link.found = events }
        link.isAnswered = true
        link.selected = min(link.selected, link.choices.count - 1)
        overlay = .link(link)
        guard link.isAccepted else { return [] }
        link.isAccepted = false
        return pick(link.choices[link.selected], link)
    }

    mutating func take(_ key: Key, in state: LinkState) -> [Effect] {
        state.target == nil ? choose(key, state) : typeClaim(key, state)
    }

    // MARK: Which event

    private mutating func choose(_ key: Key, _ state: LinkState) -> [Effect] {
        var link = state
        if let selected = ListMovement.selection(after: key, from: link.selected, count: link.choices.count) {
            link.selected = selected
        } else if key == .enter, !link.isAnswered {
            link.isAccepted = true
        } else if key == .enter, link.choices.indices.contains(link.selected) {
            return pick(link.choices[link.selected], link)
        } else {
            let before = link.input.text
            guard link.input.take(key), link.input.text != before else { return [] }
            link.generation += 1
            link.selected = 0
            if link.input.text.isEmpty { link.found = nil }
            link.isAnswered = link.input.text.isEmpty
            link.isAccepted = false
            overlay = .link(link)
            return link.input.text.isEmpty ? [] : [.findEvents(generation: link.generation, text: link.input.text)]
        }
        overlay = .link(link)
        return []
    }

    private mutating func pick(_ choice: LinkState.Choice, _ state: LinkState) -> [Effect] {
        var link = state
        switch choice {
        case .new:
            overlay = nil
            return openNewEvent()
        case .claims(let citation):
            guard let shown = link.shown else { return [] }
            link.choose(.init(event: shown, record: event, existing: citation))
        case .event(let summary):
            link.choose(.init(event: summary, record: event?.id == summary.id ? event : nil))
        }
        overlay = .link(link)
        return link.target?.record == nil ? link.target.map { [.readEvent($0.event.id)] } ?? [] : []
    }

    // MARK: What it claims

    private mutating func typeClaim(_ key: Key, _ state: LinkState) -> [Effect] {
        var link = state
        switch key {
        case .control("s"): return save(link)
        case .enter where link.claims[link.line].text.trimmed.isEmpty: return save(link)
        case .enter:
            guard ClaimLine.claim(from: link.claims[link.line].text, nearYear: link.nearYear) != nil else {
                message = Message("A claim is property: value", isError: true)
                return []
            }
            link.line += 1
            if link.line == link.claims.count { link.claims.append(LineInput()) }
        case .tab: link.complete()
        case .up: link.line = max(0, link.line - 1)
        case .down: link.line = min(link.claims.count - 1, link.line + 1)
        default: guard link.claims[link.line].take(key) else { return [] }
        }
        overlay = .link(link)
        return []
    }

    private mutating func save(_ state: LinkState) -> [Effect] {
        var link = state
        let (claims, wrong) = link.readClaims()
        if let wrong {
            link.line = wrong
            overlay = .link(link)
            message = Message("A claim is property: value", isError: true)
            return []
        }
        guard link.target?.record != nil || link.target?.event.status == .confirmed else {
            message = Message("The suggestion is still being read; press the key again")
            return []
        }
        overlay = nil
        article.selection = nil
        guard let edit = link.edit(with: claims) else {
            message = Message("Nothing was changed")
            return []
        }
        return [.perform(edit, seen: [link.target?.record?.event].compactMap(\.self).inFiles)]
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
