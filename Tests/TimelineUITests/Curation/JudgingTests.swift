import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Judging suggestions` {
    /// Two suggestions: the one of the story, and another one behind it.
    private var reader: Reader {
        var newsroom = SampleNewsroom()
        newsroom.events.insert(SampleStory.secondSuggestion, at: 4)
        return Reader(columns: 120, newsroom: newsroom)
    }

    @Test func `a accepts the suggestion under the cursor, says so and stays on the event`() {
        var reader = reader
        reader.type("jjja")
        #expect(reader.current == "2024-06-the-county-decides-about-a-new-bridge")
        #expect(reader.screen.contains("Accepted: “The county decides about a new bridge” · u undoes"))
        let row = reader.screen.split(separator: "\n").first { $0.contains("The county decides") }
        #expect(row?.contains("●") == true)
        #expect(reader.newsroom.editing?.status.undoable != nil)
    }

    @Test func `u takes it back: the suggestion is there again, under the cursor`() {
        var reader = reader
        let before = reader.newsroom.events
        reader.type("jjjau")
        #expect(reader.newsroom.events == before)
        #expect(reader.current == "2024-06-decision")
        #expect(reader.screen.contains("Undone: accept “The county decides about a new bridge” · Ctrl-R redoes"))
        reader.send(.key(.control("r")))
        #expect(reader.current == "2024-06-the-county-decides-about-a-new-bridge")
        #expect(reader.screen.contains("Done again: accept “The county decides"))
    }

    @Test func `x rejects suggestions one after the other, each a step of its own`() {
        var reader = reader
        let before = reader.newsroom.events
        reader.type("jjjx")
        #expect(reader.screen.contains("Rejected: “The county decides about a new bridge”"))
        #expect(reader.current == "2024-06-second")
        reader.type("x")
        #expect(reader.current == "rumour")
        #expect(reader.newsroom.overview.suggestions == 0)
        reader.type("u")
        #expect(reader.newsroom.overview.suggestions == 1)
        #expect(reader.current == "2024-06-second")
        reader.type("u")
        #expect(reader.current == "2024-06-decision")
        #expect(reader.newsroom.events == before)
    }

    @Test func `the last row can be rejected`() {
        var newsroom = SampleNewsroom()
        newsroom.events.removeLast()
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type("Gx")
        #expect(reader.current == "2024-05-03-statement")
        #expect(reader.newsroom.overview.suggestions == 0)
    }

    @Test func `in a list of suggestions the next one comes under the cursor after accepting`() {
        var reader = reader
        reader.type("fis:suggested⏎")
        #expect(reader.titles == ["The county decides about a new bridge", "The county buys land"])
        reader.type("a")
        #expect(reader.current == "2024-06-second")
        reader.type("a")
        #expect(reader.newsroom.overview.suggestions == 0)
    }

    @Test func `what is confirmed is not accepted again, and x says which key deletes it`() {
        var reader = reader
        reader.type("a")
        #expect(reader.screen.contains("This event is confirmed already"))
        reader.type("x")
        #expect(reader.screen.contains("This event is confirmed: Del deletes it"))
        #expect(reader.newsroom.editing == nil)
    }

    @Test func `a key pressed before the event was read acts on the row it was pressed on`() {
        var reader = reader
        reader.type("jjj")
        let record = EventRecord(event: SampleStory.events[3])
        reader.state.event = nil
        #expect(reduce(&reader.state, .key(.character("a"))) == [reader.state.ask(.event("2024-06-decision"))])
        #expect(reduce(&reader.state, .key(.character("k"))) == [reader.state.ask(.event("2024-05-03-statement"))])
        let effects = reduce(&reader.state, reader.state.answering(.event(record.event.id), .eventRead(record)))
        var accepted = record.event
        accepted.notes = ""
        #expect(
            effects == [
                .edit(
                    .perform(
                        .accept(accepted, as: "2024-06-the-county-decides-about-a-new-bridge", people: []), seen: []))
            ])
    }

    @Test func `a key that repeats does not accept a suggestion twice`() {
        var reader = reader
        reader.type("jjj")
        #expect(reduce(&reader.state, .key(.character("a"))).count == 1)
        #expect(reduce(&reader.state, .key(.character("a"))).isEmpty)
        #expect(reader.screen.contains("This is being saved"))
    }

    @Test func `the status line says what can be done with a suggestion, and that something can be undone`() {
        var reader = reader
        reader.type("jjj")
        #expect(reader.screen.contains("a accept  x reject  w why"))
        #expect(!reader.screen.contains("u undo"))
        reader.type("xk")
        #expect(reader.screen.contains("u undo"))
        #expect(!reader.screen.contains("a accept"))
    }

    @Test func `with nothing done there is nothing to undo`() {
        var reader = reader
        reader.type("u")
        #expect(reader.screen.contains("Nothing to undo"))
        reader.send(.key(.control("r")))
        #expect(reader.screen.contains("Nothing to redo"))
    }

    @Test func `what another program has done can be undone before this one has heard of it`() {
        var state = reader.state
        #expect(state.editing.undoable == nil)
        #expect(reduce(&state, .key(.character("u"))) == [.edit(.undo)])
        #expect(reduce(&state, .key(.control("r"))) == [.edit(.redo)])
    }

    @Test func `a library that cannot be written says so at every key of curation`() {
        var reader = reader
        reader.send(.editingChanged(EditingStatus(obstacle: "The library is read-only")))
        for entry in CommandTable.entries where entry.section == .curate {
            reader.state.message = nil
            reader.send(.key(entry.keys[0]))
            #expect(reader.screen.contains("The library is read-only"), "\(entry.name)")
            #expect(reader.state.overlay == nil)
        }
        #expect(reader.effects.isEmpty)
    }

    @Test func `a refusal is shown and changes nothing`() {
        var reader = reader
        reader.type("jjj")
        reader.send(.editRefused("The disk is full"))
        #expect(reader.screen.contains("The disk is full"))
        #expect(reader.current == "2024-06-decision")
    }

    @Test func `Del deletes a confirmed event, and u brings it back`() {
        var reader = reader
        let before = reader.newsroom.events
        reader.type("j")
        reader.send(.key(.delete))
        #expect(reader.screen.contains("Deleted: “The bridge at Oberau is closed after cracks are found” · u undoes"))
        #expect(reader.current == "2024-05-03-statement")
        reader.type("u")
        #expect(reader.newsroom.events == before)
        #expect(reader.current == "2024-05-03-closure")
        reader.type("jj")
        reader.send(.key(.delete))
        #expect(reader.screen.contains("This is a suggestion: x rejects it"))
    }
}

extension SampleStory {
    /// Another thing that Courier's fourth paragraph could report.
    static let secondSuggestion = Event(
        id: "2024-06-second", title: "The county buys land", date: date("2024-06"),
        citations: [Citation(article: "courier", paragraph: 4, selector: TextSelector(exact: "said Jon Good"))],
        notes: "buy: invented", status: .suggested)
}
