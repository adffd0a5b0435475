import Testing

@Test(arguments: [
    "[two years ago|2024]", "[three days ago|2026-01-25]", "[two weeks ago|2026-W03]", "[a month ago|2025-12]",
    "[more than ten years ago|2016]", "[two decades ago|2006]", "[several years ago|PAST_REF]",
])
func `ago counts from the publication`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "It fell on [March 31, 2019|2019-03-31] and rose [three days later|2019-04-03].",
    "It fell on [March 31, 2019|2019-03-31] and [a year later|2020] was gone.",
    "It fell on [March 31, 2019|2019-03-31]; it was built [two months earlier|2019-01].",
    "It fell on [January 1, 2019|2019-01-01]; it was seen [two days before|2018-12-30].",
    "It fell on [March 31, 2019|2019-03-31] and rose [some years later|FUTURE_REF].",
    "It fell on [March 31, 2019|2019-03-31]; it was built [two months prior|2019-01].",
    "It struck at [6 p.m. on Monday|2026-01-26T18:00]; [an hour later|2026-01-26T19:00] it struck again.",
    "It struck at [11:50 p.m. Monday|2026-01-26T23:50]; [twenty minutes later|2026-01-27T00:10] it struck again.",
])
func `later and earlier count from the date told last`(text: String) {
    #expect(news(text) == text)
}
