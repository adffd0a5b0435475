internal import EventModel

extension ScreenState {
    /// Shows both versions. A form that was being saved waits behind them, any other is kept aside.
    mutating func showConflict(_ conflict: EditConflict, _ edit: Edit) -> [Effect] {
        var form: EventForm?
        if let open = overlay?.panel as? EventForm {
            if open.isSaving { form = open } else { keep(open) }
        }
        let people = form?.persons ?? event?.people ?? [:]
        return open(
            ConflictPanel(conflict: conflict, edit: edit, form: form, people: people, sources: knownSources))
    }
}
