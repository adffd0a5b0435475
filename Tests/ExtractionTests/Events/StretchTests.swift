import EventModel
import Extraction
import Testing

/// The date that an event of news of Wednesday, 28 January 2026 has.
private func date(of trigger: String, in text: String) throws -> String? {
    let text = TokenizedText(text)
    let timexes = TimexAnnotator().annotate(text, published: Day(year: 2026, month: 1, day: 28))
    let found = EventAnnotator().annotate(text, timexes: timexes, people: [])
    return try #require(found.first { $0.text == trigger }).date?.text
}

@Test(arguments: [
    ("killed", "The army killed forty people from 2015 to 2017.", "2015/2017"),
    ("killed", "The army killed forty people between April and July 2024.", "2024-04/2024-07"),
    ("killed", "The army killed forty people between 3 and 9 March 2024.", "2024-03-03/2024-03-09"),
    ("killed", "The army killed forty people on 12-14 May 2024.", "2024-05-12/2024-05-14"),
    ("killed", "The army killed forty people from 30 April until 2 May 2024.", "2024-04-30/2024-05-02"),
])
func `an event that lasts has the stretch from its first day to its last`(
    trigger: String, text: String, expected: String
) throws {
    #expect(try date(of: trigger, in: text) == expected)
}

@Test(arguments: [
    ("killed", "The army killed forty people on 12 May and 14 May 2024.", "2024-05-12"),
    ("arrested", "He was arrested the day before the vote on 3 November 2024.", "2024-11-02"),
    ("arrested", "The day after the 9 January march, two clerks were arrested.", "2026-01-10"),
    ("arrested", "He was arrested the Sunday before last.", "2026-01-18"),
    ("arrested", "He was arrested in the week of 12 January.", "2026-01-12/2026-01-18"),
    ("arrested", "On the 15th he was arrested.", "2026-01-15"),
    ("arrested", "On the 30th he was arrested.", "2025-12-30"),
    ("arrested", "On Monday, 27 January 2026, he was arrested.", "2026-01-27?"),
    ("arrested", "Police arrested a wounded gunman on Monday in Lund.", "2026-01-26"),
    ("arrested", "Police arrested two men for stealing cars in Malmo on Tuesday.", "2026-01-27"),
    ("charged", "She was charged with the injured driver's death on Monday.", "2026-01-26"),
])
func `an event beside a date has the day that the words say`(trigger: String, text: String, expected: String) throws {
    #expect(try date(of: trigger, in: text) == expected)
}

@Test(
    arguments: [
        ("appealed for", "The mayor appealed for help for the victims of Tuesday's devastating flood.", nil),
        ("launched", "A fund was launched on Friday for those hit by Monday's flood.", "2026-01-23"),
        ("arrested", "He was arrested in Monday's raid.", "2026-01-26"),
        ("raid", "He was arrested in Monday's raid.", "2026-01-26"),
        ("resigned", "She resigned over the 12 January fire.", nil),
        ("fire", "She resigned over the 12 January fire.", "2026-01-12"),
    ] as [(String, String, String?)])
func `a day that another noun has as its own dates that noun`(trigger: String, text: String, expected: String?) throws {
    #expect(try date(of: trigger, in: text) == expected)
}

@Test(
    arguments: [
        ("announced", "The board announced full repairs by 17 January.", nil),
        ("closed", "The bridge was closed until Monday.", nil),
        ("killed", "By Monday forty people had been killed.", "2026-01-26"),
    ] as [(String, String, String?)])
func `a day up to which something is to be done is not that of what was done`(
    trigger: String, text: String, expected: String?
) throws {
    #expect(try date(of: trigger, in: text) == expected)
}

@Test(arguments: [
    ("The bridge collapsed, police said on Friday.", EventMention.DateRule.published),
    ("Police said on Friday that the bridge collapsed.", .published),
    ("It emerged on Friday that the bridge collapsed.", .published),
    ("On Friday it was revealed that the bridge collapsed.", .published),
    ("The bridge collapsed on Friday, police said.", .clause), ("The bridge collapsed on Friday at 8 a.m.", .clause),
])
func `the day on which something was said is about that on which it happened`(
    text: String, rule: EventMention.DateRule
) throws {
    let text = TokenizedText(text)
    let timexes = TimexAnnotator().annotate(text, published: Day(year: 2026, month: 1, day: 28))
    let found = EventAnnotator().annotate(text, timexes: timexes, people: [])
    let mention = try #require(found.first { $0.text == "collapsed" })
    #expect(mention.dateRule == rule)
    #expect(mention.date?.text == "2026-01-23")
}

@Test func `neither of two days by which something is wanted dates what is told`() throws {
    let text = "The owners accused the mayor of delay and want rice by Thursday or Friday."
    #expect(try MarkedEvents(text, published: "2021-03-11").first(.accusation).date == nil)
}

@Test func `a time of day without a day is about that of publication`() throws {
    let text = TokenizedText("The bridge collapsed at 8 a.m. and took two lorries with it.")
    let timexes = TimexAnnotator().annotate(text, published: Day(year: 2026, month: 1, day: 28))
    let found = EventAnnotator().annotate(text, timexes: timexes, people: [])
    #expect(found.first?.dateRule == .published)
}

@Test func `the time at which a page was updated is no certain day of what it tells`() throws {
    let text = TokenizedText(
        "Page last updated at 08:58 GMT, Thursday, 22 January 2026 09:58 UK The bridge of Lund collapsed under lorries."
    )
    let timexes = TimexAnnotator().annotate(text, published: Day(year: 2026, month: 1, day: 28))
    let found = EventAnnotator().annotate(text, timexes: timexes, people: [])
    #expect(try #require(found.first { $0.text == "collapsed" }).dateRule == .published)
}
