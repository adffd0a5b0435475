internal import EventModel

/// A stretch of the calendar, as far as a text gives it, with a part of the day where it gives one.
struct TimePoint: Hashable, Sendable {
    /// How the year is divided.
    enum Field: Hashable, Sendable {
        case year, decade, century, fiscalYear
        case month(Int)
        case day(month: Int?, day: Int?)
        case week(Int)
        case weekend(Int)
        case season(Season)
        case quarter(Int)
        case half(Int)
    }

    /// Negative before Christ (no year 0); of a decade or a century its first; nil where unknown.
    var year: Int?
    var field: Field
    var clock: ClockTime?

    init(year: Int?, _ field: Field = .year, clock: ClockTime? = nil) {
        self.year = year
        self.field = field
        self.clock = clock
    }

    init(_ day: Day) {
        let date = day.calendarDate
        self.init(year: date.year, .day(month: date.month, day: date.day))
    }

    /// The month, where one is given or follows from the day.
    var month: Int? {
        switch field {
        case .month(let month): month
        case .day(let month, _): month
        default: nil
        }
    }

    /// The day where the point is exactly one.
    var day: Day? {
        guard case .day(let month?, let day?) = field, let year, year > 0 else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// The TIMEX3 value.
    var value: String {
        calendarValue + (clock.map { "T" + $0.value } ?? "")
    }

    private var calendarValue: String {
        switch field {
        case .year: yearText
        case .decade: year.map { Self.eraText($0, dividedBy: 10, width: 3) } ?? "XXX"
        case .century: year.map { Self.eraText($0, dividedBy: 100, width: 2) } ?? "XX"
        case .fiscalYear: "FY" + yearText
        case .month(let month): yearText + "-" + (month == 0 ? "XX" : Self.padded(month, 2))
        case .day(let month, let day):
            yearText + "-" + (month.map { Self.padded($0, 2) } ?? "XX") + "-" + (day.map { Self.padded($0, 2) } ?? "XX")
        case .week(let week): yearText + "-W" + (week == 0 ? "XX" : Self.padded(week, 2))
        case .weekend(let week): yearText + "-W" + (week == 0 ? "XX" : Self.padded(week, 2)) + "-WE"
        case .season(let season): yearText + "-" + season.rawValue
        case .quarter(let quarter): yearText + "-Q" + (quarter == 0 ? "X" : "\(quarter)")
        case .half(let half): yearText + "-H\(half)"
        }
    }

    private var yearText: String {
        year.map { Self.eraText($0, dividedBy: 1, width: 4) } ?? "XXXX"
    }

    private static func eraText(_ year: Int, dividedBy divisor: Int, width: Int) -> String {
        (year < 0 ? "BC" : "") + padded(abs(year) / divisor, width)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        switch width - text.utf8.count {
        case ...0: return text
        case 1: return "0" + text
        default: return String(repeating: "0", count: width - text.utf8.count) + text
        }
    }
}

/// The seasons, with their TIMEX3 values.
enum Season: String, Hashable, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"

    /// The seasons in the order of the vocabulary.
    static let all: [Season] = [.spring, .summer, .autumn, .winter]
}

/// A time of day: by the clock or a part of the day.
enum ClockTime: Hashable, Sendable {
    case clock(hour: Int, minute: Int?, second: Int?, isUTC: Bool)
    case part(DayPart)

    /// What stands behind the `T` of a TIMEX3 value.
    var value: String {
        switch self {
        case .part(let part): return part.rawValue
        case .clock(let hour, let minute, let second, let isUTC):
            let seconds = second.map { ":" + TimePoint.padded($0, 2) } ?? ""
            return TimePoint.padded(hour, 2) + ":" + TimePoint.padded(minute ?? 0, 2) + seconds + (isUTC ? "Z" : "")
        }
    }
}

/// The parts of a day, with their TIMEX3 values.
enum DayPart: String, Hashable, Sendable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"

    /// The parts in the order of the vocabulary.
    static let all: [DayPart] = [.morning, .midday, .afternoon, .evening, .night, .daytime, .morning]
}
