internal import EventModel

extension EventForm {
    /// The date as understood; nil where none is typed.
    var date: Result<EDTFDate?, EDTFError> {
        let text = text(.date).trimmed
        guard !text.isEmpty else { return .success(nil) }
        return Result { () throws(EDTFError) in try EDTFDate(reading: text, nearYear: nearYear) }
    }

    /// The time as understood; a failure where it is none.
    var time: (value: TimeOfDay?, isValid: Bool) {
        let text = text(.time).trimmed
        let value = TimeOfDay(plain: text)
        return (value, value != nil || text.isEmpty)
    }

    var zone: String? { text(.zone).trimmed.nilIfEmpty }
    var place: String? { text(.place).trimmed.nilIfEmpty }
    var tags: [String] { text(.tags).split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty } }

    /// What a person typed means.
    func meaning(of person: TypedPerson) -> NameLookup.Meaning { completion.lookup.meaning(of: person.name) }

    /// The people of the event, each in each role once.
    var people: [Participation] {
        var parts: [Participation] = []
        for typed in typedPeople {
            let part = Participation(person: id(of: typed), role: typed.role)
            if !parts.contains(part) { parts.append(part) }
        }
        return parts
    }

    /// Those who were not in the event before: they may be in no file yet, even where the articles name them.
    var newPeople: [Person] {
        var people: [Person] = []
        for typed in typedPeople {
            let id = id(of: typed)
            guard !people.contains(where: { $0.id == id }), !event.people.contains(where: { $0.person == id }) else {
                continue
            }
            if case .person(let person) = meaning(of: typed) {
                people.append(person)
            } else {
                people.append(Person(id: id, name: typed.name))
            }
        }
        return people
    }

    private func id(of typed: TypedPerson) -> PersonID {
        if case .person(let person) = meaning(of: typed) { return person.id }
        return newIDs[typed.name] ?? PersonID(naming: typed.name)
    }

    /// The ids of those whom nobody knows yet, by name: two names never get the same one.
    private var newIDs: [String: PersonID] {
        typedPeople.reduce(into: [:]) { ids, typed in
            if case .person = meaning(of: typed) { return }
            guard ids[typed.name] == nil else { return }
            ids[typed.name] = PersonID(naming: typed.name).free { id in
                completion.lookup.knows(id) || ids.values.contains(id)
            }
        }
    }
}

extension EventForm {
    /// The values that are changed.
    var changedValues: [EventValue] {
        changedFields.compactMap { field in
            switch field {
            case .title: .title(text(.title).trimmed)
            case .date: .date((try? date.get()) ?? nil)
            case .time: .time(time.value)
            case .zone: .zone(zone)
            case .place: .place(place)
            case .tags: .tags(tags)
            case .notes: .notes(notes.text)
            case .people, .save: nil
            }
        }.filter { !event.has($0) }
    }

    /// The event as it is to be.
    var result: Event {
        var result = event
        for value in changedValues { result.put(value) }
        if changedFields.contains(.people) { result.people = people }
        if isOnScreenOnly { result.id = EventID(date: result.date, title: result.title) }
        result.status = .confirmed
        return result
    }

    /// Whether no file has the event yet; a suggestion can stand in a table.
    private var isOnScreenOnly: Bool {
        purpose == .create || event.isOnlyFound
    }

    /// The event as the files have it.
    var seen: [Event] { isOnScreenOnly ? [] : [event] }

    /// What saving asks for, as one step; nil where nothing has been changed.
    var edit: Edit? {
        let result = result
        let new = changedFields.contains(.people) ? newPeople : []
        switch purpose {
        case .create: return .step(new.map(Edit.addPersonEntry) + [.create(result)])
        case .accept:
            let named = result.people.compactMap { persons[$0.person] }
            let accepted = Edit.accept(result.suggested(as: event.id), as: result.id, people: named)
            return .step(new.map(Edit.addPersonEntry) + [accepted])
        case .change:
            let values = changedValues.map { Edit.set($0, in: event.id) }
            return .step(values + new.map(Edit.addPersonEntry) + event.changingPeople(to: result.people))
        }
    }
}

extension Event {
    fileprivate func has(_ value: EventValue) -> Bool {
        var copy = self
        copy.put(value)
        return copy == self
    }

    fileprivate mutating func put(_ value: EventValue) {
        switch value {
        case .title(let title): self.title = title
        case .date(let date): self.date = date
        case .time(let time): self.time = time
        case .zone(let zone): self.zone = zone
        case .place(let place): self.place = place
        case .tags(let tags): self.tags = tags
        case .notes(let notes): self.notes = notes
        }
    }

    /// What was only suggested, with other values.
    fileprivate func suggested(as id: EventID) -> Event {
        var event = self
        (event.id, event.status) = (id, .suggested)
        return event
    }

    /// The edits that lead from the people of this event to others.
    func changingPeople(to parts: [Participation]) -> [Edit] {
        var removed = people.filter { !parts.contains($0) }
        var added = parts.filter { !people.contains($0) }
        var edits: [Edit] = []
        var made = people
        for part in removed {
            let sameName = added.firstIndex { $0.person == part.person }
            let samePlace = added.firstIndex { parts.firstIndex(of: $0) == people.firstIndex(of: part) }
            guard let index = sameName ?? samePlace else { continue }
            let other = added.remove(at: index)
            edits.append(.changePerson(part, to: other, in: id))
            made = made.map { $0 == part ? other : $0 }
            removed.removeAll { $0 == part }
        }
        edits += removed.map { .removePerson($0, from: id) } + added.map { .addPerson($0, to: id) }
        made = made.filter { !removed.contains($0) } + added
        return edits + ordering(made, as: parts)
    }

    /// Takes out those who stand elsewhere and adds them again in their order.
    private func ordering(_ made: [Participation], as parts: [Participation]) -> [Edit] {
        let settled = zip(made, parts).prefix { $0 == $1 }.count
        return made[settled...].map { .removePerson($0, from: id) }
            + parts[settled...].map { .addPerson($0, to: id) }
    }
}

extension Edit {
    /// Several edits as one step; nil where there are none.
    static func step(_ edits: [Edit]) -> Edit? {
        edits.count > 1 ? .together(edits) : edits.first
    }
}
