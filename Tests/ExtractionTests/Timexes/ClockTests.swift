import Testing

@Test(arguments: [
    "at [1653|2026-01-27T16:53] local time ([2153 GMT|2026-01-27T21:53Z]) on [Tuesday|2026-01-27]",
    "at [16:53|2026-01-27T16:53] ([21:53 GMT|2026-01-27T21:53Z]) on [Tuesday|2026-01-27]",
])
func `a time has the day that stands behind another clock's`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "at [6 p.m.|2026-01-28T18:00]", "at [6:40 pm|2026-01-28T18:40]", "at [10.30pm|2026-01-28T22:30]",
    "at [18:00 UTC|2026-01-28T18:00Z]", "at [noon|2026-01-28T12:00]", "at [midnight|2026-01-28T24:00]",
    "at [12 a.m.|2026-01-28T00:00]", "at [12:15 p.m.|2026-01-28T12:15]", "at [8 o'clock|2026-01-28T08:00]",
    "by [09:15|2026-01-28T09:15]", "([1630 GMT|2026-01-28T16:30Z])",
])
func `times of day are read`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "at [6 p.m. Tuesday|2026-01-27T18:00]", "at [6 p.m. on Tuesday|2026-01-27T18:00]",
    "between [9|2026-01-28T21:00] and [10 p.m.|2026-01-28T22:00]",
    "[4:30|2026-01-28T04:30] or [5:30 a.m.|2026-01-28T05:30]",
    "On [Monday|2026-01-26] he left at [7 a.m.|2026-01-26T07:00].", "[Tuesday 6 p.m.|2026-01-27T18:00]",
    "at [2 a.m.|2026-01-26T02:00] ([0100 UTC|2026-01-26T01:00Z]) on [Monday|2026-01-26]",
    "at [4:53 a.m. Tuesday morning|2026-01-27T04:53]",
])
func `a time of day takes the date beside it`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: ["They won 3:1 and then 21:15.", "a ratio of 10:1", "John 3:16", "25:61"])
func `scores and ratios are no times`(text: String) {
    #expect(news(text) == text)
}
