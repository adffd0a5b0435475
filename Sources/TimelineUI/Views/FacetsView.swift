internal import Terminal

/// What the events of the list have in common: groups side by side where there is room, else one below the other.
enum FacetsView {
    private static let groupColumns = 22

    static func draw(_ facets: FacetsState, _ state: ScreenState, into frame: inout Frame) {
        let box = box(of: facets, in: state.size)
        box.draw(title: title(of: facets, state), theme: state.theme, into: &frame)
        drawFoot(facets, state, in: box.foot, into: &frame)
        let groups = facets.groups
        guard !groups.isEmpty else {
            let text = facets.counted == nil ? "Counting…" : "Nothing to narrow by"
            frame.write(text, at: Point(column: box.list.column + 1, row: box.list.row), style: state.theme.faint)
            return
        }
        if isBeside(groups, in: box.list) {
            drawBeside(groups, facets, state, in: box.list, into: &frame)
        } else {
            drawBelow(groups, facets, state, in: box.list, into: &frame)
        }
    }

    /// As high as its longest group, or as all of them one below the other.
    private static func box(of facets: FacetsState, in size: Size) -> Box {
        let whole = Box(filling: size)
        let heights = facets.groups.map { $0.values.count + 1 }
        let rows = isBeside(facets.groups, in: whole.list) ? heights.max() ?? 1 : heights.reduce(0, +)
        return Box(filling: size, rows: rows)
    }

    private static func isBeside(_ groups: [FacetGroup], in list: Rectangle) -> Bool {
        list.columns >= groups.count * groupColumns
    }

    private static func title(of facets: FacetsState, _ state: ScreenState) -> String {
        guard facets.counted != nil, facets.isCounting else {
            return Wording.count(state.timeline.count, "event")
        }
        return Wording.count(state.timeline.count, "event") + " · counting…"
    }

    private static let keys = [
        (key: "⏎", meaning: "narrow"), ("-", "exclude"), ("Esc", "close"), ("Backspace", "undoes"), ("/", "words"),
    ]

    private static func drawFoot(
        _ facets: FacetsState, _ state: ScreenState, in area: Rectangle, into frame: inout Frame
    ) {
        let filter = Rectangle(column: area.column, row: area.row - 1, columns: area.columns, rows: 1)
        if facets.isTyping, let words = facets.words {
            OverlayView.drawInput(words, after: "/", in: filter, theme: state.theme, into: &frame)
        } else {
            let text = state.query.isEmpty ? "no filter" : state.query
            frame.write(
                DisplayText.truncated(text, to: filter.columns), at: Point(column: filter.column, row: filter.row),
                style: state.query.isEmpty ? state.theme.faint : state.theme.filter)
        }
        FormView.draw(keys, in: area, theme: state.theme, into: &frame)
    }

    private static func drawBeside(
        _ groups: [FacetGroup], _ facets: FacetsState, _ state: ScreenState, in area: Rectangle,
        into frame: inout Frame
    ) {
        for (index, group) in groups.enumerated() {
            let start = area.columns * index / groups.count
            let end = area.columns * (index + 1) / groups.count
            let part = Rectangle(column: area.column + start, row: area.row, columns: end - start - 1, rows: area.rows)
            let lines = FacetLine.lines(of: [group], from: index)
            draw(lines, facets, state, in: part, into: &frame)
        }
    }

    private static func drawBelow(
        _ groups: [FacetGroup], _ facets: FacetsState, _ state: ScreenState, in area: Rectangle,
        into frame: inout Frame
    ) {
        draw(FacetLine.lines(of: groups, from: 0), facets, state, in: area, into: &frame)
    }

    /// The lines around the chosen one, or the first ones.
    private static func draw(
        _ lines: [FacetLine], _ facets: FacetsState, _ state: ScreenState, in area: Rectangle, into frame: inout Frame
    ) {
        let chosen = lines.firstIndex { $0.group == facets.group && $0.value == facets.value && $0.entry != nil } ?? 0
        let first = max(0, min(chosen - area.rows / 2, lines.count - area.rows))
        let filter = FilterTerms(state.query)
        for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
            let place = Rectangle(column: area.column, row: area.row + row, columns: area.columns, rows: 1)
            let isChosen = line.entry != nil && chosen == first + row && line.group == facets.group
            line.draw(isChosen: isChosen, in: filter, state.theme, at: place, into: &frame)
        }
    }
}
