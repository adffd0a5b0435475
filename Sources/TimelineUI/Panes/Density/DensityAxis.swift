internal import EventModel
internal import Terminal

/// The rule below the bars: labels at beginnings of months, years or decades, heavier where the list is in view.
enum DensityAxis {
    /// Between two labels.
    private static let gap = 2

    static func draw(_ line: DensityLine, _ state: ScreenState, row: Int, into frame: inout Frame) {
        let theme = state.theme
        let inView = DensityAxis.positionsInView(of: state)
        var heavy: Set<Int> = []
        for bar in line.bars {
            let place = Rectangle(
                column: line.start + bar.columns.lowerBound, row: row, columns: bar.columns.count, rows: 1)
            if bar.positions.overlaps(inView) {
                frame.fill(place, with: "━", style: theme.densityInView)
                heavy.formUnion(place.column..<place.endColumn)
            }
            if bar.bucket.disputed > 0 {
                frame.write("≠", at: Point(column: place.column, row: row), style: theme.dispute)
            }
        }
        let free = state.bannerColumns
        for label in labels(of: line) where free == 0 || line.start + label.column > free {
            let column = line.start + label.column
            let style = heavy.contains(column) ? theme.densityInView : theme.faint
            frame.write(label.text, at: Point(column: column, row: row), style: style)
        }
    }

    /// The rows of the list that can be seen.
    private static func positionsInView(of state: ScreenState) -> Range<Int> {
        let rows = state.timeline.lines(height: state.timelineHeight).compactMap { line in
            if case .row(let position) = line { return position }
            return nil
        }
        return (rows.first ?? 0)..<((rows.last ?? -1) + 1)
    }

    /// What is written at a column.
    struct Label: Hashable {
        var column: Int
        var text: String

        /// The columns that it takes, with the gap behind it.
        fileprivate var room: Range<Int> { column..<column + text.count + gap }
    }

    /// The first span, and where a larger unit of the calendar begins, as far as there is room: years before months, and a
    /// month whose year has found none tells it.
    static func labels(of line: DensityLine) -> [Label] {
        guard let first = line.scale.day(ofOrdinal: line.spans.lowerBound) else { return [] }
        let beginnings = beginnings(in: line)
        var labels = [Label(column: 0, text: line.scale.label(of: first))]
        var years: Set = [first.calendarDate.year]
        for isYear in [true, false] {
            for (column, day) in beginnings where line.scale.isMarkedByYear(day) == isYear {
                let year = day.calendarDate.year
                let label = Label(column: column, text: line.scale.mark(at: day, withYear: !years.contains(year)))
                guard label.room.upperBound - gap <= line.columns,
                    !labels.contains(where: { $0.room.overlaps(label.room) })
                else { continue }
                labels.append(label)
                years.insert(year)
            }
        }
        return labels.sorted { $0.column < $1.column }
    }

    /// The spans behind the first with which a month, a year or a decade begins.
    private static func beginnings(in line: DensityLine) -> [(column: Int, day: Day)] {
        line.spans.dropFirst().compactMap { ordinal in
            guard let day = line.scale.day(ofOrdinal: ordinal), line.scale.isMarked(day) else { return nil }
            return (line.column(of: ordinal), day)
        }
    }
}

extension DensityScale {
    /// "1963", "Nov 2025", "24 Jan 2026".
    func label(of day: Day) -> String {
        let date = day.calendarDate
        let month = CalendarNames.english.shortName(ofMonth: date.month)
        return switch self {
        case .year: "\(date.year)"
        case .month: "\(month) \(date.year)"
        case .week, .day: "\(date.day) \(month) \(date.year)"
        }
    }

    /// Whether a span that begins on a day begins with a month, a year or half a decade.
    fileprivate func isMarked(_ day: Day) -> Bool {
        let date = day.calendarDate
        return switch self {
        case .day: date.day == 1
        case .week: date.day <= 7
        case .month: date.month == 1
        case .year: date.year % 5 == 0
        }
    }

    /// Whether that is told by the year alone.
    fileprivate func isMarkedByYear(_ day: Day) -> Bool {
        self == .month || self == .year || day.calendarDate.month == 1
    }

    /// "2026", "Feb" or "Feb 2026".
    fileprivate func mark(at day: Day, withYear: Bool) -> String {
        let date = day.calendarDate
        if isMarkedByYear(day) { return "\(date.year)" }
        let month = CalendarNames.english.shortName(ofMonth: date.month)
        return withYear ? "\(month) \(date.year)" : month
    }
}
