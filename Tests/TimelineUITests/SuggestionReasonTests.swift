import EventModel
import Terminal
import Testing

@testable import TimelineUI

@Suite struct `Why an event is suggested` {
    private func lines(_ notes: String, path: String? = nil) -> [String] {
        var event = Event(id: "s", title: "The bridge closes")
        event.status = .suggested
        event.path = path
        event.notes = notes
        event.citations = [Citation(article: "post", paragraph: 1)]
        let header = ArticleHeader(id: "post", headline: "Cracks", publisher: "Valley Post")
        let passage = Passage(citation: event.citations[0], article: header, text: "Closed.", quoted: nil)
        return SuggestionReasons.lines(of: EventRecord(event: event, passages: [passage]))
    }

    @Test(arguments: [
        (
            "post, paragraph 3: a word of the kind “close”: “closed”",
            "Valley Post ¶3: a word of the kind “close”: “closed”"
        ),
        (
            "post, headline: a date in the same clause → 2024-05~: “this month”",
            "Valley Post headline: a date in the same clause → about May 2024: “this month”"
        ),
        (
            "post, paragraph 2: the day before → 2024-05-01/2024-05-03: “then”",
            "Valley Post ¶2: the day before → between 1 and 3 May 2024: “then”"
        ),
        // What is not known by a name is called as its file; what is told otherwise stays.
        ("mill, fire, paragraph 1: a date: “now”", "mill, fire ¶1: a date: “now”"),
        ("post, paragraph 2: leads → nowhere: “then”", "Valley Post ¶2: leads → nowhere: “then”"),
        ("decide: “will decide” in Courier, paragraph 4", "decide: “will decide” in Courier, paragraph 4"),
        ("nothing", "nothing"),
    ])
    func `is told by publisher and paragraph, with dates in words`(note: String, words: String) {
        #expect(lines(note) == [words])
    }

    @Test func `is a line for each reason`() {
        #expect(lines("post, headline: a: “b”\n\npost, paragraph 1: c: “d”").count == 2)
    }

    @Test func `stands behind the sources, and in the review behind their words`() throws {
        var newsroom = SampleNewsroom()
        var event = SampleStory.secondSuggestion
        event.notes = "courier, paragraph 4: the reason: “of all”"
        newsroom.events = [event]
        var reader = Reader(columns: 120, rows: 60, newsroom: newsroom)
        for keys in ["", "R"] {
            reader.type(keys)
            let rows = draw(reader.state).rows
            let reason = try #require(rows.lastIndex { $0.contains("the reason") })
            let source = try #require(rows.lastIndex { $0.contains("¶") && !$0.contains("the reason") })
            #expect(source < reason)
        }
    }
}
