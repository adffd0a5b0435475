import Testing

@Test(arguments: [
    "dated [2008-03-01|2008-03-01].", "on [7/8/07|2007-07-08].", "on [23/08/2003|2003-08-23].",
    "am [12.05.2008|2008-05-12].",
])
func `dates in figures are read, month first unless it cannot be`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: ["version 1-2-3", "a score of 3-2-1", "on 2008-13-45.", "24/7 and 9/11", "192.168.10.2008"])
func `other figures are no dates`(text: String) {
    #expect(news(text) == text)
}
