import Testing

@Test(arguments: [
    "It took [2 1/2 years|P2.5Y].",
    "It took [two and a half years|P2.5Y].",
    "It took [12 to 18 months|P12M].",
    "It took [36 hours|PT36H].",
    "It took [two years and six months|P2Y6M].",
    "It took [1 month 21 days|P1M21D].",
    "It took [a year and a half|P1.5Y].",
    "It took [an hour and a half|PT1.5H].",
    "It took [half an hour|PT30M].",
    "It took [three hours and ten minutes|PT3H10M].",
    "It took [a decade|P10Y].",
    "It took [two decades|P20Y].",
    "It took [decades|PXY].",
    "It took [a century|P100Y].",
    "It took [the past decade|P10Y].",
    "It took [a fortnight|P2W].",
    "It rained [all day|P1D].",
    "It rained [the whole week|P1W].",
    "It lasted [six months|P6M], the [nine-month|P9M] strike.",
    "It has risen in [recent weeks|PXW].",
    "It has risen in [recent years|PXY].",
    "It will rise in [the coming months|PXM].",
    "It will rise [the next few days|PXD].",
    "It took [3h|PT3H], [30min|PT30M], and then [45 secs|PT45S].",
    "It took [a few hours|PTXH].",
    "It took [several months|PXM].",
    "It took [a couple of days|P2D].",
    "He was [twenty-one years|P21Y] in office.",
    "A [three-and-a-half-year|P3.5Y] study.",
    "It took [one hundred and twenty days|P120D].",
    "It has stood for [hundreds of years|PXY].",
])
func `lengths of time have the notation of ISO 8601`(text: String) {
    #expect(news(text) == text)
}
