import EventModel
import Extraction
import Testing

@Test(arguments: [
    "dated [2008-03-01|2008-03-01].", "on [23/08/2003|2003-08-23].",
    "am [12.05.2008|2008-05-12].",
])
func `dates in figures whose order is plain are read`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: ["version 1-2-3", "a score of 3-2-1", "on 2008-13-45.", "24/7 and 9/11", "192.168.10.2008"])
func `other figures are no dates`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "He left on [13/05/2025|2025-05-13] and came on [03/04/2025|2025-04-03].",
    "He left on [05/13/2025|2025-05-13] and came on [03/04/2025|2025-03-04].",
    "He came on [03/04/2025|2025-03-04], having left on [12/30/2024|2024-12-30].",
    "He left on [27/01/2026|2026-01-27], on [01/02/2026|2026-02-01].",
])
func `the order of day and month is that of the text's other dates`(text: String) {
    #expect(news(text) == text)
}

private func first(_ text: String, order: DateOrder? = nil) throws -> Timex {
    let day = Day(year: 2026, month: 1, day: 28)
    return try #require(TimexAnnotator().annotate(TokenizedText(text), published: day, order: order).first)
}

@Test func `where nothing tells the order both days are kept, in doubt`() throws {
    let timex = try first("He left on 03/04/2024.")
    #expect(timex.value == "2024-XX-XX")
    #expect(timex.edtf?.text == "[2024-03-04,2024-04-03]")
    #expect(timex.doubt == .order)
}

@Test func `the order that a publisher uses decides`() throws {
    #expect(try first("He left on 03/04/2024.", order: .dayFirst).value == "2024-04-03")
    #expect(try first("He left on 03/04/2024.", order: .monthFirst).value == "2024-03-04")
}

@Test func `one of two days that is the day of publication or the day before is meant`() throws {
    let day = Day(year: 2026, month: 1, day: 2)
    let timex = try #require(TimexAnnotator().annotate(TokenizedText("He left on 02/01/2026."), published: day).first)
    #expect(timex.value == "2026-01-02" && timex.doubt == nil)
}

@Test(
    arguments: [
        ("https://www.paper.co.uk/a", .dayFirst), ("https://paper.gov/a", .monthFirst),
        ("http://paper.us:80", .monthFirst), ("https://paper.com/a.de", nil), ("https://paper.tv", nil), ("", nil),
    ] as [(String, DateOrder?)])
func `a publisher's country tells the order where its address ends in one`(url: String, order: DateOrder?) {
    #expect(DateOrder(publisherAt: url) == order)
}
