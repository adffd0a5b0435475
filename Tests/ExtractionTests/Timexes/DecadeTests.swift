import Testing

@Test(arguments: [
    "in [the 1990s|199] and [1980s|198]", "during [the '60s|196]", "in [the nineties|199]",
    "since [the early 1970s|197]", "in [the 19th century|18]", "a [nineteenth-century|18] house",
    "in [the 5th century BC|BC04]",
])
func `decades and centuries keep their granularity`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: ["It rose by 90s.", "in his 30s", "the 5s"])
func `figures with an s are no decades without an article, and a person's thirties are none`(text: String) {
    #expect(news(text) == text)
}
