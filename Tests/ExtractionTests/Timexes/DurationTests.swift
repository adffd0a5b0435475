import Testing

@Test(arguments: [
    "for [three days|P3D]", "for [18 months|P18M]", "for [2.5 years|P2.5Y]", "for [almost two and a half years|P2.5Y]",
    "a [27-year|P27Y] contract", "a [fifty-year|P50Y] life", "[twenty-five minutes|PT25M]", "[half an hour|PT30M]",
    "[half a century|P50Y]", "for [several years|PXY]", "within [days|PXD]", "[a few weeks|PXW]",
    "over [the past decade|P10Y]", "[the next four years|P4Y]", "[two full days|P2D]", "a [week-long|P1W] strike",
    "[a year and a half|P1.5Y]", "[about a week|P1W]", "[some eight years|P8Y]", "[the early years|PXY]",
    "[more than three years|P3Y]", "[two hundred days|P200D]",
    "[a fortnight|P2W]", "in [two or three weeks|P2W]",
])
func `durations keep their unit`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "a [27-year-old|P27Y] man", "She is [18 years old|P18Y].", "a [9-month-old|P9M] baby",
])
func `ages are durations`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: ["55 miles an hour", "8 H of work"])
func `speeds and letters are no durations`(text: String) {
    #expect(news(text) == text)
}
