import Testing

@Test(arguments: [
    "a [daily|P1D] walk", "the [annual|P1Y] fair", "paid [monthly|P1M]", "[every day|P1D]", "[each week|P1W]",
    "[every two years|P2Y]", "[every other day|P2D]", "[every Monday|XXXX-WXX-1]", "closed on [Mondays|XXXX-WXX-1]",
    "ten [per month|P1M]", "15 [a year|P1Y]", "[24 hours|PT24H] [a day|P1D]", "$5 million [a day|P1D]",
    "[every morning|XXXX-XX-XXTMO]",
    "[Sunday mornings|XXXX-WXX-7TMO]",
])
func `what recurs is a set`(text: String) {
    #expect(news(text) == text)
}

@Test func `names of newspapers are no sets`() {
    #expect(news("He told the Daily News and the Weekly Post.") == "He told the Daily News and the Weekly Post.")
}
