internal import EventModel

/// Holidays whose date follows from the year.
enum Holiday: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month; -1 is the last.
    case nth(Int, Weekday, month: Int)
    /// Days from Easter Sunday.
    case easter(Int)

    /// Its day in a year.
    func day(in year: Int) -> Day? {
        switch self {
        case .fixed(let month, let day): return Day(year: year, month: month, day: day)
        case .easter(let offset): return Self.easterSunday(of: year)?.advanced(by: offset)
        case .nth(let number, let weekday, let month):
            if number < 0 {
                guard let last = Day(year: year, month: month, day: Day.count(inMonth: month, of: year)) else {
                    return nil
                }
                return last.advanced(by: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
            }
            guard let first = Day(year: year, month: month, day: 1) else { return nil }
            return first.advanced(by: (weekday.rawValue - first.weekday.rawValue + 7) % 7 + 7 * (number - 1))
        }
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
    private static func easterSunday(of year: Int) -> Day? {
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let shift = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - shift + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
