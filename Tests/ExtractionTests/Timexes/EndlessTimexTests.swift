import EventModel
import Extraction
import Testing

/// Words that could go on for ever: each rule looks only so far and so deep.
@Test(arguments: [
    "May and ", "the end of ", "early ", "the week of the 3rd of ", "thousand ", "twenty ", "last ", "the day before ",
    "Monday ", "two years and ", "the first day of ", "3 and ", "1/", "2016-", "half past ", "in the year of ", "next ",
    "“told yesterday ", "fiscal ", "quarter to ", "Friday 13, ", "from 3 to ", "mid-", "the second of the ", "Easter ",
])
func `words said over and over end neither the program nor its patience`(words: String) {
    let text = String(repeating: words, count: 3_000)
    let found = TimexAnnotator().annotate(TokenizedText(text), published: Day(year: 2026, month: 1, day: 28))
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
}

@Test(arguments: [
    "999999999999 years ago", "100000 centuries ago", "thousand thousand thousand thousand years later",
    "32000 weeks after 3 May 2019", "in 99999 decades", "9999 BC and 1 BC", "99 days before 1 January 1000",
    "the 5th Monday of February 2026", "30 February", "on 00/00/0000", "0000-00-00", "24:60", "9999999999999999999",
])
func `numbers beyond the calendar end nothing`(text: String) {
    let found = TimexAnnotator().annotate(TokenizedText(text), published: Day(year: 2026, month: 1, day: 28))
    #expect(found.allSatisfy { !$0.value.isEmpty })
}
