/// A year, a month of a year, a division of a year (21–41) or a day; any digit may be unspecified, any part qualified.
public struct EDTFCalendarDate: Hashable, Sendable {
    /// Four digits, without the sign.
    public var year: EDTFDigits
    /// Whether the year is written with a minus sign; `-0001` is 2 BC.
    public var isBeforeZero: Bool
    /// 01–12, or 21–41 (then without a day).
    public var month: EDTFDigits?
    /// 01–31.
    public var day: EDTFDigits?
    /// The year's.
    public var yearQualifier: EDTFQualifier = []
    /// The month's.
    public var monthQualifier: EDTFQualifier = []
    /// The day's.
    public var dayQualifier: EDTFQualifier = []

    /// A year, month or day of the years -9999…9999 with nothing unspecified.
    init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.init(
            year: EDTFDigits(abs(year), count: 4), isBeforeZero: year < 0,
            month: month.map { EDTFDigits($0, count: 2) }, day: day.map { EDTFDigits($0, count: 2) })
    }

    init(year: EDTFDigits, isBeforeZero: Bool, month: EDTFDigits? = nil, day: EDTFDigits? = nil) {
        self.year = year
        self.isBeforeZero = isBeforeZero
        self.month = month
        self.day = day
    }

    /// The qualifiers of all parts together.
    public var qualifier: EDTFQualifier {
        yearQualifier.union(monthQualifier).union(dayQualifier)
    }

    /// The season, quarter or other division of the year, where it is one.
    public var division: YearDivision? {
        month?.exact.flatMap(YearDivision.init(code:))
    }

    /// Whether any digit is unspecified.
    public var isMasked: Bool {
        year.isMasked || (month?.isMasked ?? false) || (day?.isMasked ?? false)
    }

    /// The year with its sign; nil where a digit is unspecified.
    public var exactYear: Int? {
        year.exact.map { isBeforeZero ? -$0 : $0 }
    }

    /// The same without qualifiers.
    public var unqualified: EDTFCalendarDate {
        EDTFCalendarDate(year: year, isBeforeZero: isBeforeZero, month: month, day: day)
    }

    /// All years that it can mean, ascending.
    var years: [Int] {
        isBeforeZero ? year.candidates.reversed().compactMap { $0 == 0 ? nil : -$0 } : year.candidates
    }

    /// All months 1–12 that it can mean, ascending; all of them where none is written.
    var months: [Int] {
        month?.candidates.filter { (1...12).contains($0) } ?? Array(1...12)
    }

    /// All days that it can mean in a month, ascending; all of them where none is written.
    func days(month: Int, of year: Int) -> [Int] {
        let all = 1...Day.count(inMonth: month, of: year)
        return day?.candidates.filter { all.contains($0) } ?? Array(all)
    }
}

extension EDTFCalendarDate {
    /// The first day that it can mean, or the last one; nil if the calendar has none.
    private func extremeDay(descending: Bool) -> Day? {
        // A leap year stands for a year of which nothing is known: it has every date that any year has.
        let years = year.isUnknown ? [2000] : years
        for year in descending ? years.reversed() : years {
            for month in descending ? months.reversed() : months {
                let days = days(month: month, of: year)
                if let day = descending ? days.last : days.first { return Day(year: year, month: month, day: day) }
            }
        }
        return nil
    }

    /// The first day it can mean; nil if the calendar has none.
    var firstDay: Day? {
        if let division { return years.first.flatMap { division.bounds(of: $0)?.lowerBound } }
        return extremeDay(descending: false)
    }

    /// The last day it can mean; nil if the calendar has none.
    var lastDay: Day? {
        if let division { return years.last.flatMap { division.bounds(of: $0)?.upperBound } }
        return extremeDay(descending: true)
    }

    /// How exact it is.
    var precision: DatePrecision {
        switch year.reach {
        case 4: .unknown
        case 3: .millennium
        case 2: .century
        case 1: .decade
        default: precisionInYear
        }
    }

    private var precisionInYear: DatePrecision {
        if division != nil { return .season }
        guard let month, !month.isMasked else { return .year }
        return day.map { $0.isMasked ? .month : .day } ?? .month
    }
}
