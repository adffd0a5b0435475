internal import Terminal

/// What the events of the list have in common: groups side by side where there is room, else one below the other.
enum FacetsView {
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
        let filter = FilterTerms(state.query)
        for (line, place) in FacetLine.places(of: facets, in: box.list) {
            let isChosen = line.entry != nil && (line.group, line.value) == (facets.group, facets.value)
            line.draw(isChosen: isChosen, in: filter, state.theme, at: place, into: &frame)
        }
    }

    /// Whether the groups stand beside one another.
    static func hasColumns(_ facets: FacetsState, in size: Size) -> Bool {
        FacetLine.areBeside(facets.groups, in: box(of: facets, in: size).list)
    }

    /// Whether a point is in the box.
    static func contains(_ point: Point, _ facets: FacetsState, in size: Size) -> Bool {
        box(of: facets, in: size).frame.contains(point)
    }

    /// The line that is drawn at a point.
    static func line(at point: Point, of facets: FacetsState, in size: Size) -> FacetLine? {
        FacetLine.places(of: facets, in: box(of: facets, in: size).list).first { $0.place.contains(point) }?.line
    }

    /// As high as its longest group, or as all of them one below the other.
    private static func box(of facets: FacetsState, in size: Size) -> Box {
        let whole = Box(filling: size)
        let heights = facets.groups.map { $0.values.count + 1 }
        let rows = FacetLine.areBeside(facets.groups, in: whole.list) ? heights.max() ?? 1 : heights.reduce(0, +)
        return Box(filling: size, rows: rows)
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
}
