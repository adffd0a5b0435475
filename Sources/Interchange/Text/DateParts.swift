internal import EventModel

/// A day, a month or a year, for formats whose dates are made of these.
struct DateParts: Hashable {
    var year: Int
    /// From 1.
    var month: Int?
    /// From 1.
    var day: Int?

    init(year: Int, month: Int? = nil, day: Int? = nil) {
        (self.year, self.month, self.day) = (year, month, month == nil ? nil : day)
    }

    init(_ day: Day) {
        let date = day.calendarDate
        (year, month, self.day) = (date.year, date.month, date.day)
    }

    /// The day, month or year that a span of days is; nil where it is none of them.
    init?(lower: Day, upper: Day) {
        let (from, to) = (lower.calendarDate, upper.calendarDate)
        let isWholeMonths =
            from.year == to.year && from.day == 1 && to.day == Day.count(inMonth: to.month, of: to.year)
        if lower == upper {
            self.init(lower)
        } else if isWholeMonths, from.month == to.month {
            self.init(year: from.year, month: from.month)
        } else if isWholeMonths, from.month == 1, to.month == 12 {
            self.init(year: from.year)
        } else {
            return nil
        }
    }

    /// What is there, the year first.
    var numbers: [Int] { [year] + [month, day].compactMap { $0 } }

    /// `2026-01-27`, `2026-01`, `2026`; years before 0 have a sign.
    var text: String {
        let digits = String(year.magnitude)
        let year = (self.year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return ([year] + [month, day].compactMap { $0 }.map(Self.twoDigits)).joined(separator: "-")
    }

    /// "07".
    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The days that a date can mean, as formats take them that know a beginning and an end only.
struct DateSpan {
    let first: Day
    let last: Day
    /// Whether this says all that the date says.
    let isExact: Bool

    /// The bounds of a date; where one of them is open the other stands for both. Nil where neither is known.
    init?(_ date: EDTFDate?) {
        guard let date, let first = date.lower ?? date.upper, let last = date.upper ?? date.lower else { return nil }
        self.first = first
        self.last = last
        isExact = date.lower == first && date.upper == last && date.expression.qualifier.isEmpty && date.isContinuous
    }

    /// Whether its years have four digits and no sign.
    var hasOrdinaryYears: Bool { first.calendarDate.year >= 1 && last.calendarDate.year <= 9999 }

    /// The span as one day, month or year; nil where it is none.
    var unit: DateParts? { DateParts(lower: first, upper: last) }
}

extension EDTFDate {
    /// Whether all days between its bounds are meant: so it is of days, months and years and of intervals of them.
    fileprivate var isContinuous: Bool {
        guard case .set = expression else { return !text.contains("X") }
        return false
    }
}
