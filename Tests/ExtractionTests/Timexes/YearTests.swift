import Testing

@Test(arguments: [
    "It began in [1939|1939] and ended by [1945|1945].",
    "the [1948|1948] war, the election of [1860|1860]",
    "in [the year 2001|2001]",
    "from [1939|1939]–[45|1945]",
    "the [1973|1973] building",
    "in [AD 79|0079]",
])
func `years are read`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "They sent 2000 men and 1500 soldiers.", "It cost $1999 and 2015 dollars.", "Some 1,939 came.",
    "about 2000 of them",
    "room F-1945", "He ran 1500 metres.", "flight 1549", "a score of 98-95",
])
func `counts, prices and names are no years`(text: String) {
    #expect(news(text) == text)
}

@Test func `years before Christ are marked and count backwards`() {
    let text = "in [480 BC|BC0480], [499|BC0499]-[493 BC|BC0493] and [490 B.C.|BC0490] again"
    #expect(undated(text) == text)
}
