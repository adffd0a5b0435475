extension EnglishWords {
    /// Days, months and seasons.
    static let calendarWords = WordList(
        "calendarWords",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            AD
            AM
            Apr
            April
            Aug
            August
            BC
            BST
            CET
            CST
            Christmas
            Dec
            December
            EDT
            EST
            Easter
            Feb
            February
            Fri
            Friday
            GMT
            Halloween
            Hanukkah
            Jan
            January
            Jul
            July
            Jun
            June
            Mar
            March
            May
            Mon
            Monday
            Nov
            November
            Oct
            October
            PM
            PST
            Passover
            Ramadan
            Sat
            Saturday
            Sep
            Sept
            September
            Sun
            Sunday
            Thanksgiving
            Thu
            Thurs
            Thursday
            Tue
            Tues
            Tuesday
            UTC
            Wed
            Wednesday
            """)
}
