import EventModel
import Terminal
import Testing
import TimelineUI

extension Reader {
    /// Saves the form that is open.
    mutating func save() { send(.key(.control("s"))) }
    /// Empties the field with the focus.
    mutating func empty() { send(.key(.control("u"))) }
    /// An event of the library as it is by now.
    func event(_ id: EventID) -> Event? { newsroom.events.first { $0.id == id } }
}

@Suite struct `The form of an event` {
    @Test(arguments: [(120, 30), (80, 24), (40, 10)])
    func `shows all values and what the program makes of them`(columns: Int, rows: Int) throws {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("jE")
        try expectScreen(reader, named: "event-form-\(columns)x\(rows)")
        reader.type("⏎")
        #expect(reader.screen.contains("Friday 3 May 2024"))
    }

    @Test func `saves what was changed as one step, which undo takes back`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("jE (again)⏎")
        reader.empty()
        reader.type("sat 4 may 2024⏎")
        reader.empty()
        reader.type("4:30 pm⏎")
        #expect(reader.screen.contains("Saturday 4 May 2024"))
        #expect(reader.screen.contains("changes title, date, time; u takes it back"))
        reader.save()
        #expect(reader.state.overlay == nil)
        let event = try #require(reader.event("2024-05-03-closure"))
        #expect(event.title == "The bridge at Oberau is closed after cracks are found (again)")
        #expect(event.date == SampleStory.date("2024-05-04"))
        #expect(event.time == TimeOfDay("16:30"))
        reader.type("u")
        #expect(reader.newsroom.events == SampleStory.events)
    }

    @Test func `makes no step where nothing was changed`() {
        var reader = Reader(columns: 120)
        reader.type("jE")
        reader.save()
        #expect(reader.state.overlay == nil)
        #expect(reader.screen.contains("Nothing was changed"))
        #expect(reader.newsroom.editing == nil)
    }

    @Test(arguments: [
        ("2026-13", "is no date: 13 is neither a month nor a season; try 2026-01-24, 24 jan, 2026-01~"),
        ("tue 3 may 2024", "is no date: that day is a Friday"),
        ("2024~", "about 2024"),
        ("24 jan", "Wednesday 24 January 2024"),
        ("[2024-05-03..2024-05-05]", "3 to 5 May 2024"),
    ])
    func `says what it understands of a date`(typed: String, words: String) {
        var reader = Reader(columns: 150)
        reader.type("jE⏎")
        reader.empty()
        reader.type(typed)
        #expect(reader.screen.contains(words), "\(reader.screen)")
    }

    @Test(arguments: [
        ("9.30", "09:30"), ("16~", "about 16:00"), ("12 am", "00:00"), ("25:00", "is no time; try 16:30"),
    ])
    func `says what it understands of a time`(typed: String, words: String) {
        var reader = Reader(columns: 120)
        reader.type("jE⏎⏎")
        reader.empty()
        reader.type(typed)
        #expect(reader.screen.contains(words))
    }

    @Test(arguments: [
        ("Europe/Berlin", true), ("+01:00", true), ("UTC", true), ("Berlin", false), ("+1", false),
        ("Nowhere/Land", false),
    ])
    func `checks a zone, and whether there is one of the name`(typed: String, isZone: Bool) {
        var reader = Reader(columns: 120)
        reader.state.zones = KnownZones { $0 == "Europe/Berlin" }
        reader.type("jE⏎⏎⏎")
        #expect(reader.screen.contains("empty: the library's, Europe/Berlin"))
        reader.type(typed)
        #expect(reader.screen.contains("is no zone") == !isZone)
        reader.save()
        #expect((reader.state.overlay == nil) == isZone)
    }

    @Test func `is not saved without a title, and says so where the title is typed`() {
        var reader = Reader(columns: 120)
        reader.type("jE")
        reader.empty()
        reader.type("⏎⏎")
        reader.save()
        #expect(reader.screen.contains("▸ Title"))
        #expect(reader.screen.contains("a title is missing"))
        #expect(reader.newsroom.editing == nil)
    }

    @Test func `completes names, and says who is known and who is new`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("jE⏎⏎⏎⏎⏎; jo")
        try expectScreen(reader, named: "event-form-names-120x30")
        reader.type("⇥ (engineer); Eva Wolf")
        #expect(reader.screen.contains("known: Ada Moser, Jon Good; new person: Eva Wolf"))
        reader.save()
        let people = try #require(reader.event("2024-05-03-closure")).people
        #expect(
            people == [
                Participation(person: "ada-moser", role: "mayor"), Participation(person: "jon-good", role: "engineer"),
                Participation(person: "eva-wolf"),
            ])
        #expect(reader.newsroom.people.map(\.name) == ["Ada Moser", "Eva Wolf", "Jon Good"])
        reader.type("u")
        #expect(reader.newsroom.people == SampleStory.people)
        #expect(reader.newsroom.events == SampleStory.events)
    }

    @Test func `asks who is meant where two people have one name`() throws {
        var newsroom = SampleNewsroom()
        newsroom.people.append(Person(id: "ada-moser-2", name: "Ada Moser", description: "her aunt"))
        var reader = Reader(columns: 120, rows: 30, newsroom: newsroom)
        reader.type("jjjjE⏎⏎⏎⏎⏎Ada Moser")
        reader.save()
        #expect(reader.screen.contains("2 people are called Ada Moser: write ada-moser, ada-moser-2"))
        reader.type("⌫r")
        #expect(reader.screen.contains("Ada Moser  her aunt"))
        reader.type("↓⇥")
        #expect(reader.screen.contains("People   ada-moser-2"))
        reader.save()
        #expect(reader.event("rumour")?.people == [Participation(person: "ada-moser-2")])
    }

    @Test func `saves another order of the people`() {
        var newsroom = SampleNewsroom()
        newsroom.events[1].people.append(Participation(person: "jon-good"))
        var reader = Reader(columns: 120, newsroom: newsroom)
        let before = reader.newsroom.events
        reader.type("jE⏎⏎⏎⏎⏎")
        reader.empty()
        reader.type("Jon Good; Ada Moser (mayor)")
        reader.save()
        #expect(reader.event("2024-05-03-closure")?.people.map(\.person) == ["jon-good", "ada-moser"])
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `gives a new person another id where somebody of another name has it`() {
        var newsroom = SampleNewsroom()
        newsroom.people.append(Person(id: "eva-wolf", name: "Eva Huber"))
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type("jE⏎⏎⏎⏎⏎")
        reader.empty()
        reader.type("Eva Wolf")
        reader.save()
        #expect(reader.event("2024-05-03-closure")?.people == [Participation(person: "eva-wolf-2")])
        #expect(reader.person("eva-wolf")?.name == "Eva Huber")
        #expect(reader.person("eva-wolf-2")?.name == "Eva Wolf")
    }

    @Test func `gives two new people whose names make the same id two ids`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("jE⏎⏎⏎⏎⏎")
        reader.empty()
        reader.type("Jan Koch (driver); Jan-Koch (guard)")
        reader.save()
        let event = try #require(reader.event("2024-05-03-closure"))
        #expect(event.people.map(\.person) == ["jan-koch", "jan-koch-2"])
        #expect(
            reader.newsroom.people.filter { $0.id.name.hasPrefix("jan-koch") }.map(\.name) == ["Jan Koch", "Jan-Koch"])
    }

    @Test func `accepts a suggestion with a new person whose id is taken`() {
        var newsroom = SampleNewsroom()
        newsroom.people.append(Person(id: "eva-wolf", name: "Eva Huber"))
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type("jjjE⏎⏎⏎⏎⏎")
        reader.empty()
        reader.type("Eva Wolf")
        reader.save()
        #expect(reader.state.event?.event.status == .confirmed)
        #expect(reader.state.event?.event.people == [Participation(person: "eva-wolf-2")])
        #expect(reader.person("eva-wolf-2")?.name == "Eva Wolf")
    }

    @Test func `gives people whom only the articles name an entry`() {
        var reader = Reader(columns: 120)
        reader.type("jE⏎⏎⏎⏎⏎")
        reader.empty()
        reader.type("Jon Good")
        reader.newsroom.editing = SampleEditing(events: SampleStory.events, people: [])
        reader.save()
        #expect(reader.newsroom.people.map(\.id) == ["jon-good"])
        #expect(reader.event("2024-05-03-closure")?.people == [Participation(person: "jon-good")])
    }

    @Test func `a new event uses up the words selected`() {
        var reader = Reader(columns: 120)
        reader.type("j⏎v+A new title")
        #expect(reader.state.article.selection != nil)
        reader.save()
        #expect(reader.state.article.selection == nil)
    }

    @Test func `changes a role and takes people out`() {
        var reader = Reader(columns: 120)
        reader.type("jE⏎⏎⏎⏎⏎⌫⌫⌫⌫⌫⌫⌫")
        reader.save()
        #expect(reader.event("2024-05-03-closure")?.people == [Participation(person: "ada-moser")])
        reader.type("E⏎⏎⏎⏎⏎")
        reader.empty()
        reader.save()
        #expect(reader.event("2024-05-03-closure")?.people == [])
    }

    @Test func `notes have several lines, Enter begins one`() {
        var reader = Reader(columns: 120)
        reader.type("jE⏎⏎⏎⏎⏎⏎⏎")
        reader.type("⏎⏎Second.")
        reader.save()
        #expect(reader.event("2024-05-03-closure")?.notes == "Friday is the county's own date.\n\nSecond.")
    }

    @Test func `Enter on the last line saves`() {
        var reader = Reader(columns: 120)
        reader.type("jE!⏎⏎⏎⏎⏎⏎⏎⇥⏎")
        #expect(reader.state.overlay == nil)
        #expect(reader.event("2024-05-03-closure")?.title.hasSuffix("found!") == true)
    }

    @Test func `Escape asks nothing, and what was typed comes back`() {
        var reader = Reader(columns: 120)
        reader.type("jE!!⎋")
        #expect(reader.state.overlay == nil)
        #expect(reader.screen.contains("Left without saving; E brings your changes back"))
        #expect(reader.newsroom.editing == nil)
        reader.type("kEx⎋jE")
        #expect(reader.screen.contains("cracks are found!!"))
        reader.send(.key(.control("x")))
        #expect(!reader.screen.contains("cracks are found!!"))
        reader.send(.key(.control("x")))
        reader.save()
        #expect(reader.event("2024-05-03-closure")?.title.hasSuffix("found!!") == true)
    }

    @Test func `stays with all that was typed when saving is refused`() {
        var reader = Reader(columns: 120)
        reader.newsroom.refusal = "the disk is full"
        reader.type("jE!!")
        reader.save()
        #expect(reader.screen.contains("the disk is full"))
        #expect(reader.screen.contains("cracks are found!!"))
        reader.newsroom.refusal = nil
        reader.save()
        #expect(reader.state.overlay == nil)
        #expect(reader.event("2024-05-03-closure")?.title.hasSuffix("found!!") == true)
    }

    @Test func `of a suggestion accepts it with the values typed, in one step`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("jjjE")
        #expect(reader.screen.contains("saving accepts it"))
        reader.type(" in June")
        reader.save()
        let event = try #require(reader.newsroom.events.first { $0.title.hasSuffix("in June") })
        #expect(event.status == .confirmed)
        #expect(event.id == "2024-06-the-county-decides-about-a-new-bridge")
        #expect(!reader.newsroom.events.contains { $0.status == .suggested })
        reader.type("u")
        #expect(reader.newsroom.events == SampleStory.events)
    }

    @Test func `asked for before the event has been read is that of the event under the cursor`() {
        var reader = Reader(columns: 120)
        var late = reduce(&reader.state, .key(.character("j")))
        late += reduce(&reader.state, .key(.character("E")))
        #expect(reader.screen.contains("Reading the event…"))
        for effect in late { reader.newsroom.answers(to: effect, query: "").forEach { reader.send($0) } }
        #expect(reader.screen.contains("▸ Title    The bridge at Oberau is closed after cracks are found"))
    }

    @Test func `a click chooses a field`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("jE")
        let row = try #require(draw(reader.state).rows.firstIndex { $0.contains("Place") })
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 50, row: row)))))
        #expect(reader.screen.contains("▸ Place"))
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 1, row: 1)))))
        #expect(reader.state.overlay != nil)
    }
}

