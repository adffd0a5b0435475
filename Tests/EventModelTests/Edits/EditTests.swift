import EventModel
import Testing

/// A ferry that ran aground: two events, two persons.
enum FerryState {
    static let quote = Citation(
        article: "harbour-post", paragraph: 2, selector: TextSelector(exact: "ran onto the sandbank at noon"),
        claims: [Claim(property: "injured", value: "3")])
    static let other = Citation(article: "island-echo", paragraph: 1, claims: [Claim(property: "injured", value: "5")])

    static var grounding: Event {
        Event(
            id: "grounding", title: "The ferry runs aground", date: try? EDTFDate("2025-06-02"), tags: ["ferry"],
            people: [Participation(person: "ida-holm", role: "captain"), Participation(person: "ole")],
            citations: [quote, other], notes: "Both papers were there.")
    }

    static var inquiry: Event {
        Event(
            id: "inquiry", title: "An inquiry opens", place: "Port office", tags: ["ferry", "inquiry"],
            people: [Participation(person: "ole", role: "witness")],
            citations: [Citation(article: "harbour-post", paragraph: 5)], notes: "More to come.")
    }

    static var state: EventsState {
        EventsState(
            events: [grounding, inquiry],
            people: [
                Person(id: "ida-holm", name: "Ida Holm"),
                Person(id: "ole", name: "Ole Brandt", aliases: ["Ole B."], weakAliases: ["Brandt"]),
            ])
    }
}

struct EditTests {
    private func event(_ id: EventID, after edit: Edit) throws -> Event? {
        var state = FerryState.state
        _ = try state.apply(edit)
        return state.events[id]
    }

    @Test func `each value of an event can be set and cleared`() throws {
        let date = try EDTFDate("2025-06-03")
        #expect(try event("grounding", after: .set(.date(date), in: "grounding"))?.date == date)
        #expect(try event("grounding", after: .set(.date(nil), in: "grounding"))?.date == nil)
        #expect(try event("inquiry", after: .set(.place("  "), in: "inquiry"))?.place == nil)
        #expect(try event("inquiry", after: .set(.title(" A new title "), in: "inquiry"))?.title == "A new title")
        #expect(try event("inquiry", after: .set(.tags(["a", " a", "", "b"]), in: "inquiry"))?.tags == ["a", "b"])
        #expect(
            try event("inquiry", after: .set(.notes("\n\nOne.\r\nTwo.\n \n"), in: "inquiry"))?.notes == "One.\nTwo.")
    }

    @Test func `a title must be one line with something in it`() {
        #expect(throws: EditRefusal.empty(field: "the title")) {
            try event("inquiry", after: .set(.title(" "), in: "inquiry"))
        }
        #expect(throws: EditRefusal.severalLines(field: "the title")) {
            try event("inquiry", after: .set(.title("a\nb"), in: "inquiry"))
        }
    }

    @Test func `a merged event has all that both had, and the other one is gone`() throws {
        var state = FerryState.state
        _ = try state.apply(.merge(["inquiry"], into: "grounding"))
        let merged = try #require(state.events["grounding"])
        #expect(state.events["inquiry"] == nil)
        #expect(merged.citations.count == 3)
        #expect(merged.place == "Port office")
        #expect(merged.tags == ["ferry", "inquiry"])
        #expect(merged.people.last == Participation(person: "ole", role: "witness"))
        #expect(merged.people.count == 2)
        #expect(merged.notes == "Both papers were there.\n\nMore to come.")
    }

    @Test func `a split moves the chosen sources and leaves the others`() throws {
        var state = FerryState.state
        _ = try state.apply(
            .split("grounding", moving: [FerryState.other], to: Event(id: "rescue", title: "The rescue")))
        #expect(state.events["grounding"]?.citations == [FerryState.quote])
        #expect(state.events["rescue"]?.citations == [FerryState.other])
    }

    @Test func `a split that leaves one side without sources is refused`() {
        let both = [FerryState.quote, FerryState.other]
        #expect(throws: EditRefusal.nothingToSplit) {
            try event("grounding", after: .split("grounding", moving: both, to: Event(id: "b", title: "b")))
        }
    }

    @Test func `merged persons keep all names and take part once`() throws {
        var state = FerryState.state
        _ = try state.apply(.mergePerson("ole", into: "ida-holm"))
        let person = try #require(state.people["ida-holm"])
        #expect(person.aliases == ["Ole Brandt", "Ole B."])
        #expect(person.weakAliases == ["Brandt"])
        #expect(state.people["ole"] == nil)
        #expect(state.events.values.allSatisfy { !$0.people.contains { $0.person == "ole" } })
    }

    @Test func `an accepted suggestion is confirmed and its mentions are decided`() throws {
        var suggested = FerryState.inquiry
        suggested.id = "suggested-1"
        suggested.status = .suggested
        var state = FerryState.state
        _ = try state.apply(.accept(suggested, as: "hearing", people: [Person(id: "new", name: "New One")]))
        #expect(state.events["hearing"]?.status == .confirmed)
        #expect(state.people["new"]?.name == "New One")
        #expect(state.decisions.map(\.verdict) == [.accepted])
        #expect(state.decisions.first?.mentions == suggested.citations.map { MentionAnchor($0) })
    }

    @Test func `a decision names the event that the accepted one has become part of`() throws {
        var suggested = FerryState.inquiry
        (suggested.id, suggested.status) = ("suggested-1", .suggested)
        var state = FerryState.state
        let before = state
        let accepted = Edit.accept(suggested, as: "hearing", people: [])
        let revision = try state.apply(.together([accepted, .merge(["hearing"], into: "inquiry")]))
        #expect(state.events["hearing"] == nil)
        #expect(state.decisions.map(\.event) == ["inquiry"])
        try state.apply(revision.inverse)
        #expect(state == before)
    }

    @Test func `several edits are made together or not at all`() {
        var state = FerryState.state
        let before = state
        #expect(throws: EditRefusal.noSuchEvent("nowhere")) {
            try state.apply(.together([.delete("inquiry"), .delete("nowhere")]))
        }
        #expect(state == before)
    }

    @Test(arguments: ["", ".hidden", "a/b", "a\u{0}b", String(repeating: "x", count: 253)])
    func `an id that cannot name a file is refused`(_ name: String) {
        #expect(throws: EditRefusal.unusableID(name)) {
            try event("x", after: .create(Event(id: EventID(name), title: "x")))
        }
    }

    @Test func `a new event is named by its date and title`() throws {
        let id = EventID(date: try EDTFDate("2026-01-27"), title: "Agents try the consulate’s door, Łódź")
        #expect(id.name == "2026-01-27-agents-try-the-consulate-s-door-lodz")
        #expect(EventID(date: nil, title: "…").name == "event")
    }
}
