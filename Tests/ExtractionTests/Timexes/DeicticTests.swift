import Testing

@Test(arguments: [
    "[Today|2026-01-28], [yesterday|2026-01-27] and [tomorrow|2026-01-29]",
    "[the day before yesterday|2026-01-26]",
    "[last week|2026-W04], [this week|2026-W05], [next week|2026-W06]",
    "[last month|2025-12], [this month|2026-01], [next month|2026-02]",
    "[last year|2025], [this year|2026], [next year|2027]",
    "[this weekend|2026-W05-WE]", "[last March|2025-03]", "[this decade|202]",
])
func `units count from the publication and keep their granularity`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "It fell on [March 31, 2019|2019-03-31]. [The next day|2019-04-01] it rose.",
    "It fell on [March 31, 2019|2019-03-31]. [The following month|2019-04] it rose.",
    "It fell on [March 31, 2019|2019-03-31]; [the previous day|2019-03-30], all was calm.",
    "It fell on [March 31, 2019|2019-03-31], and [that day|2019-03-31] all left.",
    "It fell in [1999|1999]; [the following year|2000] it rose.",
    "It fell on [March 31, 2019|2019-03-31]. They had left [the day before|2019-03-30].",
])
func `the next, the following and that count from the date told last`(text: String) {
    #expect(news(text) == text)
}

@Test func `without a publication nothing is put in its place`() {
    let text = "[Today|XXXX-XX-XX] and [last year|XXXX]"
    #expect(undated(text) == text)
}
