internal import EventModel
internal import Terminal

extension EventForm {
    var view: FormView {
        FormView(title: title, rows: source + Field.allCases.map { row($0) }, hints: hints)
    }

    private var title: String {
        switch purpose {
        case .create: "New event"
        case .change: "Edit the event"
        case .accept: "Edit the suggestion; saving accepts it"
        }
    }

    /// "Edit “Bridge closed”: title, date".
    var draftTitle: String {
        let name = (purpose == .create ? text(.title) : event.title).shortened(to: 40)
        let fields = changedFields.map(\.rawValue).joined(separator: ", ")
        return switch purpose {
        case .create: "New event" + (name.isEmpty ? "" : " “\(name)”") + ": " + fields
        case .change: "Edit “\(name)”: " + fields
        case .accept: "Edit the suggestion “\(name)”: " + fields
        }
    }

    /// What a new event cites.
    private var source: [FormRow] {
        guard purpose == .create, let citation = event.citations.first else { return [] }
        let place = Wording.place(citation.paragraph)
        let quote = citation.selector.map { ": “\($0.exact)”" } ?? ""
        let name = sourceName ?? citation.article.name
        return [FormRow(label: "Source", content: .fact("\(name) \(place)\(quote)"))]
    }

    private func row(_ field: Field) -> FormRow {
        let content: FormRow.Content =
            switch field {
            case .save: .button(isSaving || isWaiting ? "Saving…" : "Save")
            case .notes: .text(notes)
            case .title, .date, .time, .zone, .place, .people, .tags: .line(lines[field] ?? LineInput())
            }
        return FormRow(
            label: field == .save ? "" : field.rawValue.prefix(1).uppercased() + field.rawValue.dropFirst(),
            content: content, remark: remark(on: field), isFocused: focus == field,
            choices: field == .people ? choices : [], selected: completion.selected)
    }

    private var hints: [Hint] {
        guard choices.isEmpty else { return FormView.choiceHints }
        let next: [Hint] =
            switch focus {
            case .notes: ["Tab next field", "⏎ new line"]
            case .save: ["⏎ save", "↑↓ fields"]
            case .title, .date, .time, .zone, .place, .people, .tags: ["⏎ next field"]
            }
        let save = Hint("Ctrl-S", purpose == .accept ? "save and accept" : "save")
        return next + [save, "Esc leave"] + (changedFields.isEmpty ? [] : ["Ctrl-X as it was"])
    }
}
