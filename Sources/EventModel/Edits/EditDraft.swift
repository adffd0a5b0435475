/// A state while an edit is being made, and what has changed so far.
struct EditDraft {
    private(set) var state: EventsState
    private(set) var changes: [Change] = []

    init(state: EventsState) { self.state = state }

    mutating func make(_ edit: Edit) throws(EditRefusal) {
        switch edit {
        case .create(let event): try create(event)
        case .event(let id, let edit): try change(id, edit)
        case .delete(let id): put(nil, at: try event(id).id)
        case .merge(let ids, let id): try merge(ids, into: id)
        case .split(let id, let citations, let event): try split(id, citations, event)
        case .accept(let event, let id, let people): try accept(event, id, people)
        case .reject(let event): decide(Decision(.rejected, on: event))
        case .together(let edits): for edit in edits { try make(edit) }
        case .addPersonEntry(let person): try add(person)
        case .person(let id, let edit): try change(id, edit)
        }
    }

    private mutating func change(_ id: EventID, _ edit: EventEdit) throws(EditRefusal) {
        var event = try event(id)
        try event.make(edit)
        put(event, at: id)
    }

    private mutating func create(_ event: Event) throws(EditRefusal) {
        guard event.id.canNameFile else { throw .unusableID(event.id.name) }
        guard state.events[event.id] == nil else { throw .eventExists(event.id) }
        put(try event.tidied(), at: event.id)
    }

    /// A suggested row of a table is confirmed under its own id.
    private mutating func accept(_ event: Event, _ id: EventID, _ people: [Person]) throws(EditRefusal) {
        guard id.canNameFile else { throw .unusableID(id.name) }
        if let other = state.events[id], other.status == .confirmed || other.id != event.id { throw .eventExists(id) }
        for person in people where state.people[person.id] == nil { put(person, at: person.id) }
        var accepted = event
        accepted.id = id
        accepted.status = .confirmed
        put(try accepted.tidied(), at: id)
        decide(Decision(.accepted, on: event, as: id))
    }

    private mutating func merge(_ ids: [EventID], into id: EventID) throws(EditRefusal) {
        var event = try event(id)
        let others = Set(ids).subtracting([id]).sorted { left, right in
            (ids.firstIndex(of: left) ?? 0) < (ids.firstIndex(of: right) ?? 0)
        }
        guard !others.isEmpty else { throw .mergedWithItself }
        for other in others { event.absorb(try self.event(other)) }
        put(event, at: id)
        for other in others {
            put(nil, at: other)
            nameDecisions(on: other, as: id)
        }
    }

    /// What was accepted in the same step and is gone already is named by the event that has it now.
    private mutating func nameDecisions(on gone: EventID, as id: EventID) {
        for (index, change) in changes.enumerated() {
            guard case .decision(var decision, isMade: true) = change, decision.event == gone,
                let place = state.decisions.lastIndex(of: decision)
            else { continue }
            decision.event = id
            state.decisions[place] = decision
            changes[index] = .decision(decision, isMade: true)
        }
    }

    private mutating func split(_ id: EventID, _ moved: [Citation], _ new: Event) throws(EditRefusal) {
        var event = try event(id)
        guard moved.allSatisfy(event.citations.contains) else { throw .noSuchCitation(id) }
        event.citations.removeAll(where: moved.contains)
        guard !event.citations.isEmpty, !moved.isEmpty else { throw .nothingToSplit }
        var new = new
        new.citations = moved
        try create(new)
        put(event, at: id)
    }

    func event(_ id: EventID) throws(EditRefusal) -> Event {
        guard let event = state.events[id] else { throw .noSuchEvent(id) }
        return event
    }

    mutating func put(_ event: Event?, at id: EventID) {
        let before = state.events[id]
        guard before != event else { return }
        state.events[id] = event
        changes.append(.event(id, before: before, after: event))
    }

    mutating func put(_ person: Person?, at id: PersonID) {
        let before = state.people[id]
        guard before != person else { return }
        state.people[id] = person
        changes.append(.person(id, before: before, after: person))
    }

    private mutating func decide(_ decision: Decision) {
        state.decisions.append(decision)
        changes.append(.decision(decision, isMade: true))
    }
}
