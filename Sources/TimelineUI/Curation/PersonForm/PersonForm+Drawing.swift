internal import EventModel
internal import Terminal

extension PersonForm {
    var view: FormView {
        FormView(title: "Edit a person: \(person.name)", rows: Field.allCases.map { row($0) }, hints: hints)
    }

    /// "Edit Ada Moser: name, aliases".
    var draftTitle: String { "Edit \(person.name): " + changedNames.joined(separator: ", ") }

    private var changedNames: [String] {
        let changes = [
            ("name", isRenamed), ("aliases", aliases != person.aliases),
            ("weak aliases", weakAliases != person.weakAliases),
            ("the same as another person", !text(.other).isEmpty),
        ]
        return changes.filter(\.1).map(\.0)
    }

    private func row(_ field: Field) -> FormRow {
        let content: FormRow.Content =
            switch field {
            case .oldName: .toggle(keepsOldName, "keep the old name too")
            case .save: .button(isSaving || isWaiting ? "Saving…" : "Save")
            case .name, .aliases, .weakAliases, .other: .line(lines[field] ?? LineInput())
            }
        return FormRow(
            label: label(of: field), content: content, remark: remark(on: field), isFocused: focus == field,
            choices: field == .other ? choices : [], selected: completion.selected)
    }

    private func label(of field: Field) -> String {
        switch field {
        case .name: "Name"
        case .aliases: "Aliases"
        case .weakAliases: "Weak"
        case .other: "Same as"
        case .oldName, .save: ""
        }
    }

    private var hints: [Hint] {
        guard choices.isEmpty else { return FormView.choiceHints }
        let first: Hint =
            switch focus {
            case .oldName: "Space yes or no"
            case .save: "⏎ save"
            case .name, .aliases, .weakAliases, .other: "⏎ next field"
            }
        return [first, "Ctrl-S save", "Esc leave", "↑↓ fields"]
    }
}
