internal import EventModel
internal import Terminal

extension ScreenState {
    /// Shows both versions. A form that was being saved waits behind them, any other is kept aside.
    mutating func showConflict(_ conflict: EditConflict, _ edit: Edit) -> [Effect] {
        var form: EventFormState?
        if case .eventForm(let open) = overlay {
            if open.isSaving { form = open } else { keepDraft(open) }
        }
        let people = form?.persons ?? event?.people ?? [:]
        overlay = .conflict(ConflictState(conflict: conflict, edit: edit, form: form, people: people))
        return []
    }

    mutating func take(_ key: Key, in state: ConflictState) -> [Effect] {
        switch key {
        case .character("m"), .character("1"): return keepMine(state)
        case .character("t"), .character("2"):
            overlay = nil
            message = Message("Kept what is on disk; your changes were dropped")
            return []
        default:
            var scrolled = state
            guard let command = CommandTable.command(for: key) else { return [] }
            let extent = ConflictView.extent(of: state, in: size)
            scrolled.top = ScrollMovement.top(
                after: command, from: state.top, lines: extent.lines, page: extent.page)
            overlay = .conflict(scrolled)
            return []
        }
    }

    /// Makes the edit again on what is on disk by now.
    private mutating func keepMine(_ state: ConflictState) -> [Effect] {
        overlay = state.form.map { .eventForm($0) }
        let edit = state.conflict.edit(inPlaceOf: state.edit)
        return [.perform(edit, seen: state.conflict.theirs.map { [$0] } ?? [])]
    }

    /// Leaves both as they are: the disk has its version, the form keeps the other.
    mutating func leave(_ state: ConflictState) -> [Effect] {
        overlay = nil
        guard let form = state.form else {
            message = Message("Kept what is on disk; your changes were dropped")
            return []
        }
        keepDraft(form)
        message = Message("Kept what is on disk; E brings your changes back")
        return []
    }
}
