internal import EventModel

/// Who and what the events of an export speak of, gathered while they go by.
struct Cast {
    private(set) var numbers: [PersonID: Int] = [:]
    private(set) var people: [(person: Person, events: Int)] = []
    private var sources: Set<ArticleID> = []

    /// Takes note of an event.
    mutating func add(_ record: EventRecord) {
        var seen: Set<PersonID> = []
        for part in record.event.people where seen.insert(part.person).inserted {
            people[number(of: part.person, in: record)].events += 1
        }
        for citation in record.event.citations { sources.insert(citation.article) }
    }

    /// Those with most events first, then by name.
    var peopleByCount: [(person: Person, events: Int)] {
        people.sorted { ($1.events, $0.person.name, $0.person.id) < ($0.events, $1.person.name, $1.person.id) }
    }

    /// The articles cited that the library has, by date of publication, then by id; those without a date last.
    func articles(of chronology: any ExportedChronology) throws -> [Article] {
        try sources.sorted().compactMap { try chronology.article($0) }.sorted { left, right in
            switch (left.published?.date, right.published?.date) {
            case (let left?, let right?) where left != right: left < right
            case (nil, .some): false
            case (.some, nil): true
            default: left.id < right.id
            }
        }
    }

    private mutating func number(of id: PersonID, in record: EventRecord) -> Int {
        if let known = numbers[id] { return known }
        numbers[id] = people.count
        people.append((record.people[id] ?? Person(id: id, name: HarmlessText.text(id.name)), 0))
        return people.count - 1
    }
}
