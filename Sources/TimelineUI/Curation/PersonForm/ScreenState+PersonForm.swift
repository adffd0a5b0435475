internal import EventModel
internal import Terminal

extension ScreenState {
    /// Of several people in the event one is chosen first.
    mutating func openPersonForm() -> [Effect] {
        guard let record = eventUnderCursor(for: .editPerson) else { return [] }
        var people: [Person] = []
        for id in record.event.people.map(\.person) where !people.contains(where: { $0.id == id }) {
            people.append(record.people[id] ?? Person(id: id, name: id.name))
        }
        guard people.count > 1 else {
            guard let person = people.first else {
                message = Message("This event names no people; p finds people, and Ctrl-E there edits one")
                return []
            }
            return openForm(of: person.id)
        }
        overlay = .choice(
            ChoiceState(
                title: "Whom to edit", hint: "edit",
                choices: people.map { .init(label: $0.name, target: .person($0.id)) }))
        return []
    }

    /// Opens the form of a person of the event shown.
    mutating func openForm(of id: PersonID) -> [Effect] {
        let person = event?.people[id]
        return openForm(of: person ?? Person(id: id, name: id.name), isEntered: person != nil)
    }

    mutating func openForm(of person: Person, isEntered: Bool = true) -> [Effect] {
        overlay = nil
        if let obstacle = editing.obstacle {
            message = Message(obstacle, isError: true)
            return []
        }
        var form = PersonFormState(person, isEntered: isEntered)
        if let draft = personDraft, draft.person == person {
            form = draft
            personDraft = nil
            message = Message("Your changes from before are back")
        }
        return show(form, asking: true)
    }

    /// Closes the form; what was typed is kept until the form of the same person is opened again.
    mutating func leave(_ form: PersonFormState) -> [Effect] {
        overlay = nil
        guard form.hasChanges else { return [] }
        var draft = form
        (draft.isSaving, draft.isWaiting, draft.isChecked) = (false, false, false)
        personDraft = draft
        message = Message("Left without saving; P brings your changes back")
        return []
    }
}

extension PersonFormState: Form {
    var overlay: Overlay { .personForm(self) }
    var hasUnknownNames: Bool { otherMeaning == .unknown }
    var seen: [Event] { [] }

    /// Types into the field with the focus; false where the key means nothing there.
    mutating func type(_ key: Key) -> Bool {
        if focus == .oldName, key == .character(" ") {
            keepsOldName.toggle()
            return true
        }
        let before = lines[focus]
        guard lines[focus]?.take(key) == true else { return false }
        if focus == .other, lines[.other]?.text != before?.text {
            completion.isTyping = true
            completion.selected = 0
        }
        return true
    }

    mutating func click(_ field: Field) {
        moveFocus(to: field)
        if field == .oldName { keepsOldName.toggle() }
    }

    /// Puts a person in the place of the name typed: the name, or the id where others have the same name.
    mutating func put(_ person: Person) {
        let isClear = completion.lookup.meaning(of: person.name) == .person(person)
        lines[.other] = LineInput(isClear ? person.name : person.id.name)
    }
}
