import Testing

@Test(arguments: [
    "It opens [every Monday|XXXX-WXX-1].",
    "It opens [annually|P1Y].",
    "It opens [every other week|P2W].",
    "It opens [biweekly|P2W].",
    "It opens [each year|P1Y].",
    "It opens [every four years|P4Y].",
    "It opens [every June|XXXX-06].",
    "It opens [Mondays|XXXX-WXX-1].",
    "It opens [every 2 hours|PT2H].",
])
func `what recurs is read in all its forms`(text: String) {
    #expect(news(text) == text)
}
