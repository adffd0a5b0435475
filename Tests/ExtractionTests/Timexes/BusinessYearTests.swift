import Testing

@Test(arguments: [
    "Profit and sales rose and earnings per share fell in [the third quarter|2025-Q3], from a loss [a year ago|2024-Q3].",
    "Profit and sales and earnings of shares: in [the quarter|2025-Q4] they rose from [a year earlier|2024-Q4].",
    "Profit and sales and earnings of shares: [third-quarter|2025-Q3] profit rose from [the year-ago quarter|2024-Q3].",
    "Profit and sales and earnings of shares rose in [fiscal 2025|FY2025] and [the fiscal year|FY2026] ended [June 30|2025-06-30].",
    "Profit and sales and earnings of shares rose in [the latest quarter|2025-Q4].",
    "Profit and sales and earnings of shares rose in [the nine months|P9M] ended [Sept. 30|2025-09-30], from [a year earlier|2024].",
    "It shrank in [the fourth quarter|2025-Q4].",
    "He was born in [1958|1958] in Lima. In [December|2025-12] he left.",
])
func `quarters and years of business reports count from what is reported`(text: String) {
    #expect(news(text) == text)
}
