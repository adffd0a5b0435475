import EventModel
import RandomNumbers

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Edits of all kinds that touch files; most of them fit the library.
struct RandomLibraryEdit {
    private var random: any RandomNumberGenerator & Sendable
    private var number = 0

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func next(for state: EventsState) -> Edit {
        number += 1
        let ids = state.events.keys.sorted()
        let id = pick(ids) ?? "none"
        let event = state.events[id] ?? Event(id: id, title: "none")
        switch int(6) {
        case 0: return .set(value(), in: id)
        case 1: return parts(event)
        case 2: return citations(event)
        case 3: return whole(event, pick(ids) ?? "none")
        case 4: return people(state)
        default: return .together([.set(value(), in: id), .addPerson(part(), to: id)])
        }
    }

    private mutating func int(_ count: Int) -> Int { Int(random.next() >> 33) % count }

    private mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[int(elements.count)]
    }

    private mutating func word() -> String {
        let words = [
            "harbour", "Łódź: a story", "yes", "- dash", "#tag", "11:00", "it's", "\"quoted\"", "~", "{curly}", "a, b",
            "2024", "été 🚢", "null", "a # b", "back\\slash", "<<", "%",
            "long " + String(repeating: "word ", count: 30) + ".",
        ]
        return pick(words) ?? ""
    }

    private mutating func part() -> Participation {
        Participation(person: PersonID(word()), role: int(2) == 0 ? word() : nil)
    }

    private mutating func value() -> EventValue {
        let values: [EventValue] = [
            .title(word()), .date(try? EDTFDate("2024-0\(int(9) + 1)~")), .date(nil), .time(TimeOfDay("11:00~")),
            .time(nil), .zone("Europe/Berlin"), .zone(nil), .place(word()), .place(nil), .tags([word(), word()]),
            .tags([]), .notes(word() + "\n\n---\n" + word()), .notes(""),
        ]
        return pick(values) ?? .notes("")
    }

    private mutating func parts(_ event: Event) -> Edit {
        guard let old = pick(event.people) else { return .addPerson(part(), to: event.id) }
        let edits: [Edit] = [
            .addPerson(part(), to: event.id), .removePerson(old, from: event.id),
            .changePerson(old, to: part(), in: event.id),
        ]
        return pick(edits) ?? edits[0]
    }

    private mutating func citations(_ event: Event) -> Edit {
        let claims = [Claim(property: word(), value: word(), unit: word()), Claim(property: "girders", value: "7")]
        let citation = Citation(
            article: ArticleID(word()), paragraph: int(9),
            selector: TextSelector(selecting: 4..<9, in: "The ship: it sank, # they say"),
            claims: int(2) == 0 ? claims : [])
        let key = event.resolution(of: "girders", keep: word(), why: word())
        guard let old = pick(event.citations) else { return .link(citation, to: event.id) }
        let edits: [Edit] = [
            .link(citation, to: event.id), .unlink(old, from: event.id), .setClaims(claims, of: old, in: event.id),
            .setClaims([], of: old, in: event.id), .resolve(key, in: event.id),
            .unresolve(property: "girders", in: event.id),
        ]
        return pick(edits) ?? edits[0]
    }

    private mutating func whole(_ event: Event, _ other: EventID) -> Edit {
        var new = event
        new.id = EventID("new-\(number)")
        new.status = .confirmed
        let edits: [Edit] = [
            .create(new), .delete(event.id), .merge([event.id], into: other), .reject(event),
            .split(event.id, moving: Array(event.citations.prefix(1)), to: new),
            .accept(event, as: new.id, people: [Person(id: PersonID("person \(number)"), name: word())]),
        ]
        return pick(edits) ?? edits[0]
    }

    private mutating func people(_ state: EventsState) -> Edit {
        let ids = state.people.keys.sorted()
        let (id, other) = (pick(ids) ?? "none", pick(ids) ?? "none")
        let alias = state.people[id]?.aliases.first ?? "none"
        let entry = Person(id: PersonID("person \(number)"), name: word(), aliases: [word()], description: word())
        let edits: [Edit] = [
            .addPersonEntry(entry), .rename(id, to: word(), keepingOldName: int(2) == 0),
            .mergePerson(id, into: other), .addAlias(word(), isWeak: int(2) == 0, to: id),
            .removeAlias(alias, from: id),
        ]
        return pick(edits) ?? edits[0]
    }
}
