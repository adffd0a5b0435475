import EventModel
import Testing

@Test(arguments: ["the statues of Easter Island", "the Christmas Charity", "a Halloween Ball"])
func `a holiday in a name is none`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "on [Christmas Day|2025-12-25]", "at [Christmas 1914|1914-12-25]", "on [Easter Sunday 2024|2024-03-31]",
    "since [Thanksgiving|2025-11-27]", "on [Labor Day 2023|2023-09-04]", "on [Memorial Day 2023|2023-05-29]",
    "on [Good Friday 2023|2023-04-07]", "on [New Year's Eve|2025-12-31]",
])
func `holidays have their date`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "on [Easter Sunday last year|2024-03-31]", "on [Valentine's Day last year|2024-02-14]",
    "on [Christmas Day last year|2024-12-25]", "on [Good Friday this year|2025-04-18]",
])
func `the year of a holiday is that which is said, also where the holiday of this year is over`(text: String) {
    #expect(marked(unmarked(text), published: Day(year: 2025, month: 10, day: 26)) == text)
}
