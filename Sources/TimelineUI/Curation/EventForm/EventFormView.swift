internal import EventModel
internal import Terminal

/// The form of an event: its values, what the program makes of them, and what saving does.
enum EventFormView {
    static func draw(_ form: EventFormState, _ state: ScreenState, into frame: inout Frame) {
        view(of: form).draw(state, into: &frame)
    }

    /// The field at a point of the screen.
    static func field(at point: Point, of form: EventFormState, in size: Size) -> EventFormState.Field? {
        let view = view(of: form)
        let before = view.rows.count - EventFormState.Field.allCases.count
        guard let row = view.row(at: point, in: size), row >= before else { return nil }
        return EventFormState.Field.allCases[row - before]
    }

    private static func view(of form: EventFormState) -> FormView {
        FormView(
            title: title(of: form), rows: source(of: form) + EventFormState.Field.allCases.map { row($0, form) },
            keys: keys(of: form))
    }

    private static func title(of form: EventFormState) -> String {
        switch form.purpose {
        case .create: "New event"
        case .change: "Edit the event"
        case .accept: "Edit the suggestion; saving accepts it"
        }
    }

    /// What a new event cites.
    private static func source(of form: EventFormState) -> [FormRow] {
        guard form.purpose == .create, let citation = form.event.citations.first else { return [] }
        let place = citation.paragraph == 0 ? "headline" : "¶ \(citation.paragraph)"
        let quote = citation.selector.map { ": “\($0.exact)”" } ?? ""
        return [FormRow(label: "Source", content: .fact("\(citation.article) \(place)\(quote)"))]
    }

    private static func row(_ field: EventFormState.Field, _ form: EventFormState) -> FormRow {
        let content: FormRow.Content =
            switch field {
            case .save: .button(form.isSaving || form.isWaiting ? "Saving…" : "Save")
            case .notes: .text(form.notes)
            default: .line(form.lines[field] ?? LineInput())
            }
        return FormRow(
            label: field == .save ? "" : field.rawValue.prefix(1).uppercased() + field.rawValue.dropFirst(),
            content: content, remark: form.remark(on: field), isFocused: form.focus == field,
            choices: field == .people ? form.choices : [], selected: form.completion.selected)
    }

    /// Keys while there are people to choose from.
    static let choiceKeys = [
        (key: "Tab", meaning: "takes the name"), ("↑↓", "choose"), ("⏎", "next field"), ("Esc", "none of them"),
    ]

    private static func keys(of form: EventFormState) -> [(key: String, meaning: String)] {
        let save = form.purpose == .accept ? "save and accept" : "save"
        if !form.choices.isEmpty {
            return choiceKeys
        }
        let undo = form.changedFields.isEmpty ? [] : [("Ctrl-X", "as it was")]
        let next =
            switch form.focus {
            case .notes: [("Tab", "next field"), ("⏎", "new line")]
            case .save: [("⏎", "save"), ("↑↓", "fields")]
            default: [("⏎", "next field")]
            }
        return next + [("Ctrl-S", save), ("Esc", "leave")] + undo
    }
}
