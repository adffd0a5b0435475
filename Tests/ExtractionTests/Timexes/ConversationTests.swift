import Testing

@Test(arguments: [
    "I'll pay you [on Friday|2026-01-30].", "We’ll open on [Friday|2026-01-30].", "I'll call on [the 30th|2026-01-30].",
    "They'll arrive in [2 weeks|2026-W07].", "She'll sing on [Sunday at 2 in the afternoon|2026-02-01T14:00].",
    "I'll be back at [7 p.m. on Friday|2026-01-30T19:00].", "We meet on [Saturday|2026-01-31].",
    "The sale is at [3 on Friday|2026-01-30T03:00].", "The hearing is [Thursday|2026-01-29].",
    "Please come on [Monday|2026-02-02].", "I came on [Friday|2026-01-23].", "They'd left on [Friday|2026-01-23].",
])
func `what is arranged lies ahead`(text: String) {
    let plain = text.replacing("[on ", with: "on [")
    #expect(news(plain) == plain)
}

@Test(arguments: [
    "It opens [next Friday|2026-02-06].", "It opens [next Monday|2026-02-02].", "It opens [next Wednesday|2026-02-04].",
    "It opens [next Friday at 5pm|2026-02-06T17:00].", "It opens [this Friday|2026-01-30].",
    "It opens [this coming Friday|2026-01-30].",
])
func `a weekday with next before it is one of the next week`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "I'll be back at [7|2026-01-28T07:00].", "They'll meet at [eleven|2026-01-28T11:00].",
    "He scored at 7.", "Shares will open at 7.5.", "He was sold at 9.", "It will stay at 3 percent.",
])
func `an hour without any mark is one where something is arranged`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "She comes [this afternoon at 3:30|2026-01-28T15:30].", "She comes [this evening at 8|2026-01-28T20:00].",
    "She comes [this morning at 9:15|2026-01-28T09:15].", "She came in [the morning at 7|2026-01-28T07:00].",
    "She came in [the evening at 7:20|2026-01-28T19:20].", "She came [Sunday evening at 6:45|2026-01-25T18:45].",
    "She comes [this afternoon at 15:30|2026-01-28T15:30].",
])
func `an hour behind a part of the day is in it`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "It took [1 year and a half|P1.5Y].", "It took [two years and a half|P2.5Y].",
    "It took [an hour and a half|PT1.5H].",
    "It took [two years|P2Y] and half a million euros.", "It rained [all the day|P1D].", "It rained [all week|P1W].",
    "It is quiet in [the weeks ahead|PXW].", "It is, at [present|PRESENT_REF], closed.",
])
func `lengths are read however they are said`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "It fell in [the first week of 2015|2015-W01].", "It fell in [the last week of 2016|2016-W52].",
    "It fell in [the last week of 2020|2020-W53].", "It fell in [the 3rd week of 2018|2018-W03].",
    "It rose in [H1 2027|2027-H1].", "It rose in [Q3 of last year|2025-Q3].", "It is in pavilion H1 now lost.",
])
func `weeks and halves of a year are counted`(text: String) {
    let plain = text.replacing(" now lost", with: "")
    #expect(news(plain) == plain)
}

@Test(arguments: [
    "It was in [2004 summer|2004-SU].", "It fell on [the last Friday of the month|2026-01-30].",
    "It fell on [the first Monday of 2025|2025-01-06].", "It fell on [the last Sunday of 2024|2024-12-29].",
    "It is for [FY 2024|FY2024].", "Call 2024-555 for more.", "It took [three-quarters of an hour|PT45M].",
    "It took [a quarter of an hour|PT15M].", "He came [last night at 10|2026-01-27T22:00].",
    "On [Tuesday|2026-01-27] the first witness spoke.", "On [Tuesday|2026-01-27] the second of them spoke.",
    "It fell on [Friday the second|2026-01-02].",
    "I'll come on [the 15th at 9am|2026-02-15T09:00].", "It fell on [1 Jan 2025 17:00|2025-01-01T17:00].",
    "It fell on [2025-01-01 17:00|2025-01-01T17:00].", "It fell on [3 May 2025|2025-05-03] 3:1 in points.",
])
func `more forms are read as they are said`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "It meets [every other Friday|XXXX-WXX-5].", "It meets [every second week|P2W].", "It meets [every third day|P3D].",
    "It meets [every Monday morning|XXXX-WXX-1TMO].", "It meets [every second Tuesday|XXXX-WXX-2].",
])
func `what recurs in other spans is a set`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "It fell on [Oct/2|2025-10-02].", "It fell on [10-22|2025-10-22].", "It won 10-22 on points.",
    "It comes [tmrw|2026-01-29].", "The team won on 4-22 shooting.",
])
func `short forms of dates are read where they can be nothing else`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "An august judge was shot.", "The most august of bodies met.", "It was a family of august descent.",
    "They met in august company.", "It fell in [august|2025-08].", "It fell in [august 2019|2019-08].",
    "It fell on [3 august 2019|2019-08-03].", "In [August|2025-08] it was dry.", "He will march and she may sing.",
    "She sat in the sun and wed in the fall of the wall.",
])
func `words in small letters that are names of the calendar too are told apart`(text: String) {
    #expect(news(text) == text)
}
