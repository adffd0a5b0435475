internal import EventModel
internal import LibraryFiles

/// Applies an edit to what the user saw, and joins the outcome with what the library says by now.
struct EditMerge {
    /// What the library says.
    let state: EventsState
    /// What the user saw.
    let seen: [Event]

    /// What is to change in the library.
    func revision(of edit: Edit) throws(EditingError) -> Revision {
        let stale = seen.map(\.withoutPath).filter { event in
            state.events[event.id].map { $0 != event } ?? edit.events.contains(event.id)
        }
        guard !stale.isEmpty else { return try revision(of: edit, on: state) }
        let others = state.events.values.filter { event in !stale.contains { $0.id == event.id } }
        let known = EventsState(
            events: stale + others, people: Array(state.people.values), decisions: state.decisions)
        var revision = try revision(of: edit, on: known)
        var changes: [Change] = []
        for change in revision.changes { changes.append(try joined(change, stale)) }
        revision.changes = changes
        return revision
    }

    private func revision(of edit: Edit, on state: EventsState) throws(EditingError) -> Revision {
        var state = state
        do throws(EditRefusal) {
            return try state.apply(edit)
        } catch {
            throw .refused(error)
        }
    }

    private func joined(_ change: Change, _ stale: [Event]) throws(EditingError) -> Change {
        guard case .event(let id, let base?, let mine) = change, stale.contains(base) else { return change }
        let theirs = state.events[id]
        guard let mine, let theirs else {
            throw .conflict(EditConflict(path: "events/\(id).md", fields: ["event"], mine: mine, theirs: theirs))
        }
        do throws(MergeConflict) {
            return .event(id, before: theirs, after: try Event.merged(base: base, mine: mine, theirs: theirs))
        } catch {
            throw .conflict(
                EditConflict(path: "events/\(id).md", fields: error.fields, mine: mine, theirs: theirs))
        }
    }
}
