import EventModel
import Testing

@Suite struct TimeOfDayTests {
    @Test(arguments: [
        ("00", 0, "00:00"), ("11", 39_600, "11:00"), ("11:00", 39_600, "11:00"), ("23:59", 86_340, "23:59"),
        ("11:00:30", 39_630, "11:00:30"), ("23:59:60", 86_400, "23:59:60"), ("24:00", 86_400, "24:00"),
        ("24", 86_400, "24:00"), ("24:00:00", 86_400, "24:00:00"), ("11:00~", 39_600, "about 11:00"),
        ("11~", 39_600, "about 11:00"), ("11:00?", 39_600, "11:00 (uncertain)"),
        ("09:05%", 32_700, "about 09:05 (uncertain)"), ("09:05:07~", 32_707, "about 09:05:07"),
    ])
    func `A time reads, prints and has words`(text: String, seconds: Int, english: String) throws {
        let time = try #require(TimeOfDay(text))
        #expect(time.description == text)
        #expect(time.secondsSinceMidnight == seconds)
        #expect(time.english == english)
    }

    @Test(arguments: [
        ("11:00~", "about 11:00"), ("11", "11"), ("11~", "about 11"), ("09:05%", "about 09:05?"), ("11:00?", "11:00?"),
    ])
    func `A time is short in a list, in the same words`(text: String, words: String) throws {
        #expect(try #require(TimeOfDay(text)).shortEnglish == words)
    }

    @Test(arguments: [
        "", "1", "1:00", "11:0", "11:", "11:00:", "11:00:0", "25:00", "24:01", "24:00:01", "11:60", "11:00:60",
        "23:59:61", "-1:00", "+1:00", "11:00~~", "11:00~?", "11:00?~", "~11:00", " 11:00", "11:00 ", "11.00", "1100",
        "11:00:00.5", "11:00Z", "noon", "１１:00", "11:00:00:00",
    ])
    func `What no clock shows is no time`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `Marks are kept as what they mean`() throws {
        let both = try #require(TimeOfDay("11:00%"))
        #expect(both.isApproximate && both.isUncertain)
        let around = try #require(TimeOfDay("11:00~"))
        #expect(around.isApproximate && !around.isUncertain)
        let doubtful = try #require(TimeOfDay("11:00?"))
        #expect(!doubtful.isApproximate && doubtful.isUncertain)
    }

    @Test func `Every minute of a day reads back`() {
        for minutes in 0..<1440 {
            let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60)
            #expect(TimeOfDay(time.description) == time)
        }
    }
}

@Suite struct UTCOffsetTests {
    @Test(arguments: [
        ("Z", 0, "+00:00"), ("+00:00", 0, "+00:00"), ("-06:00", -21_600, "-06:00"), ("+05:45", 20_700, "+05:45"),
        ("-06", -21_600, "-06:00"), ("+0530", 19_800, "+05:30"), ("-00:30", -1800, "-00:30"),
        ("+14:00", 50_400, "+14:00"),
    ])
    func `An offset reads and prints`(text: String, seconds: Int, printed: String) throws {
        let offset = try #require(UTCOffset(text))
        #expect(offset.seconds == seconds)
        #expect(offset.description == printed)
    }

    @Test(arguments: ["", "+", "06:00", "-00:00", "+24:00", "+05:60", "+5:30", "+05:3", "z", "UTC", "+05:30 ", "+053"])
    func `Anything else is no offset`(text: String) {
        #expect(UTCOffset(text) == nil)
    }
}
