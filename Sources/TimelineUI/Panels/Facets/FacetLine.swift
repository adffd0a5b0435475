internal import EventModel
internal import Terminal

/// A line of the facets: the title of a group, or one of its values with its count and a bar.
struct FacetLine {
    var group: Int
    var value: Int
    var title: String
    /// Nil for a title.
    var entry: FacetGroup.Value?
    /// The highest count of the group.
    var most = 0
    /// The labels in view beside this one.
    var neighbours: [String] = []

    /// The titles of groups, each with its values below it; the first group has the number `first`.
    static func lines(of groups: [FacetGroup], from first: Int) -> [FacetLine] {
        groups.enumerated().flatMap { index, group in
            let most = group.values.map(\.events).max() ?? 0
            return [FacetLine(group: first + index, value: 0, title: group.title)]
                + group.values.enumerated().map { value, entry in
                    FacetLine(group: first + index, value: value, title: group.title, entry: entry, most: most)
                }
        }
    }

    func draw(
        isChosen: Bool, in filter: FilterTerms, _ theme: Theme, at area: Rectangle, into frame: inout Frame
    ) {
        guard let entry else {
            frame.write(
                DisplayText.truncated(title, to: area.columns - 1), at: Point(column: area.column + 1, row: area.row),
                style: theme.header, end: area.endColumn)
            return
        }
        let bars = FacetLine.barColumns(in: area.columns)
        let bar = FacetLine.bar(entry.events, of: most, columns: bars)
        let barColumn = area.endColumn - bars
        let count = EnglishNumber.grouped(entry.events)
        let countColumn = barColumn - 1 - count.count
        frame.write(
            filter.contains(entry.query) ? "✓" : " ", at: Point(column: area.column + 1, row: area.row),
            style: theme.filter)
        frame.write(
            DisplayText.truncated(
                entry.label, to: max(0, countColumn - area.column - 4), beside: neighbours),
            at: Point(column: area.column + 3, row: area.row), style: theme.text, end: countColumn)
        frame.write(count, at: Point(column: countColumn, row: area.row), style: theme.faint)
        frame.write(bar, at: Point(column: barColumn, row: area.row), style: theme.densityInView, end: area.endColumn)
        guard isChosen else { return }
        frame.write("▸", at: Point(column: area.column, row: area.row), style: theme.header)
        // Reversed, the longest bar would look empty.
        let words = Rectangle(column: area.column, row: area.row, columns: barColumn - area.column, rows: 1)
        frame.restyle(words) { theme.selected($0, hasFocus: true) }
    }

    /// How long the longest bar is in a line of so many columns.
    static func barColumns(in columns: Int) -> Int { max(2, min(10, columns / 6)) }

    /// In eighths of a column, and never nothing for something.
    private static func bar(_ events: Int, of most: Int, columns: Int) -> String {
        let eighths = max(1, events * columns * 8 / max(1, most))
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }
}
