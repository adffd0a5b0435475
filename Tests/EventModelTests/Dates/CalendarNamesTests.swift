import Testing

@testable import EventModel

@Suite struct CalendarNamesTests {
    private let english = CalendarNames.english

    @Test(arguments: [
        ("January", 1), ("jan", 1), ("Sept", 9), ("SEP", 9), ("June", 6), ("may", 5), ("Dec", 12), ("marc", 3),
        ("march", 3), ("ma", nil), ("janitor", nil), ("marching", nil), ("septem", nil), ("", nil), ("28", nil),
        ("Tues", nil),
    ])
    func `a month is named whole or by three to five letters of it`(word: String, month: Int?) {
        #expect(english.month(word) == month)
    }

    @Test(arguments: [
        ("Tuesday", Weekday.tuesday), ("tue", .tuesday), ("Thurs", .thursday), ("SUN", .sunday), ("Wednes", nil),
        ("sunshine", nil), ("mo", nil), ("March", nil),
    ])
    func `a day of the week is named in the same forms`(word: String, weekday: Weekday?) {
        #expect(english.weekday(word) == weekday)
    }

    @Test(arguments: [("janua", 1), ("septemb", 9), ("ja", nil), ("x", nil)])
    func `any three letters of a month begin it`(word: String, month: Int?) {
        #expect(english.month(begunBy: word) == month)
    }

    @Test(arguments: [
        ("1", 1), ("1st", 1), ("22ND", 22), ("31", 31), ("07", 7), ("0", nil), ("32", nil), ("2026", nil), ("4to", nil),
        ("th", nil), ("007", nil),
    ])
    func `a day of the month is one or two figures, with or without their ending`(word: String, day: Int?) {
        #expect(english.dayOfMonth(word) == day)
    }

    @Test func `every name is found by itself and by its short form`() {
        for month in 1...12 {
            #expect(english.month(english.name(ofMonth: month)) == month)
            #expect(english.month(english.shortName(ofMonth: month)) == month)
        }
        for weekday in Weekday.allCases { #expect(english.weekday(english.name(of: weekday)) == weekday) }
    }

    @Test func `another language is another value`() {
        let german = CalendarNames(
            months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ],
            weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
            ordinalEndings: [])
        #expect(german.month("Okt") == 10)
        #expect(german.month("MÄRZ") == 3)
        #expect(german.weekday("Mittwoch") == .wednesday)
        #expect(german.dayOfMonth("3") == 3)
        #expect(german.dayOfMonth("3rd") == nil)
    }
}
