extension EditDraft {
    mutating func change(_ id: PersonID, _ edit: PersonEdit) throws(EditRefusal) {
        switch edit {
        case .rename(let name, let keepsOld): try rename(id, name, keepsOld)
        case .merge(let other): try merge(id, into: other)
        case .addAlias(let name, let isWeak): try addAlias(name, isWeak, id)
        case .removeAlias(let name): try removeAlias(name, id)
        }
    }

    private func person(_ id: PersonID) throws(EditRefusal) -> Person {
        guard let person = state.people[id] else { throw .noSuchPerson(id) }
        return person
    }

    mutating func add(_ person: Person) throws(EditRefusal) {
        guard !person.id.name.isEmpty else { throw .unusableID(person.id.name) }
        guard state.people[person.id] == nil else { throw .personExists(person.id) }
        var person = person
        person.name = try person.name.asLine("the name")
        put(person, at: person.id)
    }

    private mutating func rename(_ id: PersonID, _ name: String, _ keepsOldName: Bool) throws(EditRefusal) {
        var person = try person(id)
        let old = person.name
        person.name = try name.asLine("the name")
        person.aliases.removeAll { $0 == person.name }
        if keepsOldName, old != person.name, !person.aliases.contains(old) { person.aliases.append(old) }
        put(person, at: id)
    }

    private mutating func addAlias(_ name: String, _ isWeak: Bool, _ id: PersonID) throws(EditRefusal) {
        var person = try person(id)
        let name = try name.asLine("the alias")
        if isWeak {
            if !person.weakAliases.contains(name) { person.weakAliases.append(name) }
        } else if !person.aliases.contains(name), person.name != name {
            person.aliases.append(name)
        }
        put(person, at: id)
    }

    private mutating func removeAlias(_ name: String, _ id: PersonID) throws(EditRefusal) {
        var person = try person(id)
        guard (person.aliases + person.weakAliases).contains(name) else { throw .noSuchAlias(name) }
        person.aliases.removeAll { $0 == name }
        person.weakAliases.removeAll { $0 == name }
        put(person, at: id)
    }

    private mutating func merge(_ id: PersonID, into other: PersonID) throws(EditRefusal) {
        guard id != other else { throw .mergedWithItself }
        let (gone, kept) = (try person(id), try person(other))
        put(kept.absorbing(gone), at: other)
        for event in state.events.values.sorted(by: { $0.id < $1.id }) where event.people.contains(person: id) {
            put(event.replacing(id, with: other), at: event.id)
        }
        put(nil as Person?, at: id)
    }
}

extension [Participation] {
    fileprivate func contains(person: PersonID) -> Bool { contains { $0.person == person } }
}

extension Event {
    fileprivate func replacing(_ id: PersonID, with other: PersonID) -> Event {
        var event = self
        event.people = []
        for part in people {
            let part = part.person == id ? Participation(person: other, role: part.role) : part
            if !event.people.contains(part) { event.people.append(part) }
        }
        return event
    }
}

extension Person {
    /// With all names of another person, and the description where there is none.
    func absorbing(_ other: Person) -> Person {
        var person = self
        for name in [other.name] + other.aliases where name != self.name && !person.aliases.contains(name) {
            person.aliases.append(name)
        }
        person.weakAliases += other.weakAliases.filter { !weakAliases.contains($0) }
        if description.isEmpty { person.description = other.description }
        return person
    }
}
