import EventModel
import Testing

@Suite struct PlainDateTests {
    @Test(arguments: [
        ("27 jan 2026", "2026-01-27"), ("27 jan 2026~", "2026-01-27~"), ("spring 2026?", "2026-21?"),
        ("27 January 2026", "2026-01-27"), ("27 JANUARY 2026", "2026-01-27"),
        ("January 27, 2026", "2026-01-27"), ("Jan. 27 2026", "2026-01-27"), ("27th of January, 2026", "2026-01-27"),
        ("the 27th January 2026", "2026-01-27"), ("2026 January 27", "2026-01-27"), ("Tue 27 Jan 2026", "2026-01-27"),
        ("Tuesday, January 27, 2026", "2026-01-27"), ("2026/01/27", "2026-01-27"), ("2026-1-7", "2026-01-07"),
        ("2026.01.27", "2026-01-27"), ("27.1.2026", "2026-01-27"), ("27/01/2026", "2026-01-27"),
        ("01/27/2026", "2026-01-27"), ("5/5/2026", "2026-05-05"), ("jan 2026", "2026-01"), ("2026/01", "2026-01"),
        ("1/2026", "2026-01"), ("sept 2026", "2026-09"), ("1960s", "196X"), ("the 1960s", "196X"),
        ("spring 2026", "2026-21"), ("fall of 2025", "2025-23"), ("Q1 2026", "2026-33"),
        ("about 24 jan 2026", "2026-01-24~"), ("c. 1963", "1963~"), ("circa June 1963", "1963-06~"),
        (" 2026-01-27 ", "2026-01-27"), ("2026", "2026"), ("2026-01-27~", "2026-01-27~"), ("2026-01/..", "2026-01/.."),
        ("29 feb 2024", "2024-02-29"), ("1 may 2026", "2026-05-01"),
    ])
    func `A date as people write it is read`(text: String, date: String) throws {
        #expect(try EDTFDate(reading: text).text == date)
        #expect(EDTFDate(plain: text)?.text == date)
    }

    @Test(arguments: [
        ("27 January", "2025-01-27"), ("Jan 27", "2025-01-27"), ("may", "2025-05"), ("winter", "2025-24"),
    ])
    func `A missing year is the one given`(text: String, date: String) {
        #expect(EDTFDate(plain: text, nearYear: 2025)?.text == date)
        #expect(EDTFDate(plain: text) == nil)
    }

    @Test(arguments: [
        ("", 0, "a date is missing"), ("!", 0, "a date is missing"),
        ("yesterday", 0, "\"yesterday\" is no part of a date"),
        ("27 janvier 2026", 3, "\"janvier\" is no part of a date"),
        ("02/03/2026", 0, "day and month cannot be told apart; write 2026-01-27"),
        ("31 feb 2026", 0, "February 2026 has only 28 days"), ("Mon 27 Jan 2026", 0, "that day is a Tuesday"),
        ("27 January", 10, "the year is missing"), ("1 2 jan 2026", 2, "\"2\" is no part of a date"),
        ("27", 0, "the date is incomplete"), ("jan jan 2026", 4, "\"jan\" is no part of a date"),
        ("ja 2026", 0, "\"ja\" is no part of a date"), ("99999 jan", 0, "\"99999\" is no part of a date"),
    ])
    func `Anything else is refused where it goes wrong`(text: String, position: Int, reason: String) throws {
        let error = try #require(throws: EDTFError.self) { try EDTFDate(reading: text) }
        #expect(error.position == position)
        #expect(error.reason == reason)
    }

    @Test func `The short words of a day read back with its year`() throws {
        let first = try #require(Day(year: 2026, month: 1, day: 1))
        for offset in 0..<365 {
            let date = EDTFDate(first.advanced(by: offset))
            #expect(EDTFDate(plain: date.shortEnglish, nearYear: 2026) == date)
            #expect(EDTFDate(plain: date.english) == date)
            #expect(EDTFDate(plain: date.headerEnglish) == date)
        }
    }
}
