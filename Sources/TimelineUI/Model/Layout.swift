internal import Terminal

/// Where the panes stand, for a size of the screen.
struct Layout: Hashable, Sendable {
    /// Below this the program shows a notice instead.
    static let smallest = Size(columns: 40, rows: 10)
    /// From this width on, list and article stand side by side.
    static let twoColumns = 90
    /// From this height on, the detail has a pane below the list.
    static let stacked = 18

    /// The library's title and the filter.
    let title: Rectangle
    /// The density of events over time.
    let density: Rectangle
    /// The list; nil where another pane takes its place.
    let timeline: Rectangle?
    /// The event's detail.
    let detail: Rectangle?
    /// The article.
    let article: Rectangle?
    /// The column of the line between the panes.
    let divider: Int?
    /// Keys and messages.
    let status: Rectangle

    init(size: Size, focus: Pane, isMaximised: Bool, shares: PaneShares = PaneShares()) {
        let columns = size.columns
        title = Rectangle(column: 0, row: 0, columns: columns, rows: 1)
        density = Rectangle(column: 0, row: 1, columns: columns, rows: 1)
        status = Rectangle(column: 0, row: size.rows - 1, columns: columns, rows: 1)
        let body = Rectangle(column: 0, row: 3, columns: columns, rows: size.rows - 4)
        if isMaximised {
            divider = nil
            timeline = focus == .timeline ? body : nil
            detail = focus == .detail ? body : nil
            article = focus == .article ? body : nil
        } else if columns >= Layout.twoColumns {
            let left = Layout.leftWidth(of: columns, shares.list)
            let parts = Layout.stack(
                Rectangle(column: 0, row: body.row, columns: left, rows: body.rows), shares.detail)
            divider = left
            timeline = parts.list
            detail = parts.detail
            article = Rectangle(column: left + 1, row: body.row, columns: columns - left - 1, rows: body.rows)
        } else {
            divider = nil
            let parts = Layout.stack(body, shares.detail)
            let hasDetail = parts.detail.rows > 0
            timeline = focus == .article || (focus == .detail && !hasDetail) ? nil : parts.list
            detail = focus == .article ? nil : hasDetail ? parts.detail : focus == .detail ? body : nil
            article = focus == .article ? body : nil
        }
    }

    /// The row of the line above the detail; nil where there is none.
    var rule: Int? {
        guard let timeline, let detail, detail.rows > 0 else { return nil }
        return timeline.endRow
    }

    /// The line between two panes at a place of the screen.
    func rule(at point: Point) -> PaneRule? {
        if point.column == divider, point.row > density.endRow { return .upright }
        guard let timeline, point.row == rule else { return nil }
        return (timeline.column..<timeline.endColumn).contains(point.column) ? .level : nil
    }

    /// At least as wide as the smallest screen, beside an article of at least as much; as it comes, not too wide to read.
    private static func leftWidth(of columns: Int, _ share: Int) -> Int {
        let most = share == PaneShares().list ? 90 : columns - smallest.columns - 1
        return min(max(columns * share / 100, smallest.columns), most)
    }

    /// The list above, a rule of one row, the detail below; no detail where there is no room for it.
    private static func stack(_ area: Rectangle, _ share: Int) -> (list: Rectangle, detail: Rectangle) {
        guard area.rows + 4 >= stacked else {
            return (area, Rectangle(column: area.column, row: area.endRow, columns: area.columns, rows: 0))
        }
        let below = max(6, min(area.rows * share / 100, area.rows - 7))
        let list = Rectangle(
            column: area.column, row: area.row, columns: area.columns, rows: area.rows - below - 1)
        return (
            list, Rectangle(column: area.column, row: list.endRow + 1, columns: area.columns, rows: below)
        )
    }
}
