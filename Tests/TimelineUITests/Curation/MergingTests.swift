import EventModel
import Terminal
import Testing
import TimelineUI

@Suite struct `Marking and merging` {
    @Test func `m marks a row with a star and goes on; the status line counts`() throws {
        var reader = Reader(columns: 100)
        reader.type("jmmm")
        #expect(reader.state.timeline.cursor == 4)
        #expect(reader.screen.contains(" *● about 16:00 The bridge"))
        #expect(reader.screen.contains(" *○ The county decides"))
        #expect(reader.screen.contains("M merge 3  a accept  x reject  Esc unmark"))
        reader.type("km")
        #expect(!reader.screen.contains("*○"))
        reader.type("⎋")
        #expect(!reader.screen.contains("*●"))
        #expect(reader.screen.contains("No event is marked any more"))
    }

    @Test func `marked suggestions are accepted in one step`() {
        var newsroom = SampleNewsroom()
        newsroom.events.insert(SampleStory.secondSuggestion, at: 4)
        var reader = Reader(columns: 120, newsroom: newsroom)
        let before = reader.newsroom.events
        reader.type("jjjmma")
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(reader.screen.contains("Accepted: 2 suggestions · u undoes"))
        #expect(reader.state.timeline.marked.isEmpty)
        reader.type("u")
        #expect(reader.newsroom.events == before)
        reader.type("gjjjmmx")
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(reader.screen.contains("Rejected: 2 suggestions · u undoes"))
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `M asks which of the marked events stays and says what becomes of the others`() throws {
        var reader = Reader(columns: 100, rows: 24)
        reader.type("jmmmM")
        try expectScreen(reader, named: "merge-100x24")
    }

    @Test func `the chosen event keeps its title and has all sources; one step takes it back`() throws {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("jmmM↓⏎")
        #expect(reader.current == "2024-05-03-statement")
        #expect(reader.screen.contains("Merged 2 events into “Mayor Moser speaks of a good decision” · u undoes"))
        let merged = try #require(reader.state.event?.event)
        #expect(merged.citations.count == 6)
        #expect(!reader.newsroom.events.contains { $0.id == "2024-05-03-closure" })
        #expect(reader.state.timeline.marked.isEmpty)
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `a suggestion is merged into a confirmed event in the same step`() throws {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("jjmmM⏎")
        #expect(reader.current == "2024-05-03-statement")
        #expect(reader.state.event?.event.citations.map(\.paragraph) == [2, 4])
        #expect(reader.newsroom.overview.suggestions == 0)
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `a confirmed event can be merged into a suggestion, which is accepted`() throws {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("jjmmM↓⏎")
        #expect(reader.current == "2024-06-the-county-decides-about-a-new-bridge")
        #expect(reader.state.event?.event.status == .confirmed)
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `with one mark the row under the cursor is the second`() {
        var reader = Reader(columns: 100)
        reader.type("jmM")
        #expect(reader.screen.contains("These 2 become one"))
        reader.type("⎋⎋M")
        #expect(reader.screen.contains("Mark the events that are one with m, then press M"))
    }

    @Test func `marking many quickly reads each event before it is merged`() {
        var reader = Reader(columns: 100)
        reader.type("jm")
        reader.state.event = nil
        _ = reduce(&reader.state, .key(.character("m")))
        #expect(reader.state.timeline.marked.map { $0.event == nil } == [false, true])
        reader.type("M")
        #expect(reader.screen.contains("These 2 become one"))
    }
}
