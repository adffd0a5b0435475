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
            var column = line.start + label.column
            for character in label.text {
                let style = heavy.contains(column) ? theme.densityInView : theme.faint
                column = frame.write(String(character), at: Point(column: column, row: row), style: style)
            }
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

    /// The first span, and where a larger unit of the calendar begins, as far as there is room.
    static func labels(of line: DensityLine) -> [(column: Int, text: String)] {
        guard let first = line.scale.day(ofOrdinal: line.spans.lowerBound) else { return [] }
        var labels = [(column: 0, text: line.scale.label(of: first))]
        var free = DisplayText.width(of: labels[0].text) + gap
        for ordinal in line.spans.dropFirst() {
            let column = line.column(of: ordinal)
            guard column >= free, let day = line.scale.day(ofOrdinal: ordinal),
                let text = line.scale.mark(at: day), column + DisplayText.width(of: text) <= line.columns
            else { continue }
            labels.append((column, text))
            free = column + DisplayText.width(of: text) + gap
        }
        return labels
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

    /// What is written where a span begins with a month, a year or a decade; nil where it begins with none.
    fileprivate func mark(at day: Day) -> String? {
        let date = day.calendarDate
        let isFirst =
            switch self {
            case .day: date.day == 1
            case .week: date.day <= 7
            case .month: date.month == 1
            case .year: date.year % 5 == 0
            }
        guard isFirst else { return nil }
        if self == .month || self == .year || date.month == 1 { return "\(date.year)" }
        return CalendarNames.english.shortName(ofMonth: date.month)
    }
}
