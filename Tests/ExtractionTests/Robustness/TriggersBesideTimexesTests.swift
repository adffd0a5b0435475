import EventModel
@testable import Extraction
import Testing

@Suite struct `A trigger beside a timex` {
    /// One of each kind of timex, and words that are read as two things at once.
    private static let timexes = [
        "the 3 May", "May 3, 2024", "on the 20th", "2024-05-03", "1914", "480 BC", "the 1990s", "last spring",
        "the third quarter", "Christmas", "Monday", "Mondays", "the day before", "the weekend", "this morning",
        "over five weeks", "half a century", "every day", "6 p.m.", "recently", "mid-April",
    ]

    @Test(arguments: timexes)
    func `ends no program, on whichever side it stands`(timex: String) {
        for trigger in Vocabulary.triggers {
            let text = TokenizedText("He \(trigger) \(timex) ago. They said \(timex) \(trigger) that \(timex)")
            let found = TimexAnnotator().annotate(text, published: Day(year: 2024, month: 5, day: 3))
            for mention in EventAnnotator().annotate(text, timexes: found, people: []) {
                #expect(mention.bytes.upperBound <= text.bytes.count)
            }
        }
    }

    @Test func `every kind of word of time is tried`() {
        let text = TokenizedText((Vocabulary.time + Vocabulary.numbers + Vocabulary.marks).joined(separator: " "))
        let kinds = Set(text.tokens.map { TimexGrammar.english.word(for: $0).kind })
        #expect(Set(TimeWord.Kind.allCases).subtracting(kinds).isEmpty)
    }
}
