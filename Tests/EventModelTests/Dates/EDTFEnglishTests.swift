import EventModel
import Testing

@Suite struct EDTFEnglishTests {
    /// The date, its plain English, its short form, its header (`=` where it is the short form).
    private static let table = """
        2026-01-27 | 27 January 2026 | 27 Jan | Tue 27 Jan 2026
        2026-01 | January 2026 | Jan 2026 | January 2026
        2026 | 2026 | 2026 | =
        2026-01-24~ | about 24 January 2026 | about 24 Jan | Sat 24 Jan 2026
        2026-01-24? | 24 January 2026 (uncertain) | 24 Jan? | Sat 24 Jan 2026
        2026-01-24% | about 24 January 2026 (uncertain) | about 24 Jan? | Sat 24 Jan 2026
        2026-01~ | about January 2026 | about Jan 2026 | January 2026
        1984? | 1984 (uncertain) | 1984? | 1984
        2026-01-27T11:00:00-06:00 | 27 January 2026, 11:00:00 UTC-06:00 | 27 Jan | Tue 27 Jan 2026
        2026-01-27T11:00:00Z | 27 January 2026, 11:00:00 UTC | 27 Jan | Tue 27 Jan 2026
        2026-01-27T11:00:00 | 27 January 2026, 11:00:00 | 27 Jan | Tue 27 Jan 2026

        2024-05-~03 | 3 May 2024 (day approximate) | about 3 May | Fri 3 May 2024
        ?2024-05-03 | 3 May 2024 (year uncertain) | 3 May? | Fri 3 May 2024
        2004-06~-11 | 11 June 2004 (year and month approximate) | about 11 Jun | Fri 11 Jun 2004
        ?2004-06-~11 | 11 June 2004 (year uncertain, day approximate) | about 11 Jun? | Fri 11 Jun 2004
        2004-06-%11 | 11 June 2004 (day uncertain and approximate) | about 11 Jun? | Fri 11 Jun 2004
        %2004-06-~11 | 11 June 2004 (day approximate, year uncertain and approximate) | about 11 Jun? | Fri 11 Jun 2004
        19XX~ | between 1900 and 1999 (approximate) | about 1900–1999 | 1900–1999
        2001-~34 | the second quarter of 2001 (quarter approximate) | about Q2 2001 | Second quarter of 2001

        2026-01-19/2026-01-25 | between 19 and 25 January 2026 | 19–25 Jan | 19–25 Jan 2026
        2026-01-28/2026-02-03 | between 28 January and 3 February 2026 | 28 Jan – 3 Feb | 28 Jan – 3 Feb 2026
        2025-12-28/2026-01-03 | between 28 December 2025 and 3 January 2026 | 28 Dec 2025 – 3 Jan 2026 | =
        2026-01/2026-03 | between January and March 2026 | Jan–Mar 2026 | =
        2025-12/2026-01 | between December 2025 and January 2026 | Dec 2025 – Jan 2026 | December 2025 – January 2026
        1963/1968 | between 1963 and 1968 | 1963–1968 | =
        2026-01-19~/2026-01-25 | from about 19 January 2026 to 25 January 2026 | about 19 Jan – 25 Jan | 19–25 Jan 2026
        19XX/2004 | from between 1900 and 1999 to 2004 | 1900–1999 to 2004 | =
        2026-01-27/.. | 27 January 2026 or later | from 27 Jan | From 27 Jan 2026
        2026-01-27/ | from 27 January 2026, end unknown | from 27 Jan | From 27 Jan 2026
        ../2026-01-27 | until 27 January 2026 | until 27 Jan | Until 27 Jan 2026
        /2026-01-27 | until 27 January 2026, start unknown | until 27 Jan | Until 27 Jan 2026

        [2026-01-27,2026-01-28] | one of 27 or 28 January 2026 | 27 or 28 Jan | 27 or 28 Jan 2026
        [2026-01-27,2026-01-28,2026-01-30] | one of 27, 28 or 30 January 2026 | 27, 28 or 30 Jan | 27, 28 or 30 Jan 2026
        {2026-01-27,2026-02-03} | 27 January and 3 February 2026 | 27 Jan and 3 Feb | 27 Jan and 3 Feb 2026
        [1667,1668,1670..1672] | one of 1667, 1668 or 1670 to 1672 | 1667, 1668 or 1670–1672 | =
        {1960,1961-12} | 1960 and December 1961 | 1960 and Dec 1961 | 1960 and December 1961
        [..1984] | 1984 or earlier | until 1984 | Until 1984
        [1760-12..] | December 1760 or later | from Dec 1760 | From December 1760
        [2004] | 2004 | 2004 | =

        2026-21 | spring 2026 | spring 2026 | Spring 2026
        2025-24~ | about winter 2025 | about winter 2025 | Winter 2025
        2026-29 | spring 2026 (south) | spring 2026 (south) | Spring 2026 (south)
        2026-33 | the first quarter of 2026 | Q1 2026 | First quarter of 2026
        2026-38 | the second third of 2026 | T2 2026 | Second third of 2026
        2026-41 | the second half of 2026 | H2 2026 | Second half of 2026
        201X-21 | spring of a year in the 2010s | 201X-21 | 2010s

        196X | the 1960s | 1960s | =
        196X~ | about the 1960s | about 1960s | 1960s
        19XX | between 1900 and 1999 | 1900–1999 | =
        2004-06-XX | a day in June 2004 | Jun 2004 | June 2004
        2004-XX-XX | a day in 2004 | 2004 | 2004
        2004-XX | a month in 2004 | 2004 | 2004
        2004-XX-15 | day 15 of a month in 2004 | 2004-XX-15 | 2004
        2004-06-1X | between 10 and 19 June 2004 | 2004-06-1X | June 2004
        2004-1X | between October and December 2004 | 2004-1X | 2004
        156X-12-25 | 25 December of a year in the 1560s | 156X-12-25 | 1560s
        15XX-12 | December of a year between 1500 and 1599 | 15XX-12 | 1500–1599
        XXXX-12-25 | 25 December of an unknown year | 25 Dec | Date unknown
        XXXX-12-XX | a day in December of an unknown year | Dec | Date unknown
        XXXX | an unknown year | unknown | Date unknown
        201X-XX | a month in the 2010s | 201X-XX | 2010s
        XXXX-XX-25 | day 25 of a month in an unknown year | XXXX-XX-25 | Date unknown

        -0043-03-15 | 15 March 44 BC | 15 Mar | 15 Mar 44 BC
        0000 | 1 BC | 1 BC | =
        0033 | AD 33 | AD 33 | =
        Y170000002 | the year 170,000,002 | 170,000,002 | =
        Y-17E7 | the year -170,000,000 | -170,000,000 | =
        Y17E20 | the year 17E20 | 17E20 | =
        1950S2 | about 1950, between 1900 and 1999 | about 1950 | 1900–1999
        Y3388E2S3 | about 338,800, between 338,000 and 338,999 | about 338,800 | 338,000–338,999
        """

