import Testing

@Test(arguments: [
    "in [the third quarter of 1998|1998-Q3]", "in [Q3 2008|2008-Q3]", "in [the first half of 1989|1989-H1]",
    "for [fiscal 2007|FY2007]", "in [the second quarter of last year|2025-Q2]",
    "[this fiscal year|FY2026]", "[last fiscal year|FY2025]", "in [the current quarter|2026-Q1]",
])
func `quarters, halves and fiscal years are read`(text: String) {
    #expect(news(text) == text)
}

@Test func `in business news the quarter carries on`() {
    let text = """
        Profit rose in [the fourth quarter|2025-Q4], helped by sales; revenue grew too. Earnings of [a year earlier|2024-Q4] \
        were lower.
        """
    #expect(news(text) == text)
}

@Test func `in business news the year and its end are those of the publication`() {
    let text = "Sales and profit for [the year|2026], revenue and earnings were higher by [year-end|2026]."
    #expect(news(text) == text)
}

@Test(arguments: ["He scored in the second half.", "a quarter of the people", "They led after the first quarter."])
func `halves of a match are no halves of a year`(text: String) {
    #expect(news(text) == text)
}
