import EventModel
import RandomNumbers
import Testing

/// The calendar by other means: day numbers by the Julian Day formula of Fliegel and van Flandern, weekdays by Zeller's
/// congruence.
private enum IndependentCalendar {
    static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    }

    static func length(_ month: Int, _ year: Int) -> Int {
        monthLengths[month - 1] + (month == 2 && isLeap(year) ? 1 : 0)
    }

    /// Days since 1970-01-01 by way of the Julian Day number; from the year -4799 on.
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let a = (month - 14) / 12
        return (1461 * (year + 4800 + a)) / 4 + (367 * (month - 2 - 12 * a)) / 12
            - (3 * ((year + 4900 + a) / 100)) / 4 + day - 32075 - 2_440_588
    }

    /// ISO weekday, 1 is Monday.
    static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year)
        // Moved into positive years by whole 400-year cycles, which are whole weeks.
        let shifted = y + 10_000
        let (k, j) = (shifted % 100, shifted / 100)
        let h = (day + 13 * (m + 1) / 5 + k + k / 4 + j / 4 + 5 * j) % 7
        return (h + 5) % 7 + 1
    }
}

@Suite struct DayTests {
    @Test func `Ten thousand dates have the day number and weekday of an independent calendar`() throws {
        var random = SeededRandom(seed: 20_260_127)
        for _ in 0..<10_000 {
            let year = Int.random(in: -4000...9999, using: &random)
            let month = Int.random(in: 1...12, using: &random)
            let day = Int.random(in: 1...IndependentCalendar.length(month, year), using: &random)
            let date = try #require(Day(year: year, month: month, day: day))
            #expect(date.number == IndependentCalendar.number(year, month, day))
            #expect(date.weekday.rawValue == IndependentCalendar.weekday(year, month, day))
            #expect(date.calendarDate == (year, month, day))
        }
    }

    @Test func `Walking day by day through 800 years meets every date once`() {
        var (year, month, day) = (1600, 1, 1)
        let first = IndependentCalendar.number(1600, 1, 1)
        for number in first..<(first + 2 * 146_097) {
            let date = Day(number: number)
            guard date.calendarDate == (year, month, day), Day(year: year, month: month, day: day) == date else {
                Issue.record("\(year)-\(month)-\(day) is number \(number)")
                return
            }
            day += 1
            if day > IndependentCalendar.length(month, year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect((year, month, day) == (2400, 1, 1))
    }

    @Test func `Days before 1970 and before the year 0 count backwards`() {
        #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
        #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
        #expect(Day(year: 0, month: 3, day: 1)?.number == -719_468)
        #expect(Day(number: -719_468 - 366).calendarDate == (-1, 3, 1))
    }

    @Test func `There is no day outside a month`() {
        for (year, month, day) in [
            (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32),
        ] {
            #expect(Day(year: year, month: month, day: day) == nil)
        }
    }

    @Test func `27 January 2026 is a Tuesday and 22 November 1963 a Friday`() {
        #expect(Day(year: 2026, month: 1, day: 27)?.weekday == .tuesday)
        #expect(Day(year: 1963, month: 11, day: 22)?.weekday == .friday)
    }

    @Test func `Days can be added over the ends of months and years`() {
        #expect(Day(year: 2026, month: 1, day: 27)?.advanced(by: 5) == Day(year: 2026, month: 2, day: 1))
        #expect(Day(year: 2026, month: 1, day: 1)?.advanced(by: -1) == Day(year: 2025, month: 12, day: 31))
        #expect(Day(year: 2024, month: 2, day: 28)?.advanced(by: 366) == Day(year: 2025, month: 2, day: 28))
    }
}