    @Test(arguments: rows(of: table))
    func `A date has words in three lengths`(row: [String]) throws {
        let date = try EDTFDate(row[0])
        #expect(date.english == row[1])
        #expect(date.shortEnglish == row[2])
        #expect(date.headerEnglish == (row[3] == "=" ? row[2] : row[3]))
    }

    @Test func `Short words name the year where the dates beside them are of another`() throws {
        let days = try ["2025-01-27", "2026-01-27~", "2026-01-19/2026-01-25", "2024-12-28/2025-01-03", "2025-03"].map {
            try EDTFDate($0)
        }
        #expect(
            days.map { $0.shortEnglish(beside: days) } == [
                "27 Jan 2025", "about 27 Jan 2026", "19–25 Jan 2026", "28 Dec 2024 – 3 Jan 2025", "Mar 2025",
            ])
        #expect(days[1].shortEnglish(beside: [days[2]]) == "about 27 Jan")
        #expect(try EDTFDate("2026-12-30").shortEnglish(beside: []) == "30 Dec")
    }

    @Test func `All events of one day stand under one header`() throws {
        let headers = try ["2026-01-27", "2026-01-27~", "2026-01-~27", "2026-01-27T23:00:00Z", "2026-01-27?"].map {
            try EDTFDate($0).headerEnglish
        }
        #expect(Set(headers) == ["Tue 27 Jan 2026"])
    }

    @Test func `Every date of the table has words`() throws {
        for row in ValidDate.all {
            let date = try EDTFDate(row.text)
            #expect(!date.english.isEmpty && !date.shortEnglish.isEmpty && !date.headerEnglish.isEmpty)
            #expect(!date.english.contains("  ") && date.english.first != " " && date.english.last != " ")
        }
    }
}

@Suite struct DatePrecisionTests {
    @Test(arguments: [
        ("2026-01-27", DatePrecision.day), ("2026-01-27T11:00:00Z", .day), ("2026-01-XX", .month),
        ("2026-01-2X", .month),
        ("2026-01", .month), ("2026-21", .season), ("2026-33", .season), ("2026-XX-XX", .year), ("2026-XX-25", .year),
        ("2026-1X", .year), ("2026", .year), ("Y17000", .year), ("1950S4", .year), ("196X", .decade),
        ("196X-12-25", .decade),
        ("1950S3", .decade), ("19XX", .century), ("19X4", .century), ("1950S2", .century), ("1XXX", .millennium),
        ("1950S1", .millennium), ("[2026-01-27,2026-01-28]", .set), ("{2026}", .set), ("2026-01/2026-02", .interval),
        ("2026/..", .interval), ("XXXX", .unknown), ("XXXX-12-25", .unknown), ("X984", .unknown),
    ])
    func `Precision is the unit that is sure to hold the date`(text: String, precision: DatePrecision) throws {
        #expect(try EDTFDate(text).precision == precision)
    }
}
