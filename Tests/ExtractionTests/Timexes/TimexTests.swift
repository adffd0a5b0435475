import EventModel
import Extraction
import Testing

private func first(_ text: String) throws -> Timex {
    try #require(TimexAnnotator().annotate(TokenizedText(text), published: Day(year: 2026, month: 1, day: 28)).first)
}

@Test(arguments: [
    ("on Monday", TimexType.date), ("at 6 p.m.", .time), ("for two days", .duration), ("every day", .set),
    ("seven a day", .set),
    ("Monday night", .time), ("recently", .date),
])
func `each timex has its TIMEX3 type`(text: String, type: TimexType) throws {
    #expect(try first(text).type == type)
}

@Test(arguments: [
    ("on Monday", "2026-01-26"), ("in March 2019", "2019-03"), ("in 1939", "1939"), ("in the 1990s", "199X"),
    ("in the 19th century", "18XX"), ("in the summer of 1955", "1955-22"), ("in Q3 2008", "2008-07/2008-09"),
    ("at 6 p.m. on Monday", "2026-01-26"), ("last week", "2026-01-19/2026-01-25"),
    ("this weekend", "2026-01-31/2026-02-01"), ("in 480 BC", "-0479"), ("in AD 70", "0070"), ("in 1 BC", "0000"),
])
func `what names a stretch of the calendar has an EDTF date`(text: String, date: String) throws {
    let timex = try first(text)
    #expect(timex.edtf?.text == date)
    #expect(!timex.isVague)
}

@Test(arguments: ["for two days", "every day", "recently", "several years ago"])
func `what names none has no EDTF date`(text: String) throws {
    let timex = try first(text)
    #expect(timex.edtf == nil)
    #expect(timex.isVague)
}

@Test func `ranges count code points and bytes`() throws {
    let timex = try first("“Çok güzel” — on Monday")
    #expect(timex.text == "Monday")
    #expect(timex.range == 17..<23)
    #expect(timex.bytes == 25..<31)
}

@Test func `each timex tells the rule that found it`() throws {
    #expect(try first("on Monday").rule == .weekday)
    #expect(try first("two years ago").rule == .offset)
}

@Test func `timexes never overlap and stay in their sentence`() {
    let text =
        "In May. 2008 people came on Monday. Morning broke at 6. 30 days later, in the end of. March 3, 2019 it was."
    let found = TimexAnnotator().annotate(TokenizedText(text), published: nil)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
    #expect(found.contains { $0.text == "March 3, 2019" })
}

@Test func `the same text gives the same timexes whatever stood before in the program`() {
    let annotator = TimexAnnotator()
    let text = TokenizedText("On Monday, 3 May 2010, it began; two days later it ended.")
    let once = annotator.annotate(text, published: Day(year: 2026, month: 1, day: 28))
    _ = annotator.annotate(TokenizedText("In 1812 all changed."), published: nil)
    #expect(annotator.annotate(text, published: Day(year: 2026, month: 1, day: 28)) == once)
}

@Test(
    arguments: [
        ("On Wednesday, 26 January 2026, he left.", .weekday, "2026-01-26?"),
        ("On Friday, March 3, 2025, he left.", .weekday, "2025-03-03?"),
        ("On 31 February 2025 he left.", .noSuchDay, nil),
        ("On 03/04/2024 he left.", .order, "[2024-03-04,2024-04-03]"),
    ] as [(String, TimexDoubt, String?)])
func `a date that cannot be right is in doubt, with its reason`(text: String, doubt: TimexDoubt, date: String?) throws {
    let timex = try first(text)
    #expect(timex.doubt == doubt && timex.edtf?.text == date)
    #expect(!doubt.rawValue.isEmpty)
}

@Test(arguments: [
    "On Monday, 26 January 2026, he left.", "On Friday the 16th he left.", "On 28 February 2025 he left.",
])
func `a date that fits its weekday is not in doubt`(text: String) throws {
    #expect(try first(text).doubt == nil)
}

@Test func `a day that no month has is no month either`() {
    #expect(news("He left on July 42nd.") == "He left on July 42nd.")
}
