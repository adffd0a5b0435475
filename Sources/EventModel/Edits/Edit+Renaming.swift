extension Edit {
    /// The events that the edit makes, under the ids that it gives them.
    public var madeEvents: [EventID] {
        switch self {
        case .create(let event), .split(_, _, let event): [event.id]
        case .accept(_, let id, _): [id]
        case .together(let edits): edits.flatMap(\.madeEvents)
        case .event, .delete, .reject, .merge, .addPersonEntry, .person: []
        }
    }

    /// The edit with ids for its new events that no event has: one that is taken gets a number behind it, everywhere in
    /// the edit from there on.
    public func withFreeIDs<Failure: Error>(
        isTaken: (EventID) throws(Failure) -> Bool
    ) throws(Failure) -> Edit {
        var naming = EventNaming()
        return try naming.edit(self, isTaken: isTaken)
    }

    /// The edit with other ids in the place of some events'.
    public func renamingEvents(_ name: (EventID) -> EventID) -> Edit {
        switch self {
        case .create(let event): .create(event.named(name(event.id)))
        case .event(let id, let edit): .event(name(id), edit)
        case .delete(let id): .delete(name(id))
        case .accept(let event, let id, let people): .accept(event, as: name(id), people: people)
        case .merge(let ids, let id): .merge(ids.map(name), into: name(id))
        case .split(let id, let moved, let event): .split(name(id), moving: moved, to: event.named(name(event.id)))
        case .together(let edits): .together(edits.map { $0.renamingEvents(name) })
        case .reject, .addPersonEntry, .person: self
        }
    }
}

extension Edit {
    /// The edit with ids for its new people that nobody of another name has: one that is taken gets a number behind it,
    /// everywhere in the edit. `known` are the people there are; a step does not add them again.
    public func withFreeIDs(besides known: [PersonID: Person]) -> Edit {
        var names: [PersonID: PersonID] = [:]
        var taken = Set(known.keys).union(newPeople.map(\.id))
        for person in newPeople {
            guard let other = known[person.id], !other.isCalled(person.name) else { continue }
            let free = person.id.free(isTaken: taken.contains)
            names[person.id] = free
            taken.insert(free)
        }
        let edit = leavingOut { known[$0.id]?.isCalled($0.name) == true }
        return names.isEmpty ? edit : edit.renamingPeople { names[$0] ?? $0 }
    }

    /// A step without the entries of some people, as long as something is left of it.
    private func leavingOut(_ isKnown: (Person) -> Bool) -> Edit {
        guard case .together(let edits) = self else { return self }
        let rest = edits.filter { edit in
            if case .addPersonEntry(let person) = edit { !isKnown(person) } else { true }
        }
        return rest.isEmpty ? self : rest.count == 1 ? rest[0] : .together(rest)
    }

    private var newPeople: [Person] {
        switch self {
        case .addPersonEntry(let person): [person]
        case .together(let edits): edits.flatMap(\.newPeople)
        case .create, .event, .delete, .accept, .reject, .merge, .split, .person: []
        }
    }

    private func renamingPeople(_ name: (PersonID) -> PersonID) -> Edit {
        switch self {
        case .addPersonEntry(let person): .addPersonEntry(person.named(name(person.id)))
        case .create(let event): .create(event.renamingPeople(name))
        case .accept(let event, let id, let people): .accept(event.renamingPeople(name), as: id, people: people)
        case .event(let id, .addPerson(let part)): .addPerson(part.renamed(name), to: id)
        case .event(let id, .changePerson(let part, let other)): .changePerson(part, to: other.renamed(name), in: id)
        case .together(let edits): .together(edits.map { $0.renamingPeople(name) })
        case .event, .delete, .reject, .merge, .split, .person: self
        }
    }
}

extension Person {
    fileprivate func isCalled(_ name: String) -> Bool { self.name == name || aliases.contains(name) }
}

extension Participation {
    fileprivate func renamed(_ name: (PersonID) -> PersonID) -> Participation {
        Participation(person: name(person), role: role)
    }
}

/// Gives the events that an edit makes ids that are free, step by step.
private struct EventNaming {
    /// What an id of the edit stands for by now.
    private var names: [EventID: EventID] = [:]
    private var made: Set<EventID> = []
    private var gone: Set<EventID> = []

    mutating func edit<Failure: Error>(
        _ edit: Edit, isTaken: (EventID) throws(Failure) -> Bool
    ) throws(Failure) -> Edit {
        if case .together(let edits) = edit {
            var named: [Edit] = []
            for edit in edits { named.append(try self.edit(edit, isTaken: isTaken)) }
            return .together(named)
        }
        var own: [EventID: EventID] = [:]
        for id in edit.madeEvents {
            own[id] = try id.free { (id) throws(Failure) in
                if made.contains(id) { return true }
                return gone.contains(id) ? false : try isTaken(id)
            }
        }
        var edit = edit
        if case .split(let id, let moved, let event) = edit {
            // The one that is split may have been called as the new one is to be called.
            edit = .split(names[id] ?? id, moving: moved, to: event.named(own[event.id] ?? event.id))
        } else {
            let known = names.merging(own) { $1 }
            edit = edit.renamingEvents { known[$0] ?? $0 }
        }
        names.merge(own) { $1 }
        made.formUnion(own.values)
        for id in edit.removedEvents where made.remove(id) == nil { gone.insert(id) }
        return edit
    }
}

extension Edit {
    fileprivate var removedEvents: [EventID] {
        switch self {
        case .delete(let id): [id]
        case .merge(let ids, let id): ids.filter { $0 != id }
        case .create, .event, .accept, .reject, .split, .addPersonEntry, .person, .together: []
        }
    }
}

extension Event {
    fileprivate func renamingPeople(_ name: (PersonID) -> PersonID) -> Event {
        var event = self
        event.people = people.map { $0.renamed(name) }
        return event
    }
}
