import EventModel
import Terminal
import Testing
import TimelineUI

@Suite struct `Splitting an event` {
    @Test func `S asks which sources go to the new event and what it is called`() throws {
        var reader = Reader(columns: 100, rows: 24)
        let before = reader.newsroom.events
        reader.type("jS↓↓↓  ")
        try expectScreen(reader, named: "split-100x24")
        reader.type("⏎")
        reader.send(.key(.control("u")))
        reader.type("The bridge is shut⇥")
        reader.send(.key(.control("u")))
        reader.type("4 may⏎")
        #expect(reader.current == "2024-05-04-the-bridge-is-shut")
        let new = try #require(reader.state.event?.event)
        #expect(new.title == "The bridge is shut")
        #expect(new.date?.text == "2024-05-04")
        #expect(new.place == "Oberau")
        #expect(new.citations.map(\.article) == ["courier", "post"])
        #expect(reader.newsroom.events.first { $0.id == "2024-05-03-closure" }?.citations.count == 3)
        #expect(reader.screen.contains("Split “The bridge is shut” from “The bridge at"))
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `neither side may be empty, and a wrong date is said`() {
        var reader = Reader(columns: 100)
        reader.type("jS⏎⏎")
        #expect(reader.screen.ranges(of: "Choose with Space what goes to the new event").count == 1)
        reader.type("⇥⇥     ⏎⏎")
        #expect(reader.screen.contains("Something must stay with the event"))
        reader.type("⇥⇥ ⇥⇥")
        reader.send(.key(.control("u")))
        reader.type("soon⏎")
        #expect(reader.screen.ranges(of: "“soon” is no date").count == 1)
        #expect(reader.newsroom.editing == nil)
        reader.type("⎋⎋gS")
        #expect(reader.screen.contains("Nothing to split: one passage is cited"))
    }

    @Test func `a suggestion is accepted in the same step`() {
        var newsroom = SampleNewsroom()
        newsroom.events[3].citations += SampleStory.secondSuggestion.citations
        var reader = Reader(columns: 100, newsroom: newsroom)
        let before = reader.newsroom.events
        reader.type("jjjS ⏎!⏎")
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(reader.newsroom.events.count == before.count + 1)
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }
}

@Suite struct `Deciding a disagreement` {
    @Test func `D asks what is decided, which value is kept and why; one step sets the date too`() throws {
        var reader = Reader(columns: 100, rows: 24)
        let before = reader.newsroom.events
        reader.type("jD")
        #expect(reader.screen.contains("≠ cracks"))
        reader.type("⏎")
        try expectScreen(reader, named: "decide-100x24")
        reader.type("↓⏎")
        #expect(reader.screen.contains("The event's date becomes 4 May 2024"))
        #expect(reader.screen.contains("date: why is “4 May” kept?"))
        reader.type("⏎")
        #expect(reader.screen.ranges(of: "A decision needs a reason").count == 1)
        reader.type("the police log⏎")
        let event = try #require(reader.state.event)
        #expect(event.event.date?.text == "2024-05-04")
        #expect(event.event.resolutions.map(\.why) == ["the police log"])
        #expect(event.event.resolutions.first?.weighed.count == 2)
        #expect(reader.screen.contains("✓ date"))
        #expect(reader.screen.contains("Decided the date of “The bridge"))
        #expect(reader.screen.contains("found”: 4 May 2024 · u undoes"))
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `a value that no source says can be kept, and a decision can be taken back`() throws {
        var reader = Reader(columns: 100, rows: 24)
        reader.type("jD↓⏎↓↓⏎about 5⏎an engineer counted⏎")
        #expect(reader.state.event?.event.resolutions.first?.keep == "about 5")
        let decided = reader.newsroom.events
        reader.type("D↓⏎")
        #expect(reader.screen.contains("take back: kept about 5"))
        reader.type("↓↓↓⏎")
        #expect(reader.state.event?.event.resolutions.isEmpty == true)
        #expect(reader.screen.contains("Reopened the cracks of"))
        reader.type("u")
        #expect(reader.newsroom.events == decided)
    }

    @Test func `where nothing contradicts, it says so`() {
        var reader = Reader(columns: 100)
        reader.type("D")
        #expect(reader.screen.contains("Nothing to decide: no contradictions"))
    }
}

@Suite struct `Boxes of curation` {
    @Test func `all of them work at 40×10 and are drawn at any size without writing outside`() {
        let journeys = ["jmmmM", "jS⏎", "jD", "jD⏎⏎", "jD⏎↓↓⏎", "j⏎L", "j⏎]L⏎", "j⏎}}L⏎", "j⏎vll", "j⏎U"]
        for columns in [1, 12, 40, 57, 90, 133] {
            for rows in [1, 9, 10, 11, 18, 25] {
                for journey in journeys {
                    var reader = Reader(columns: columns, rows: rows)
                    reader.type(journey)
                    #expect(draw(reader.state).cells.count == columns * rows)
                }
            }
        }
    }

    @Test(arguments: [("jmmmM", "⏎ merge"), ("jS", "Space moves"), ("jD⏎⏎", "because:"), ("j⏎]L⏎", "date: 2024-05-04")])
    func `at 40×10 what matters is seen`(keys: String, words: String) {
        var reader = Reader(columns: 40, rows: 10)
        reader.type(keys)
        #expect(reader.screen.contains(words))
    }
}
