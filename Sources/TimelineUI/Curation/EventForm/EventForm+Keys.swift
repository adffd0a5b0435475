internal import EventModel
internal import Terminal

extension EventForm {
    var hasChanges: Bool { !changedFields.isEmpty }
    var reopening: Command { purpose == .create ? .newEvent : .editEvent }
    var rowsBeforeFields: Int { view.rows.count - Field.allCases.count }

    func afterSaving() -> [PanelRequest] {
        purpose == .create ? [.dropDraft(self), .dropSelection] : [.dropDraft(self)]
    }

    /// Ctrl-X shows what the form was opened with, and again what was typed.
    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        key == .control("x") ? exchange(on: screen) : take(key)
    }

    private mutating func exchange(on screen: ScreenState) -> PanelOutcome {
        guard !isSaving else { return .stays }
        var other = asOpened
        other.focus = focus
        guard changedFields.isEmpty else {
            let typed = self
            self = other
            let asking = question().map { [PanelRequest.ask($0)] } ?? []
            return PanelOutcome(
                message: Message("As it was; Ctrl-X brings back what you typed"),
                requests: [.keepDraft(typed)] + asking)
        }
        guard let draft = screen.draft(of: self) else { return .stays }
        other.takeOver(draft)
        self = other
        return .stays([.dropDraft(draft)] + (question().map { [.ask($0)] } ?? []))
    }
    var hasUnknownNames: Bool { typedPeople.contains { meaning(of: $0) == .unknown } }

    mutating func take(_ hits: [PersonHit], for name: String) -> Bool {
        completion.lookup.take(hits, for: name)
    }

    /// Types into the field with the focus; false where the key means nothing there.
    mutating func type(_ key: Key) -> Bool {
        switch focus {
        case .save: return false
        case .notes: return notes.take(key)
        case .title, .date, .time, .zone, .place, .people, .tags:
            let before = lines[focus]
            guard lines[focus]?.take(key) == true else { return false }
            if focus == .people, lines[.people]?.text != before?.text {
                completion.isTyping = true
                completion.selected = 0
            }
            return true
        }
    }

    /// Puts a person in the place of the name under the cursor: the name, or the id where others have the same name.
    mutating func put(_ person: Person) {
        guard let typed = nameUnderCursor else { return }
        let isPlain = TypedPerson.people(in: person.name).map(\.name) == [person.name]
        let isClear = completion.lookup.meaning(of: person.name) == .person(person)
        lines[.people]?.replace(typed.range, with: isPlain && isClear ? person.name : person.id.name)
    }
}
