internal import EventModel
internal import Terminal

extension FacetLine {
    private static let groupColumns = 22
    /// Beside a label and its count: mark, bar and gaps.
    private static let sideColumns = 12

    /// Whether there is room for the groups beside one another.
    static func areBeside(_ groups: [FacetGroup], in list: Rectangle) -> Bool {
        list.columns >= groups.count * groupColumns
    }

    /// The lines in view and where they stand: for drawing, and for the mouse.
    static func places(of facets: FacetsPanel, in list: Rectangle) -> [(line: FacetLine, place: Rectangle)] {
        let groups = facets.groups
        guard areBeside(groups, in: list) else { return places(of: lines(of: groups, from: 0), facets, in: list) }
        var start = list.column
        return zip(groups, widths(of: groups, in: list)).enumerated().flatMap { index, column in
            let part = Rectangle(column: start, row: list.row, columns: column.1 - 1, rows: list.rows)
            start += column.1
            return places(of: lines(of: [column.0], from: index), facets, in: part)
        }
    }

    /// Each group as wide as its longest value needs; what is left over or missing is shared by all, as far as none becomes
    /// too narrow to be read.
    static func widths(of groups: [FacetGroup], in list: Rectangle) -> [Int] {
        let wanted = groups.map { group in
            let labels = group.values.prefix(list.rows).map { DisplayText.width(of: $0.label) }
            let most = group.values.map(\.events).max() ?? 0
            return max(groupColumns, (labels.max() ?? 0) + EnglishNumber.grouped(most).count + sideColumns)
        }
        var widths = groups.map { _ in groupColumns }
        var left = list.columns - widths.reduce(0, +)
        while left > 0, !groups.isEmpty {
            let short = widths.indices.filter { widths[$0] < wanted[$0] }
            let growing = short.isEmpty ? Array(widths.indices) : short
            for index in growing where left > 0 {
                widths[index] += 1
                left -= 1
            }
        }
        return widths
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
