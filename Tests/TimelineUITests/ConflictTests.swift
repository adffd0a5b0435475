import EventModel
import Terminal
import Testing
import TimelineUI

@Suite struct `An edit of what was changed on disk meanwhile` {
    static let id: EventID = "2024-05-03-closure"

    /// The title is edited, while somebody else gives it another title and another place.
    private func conflicted(columns: Int = 120, rows: Int = 30) throws -> Reader {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("jE")
        reader.empty()
        reader.type("The bridge is shut")
        var (mine, theirs) = (SampleStory.events[1], SampleStory.events[1])
        mine.title = "The bridge is shut"
        (theirs.title, theirs.place) = ("The old bridge at Oberau is closed", "Oberau, at the mill")
        reader.newsroom.conflict = EditConflict(
            path: "events/2024-05-03-closure.md", fields: ["title"], mine: mine, theirs: theirs)
        reader.save()
        return reader
    }

    @Test(arguments: [(120, 30), (80, 24), (40, 10)])
    func `is shown in both versions`(columns: Int, rows: Int) throws {
        try expectScreen(try conflicted(columns: columns, rows: rows), named: "conflict-\(columns)x\(rows)")
    }

    @Test func `wins with m, and keeps what only the other side has changed`() throws {
        var reader = try conflicted()
        reader.newsroom.events[1].place = "Oberau, at the mill"
        reader.type("m")
        #expect(reader.state.overlay == nil)
        #expect(reader.event(Self.id)?.title == "The bridge is shut")
        #expect(reader.event(Self.id)?.place == "Oberau, at the mill")
        #expect(reader.newsroom.seen.map(\.title) == ["The old bridge at Oberau is closed"])
    }

    @Test func `is dropped with t`() throws {
        var reader = try conflicted()
        reader.type("t")
        #expect(reader.state.overlay == nil)
        #expect(reader.newsroom.editing == nil)
        reader.type("E")
        #expect(!reader.screen.contains("The bridge is shut"))
    }

    @Test func `is kept as a draft with Escape`() throws {
        var reader = try conflicted()
        reader.type("⎋")
        #expect(reader.screen.contains("Kept what is on disk; E brings your changes back"))
        reader.type("E")
        #expect(reader.screen.contains("The bridge is shut"))
    }

    @Test func `still has what was typed when it is refused after all`() throws {
        var reader = try conflicted()
        reader.newsroom.refusal = "the disk is full"
        reader.type("m")
        #expect(reader.screen.contains("the disk is full"))
        #expect(reader.screen.contains("▸ Title    The bridge is shut"))
    }

    @Test func `of people wins as a whole`() throws {
        var reader = Reader(columns: 120)
        var (mine, theirs) = (SampleStory.events[1], SampleStory.events[1])
        mine.people = [Participation(person: "ada-moser", role: "mayor of Oberau")]
        theirs.people = [Participation(person: "ada-moser", role: "witness")]
        let edit = Edit.changePerson(SampleStory.events[1].people[0], to: mine.people[0], in: Self.id)
        reader.newsroom.events[1] = theirs
        reader.send(
            .editConflicted(
                EditConflict(path: "events/\(Self.id).md", fields: ["people"], mine: mine, theirs: theirs), edit))
        #expect(reader.screen.contains("Ada Moser (mayor of Oberau)"))
        #expect(reader.screen.contains("Ada Moser (witness)"))
        reader.type("m")
        #expect(reader.event(Self.id)?.people == mine.people)
    }

    @Test func `of an event that is gone brings it back with m`() throws {
        var reader = Reader(columns: 120, rows: 40)
        reader.type("j")
        var mine = SampleStory.events[1]
        mine.title = "The bridge is shut"
        reader.newsroom.events.remove(at: 1)
        reader.send(
            .editConflicted(
                EditConflict(path: "events/\(Self.id).md", fields: ["event"], mine: mine, theirs: nil),
                .set(.title(mine.title), in: Self.id)))
        #expect(reader.screen.contains("The event was deleted on disk: m writes yours anew, t leaves it deleted"))
        #expect(reader.screen.contains("│ title      The bridge is shut") && !reader.screen.contains("≠ title"))
        #expect(reader.screen.contains("Courier ¶1 “closed on Friday” date 3 May"))
        #expect(reader.screen.contains("m save yours   t leave it deleted"))
        reader.type("m")
        #expect(reader.event(Self.id)?.title == "The bridge is shut")
    }

    @Test func `takes an event out that was changed, or leaves it`() throws {
        var reader = Reader(columns: 120)
        let conflict = EditConflict(
            path: "events/\(Self.id).md", fields: ["event"], mine: nil, theirs: SampleStory.events[1])
        reader.send(.editConflicted(conflict, .delete(Self.id)))
        #expect(reader.screen.contains("You have deleted the event, which was changed on disk: m deletes it, t keeps"))
        #expect(reader.screen.contains("m delete it   t keep the one on disk"))
        reader.type("t")
        #expect(reader.event(Self.id) != nil)
        reader.send(.editConflicted(conflict, .delete(Self.id)))
        reader.type("m")
        #expect(reader.event(Self.id) == nil)
    }

    @Test func `can be drawn at any size`() throws {
        for columns in [1, 12, 40, 57, 69, 70, 71, 133] {
            for rows in [1, 9, 10, 11, 25] {
                var reader = try conflicted(columns: columns, rows: rows)
                reader.type("jjjj")
                #expect(draw(reader.state).cells.count == columns * rows)
            }
        }
    }
}
