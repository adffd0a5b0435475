internal import EventModel
internal import Terminal

extension FacetLine {
    private static let groupColumns = 22
    /// Beside a label, its count and its bar: mark and gaps.
    private static let sideColumns = 6

    /// Whether there is room for the groups beside one another.
    static func areBeside(_ groups: [FacetGroup], in list: Rectangle) -> Bool {
        list.columns >= groups.count * groupColumns
    }

    /// The lines in view and where they stand: for drawing, and for the mouse.
    static func places(of facets: FacetsPanel, in list: Rectangle) -> [(line: FacetLine, place: Rectangle)] {
        columns(of: facets, in: list).flatMap { places(of: $0.lines, facets, in: $0.area) }
    }

    /// How many lines of each column are not in view, and where the column ends.
    static func unseen(of facets: FacetsPanel, in list: Rectangle) -> [(unseen: Unseen, end: Int)] {
        columns(of: facets, in: list).map { lines, area in
            let first = firstLine(of: lines, facets, rows: area.rows)
            return (Unseen(of: lines.count, from: first, rows: area.rows), area.endColumn)
        }
    }

    /// The lines that stand below one another, and where: those of a group where there is room, else all.
    private static func columns(of facets: FacetsPanel, in list: Rectangle) -> [(lines: [FacetLine], area: Rectangle)] {
        let groups = facets.groups
        guard areBeside(groups, in: list) else { return [(lines(of: groups, from: 0), list)] }
        var start = list.column
        return zip(groups, widths(of: groups, in: list)).enumerated().map { index, column in
            let part = Rectangle(column: start, row: list.row, columns: column.1 - 1, rows: list.rows)
            start += column.1
            return (lines(of: [column.0], from: index), part)
        }
    }

    /// Each group as wide as its longest value needs, as far as no other becomes too narrow to be read for it: those that
    /// lack least come first. What is left over is shared by all.
    static func widths(of groups: [FacetGroup], in list: Rectangle) -> [Int] {
        let wanted = groups.map { columns(of: $0, rows: list.rows) }
        var widths = wanted.map { min(groupColumns, $0) }
        var left = list.columns - widths.reduce(0, +)
        for index in widths.indices.sorted(by: { wanted[$0] - widths[$0] < wanted[$1] - widths[$1] }) {
            let more = min(left, wanted[index] - widths[index])
            widths[index] += more
            left -= more
        }
        return widths.enumerated().map { index, width in
            width + left / widths.count + (index < left % widths.count ? 1 : 0)
        }
    }

    /// How many columns a group needs to show its title and its first values whole.
    private static func columns(of group: FacetGroup, rows: Int) -> Int {
        let labels = group.values.prefix(rows).map { DisplayText.width(of: $0.label) }
        let most = group.values.map(\.events).max() ?? 0
        let text = (labels.max() ?? 0) + EnglishNumber.grouped(most).count + sideColumns
        var columns = max(text, DisplayText.width(of: group.title) + 3)
        while columns - barColumns(in: columns - 1) < text { columns += 1 }
        return columns
    }

    /// The first line in view, so that the chosen one is.
    private static func firstLine(of lines: [FacetLine], _ facets: FacetsPanel, rows: Int) -> Int {
        let chosen = lines.firstIndex { $0.group == facets.group && $0.value == facets.value && $0.entry != nil } ?? 0
        return max(0, min(chosen - rows / 2, lines.count - rows))
    }

    /// The lines around the chosen one, or the first ones.
    private static func places(
        of lines: [FacetLine], _ facets: FacetsPanel, in area: Rectangle
    ) -> [(line: FacetLine, place: Rectangle)] {
        let first = firstLine(of: lines, facets, rows: area.rows)
        let shown = lines.dropFirst(first).prefix(area.rows)
        let labels = shown.compactMap(\.entry?.label)
        return shown.enumerated().map { row, line in
            var line = line
            line.neighbours = labels
            return (line, Rectangle(column: area.column, row: area.row + row, columns: area.columns, rows: 1))
        }
    }
}
