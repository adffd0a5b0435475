internal import Terminal

/// What the events of the list have in common, group by group, to narrow the list by.
struct FacetsPanel: Panel {
    /// The groups as they were counted; nil until the first answer.
    var counted: [FacetGroup]?
    /// Whether they are counted anew.
    var isCounting = true
    /// The group in which a value is chosen.
    var group = 0
    /// Which value of the group is chosen.
    var value = 0
    /// Only values with these words are shown; nil where none were asked for.
    var words: LineInput?
    /// Whether keys are typed into the words.
    var isTyping = false
    /// The filters before those that were chosen here, the last one last.
    var formerQueries: [String] = []

    func hints(on screen: ScreenState) -> [Hint] {
        ["⏎ narrow", "- exclude", "Esc close", "/ words", "Backspace undoes"]
    }

    func layout(on screen: ScreenState) -> PanelLayout {
        let box = box(in: screen.size)
        let lines = FacetLine.places(of: self, in: box.list)
        let targets = lines.indices.filter { lines[$0].line.entry != nil }
        return PanelLayout(
            frame: box.frame, targets: targets.map { PanelLayout.Target(place: lines[$0].place, number: $0) })
    }

    /// The groups with the values that are shown; groups without any are left out.
    var groups: [FacetGroup] {
        let wanted = (words?.text ?? "").lowercased().split(separator: " ")
        return (counted ?? []).compactMap { group in
            let values = group.values.filter { value in wanted.allSatisfy { value.label.lowercased().contains($0) } }
            return values.isEmpty ? nil : FacetGroup(title: group.title, values: values)
        }
    }

    /// The value that is chosen.
    var chosen: FacetGroup.Value? {
        let groups = groups
        guard groups.indices.contains(group), groups[group].values.indices.contains(value) else { return nil }
        return groups[group].values[value]
    }

    /// Takes what was counted, and stays with the value that was chosen where it is still there.
    mutating func take(_ groups: [FacetGroup]) {
        let former = (title: self.groups.indices.contains(group) ? self.groups[group].title : nil, query: chosen?.query)
        counted = groups
        isCounting = false
        let shown = self.groups
        group = shown.firstIndex { $0.title == former.title } ?? min(group, max(0, shown.count - 1))
        let values = shown.indices.contains(group) ? shown[group].values : []
        value = values.firstIndex { $0.query == former.query } ?? min(value, max(0, values.count - 1))
    }
}

extension FacetsPanel {
    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if isTyping { return takeWords(key) }
        switch key {
        case .enter: return narrow(excluding: false, on: screen)
        case .character("-"), .character("x"): return narrow(excluding: true, on: screen)
        case .backspace: return widen()
        case .character("q"), .character("c"): return .closes
        case .character("/"):
            words = LineInput()
            isTyping = true
        default: move(key)
        }
        return .stays
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        if case .listChanged = news {
            isCounting = true
            return .stays(.ask(.facets))
        }
        if case .answer(.facetsCounted(let groups), _) = news { take(groups) }
        return .stays
    }

    /// On a value it does what Enter does there.
    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        let line = FacetLine.places(of: self, in: box(in: screen.size).list)[target].line
        (group, value) = (line.group, line.value)
        isTyping = false
        return narrow(excluding: false, on: screen)
    }

    /// Moves the choice: within the group under the pointer where the groups stand beside one another, else through all.
    mutating func wheel(_ lines: Int, at point: Point, on screen: ScreenState) -> PanelOutcome {
        let list = box(in: screen.size).list
        if FacetLine.areBeside(groups, in: list) {
            let pointed = FacetLine.places(of: self, in: list).first { $0.place.contains(point) }?.line
            scroll(by: lines, in: pointed?.group ?? group)
        } else {
            for _ in 0..<abs(lines) { move(lines < 0 ? .up : .down) }
        }
        return .stays
    }

    /// Words narrow what is shown until they are all taken away; Enter goes back to choosing.
    private mutating func takeWords(_ key: Key) -> PanelOutcome {
        switch key {
        case .enter, .tab, .down: isTyping = false
        case .backspace where words?.text.isEmpty ?? true:
            isTyping = false
            words = nil
        default:
            var typed = words ?? LineInput()
            guard typed.take(key) else { return .stays }
            words = typed
            (group, value) = (0, 0)
        }
        return .stays
    }

    /// Adds the chosen value to the filter, or takes it out of it again.
    private mutating func narrow(excluding: Bool, on screen: ScreenState) -> PanelOutcome {
        guard let chosen else { return .stays }
        var filter = FilterTerms(screen.query)
        filter.toggle(excluding ? "-" + chosen.query : chosen.query)
        formerQueries.append(screen.query)
        isCounting = true
        return .stays(.filter(filter.query))
    }

    private mutating func widen() -> PanelOutcome {
        guard let former = formerQueries.popLast() else { return .stays }
        isCounting = true
        return .stays(.filter(former))
    }
}
