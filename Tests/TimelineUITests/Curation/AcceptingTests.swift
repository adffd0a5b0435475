import EventModel
import Terminal
import Testing
import TimelineUI

@Suite struct `What an accepted suggestion keeps` {
    /// The suggestion of the story, also cited elsewhere, with claims that contradict each other.
    private var newsroom: SampleNewsroom {
        var newsroom = SampleNewsroom()
        newsroom.events[3].citations[0].claims = [Claim(property: "bridges", value: "1")]
        newsroom.events[3].citations.append(
            Citation(article: "post", paragraph: 1, claims: [Claim(property: "bridges", value: "2")]))
        return newsroom
    }

    @Test(arguments: ["jjja", "jjjE✓", "jjmmM⏎", "jjmmM↓⏎", "jjjS ⏎!⏎", "jjj⏎]U", "jjjD⏎why⏎", "jjj⏎L⏎⇥1⏎⏎"])
    func `the machine's reasons do not become notes`(keys: String) throws {
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type("jjj")
        #expect(reader.screen.contains("decide: “will decide” in Courier"))
        reader.type("g")
        for part in keys.split(separator: "✓", omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 { reader.save() }
            reader.type(String(part.element))
        }
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(reader.newsroom.events.allSatisfy { !$0.notes.contains("will decide") })
        reader.type("⎋u")
        #expect(reader.newsroom.events == newsroom.events)
    }

    @Test func `notes typed in the form are kept`() {
        var reader = Reader(columns: 120)
        reader.type("jjjE⇥⇥⇥⇥⇥⇥⇥My own words")
        reader.save()
        #expect(reader.state.event?.event.notes == "My own words")
    }

    @Test func `a suggested row of a table keeps its notes and its id`() {
        var reader = Reader(columns: 120)
        reader.type("jjj")
        reader.state.event?.event.path = "events/found.jsonl"
        let effects = reduce(&reader.state, .key(.character("a")))
        guard case .edit(.perform(.accept(let event, let id, _), let seen)) = effects.first else {
            Issue.record("nothing is accepted")
            return
        }
        #expect(id == "2024-06-decision")
        #expect(event.notes.contains("will decide"))
        #expect(seen == [event])
    }

    @Test func `U on what a suggestion cites alone says that x rejects it`() {
        var reader = Reader(columns: 120)
        reader.type("jjj⏎U")
        #expect(reader.screen.contains("This suggestion cites nothing else: x rejects it"))
        #expect(reader.newsroom.editing == nil)
    }
}

@Suite struct `Steps of a box` {
    @Test func `Esc leads back to the choice of the event, and what was typed is still there`() {
        var reader = Reader(columns: 100)
        reader.type("j⏎}}L⏎date: 28 jun⎋")
        #expect(reader.screen.contains("Esc leave"))
        reader.type("⏎")
        #expect(reader.screen.contains("▸ date: 28 jun"))
        reader.type("⎋↓⏎")
        #expect(reader.screen.contains("Link paragraph 4 to The bridge at Oberau is opened"))
        #expect(reader.screen.contains("▸ date: 28 jun"))
        reader.type("⎋⎋")
        #expect(reader.state.overlay == nil)
        #expect(reader.newsroom.editing == nil)
    }

    @Test func `claims that are there already are not taken along to another event`() {
        var reader = Reader(columns: 100)
        reader.type("j⏎]L⏎")
        #expect(reader.screen.contains("date: 2024-05-04"))
        reader.type("fires: 2⎋")
        reader.type("↓⏎")
        #expect(reader.screen.contains("▸ fires: 2"))
        #expect(!reader.screen.contains("  date: 2024-05-04"))
        reader.type("⎋↑⏎")
        #expect(reader.screen.contains("▸ fires: 2"))
        #expect(reader.screen.contains("  date: 2024-05-04"))
    }

    @Test func `Esc leads back to the sources of a split`() {
        var reader = Reader(columns: 100)
        reader.type("jS ⏎!⎋")
        #expect(reader.screen.contains("Space moves"))
        #expect(reader.screen.contains("[x] Courier"))
        #expect(reader.screen.contains("cracks are found!"))
        reader.type("⎋")
        #expect(reader.state.overlay == nil)
    }

    @Test func `Esc leads back through a decision, and the reason stays`() {
        var reader = Reader(columns: 100)
        reader.type("jD⏎⏎the police log⎋")
        #expect(reader.screen.contains("another value"))
        reader.type("↓⏎")
        #expect(reader.screen.contains("because: the police log"))
        reader.type("⎋↓⏎6 may⏎⎋")
        #expect(reader.screen.contains("kept: 6 may"))
        reader.type("⎋⎋")
        #expect(reader.screen.contains("What is to be decided?"))
        reader.type("⎋")
        #expect(reader.state.overlay == nil)
    }

    @Test func `Ctrl-C leaves at once`() {
        var reader = Reader(columns: 100)
        reader.type("jD⏎⏎why")
        reader.send(.key(.control("c")))
        #expect(reader.state.overlay == nil)
    }

    @Test func `a box that led to a conflict does not come back later`() {
        var reader = Reader(columns: 100)
        reader.newsroom.conflict = EditConflict(
            path: "events/x.md", fields: ["sources"], mine: SampleStory.events[1], theirs: SampleStory.events[1])
        reader.type("jS ⏎!⏎t")
        #expect(reader.screen.contains("Kept what is on disk"))
        reader.send(.editRefused("the disk is full"))
        #expect(reader.state.overlay == nil)
    }
}

@Suite struct `Marks of events that go` {
    @Test func `an event that is gone on disk is marked no more`() {
        var reader = Reader(columns: 100)
        reader.type("mmm")
        #expect(reader.screen.contains("merge 3"))
        reader.newsroom.events.remove(at: 1)
        reader.send(.libraryReloaded(reader.newsroom.overview))
        #expect(reader.state.timeline.marked.map(\.id) == ["1921-opening", "2024-05-03-statement"])
    }

    @Test func `what is marked is read again when the files have changed`() {
        var reader = Reader(columns: 100)
        reader.type("mm")
        reader.newsroom.events[0].notes = "More background."
        reader.send(.libraryReloaded(reader.newsroom.overview))
        reader.type("M⏎")
        #expect(reader.newsroom.seen.first?.notes == "More background.")
    }
}
