import Testing

@Test(arguments: [
    "in [early 1941|1941]", "by [late October|2025-10]", "at [the end of March 1944|1944-03]",
    "in [mid-April 1990|1990-04]",
    "[later this year|2026]", "[earlier this month|2026-01]", "[late in 1940|1940]", "[the beginning of the year|2026]",
    "[the first half of 1942|1942-H1]", "[the rest of the year|2026]", "[Later in the day|2026-01-28] it rained.",
    "[the first three months of 2019|P3M]", "[the last week of August 2019|2019-08]", "[early Tuesday|2026-01-27]",
    "[the early morning hours of 24 January|2026-01-24TMO]",
])
func `parts of a stretch have its value`(text: String) {
    #expect(news(text) == text)
}
