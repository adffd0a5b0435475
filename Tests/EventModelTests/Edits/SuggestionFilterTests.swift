import EventModel
import Testing

struct SuggestionFilterTests {
    private func suggestion(_ places: [(ArticleID, Int)], date: String? = nil) throws -> Event {
        Event(
            id: "suggested", title: "A dam breaks", date: try date.map { try EDTFDate($0) },
            citations: places.map { article, paragraph in
                Citation(
                    article: article, paragraph: paragraph,
                    selector: TextSelector(
                        exact: "the old dam above \(article) broke in the night of paragraph \(paragraph)"))
            }, status: .suggested)
    }

    private func confirmed(_ places: [(ArticleID, Int)], date: String? = nil) throws -> Event {
        var event = try suggestion(places, date: date)
        (event.id, event.status) = ("dam", .confirmed)
        return event
    }

    @Test func `what stands only in paragraphs that confirmed events cite is settled`() throws {
        let filter = SuggestionFilter(
            decisions: [], events: [try confirmed([("post", 1), ("post", 2)], date: "2024-01-02")])
        #expect(filter.isSettled(try suggestion([("post", 1)], date: "2025-05-05")))
        #expect(!filter.isSettled(try suggestion([("post", 1), ("echo", 4)], date: "2025-05-05")))
    }

    @Test func `accepting a suggestion does not settle another one of the same paragraph`() throws {
        let strike = try suggestion([("post", 1)], date: "2024-01-02")
        let filter = SuggestionFilter(
            decisions: [Decision(.accepted, on: strike, as: "dam")],
            events: [try confirmed([("post", 1)], date: "2024-01-02")])
        #expect(filter.isSettled(strike))
        var arrest = try suggestion([("post", 1)], date: "2024-01-05")
        arrest.citations[0].selector = TextSelector(exact: "two engineers of the town were arrested three days later")
        #expect(!filter.isSettled(arrest))
    }

    @Test func `what a confirmed event tells by half is settled, unless the dates differ`() throws {
        let filter = SuggestionFilter(decisions: [], events: [try confirmed([("post", 1)], date: "2024-01")])
        #expect(filter.isSettled(try suggestion([("post", 1), ("echo", 4)], date: "2024-01-02")))
        #expect(!filter.isSettled(try suggestion([("post", 1), ("echo", 4), ("echo", 5)], date: "2024-01-02")))
        #expect(!filter.isSettled(try suggestion([("post", 1), ("echo", 4)], date: "2024-02-02")))
    }

    @Test func `a suggested event of the files settles nothing, an accepted or rejected one does`() throws {
        let found = try suggestion([("post", 1), ("echo", 4)])
        #expect(!SuggestionFilter(decisions: [], events: [found]).isSettled(found))
        for verdict in [Decision.Verdict.accepted, .rejected] {
            let filter = SuggestionFilter(decisions: [Decision(verdict, on: found)], events: [])
            #expect(filter.isSettled(found))
            #expect(!filter.isSettled(try suggestion([("gazette", 2)])))
        }
    }
}
