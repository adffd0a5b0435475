import EventModel
import Testing

struct EditRenamingTests {
    private func named(_ edit: Edit, taken: Set<EventID>) -> Edit { edit.withFreeIDs { taken.contains($0) } }

    @Test func `an event that is made under a taken id gets the next number that is free`() {
        let edit = Edit.create(Event(id: "flood", title: "Flood"))
        #expect(named(edit, taken: []) == edit)
        #expect(named(edit, taken: ["flood", "flood-2"]) == .create(Event(id: "flood-3", title: "Flood")))
        let accepted = Edit.accept(FerryState.inquiry, as: "inquiry", people: [])
        #expect(named(accepted, taken: ["inquiry"]) == .accept(FerryState.inquiry, as: "inquiry-2", people: []))
    }

    @Test func `what follows in the same edit means the new event`() {
        let edit = Edit.together([
            .set(.title("Old"), in: "flood"), .create(Event(id: "flood", title: "Flood")),
            .link(FerryState.quote, to: "flood"), .merge(["storm", "flood"], into: "rain"),
        ])
        #expect(
            named(edit, taken: ["flood", "storm", "rain"])
                == .together([
                    .set(.title("Old"), in: "flood"), .create(Event(id: "flood-2", title: "Flood")),
                    .link(FerryState.quote, to: "flood-2"), .merge(["storm", "flood-2"], into: "rain"),
                ]))
    }

    @Test func `two new events of one id get two ids, and one that goes leaves its id`() {
        let flood = Event(id: "flood", title: "Flood")
        let twice = Edit.together([.create(flood), .create(flood)])
        #expect(named(twice, taken: []) == .together([.create(flood), .create(Event(id: "flood-2", title: "Flood"))]))
        let again = Edit.together([.delete("flood"), .create(flood)])
        #expect(named(again, taken: ["flood"]) == again)
    }

    @Test func `a new person whose id somebody of another name has gets the next number`() {
        let known: [PersonID: Person] = [
            "eva": Person(id: "eva", name: "Eva H."), "eva-2": Person(id: "eva-2", name: "E"),
        ]
        let edit = { (id: PersonID) -> Edit in
            .together([
                .addPersonEntry(Person(id: id, name: "Eva W.")), .addPerson(Participation(person: id), to: "flood"),
                .create(Event(id: "storm", title: "Storm", people: [Participation(person: id, role: "guard")])),
            ])
        }
        #expect(edit("eva").withFreeIDs(besides: known) == edit("eva-3"))
        #expect(edit("eva").withFreeIDs(besides: [:]) == edit("eva"))
    }

    @Test func `the number of a new person is not that of another new one`() {
        let known: [PersonID: Person] = ["eva": Person(id: "eva", name: "Eva H.")]
        let edit = { (ids: [PersonID]) -> Edit in
            .together(zip(ids, ["Eva W.", "Éva W."]).map { .addPersonEntry(Person(id: $0, name: $1)) })
        }
        #expect(edit(["eva", "eva-2"]).withFreeIDs(besides: known) == edit(["eva-3", "eva-2"]))
    }

    @Test func `a step does not add people who are there already`() {
        let eva = Person(id: "eva", name: "Eva H.")
        let rename = Edit.rename("eva", to: "Eva W.", keepingOldName: true)
        let step = Edit.together([.addPersonEntry(eva), rename])
        #expect(step.withFreeIDs(besides: ["eva": eva]) == rename)
        #expect(step.withFreeIDs(besides: [:]) == step)
        #expect(Edit.addPersonEntry(eva).withFreeIDs(besides: ["eva": eva]) == .addPersonEntry(eva))
    }

    @Test func `an event that is split may give its own name to the other part`() {
        let edit = Edit.split("flood", moving: [FerryState.quote], to: Event(id: "flood", title: "Part"))
        #expect(
            named(edit, taken: ["flood"])
                == .split("flood", moving: [FerryState.quote], to: Event(id: "flood-2", title: "Part")))
    }

    @Test func `renaming reaches every edit of an event`() {
        let name: (EventID) -> EventID = { $0 == "a" ? "b" : $0 }
        let part = Participation(person: "ole")
        let resolution = Resolution(property: "injured", keep: "3", why: "counted")
        let edits: [(Edit, Edit)] = [
            (.delete("a"), .delete("b")), (.set(.place("x"), in: "a"), .set(.place("x"), in: "b")),
            (.addPerson(part, to: "a"), .addPerson(part, to: "b")),
            (.removePerson(part, from: "a"), .removePerson(part, from: "b")),
            (.changePerson(part, to: part, in: "a"), .changePerson(part, to: part, in: "b")),
            (.unlink(FerryState.quote, from: "a"), .unlink(FerryState.quote, from: "b")),
            (.setClaims([], of: FerryState.quote, in: "a"), .setClaims([], of: FerryState.quote, in: "b")),
            (.resolve(resolution, in: "a"), .resolve(resolution, in: "b")),
            (.unresolve(property: "injured", in: "a"), .unresolve(property: "injured", in: "b")),
            (.merge(["a", "c"], into: "d"), .merge(["b", "c"], into: "d")),
            (.mergePerson("a", into: "c"), .mergePerson("a", into: "c")),
        ]
        for (edit, renamed) in edits { #expect(edit.renamingEvents(name) == renamed) }
    }
}
