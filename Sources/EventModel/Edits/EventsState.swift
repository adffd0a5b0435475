/// The events and persons that edits change, and the curator's decisions: all of a library, or the part at hand.
public struct EventsState: Equatable, Sendable {
    /// By id.
    public internal(set) var events: [EventID: Event] = [:]
    /// By id.
    public internal(set) var people: [PersonID: Person] = [:]
    /// In the order in which they were made.
    public internal(set) var decisions: [Decision] = []

    /// A state. Of several events or persons of one id the first counts.
    public init(events: [Event] = [], people: [Person] = [], decisions: [Decision] = []) {
        self.events = Dictionary(events.map { ($0.id, $0) }) { first, _ in first }
        self.people = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        self.decisions = decisions
    }

    /// Makes an edit and says what it changed; a refused one changes nothing.
    public mutating func apply(_ edit: Edit) throws(EditRefusal) -> Revision {
        var draft = EditDraft(state: self)
        try draft.make(edit)
        self = draft.state
        return Revision(summary: edit.summary, changes: draft.changes)
    }

    /// Carries out the changes of a revision, from the state that they begin with.
    public mutating func apply(_ revision: Revision) throws(EditRefusal) {
        var state = self
        for change in revision.changes { try state.carryOut(change) }
        self = state
    }

    private mutating func carryOut(_ change: Change) throws(EditRefusal) {
        switch change {
        case .event(let id, let before, let after):
            guard events[id] == before else { throw .outOfStep }
            events[id] = after
        case .person(let id, let before, let after):
            guard people[id] == before else { throw .outOfStep }
            people[id] = after
        case .decision(let decision, isMade: true):
            guard !decisions.contains(decision) else { throw .outOfStep }
            decisions.append(decision)
        case .decision(let decision, isMade: false):
            guard let index = decisions.lastIndex(of: decision) else { throw .outOfStep }
            decisions.remove(at: index)
        }
    }
}
