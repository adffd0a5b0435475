internal import EventModel

/// How many events begin when, as columns of equal width: as fine as some hundred columns allow. Long times without
/// events are left out, which is marked.
struct DensityChart {
    /// A span of time, or a gap.
    struct Column: Hashable {
        /// The first day.
        var start: Day
        var positions: Range<Int>
        var confirmed = 0
        var suggested = 0
        /// The fewest days that a date of it leaves open.
        var reach = Int.max
        /// Whether time was left out before it.
        var followsGap = false
    }

    enum Unit: CaseIterable { case day, week, month, year, decade, century }

    private static let most = 120
    /// So many columns without events in a row are left out.
    private static let gap = 10

    let unit: Unit
    private(set) var columns: [Column] = []

    /// The chart of some events of an outline; without columns where none has a first day.
    init(_ outline: PageOutline, _ positions: Range<Int>) {
        var best: (Unit, [Column]) = (.century, [])
        for unit in Unit.allCases {
            best = (unit, DensityChart.columns(of: outline, positions, by: unit))
            if best.1.count <= DensityChart.most { break }
        }
        (unit, columns) = best
    }

    /// The most events of a column.
    var highest: Int { columns.map { $0.confirmed + $0.suggested }.max() ?? 0 }

    private static func columns(of outline: PageOutline, _ positions: Range<Int>, by unit: Unit) -> [Column] {
        var columns: [Column] = []
        var last: Int?
        for position in positions {
            guard let day = outline.rows[position].day else { continue }
            let number = unit.number(of: day)
            if let last, number > last { columns += between(last, number, unit) }
            if last != number {
                let isFar = last.map { number - $0 > gap } ?? false
                columns.append(Column(start: unit.start(of: number), positions: position..<position, followsGap: isFar))
            }
            last = number
            let index = columns.count - 1
            columns[index].positions = columns[index].positions.lowerBound..<position + 1
            columns[index].reach = min(columns[index].reach, outline.rows[position].reach)
            if outline.rows[position].isSuggested {
                columns[index].suggested += 1
            } else {
                columns[index].confirmed += 1
            }
            if columns.count > 2000 { break }
        }
        return columns
    }

    /// The empty columns between two; none where the gap is left out.
    private static func between(_ first: Int, _ second: Int, _ unit: Unit) -> [Column] {
        guard second - first <= gap else { return [] }
        return (first + 1..<max(first + 1, second)).map { Column(start: unit.start(of: $0), positions: 0..<0) }
    }
}

extension DensityChart.Unit {
    /// Which span of this length a day falls in, counted.
    func number(of day: Day) -> Int {
        let date = day.calendarDate
        switch self {
        case .day: return day.number
        case .week: return (day.number + 3 - ((day.number + 3) % 7 + 7) % 7) / 7
        case .month: return date.year * 12 + date.month - 1
        case .year: return date.year
        case .decade: return date.year.floored(by: 10)
        case .century: return date.year.floored(by: 100)
        }
    }

    /// The first day of the span of this number.
    func start(of number: Int) -> Day {
        func first(_ year: Int, _ month: Int = 1) -> Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
        switch self {
        case .day: return Day(number: number)
        case .week: return Day(number: number * 7 - 3)
        case .month: return first(number.floored(by: 12), number - number.floored(by: 12) * 12 + 1)
        case .year: return first(number)
        case .decade: return first(number * 10)
        case .century: return first(number * 100)
        }
    }

    /// "day", for the line below the chart.
    var noun: String { "\(self)" }

    /// What names a column: a span as large as the exactest date in it leaves open.
    func naming(_ column: DensityChart.Column) -> DensityChart.Unit {
        let coarse: DensityChart.Unit =
            switch column.reach {
            case ..<27: self
            case ..<364: .month
            case ..<3650: .year
            default: .decade
            }
        let all = DensityChart.Unit.allCases
        return column.positions.isEmpty || all.firstIndex(of: coarse) ?? 0 < all.firstIndex(of: self) ?? 0
            ? self : coarse
    }

    /// "27 Jan 2026", "the week from 26 Jan 2026", "January 2026", "2026", "from 1960 on".
    func name(of day: Day) -> String {
        let date = day.calendarDate
        let text = EDTFDate(day).english
        return switch self {
        case .day: text
        case .week: "the week from \(text)"
        case .month: "\(CalendarNames.english.name(ofMonth: date.month)) \(date.year)"
        case .year: "\(date.year)"
        case .decade: "the decade from \(date.year)"
        case .century: "the century from \(date.year)"
        }
    }

    /// As short as it can stand below a column.
    func label(of day: Day) -> String {
        let date = day.calendarDate
        let month = CalendarNames.english.shortName(ofMonth: date.month)
        return switch self {
        case .day, .week: "\(date.day) \(month) \(date.year)"
        case .month: "\(month) \(date.year)"
        case .year, .decade, .century: "\(date.year)"
        }
    }

    /// Whether a larger span of the calendar begins here.
    func isMark(_ day: Day) -> Bool {
        let date = day.calendarDate
        return switch self {
        case .day: date.day == 1
        case .week: date.day <= 7
        case .month: date.month == 1
        case .year: date.year % 10 == 0
        case .decade, .century: date.year % 100 == 0
        }
    }
}

extension Int {
    fileprivate func floored(by size: Int) -> Int { self >= 0 ? self / size : (self - size + 1) / size }
}
