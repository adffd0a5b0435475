import EventModel
import Terminal
import Testing
import TimelineUI

extension Reader {
    /// A person of the library as it is by now.
    func person(_ id: PersonID) -> Person? { newsroom.people.first { $0.id == id } }
}

@Suite struct `The form of a person` {
    @Test(arguments: [(120, 30), (40, 10)])
    func `shows the names of the one person of the event`(columns: Int, rows: Int) throws {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("jP")
        try expectScreen(reader, named: "person-form-\(columns)x\(rows)")
    }

    @Test func `renames, and the old name stays as an alias unless it is taken out`() throws {
        var reader = Reader(columns: 120)
        reader.type("jP-Huber")
        #expect(reader.screen.contains("renames, Ada Moser stays an alias; u takes it back"))
        reader.save()
        #expect(reader.state.overlay == nil)
        #expect(reader.person("ada-moser")?.name == "Ada Moser-Huber")
        #expect(reader.person("ada-moser")?.aliases == ["A. Moser", "Ada Moser"])
        #expect(reader.screen.contains("Renamed Ada Moser to Ada Moser-Huber · u undoes"))
        reader.type("u")
        #expect(reader.screen.contains("Undone: rename Ada Moser to Ada Moser-Huber · Ctrl-R redoes"))
        #expect(reader.newsroom.people == SampleStory.people)
        reader.type("P-Huber⏎ ")
        reader.save()
        #expect(reader.person("ada-moser")?.aliases == ["A. Moser"])
    }

    @Test func `changes aliases of both kinds, as one step`() {
        var reader = Reader(columns: 120)
        reader.type("jP⏎⏎")
        reader.empty()
        reader.type("The Mayor; Ada M.⏎; A. Moser")
        reader.save()
        #expect(reader.person("ada-moser")?.aliases == ["The Mayor", "Ada M."])
        #expect(reader.person("ada-moser")?.weakAliases == ["Moser", "A. Moser"])
        reader.type("u")
        #expect(reader.newsroom.people == SampleStory.people)
    }

    @Test func `makes two people one, and says before what that changes`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("jP⏎⏎⏎⏎goo")
        #expect(reader.screen.contains("▸ Jon Good  engineer of the county"))
        reader.type("⇥")
        #expect(reader.screen.contains("Ada Moser and Jon Good become one: Jon Good; 2 events change"))
        try expectScreen(reader, named: "person-form-merge-120x30")
        reader.save()
        #expect(reader.newsroom.people.map(\.id) == ["jon-good"])
        #expect(reader.screen.contains("Merged Ada Moser into Jon Good · u undoes"))
        #expect(reader.person("jon-good")?.aliases == ["Ada Moser", "A. Moser"])
        #expect(reader.event("2024-05-03-statement")?.people.first?.person == "jon-good")
        reader.type("u")
        #expect(reader.newsroom.events == SampleStory.events)
        #expect(reader.newsroom.people == SampleStory.people)
    }

    @Test(arguments: [("nobody", "nobody is called this"), ("Ada Moser", "this is the same person already")])
    func `does not merge with nobody and not with the person`(typed: String, words: String) {
        var reader = Reader(columns: 120)
        reader.type("jP⏎⏎⏎⏎\(typed)")
        reader.save()
        #expect(reader.screen.contains(words))
        #expect(reader.newsroom.editing == nil)
    }

    @Test func `is not saved without a name`() {
        var reader = Reader(columns: 120)
        reader.type("jP")
        reader.empty()
        reader.save()
        #expect(reader.screen.contains("a name is missing"))
        #expect(reader.newsroom.editing == nil)
    }

    @Test func `of several people in the event one is chosen first`() {
        var newsroom = SampleNewsroom()
        newsroom.events[1].people.append(Participation(person: "jon-good", role: "engineer"))
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type("jP")
        #expect(reader.screen.contains("Whom to edit"))
        reader.type("j⏎")
        #expect(reader.screen.contains("Edit a person: Jon Good"))
    }

    @Test func `opens from the list of people too`() {
        var reader = Reader(columns: 120)
        reader.type("pgood")
        reader.send(.key(.control("e")))
        #expect(reader.screen.contains("Edit a person: Jon Good"))
    }

    @Test func `says so where the event names nobody`() {
        var reader = Reader(columns: 120)
        reader.type("P")
        #expect(reader.state.overlay == nil)
        #expect(reader.screen.contains("This event names no people"))
    }

    @Test func `keeps what was typed when it is refused, and when it is left`() {
        var reader = Reader(columns: 120)
        reader.newsroom.refusal = "the disk is full"
        reader.type("jP-Huber")
        reader.save()
        #expect(reader.screen.contains("the disk is full"))
        #expect(reader.screen.contains("Ada Moser-Huber"))
        reader.type("⎋")
        #expect(reader.screen.contains("Left without saving; P brings your changes back"))
        reader.type("P")
        #expect(reader.screen.contains("▸ Name     Ada Moser-Huber"))
    }

    @Test func `renames somebody whom only the articles name, who gets an entry then`() {
        var reader = Reader(columns: 120)
        reader.type("jP-Huber")
        let found = reader.newsroom.people.filter { $0.id == "ada-moser" }
        reader.newsroom.editing = SampleEditing(events: SampleStory.events, people: [])
        reader.save()
        #expect(found.map(\.name) == ["Ada Moser"])
        #expect(reader.newsroom.people.map(\.name) == ["Ada Moser-Huber"])
        #expect(reader.screen.contains("Renamed"))
    }

    @Test func `makes an entry of somebody who has none yet`() {
        var newsroom = SampleNewsroom()
        newsroom.events[4].people = [Participation(person: "eva-wolf")]
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type("GP")
        reader.empty()
        reader.type("Eva Wolf")
        reader.save()
        #expect(reader.person("eva-wolf")?.name == "Eva Wolf")
    }
}
