internal import EventModel
internal import Terminal

/// Groups side by side where there is room, else one below the other.
extension FacetsPanel {
    func draw(on screen: ScreenState, into frame: inout Frame) {
        let theme = screen.theme
        let box = box(in: screen.size)
        box.draw(title: title(screen), theme: theme, into: &frame)
        drawFoot(screen, in: box.foot, into: &frame)
        guard !groups.isEmpty else {
            let text = counted == nil ? "Counting…" : "Nothing to narrow by"
            frame.write(text, at: Point(column: box.list.column + 1, row: box.list.row), style: theme.faint)
            return
        }
        for (unseen, end) in FacetLine.unseen(of: self, in: box.list) {
            let column = min(end, box.frame.endColumn - 2)
            frame.write(unseen, before: Point(column: column, row: box.frame.endRow - 1), theme: theme)
        }
        let filter = FilterTerms(screen.query)
        for (line, place) in FacetLine.places(of: self, in: box.list) {
            let isChosen = line.entry != nil && (line.group, line.value) == (group, value)
            line.draw(isChosen: isChosen, in: filter, theme, at: place, into: &frame)
        }
    }

    /// The value that is chosen, and what is typed to find one.
    func spoken(on screen: ScreenState) -> String? {
        if isTyping { return "Only values with: \(words?.text ?? "")" }
        guard let chosen else { return counted == nil ? "Counting" : "Nothing to narrow by" }
        let filter = FilterTerms(screen.query).contains(chosen.query) ? ", chosen" : ""
        return "\(groups[group].title): \(chosen.label), \(EnglishNumber.count(chosen.events, "event"))\(filter), "
            + "\(value + 1) of \(groups[group].values.count)"
    }

    /// As high as its longest group, or as all of them one below the other.
    func box(in size: Size) -> Box {
        let whole = Box(filling: size)
        let heights = groups.map { $0.values.count + 1 }
        let rows = FacetLine.areBeside(groups, in: whole.list) ? heights.max() ?? 1 : heights.reduce(0, +)
        return Box(filling: size, rows: rows)
    }

    private func title(_ screen: ScreenState) -> String {
        let count = EnglishNumber.count(screen.timeline.count, "event")
        return counted != nil && isCounting ? count + " · counting…" : count
    }

    private func drawFoot(_ screen: ScreenState, in area: Rectangle, into frame: inout Frame) {
        let theme = screen.theme
        let filter = Rectangle(column: area.column, row: area.row - 1, columns: area.columns, rows: 1)
        if isTyping, let words {
            words.draw(after: "/", in: filter, theme: theme, into: &frame)
        } else {
            let text = screen.query.isEmpty ? "no filter" : screen.query
            frame.write(
                DisplayText.truncated(text, to: filter.columns), at: Point(column: filter.column, row: filter.row),
                style: screen.query.isEmpty ? theme.faint : theme.filter)
        }
        frame.write(hints(on: screen), in: area, theme: theme)
    }
}
