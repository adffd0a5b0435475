internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openFacets() -> [Effect] {
        guard let library, library.events + library.suggestions > 0 else {
            message = Message("There are no events to count")
            return []
        }
        overlay = .facets(FacetsState())
        return [.countFacets(generation: timeline.generation)]
    }

    mutating func facetsCounted(_ generation: Int, _ groups: [FacetGroup]) -> [Effect] {
        guard case .facets(var facets) = overlay, generation == timeline.generation else { return [] }
        facets.take(groups)
        overlay = .facets(facets)
        return []
    }

    /// Counts anew after the list has changed.
    mutating func recountFacets() -> [Effect] {
        guard case .facets(var facets) = overlay else { return [] }
        facets.isCounting = true
        overlay = .facets(facets)
        return [.countFacets(generation: timeline.generation)]
    }

    mutating func take(_ key: Key, in state: FacetsState) -> [Effect] {
        var facets = state
        if facets.isTyping { return takeWords(key, &facets) }
        switch key {
        case .enter: return narrow(facets, excluding: false)
        case .character("-"), .character("x"): return narrow(facets, excluding: true)
        case .backspace: return widen(facets)
        case .character("q"), .character("c"):
            overlay = nil
            return []
        case .character("/"):
            facets.words = LineInput()
            facets.isTyping = true
        default: facets.move(key)
        }
        overlay = .facets(facets)
        return []
    }

    /// On a value it does what Enter does there; beside the box it closes it.
    mutating func click(at point: Point, in state: FacetsState) -> [Effect] {
        guard FacetsView.contains(point, state, in: size) else {
            overlay = nil
            return []
        }
        guard let line = FacetsView.line(at: point, of: state, in: size), line.entry != nil else { return [] }
        var facets = state
        (facets.group, facets.value) = (line.group, line.value)
        facets.isTyping = false
        return narrow(facets, excluding: false)
    }

    /// Moves the choice: within the group under the pointer where the groups stand beside one another, else through all.
    mutating func wheel(_ lines: Int, at point: Point, in state: FacetsState) -> [Effect] {
        var facets = state
        if FacetsView.hasColumns(state, in: size) {
            facets.scroll(by: lines, in: FacetsView.line(at: point, of: state, in: size)?.group ?? state.group)
        } else {
            for _ in 0..<abs(lines) { facets.move(lines < 0 ? .up : .down) }
        }
        overlay = .facets(facets)
        return []
    }

    /// Words narrow what is shown until they are all taken away; Enter goes back to choosing.
    private mutating func takeWords(_ key: Key, _ facets: inout FacetsState) -> [Effect] {
        switch key {
        case .enter, .tab, .down: facets.isTyping = false
        case .backspace where facets.words?.text.isEmpty ?? true:
            facets.isTyping = false
            facets.words = nil
        default:
            var words = facets.words ?? LineInput()
            guard words.take(key) else { return [] }
            facets.words = words
            (facets.group, facets.value) = (0, 0)
        }
        overlay = .facets(facets)
        return []
    }

    /// Adds the chosen value to the filter, or takes it out of it again.
    private mutating func narrow(_ state: FacetsState, excluding: Bool) -> [Effect] {
        guard let chosen = state.chosen else { return [] }
        var filter = FilterTerms(query)
        filter.toggle(excluding ? "-" + chosen.query : chosen.query)
        var facets = state
        facets.formerQueries.append(query)
        return refilter(filter.query, facets)
    }

    private mutating func widen(_ state: FacetsState) -> [Effect] {
        var facets = state
        guard let former = facets.formerQueries.popLast() else { return [] }
        return refilter(former, facets)
    }

    private mutating func refilter(_ text: String, _ state: FacetsState) -> [Effect] {
        var facets = state
        facets.isCounting = true
        overlay = .facets(facets)
        return setQuery(text)
    }
}

extension FacetsState {
    /// A group that had no choice begins with its first value.
    fileprivate mutating func scroll(by lines: Int, in index: Int) {
        let groups = groups
        guard groups.indices.contains(index) else { return }
        value = max(0, min((index == group ? value : 0) + lines, groups[index].values.count - 1))
        group = index
    }

    /// Sideways leads from group to group, around.
    fileprivate mutating func move(_ key: Key) {
        let groups = groups
        guard groups.indices.contains(group) else { return }
        let last = groups[group].values.count - 1
        switch key {
        case .down where value == last, .character("j") where value == last: goOn(to: group + 1, of: groups)
        case .up where value == 0, .character("k") where value == 0: goOn(to: group - 1, of: groups)
        case .down, .character("j"): value += 1
        case .up, .character("k"): value -= 1
        case .pageDown, .character(" "): value = min(value + 10, last)
        case .pageUp: value = max(value - 10, 0)
        case .home, .character("g"): value = 0
        case .end, .character("G"): value = last
        case .right, .tab, .character("l"): choose(group: group + 1, of: groups)
        case .left, .backtab, .character("h"): choose(group: group - 1, of: groups)
        default: break
        }
    }

    /// From the end of a group to the next one, from its beginning to the one before.
    private mutating func goOn(to index: Int, of groups: [FacetGroup]) {
        guard groups.indices.contains(index) else { return }
        value = index < group ? groups[index].values.count - 1 : 0
        group = index
    }

    private mutating func choose(group index: Int, of groups: [FacetGroup]) {
        group = (index + groups.count) % groups.count
        value = min(value, groups[group].values.count - 1)
    }
}
