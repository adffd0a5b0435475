import Testing

@Test(arguments: [
    "in [the summer of 1955|1955-SU]", "in [spring 1942|1942-SP]", "in [the autumn of that year|XXXX-FA]",
])
func `seasons take the year behind them`(text: String) {
    #expect(undated(text) == text)
}

@Test(arguments: [
    "It was planned [last summer|2025-SU].", "It opens [next spring|2026-SP].", "It was cold [this winter|2026-WI].",
])
func `seasons count from the publication`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "the fall of Saigon", "Prices fall. They spring up.", "a hot spring", "after the fall",
])
func `other springs and falls are no seasons`(text: String) {
    #expect(news(text) == text)
}
