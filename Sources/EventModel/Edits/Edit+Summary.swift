extension Edit {
    /// What the edit does, in one line: `set the date of bridge-closed to 2024-03-05`.
    public var summary: String {
        switch self {
        case .create(let event): "new event \(event.id)"
        case .delete(let id): "delete \(id)"
        case .set(let value, let id): "\(value.summary) of \(id)"
        case .addPerson(let part, let id): "add \(part.person) to \(id)"
        case .removePerson(let part, let id): "take \(part.person) out of \(id)"
        case .changePerson(let part, _, let id): "change the part of \(part.person) in \(id)"
        case .link(let citation, let id): "link \(citation.place) to \(id)"
        case .unlink(let citation, let id): "unlink \(citation.place) from \(id)"
        case .setClaims(_, let citation, let id): "set the claims of \(citation.place) in \(id)"
        case .accept(_, let id, _): "accept \(id)"
        case .reject(let event): "reject \(event.id)"
        case .merge(let ids, let id): "merge \(ids.map(\.name).joined(separator: ", ")) into \(id)"
        case .split(let id, _, let event): "split \(event.id) from \(id)"
        case .resolve(let resolution, let id): "decide the \(resolution.property) of \(id): \(resolution.keep)"
        case .unresolve(let property, let id): "reopen the \(property) of \(id)"
        default: personSummary
        }
    }

    private var personSummary: String {
        switch self {
        case .addPersonEntry(let person): "new person \(person.id)"
        case .rename(let id, let name, _): "rename \(id) to \(name)"
        case .mergePerson(let id, let other): "merge \(id) into \(other)"
        case .addAlias(let name, _, let id): "add the alias \(name) to \(id)"
        case .removeAlias(let name, let id): "take the alias \(name) from \(id)"
        case .together(let edits): edits.map(\.summary).joined(separator: "; ")
        default: ""
        }
    }

    /// The events that the edit names, whether they exist or not.
    public var events: [EventID] {
        switch self {
        case .create(let event): [event.id]
        case .delete(let id), .set(_, let id), .addPerson(_, let id), .removePerson(_, let id),
            .changePerson(_, _, let id), .link(_, let id), .unlink(_, let id), .setClaims(_, _, let id),
            .accept(_, let id, _), .resolve(_, let id), .unresolve(_, let id):
            [id]
        case .merge(let ids, let id): ids + [id]
        case .split(let id, _, let event): [id, event.id]
        case .together(let edits): edits.flatMap(\.events)
        case .reject, .addPersonEntry, .rename, .mergePerson, .addAlias, .removeAlias: []
        }
    }

    /// The persons whose parts in all events the edit changes.
    public var replacedPeople: [PersonID] {
        switch self {
        case .mergePerson(let id, _): [id]
        case .together(let edits): edits.flatMap(\.replacedPeople)
        default: []
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
