internal import EventModel
internal import Terminal

/// The form of a person: names, and who else this is.
enum PersonFormView {
    static func draw(_ form: PersonFormState, _ state: ScreenState, into frame: inout Frame) {
        view(of: form).draw(state, into: &frame)
    }

    /// The field at a point of the screen.
    static func field(at point: Point, of form: PersonFormState, in size: Size) -> PersonFormState.Field? {
        view(of: form).row(at: point, in: size).map { PersonFormState.Field.allCases[$0] }
    }

    private static func view(of form: PersonFormState) -> FormView {
        FormView(
            title: "Edit a person: \(form.person.name)", rows: PersonFormState.Field.allCases.map { row($0, form) },
            keys: keys(of: form))
    }

    private static func row(_ field: PersonFormState.Field, _ form: PersonFormState) -> FormRow {
        let content: FormRow.Content =
            switch field {
            case .oldName: .toggle(form.keepsOldName, "keep the old name too")
            case .save: .button(form.isSaving || form.isWaiting ? "Saving…" : "Save")
            default: .line(form.lines[field] ?? LineInput())
            }
        return FormRow(
            label: label(of: field), content: content, remark: form.remark(on: field), isFocused: form.focus == field,
            choices: field == .other ? form.choices : [], selected: form.completion.selected)
    }

    private static func label(of field: PersonFormState.Field) -> String {
        switch field {
        case .name: "Name"
        case .aliases: "Aliases"
        case .weakAliases: "Weak"
        case .other: "Same as"
        case .oldName, .save: ""
        }
    }

    private static func keys(of form: PersonFormState) -> [(key: String, meaning: String)] {
        if !form.choices.isEmpty { return EventFormView.choiceKeys }
        let first =
            switch form.focus {
            case .oldName: ("Space", "yes or no")
            case .save: ("⏎", "save")
            default: ("⏎", "next field")
            }
        return [first, ("Ctrl-S", "save"), ("Esc", "leave"), ("↑↓", "fields")]
    }
}
