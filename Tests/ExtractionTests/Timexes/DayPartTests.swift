import Testing

@Test(arguments: [
    "on [Monday morning|2026-01-26TMO]", "[yesterday afternoon|2026-01-27TAF]", "[this morning|2026-01-28TMO]",
    "[tonight|2026-01-28TNI]", "[last night|2026-01-27TNI]", "on [the night of January 24|2026-01-24TNI]",
    "On [Monday|2026-01-26] he died in [the evening|2026-01-26TEV].",
    "in [the early hours of Sunday|2026-01-25TMO]", "in [the early hours of Sunday morning|2026-01-25TMO]",
    "It fell on [March 31, 2019|2019-03-31]. [The next morning|2019-04-01TMO] it rose.",
])
func `parts of a day take its date`(text: String) {
    #expect(news(text) == text)
}

@Test func `a morning in a name or a saying is left alone`() {
    #expect(news("Good morning, said the Morning Star.") == "Good morning, said the Morning Star.")
}
