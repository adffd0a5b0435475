extension Edit {
    /// What the edit does, in one line: `set the date of bridge-closed`.
    public var summary: String {
        switch self {
        case .create(let event): "new event \(event.id)"
        case .event(let id, let edit): edit.summary(of: id)
        case .delete(let id): "delete \(id)"
        case .accept(_, let id, _): "accept \(id)"
        case .reject(let event): "reject \(event.id)"
        case .merge(let ids, let id): "merge \(ids.map(\.name).joined(separator: ", ")) into \(id)"
        case .split(let id, _, let event): "split \(event.id) from \(id)"
        case .addPersonEntry(let person): "new person \(person.id)"
        case .person(let id, let edit): edit.summary(of: id)
        case .together(let edits): edits.map(\.summary).joined(separator: "; ")
        }
    }

    /// The events that the edit names, whether they exist or not.
    public var events: [EventID] {
        switch self {
        case .create(let event): [event.id]
        case .event(let id, _), .delete(let id), .accept(_, let id, _): [id]
        case .merge(let ids, let id): ids + [id]
        case .split(let id, _, let event): [id, event.id]
        case .together(let edits): edits.flatMap(\.events)
        case .reject, .addPersonEntry, .person: []
        }
    }

    /// The persons whose parts in all events the edit changes.
    public var replacedPeople: [PersonID] {
        switch self {
        case .person(let id, .merge): [id]
        case .together(let edits): edits.flatMap(\.replacedPeople)
        case .create, .event, .delete, .accept, .reject, .merge, .split, .addPersonEntry, .person: []
        }
    }
}

extension EventEdit {
    fileprivate func summary(of id: EventID) -> String {
        switch self {
        case .set(let value): "\(value.summary) of \(id)"
        case .addPerson(let part): "add \(part.person) to \(id)"
        case .removePerson(let part): "take \(part.person) out of \(id)"
        case .changePerson(let part, _): "change the part of \(part.person) in \(id)"
        case .link(let citation): "link \(citation.place) to \(id)"
        case .unlink(let citation): "unlink \(citation.place) from \(id)"
        case .setClaims(_, let citation): "set the claims of \(citation.place) in \(id)"
        case .resolve(let resolution): "decide the \(resolution.property) of \(id): \(resolution.english)"
        case .unresolve(let property): "reopen the \(property) of \(id)"
        }
    }
}

extension PersonEdit {
    fileprivate func summary(of id: PersonID) -> String {
        switch self {
        case .rename(let name, _): "rename \(id) to \(name)"
        case .merge(let other): "merge \(id) into \(other)"
        case .addAlias(let name, _): "add the alias \(name) to \(id)"
        case .removeAlias(let name): "take the alias \(name) from \(id)"
        }
    }
}

extension EventValue {
    fileprivate var summary: String {
        switch self {
        case .title: "set the title"
        case .date(let date): date == nil ? "clear the date" : "set the date"
        case .time(let time): time == nil ? "clear the time" : "set the time"
        case .zone(let zone): zone == nil ? "clear the zone" : "set the zone"
        case .place(let place): place == nil ? "clear the place" : "set the place"
        case .tags: "set the tags"
        case .notes: "set the notes"
        }
    }
}

extension Citation {
    fileprivate var place: String { "\(article) ¶\(paragraph)" }
}
