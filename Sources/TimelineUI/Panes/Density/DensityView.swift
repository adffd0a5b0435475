internal import EventModel
internal import Terminal

/// The two lines under the title: how many events fall on each span of time, and below it the axis, on which the part in
/// view is heavier and disagreement has its sign.
enum DensityView {
    private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        if state.showsActivityBelow, let activity = state.activity {
            draw(activity, state.theme, in: area, into: &frame)
        }
        guard state.timeline.subject == .events, !state.timeline.density.isEmpty else { return }
        guard let line = line(of: state) else {
            let text = DisplayText.truncated(extent(of: state), to: area.columns)
            frame.write(text, at: Point(column: area.column, row: area.row), style: state.theme.faint)
            return
        }
        drawEnds(line, state, in: area, into: &frame)
        let highest = line.bars.map(\.bucket.count).max() ?? 1
        for bar in line.bars {
            // Of several columns one is the gap to the next bar.
            let columns = bar.columns.count > 2 ? bar.columns.count - 1 : bar.columns.count
            let height = max(1, (bar.bucket.count * bars.count + highest - 1) / highest)
            frame.fill(
                Rectangle(column: line.start + bar.columns.lowerBound, row: area.row, columns: columns, rows: 1),
                with: bars[height - 1], style: style(of: bar.bucket, state.theme))
        }
        DensityAxis.draw(line, state, row: area.row + 1, into: &frame)
    }

    /// How far the search for events is, where there are only articles yet.
    private static func draw(_ activity: Activity, _ theme: Theme, in area: Rectangle, into frame: inout Frame) {
        let text = activity.text
        let columns = max(0, min(48, area.columns - DisplayText.width(of: text) - 2))
        let bar = activity.hasBar ? activity.bar(columns: columns) + "  " : ""
        let start = frame.write(bar, at: Point(column: area.column, row: area.row), style: theme.density)
        frame.write(text, at: Point(column: start, row: area.row), style: theme.text, end: area.endColumn)
    }

    /// The line as it is drawn; nil where there are too few events for one.
    static func line(of state: ScreenState) -> DensityLine? {
        let timeline = state.timeline
        guard timeline.subject == .events else { return nil }
        let dated = timeline.density.filter { $0.start != nil }
        guard dated.count > 1, dated.reduce(0, { $0 + $1.count }) >= DensityLine.fewest else { return nil }
        return DensityLine(
            timeline.density, scale: timeline.scale, around: timeline.zoom == nil ? nil : timeline.cursor,
            columns: state.densityColumns)
    }

    /// What is only suggested is dim, what is disputed stands out and has its sign on the axis.
    private static func style(of bucket: DensitySpan, _ theme: Theme) -> Style {
        if bucket.disputed > 0 { return theme.dispute }
        return bucket.suggested == bucket.count ? theme.density : theme.text
    }

    /// How many events lie beyond the line, and what a column is.
    private static func drawEnds(
        _ line: DensityLine, _ state: ScreenState, in area: Rectangle, into frame: inout Frame
    ) {
        let style = state.theme.faint
        if line.before > 0 {
            frame.write("‹\(line.before)", at: Point(column: area.column, row: area.row), style: style, end: line.start)
        }
        let end = line.start + line.columns
        if line.after > 0 { frame.write(" \(line.after)›", at: Point(column: end, row: area.row), style: style) }
        let unit = "[\(line.scale.rawValue)]"
        let column = area.endColumn - unit.count
        guard column > end + line.start else { return }
        frame.write(unit, at: Point(column: column, row: area.row), style: style)
    }

    /// The first event of the bar at a column or next to it; of those beyond an end where that is pointed at.
    static func position(of state: ScreenState, atColumn target: Int) -> Int? {
        guard let line = line(of: state), let last = line.bars.last else { return nil }
        let column = target - line.start
        if column < 0 { return line.before > 0 ? 0 : line.bars.first?.bucket.position }
        if column >= line.columns, line.after > 0 { return last.positions.upperBound }
        return (line.bars.first { $0.columns.upperBound > column } ?? last).bucket.position
    }

    /// "1921–June 2024", for so few events that a line would say nothing.
    private static func extent(of state: ScreenState) -> String {
        let starts = state.timeline.density.compactMap(\.start)
        guard let first = starts.first, let last = starts.last else { return "" }
        let names = [first, last].map { state.timeline.scale.label(of: $0) }
        return names[0] == names[1] ? names[0] : "\(names[0]) – \(names[1])"
    }
}

extension ScreenState {
    /// Whether what goes on in the background is shown where else the line is.
    var showsActivityBelow: Bool { activity != nil && timeline.isOpen && timeline.subject != .events }

    /// The columns that the line has, with the numbers at both ends: the unit stands behind them where there is room.
    var densityColumns: Int { size.columns >= 60 ? size.columns - 8 : size.columns }
}
