internal import Terminal

extension FacetLine {
    private static let groupColumns = 22

    /// Whether there is room for the groups beside one another.
    static func areBeside(_ groups: [FacetGroup], in list: Rectangle) -> Bool {
        list.columns >= groups.count * groupColumns
    }

    /// The lines in view and where they stand: for drawing, and for the mouse.
    static func places(of facets: FacetsPanel, in list: Rectangle) -> [(line: FacetLine, place: Rectangle)] {
        let groups = facets.groups
        guard areBeside(groups, in: list) else { return places(of: lines(of: groups, from: 0), facets, in: list) }
        return groups.enumerated().flatMap { index, group in
            let start = list.columns * index / groups.count
            let end = list.columns * (index + 1) / groups.count
            let part = Rectangle(column: list.column + start, row: list.row, columns: end - start - 1, rows: list.rows)
            return places(of: lines(of: [group], from: index), facets, in: part)
        }
    }

    /// The lines around the chosen one, or the first ones.
    private static func places(
        of lines: [FacetLine], _ facets: FacetsPanel, in area: Rectangle
    ) -> [(line: FacetLine, place: Rectangle)] {
        let chosen = lines.firstIndex { $0.group == facets.group && $0.value == facets.value && $0.entry != nil } ?? 0
        let first = max(0, min(chosen - area.rows / 2, lines.count - area.rows))
        return lines.dropFirst(first).prefix(area.rows).enumerated().map { row, line in
            (line, Rectangle(column: area.column, row: area.row + row, columns: area.columns, rows: 1))
        }
    }
}
