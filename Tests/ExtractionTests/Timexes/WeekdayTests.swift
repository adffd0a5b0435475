import Testing

@Test(arguments: [
    "He died on [Monday|2026-01-26].",
    "He died on [Wednesday|2026-01-28].",
    "He died on [Thursday|2026-01-22].",
    "The hearing will be held on [Friday|2026-01-30].",
    "The vote, due on [Thursday|2026-01-29], was called off.",
    "The square stays closed until [Sunday|2026-02-01].",
    "She was scheduled to speak [Saturday|2026-01-31].",
    "The game planned for [Monday|2026-01-26] was lost.",
    "On [Saturday|2026-01-24] the virus may have killed two.",
    "On [Thursday|2026-01-22] a candidate in the vote to be held next spoke.",
    "Police said [Friday|2026-01-23] they would look into it.",
    "After [Sunday|2026-01-25] all hope was lost; on [Friday|2026-01-30] the search will end.",
])
func `a weekday is the nearest past one, the day of publication included, unless its clause looks forward`(text: String)
{
    #expect(news(text) == text)
}

@Test(arguments: [
    "It closed [last Friday|2026-01-23].", "It opens [next Tuesday|2026-02-03].",
    "It met [last Wednesday|2026-01-21].", "It opens [next Wednesday|2026-02-04].",
    "He spoke on [Monday last week|2026-01-19].",
])
func `last and next leave the day of publication out`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: ["the sales of Black Friday", "after Super Tuesday", "He told the Sunday Times.", "on Bloody Sunday"])
func `a weekday in a name is none`(text: String) {
    #expect(news(text) == text)
}

@Test func `over the weekend means the one just past, and one to come where the clause looks forward`() {
    #expect(news("It snowed over [the weekend|2026-W04-WE].") == "It snowed over [the weekend|2026-W04-WE].")
    #expect(news("It will snow at [the weekend|2026-W05-WE].") == "It will snow at [the weekend|2026-W05-WE].")
}

@Test func `a weekday is the date in brackets behind it`() {
    let text = "He died on [Tuesday|2026-01-06] ([Jan 6|2026-01-06])."
    #expect(news(text) == text)
    let open = "He died on [Tuesday|XXXX-01-06] ([Jan 6|XXXX-01-06])."
    #expect(undated(open) == open)
}

@Test func `the following weekday counts from the date told`() {
    let text = "It fell on [March 3, 2019|2019-03-03] and, on [the following Friday|2019-03-08], rose."
    #expect(news(text) == text)
}

@Test func `without a publication a weekday has no date`() {
    let text = "He died on [Monday|XXXX-XX-XX]."
    #expect(undated(text) == text)
}
