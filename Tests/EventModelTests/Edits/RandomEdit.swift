import EventModel
import RandomNumbers

/// Edits of all kinds, most of which fit the state.
struct RandomEdit {
    var random: SeededRandom

    mutating func next(for state: EventsState) -> Edit {
        let ids = state.events.keys.sorted()
        let id = ids.randomElement(using: &random) ?? "none"
        let event = state.events[id] ?? Event(id: id, title: "none")
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return .set(value(), in: id)
        case 1: return parts(event)
        case 2: return citations(event)
        case 3: return whole(event, ids)
        case 4: return people(state)
        case 5: return .resolve(event.resolution(of: "injured", keep: word(), why: word()), in: id)
        case 6: return .unresolve(property: "injured", in: id)
        default: return .together([.set(value(), in: id), parts(event)])
        }
    }

    private mutating func value() -> EventValue {
        let values: [EventValue] = [
            .title(word()), .date(try? EDTFDate("2024-0\(Int.random(in: 1...9, using: &random))")), .date(nil),
            .time(TimeOfDay("11:00~")), .time(nil), .zone("Europe/Berlin"), .zone(nil), .place(word()), .place(nil),
            .tags([word(), word()]), .tags([]), .notes(word() + "\n\n" + word()), .notes(""),
        ]
        return values.randomElement(using: &random) ?? .notes("")
    }

    private mutating func parts(_ event: Event) -> Edit {
        let part = Participation(person: PersonID(word()), role: Bool.random(using: &random) ? word() : nil)
        guard let old = event.people.randomElement(using: &random) else { return .addPerson(part, to: event.id) }
        let edits: [Edit] = [
            .addPerson(part, to: event.id), .removePerson(old, from: event.id),
            .changePerson(old, to: part, in: event.id),
        ]
        return edits.randomElement(using: &random) ?? edits[0]
    }

    private mutating func citations(_ event: Event) -> Edit {
        let claims = [Claim(property: word(), value: word(), unit: word()), Claim(property: "injured", value: "7")]
        let citation = Citation(
            article: ArticleID(word()), paragraph: Int.random(in: 0..<9, using: &random),
            selector: TextSelector(selecting: 4..<9, in: "The ship: it sank, # they say"),
            claims: Bool.random(using: &random) ? claims : [])
        guard let old = event.citations.randomElement(using: &random) else { return .link(citation, to: event.id) }
        let edits: [Edit] = [
            .link(citation, to: event.id), .unlink(old, from: event.id), .setClaims(claims, of: old, in: event.id),
            .setClaims([], of: old, in: event.id),
        ]
        return edits.randomElement(using: &random) ?? edits[0]
    }

    private mutating func whole(_ event: Event, _ ids: [EventID]) -> Edit {
        var new = event
        new.id = EventID("new-\(Int.random(in: 0..<1000, using: &random))")
        let other = ids.randomElement(using: &random) ?? "none"
        let edits: [Edit] = [
            .create(new), .delete(event.id), .merge([event.id], into: other), .reject(event),
            .split(event.id, moving: Array(event.citations.prefix(1)), to: new),
            .accept(event, as: new.id, people: [Person(id: PersonID(word()), name: word())]),
        ]
        return edits.randomElement(using: &random) ?? edits[0]
    }

    private mutating func people(_ state: EventsState) -> Edit {
        let ids = state.people.keys.sorted()
        let (id, other) = (ids.randomElement(using: &random) ?? "none", ids.randomElement(using: &random) ?? "none")
        let alias = state.people[id]?.aliases.first ?? word()
        let edits: [Edit] = [
            .addPersonEntry(Person(id: PersonID(word()), name: word(), aliases: [word()], description: word())),
            .rename(id, to: word(), keepingOldName: Bool.random(using: &random)), .mergePerson(id, into: other),
            .addAlias(word(), isWeak: Bool.random(using: &random), to: id), .removeAlias(alias, from: id),
        ]
        return edits.randomElement(using: &random) ?? edits[0]
    }

    private mutating func word() -> String {
        let words = [
            "ida-holm", "harbour", "ole", "Łódź: a story", "yes", "- dash", "#tag", "11:00", "it's", "\"quoted\"", "~",
            "{curly}", "a, b", "2024", "été", "null",
        ]
        return words.randomElement(using: &random) ?? ""
    }
}
