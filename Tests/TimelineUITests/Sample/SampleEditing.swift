import EventModel
import TimelineUI

/// Makes the edits of the sample library, in memory; suggestions stand beside the events until they are decided on.
struct SampleEditing {
    private(set) var state: EventsState
    private var history = EditHistory()
    private let suggestions: [Event]

    init(events: [Event], people: [Person]) {
        state = EventsState(events: events.filter { $0.status == .confirmed }, people: people)
        suggestions = events.filter { $0.status == .suggested }
    }

    /// All events as the list has them: those accepted and rejected are no suggestions any more.
    var events: [Event] {
        let book = DecisionBook(state.decisions)
        let open = suggestions.filter { if case .decided = book.standing(of: $0) { false } else { true } }
        return (Array(state.events.values) + open).sorted { position(of: $0) < position(of: $1) }
    }

    var people: [Person] { state.people.values.sorted { $0.id < $1.id } }

    var status: EditingStatus {
        EditingStatus(undoable: history.done.last?.summary, redoable: history.undone.last?.summary)
    }

    mutating func perform(_ edit: Edit) throws(EditRefusal) -> EditOutcome {
        let edit = edit.withFreeIDs { state.events[$0] != nil }.withFreeIDs(besides: state.people)
        return outcome(.made, of: try history.perform(edit, on: &state))
    }

    mutating func undo() throws(EditRefusal) -> EditOutcome? {
        try history.undo(on: &state).map { outcome(.undone, of: $0) }
    }

    mutating func redo() throws(EditRefusal) -> EditOutcome? {
        try history.redo(on: &state).map { outcome(.redone, of: $0) }
    }

    private func outcome(_ kind: EditOutcome.Kind, of revision: Revision) -> EditOutcome {
        let ids = revision.changes.compactMap { change -> EventID? in
            if case .event(let id, _, _) = change { id } else { nil }
        }
        let decided = revision.changes.compactMap { change -> EventID? in
            if case .decision(let decision, _) = change { decision.event } else { nil }
        }
        return EditOutcome(kind: kind, summary: revision.summary, events: ids, decided: decided)
    }

    private func position(of event: Event) -> TimelinePosition {
        TimelinePosition(date: event.date, time: event.time, id: event.id.name)
    }
}

extension SampleNewsroom {
    mutating func perform(_ edit: Edit, seen: [Event]) -> [Action] {
        self.seen = seen
        guard let conflict else { return self.edit { try $0.perform(edit) } }
        self.conflict = nil
        return [.editConflicted(conflict, edit)]
    }

    /// Makes, takes back or makes again an edit; says so where there is nothing to take back or make again.
    mutating func edit(_ nothing: String = "", _ change: (inout SampleEditing) throws -> EditOutcome?) -> [Action] {
        if let refusal { return [.editRefused(refusal)] }
        var editing = editing ?? SampleEditing(events: events, people: people)
        do {
            guard let outcome = try change(&editing) else { return [.noted(Message(nothing))] }
            self.editing = editing
            (events, people) = (editing.events, editing.people)
            return [.edited(outcome), .editingChanged(editing.status), .libraryReloaded(overview)]
        } catch {
            return [.editRefused("\(error)")]
        }
    }
}
