import Testing

@Test(arguments: [
    "In [July|1804-07] they met; in [June 1805|1805-06] and again in [September|1805-09] they parted.",
    "[The next day|1804-05-04] they met, and [ten days later|1804-05-14] parted.",
    "The [former|PAST_REF] king fell in [the summer|1804-SU].",
    "By [the end of the year|1804] all was lost.",
])
func `history counts from the dates it tells`(text: String) {
    #expect(history(text) == text)
}

@Test func `a year that is told only by the way does not carry on`() {
    let text =
        "On [9 May 1805|1805-05-09] they met, as papers found in [1955|1955] show, and on [11 May|1805-05-11] parted."
    #expect(history(text) == text)
}

@Test func `a date runs over the end of the year where the text goes on there`() {
    let text =
        "In [November 1804|1804-11] they met and on [5 January|1805-01-05] they parted. In [1805|1805] all was over."
    #expect(history(text) == text)
}

@Test func `a heading may give the year`() {
    let text =
        "1936\n\nOn 20 July he died.\n\n1937\n\nOn 3 May he rose.\n\n1938\n\nIn June all fell.\n\n1939\n\nIn May all ended."
    let expected = """
        [1936|1936]

        On [20 July|1936-07-20] he died.

        [1937|1937]

        On [3 May|1937-05-03] he rose.

        [1938|1938]

        In [June|1938-06] all fell.

        [1939|1939]

        In [May|1939-05] all ended.
        """
    #expect(marked(text, published: nil) == expected)
}

@Test func `news with a few old years stays news`() {
    let text =
        "He was born in [1950|1950], won in [1970|1970] and [1974|1974], and died [yesterday|2026-01-27]. He lost in [May|2025-05]."
    #expect(news(text) == text)
}