@Suite struct `A new event` {
    @Test func `is empty where the list has the focus`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("+")
        try expectScreen(reader, named: "new-event-120x30")
        reader.type("A hearing⏎2024-06-02")
        reader.save()
        let event = try #require(reader.event("2024-06-02-a-hearing"))
        #expect(event.citations.isEmpty)
        #expect(event.status == .confirmed)
    }

    @Test func `cites the paragraph under the cursor of the article, but not the day of publication`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("j⏎j+")
        #expect(reader.screen.contains("Source   Courier ¶2"))
        reader.type("Nobody is hurt")
        reader.save()
        let event = try #require(reader.event("nobody-is-hurt"))
        #expect(event.date == nil)
        #expect(event.citations == [Citation(article: "courier", paragraph: 2)])
    }

    @Test func `cites the words selected`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("j⏎")
        reader.state.article.selection = SpanSelection(anchor: 18, head: 4)
        reader.type("+")
        #expect(reader.screen.contains("Source   Courier ¶1: “old bridge at ”"))
        reader.send(.key(.control("u")))
        reader.type("x")
        reader.save()
        let selector = try #require(reader.event("x")?.citations.first?.selector)
        #expect(selector.exact == "old bridge at ")
        #expect(selector.prefix == "The ")
    }

    @Test func `under an id that is taken gets a free one`() {
        var reader = Reader(columns: 120)
        reader.type("+x")
        reader.save()
        reader.type("+x")
        reader.save()
        #expect(reader.event("x-2") != nil)
    }

    @Test func `that was left is there again`() {
        var reader = Reader(columns: 120)
        reader.type("+A hear⎋")
        #expect(reader.screen.contains("+ brings your changes back"))
        reader.type("+ing")
        #expect(reader.screen.contains("A hearing"))
    }
}
