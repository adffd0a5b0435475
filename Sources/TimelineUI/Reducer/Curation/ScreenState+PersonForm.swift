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

    private mutating func show(_ form: PersonFormState, asking: Bool = false) -> [Effect] {
        var form = form
        let effects = asking ? form.question() : []
        overlay = .personForm(form)
        return effects
    }

    mutating func take(_ key: Key, in state: PersonFormState) -> [Effect] {
        var form = state
        guard !form.isSaving else { return [] }
        form.isWaiting = false
        if let outcome = form.completion.take(key, choosing: form.choices) {
            if case .chosen(let person) = outcome { form.put(person) }
            return show(form, asking: outcome != .moved)
        }
        switch key {
        case .control("s"): return save(form)
        case .enter where form.focus == .save: return save(form)
        default:
            guard form.type(key) || form.moveFocus(after: key) else { return [] }
            return show(form, asking: true)
        }
    }

    mutating func click(_ field: PersonFormState.Field, in state: PersonFormState) -> [Effect] {
        var form = state
        guard !form.isSaving else { return [] }
        form.focus = field
        form.completion.isTyping = false
        if field == .oldName { form.keepsOldName.toggle() }
        return field == .save ? save(form) : show(form, asking: true)
    }

    private mutating func save(_ state: PersonFormState) -> [Effect] {
        var form = state
        form.isChecked = true
        form.completion.isTyping = false
        form.isWaiting = form.otherMeaning == .unknown
        if form.isWaiting { return show(form, asking: true) }
        if let field = form.firstProblem {
            form.focus = field
            return show(form)
        }
        guard let edit = form.edit else {
            overlay = nil
            message = Message("Nothing was changed")
            return []
        }
        form.isSaving = true
        overlay = .personForm(form)
        return [.perform(edit, seen: [])]
    }

    /// The library says who the other person is, or may be.
    mutating func peopleFound(_ generation: Int, _ hits: [PersonHit], in state: PersonFormState) -> [Effect] {
        var form = state
        guard form.take(hits, generation: generation) else { return [] }
        return form.isWaiting ? save(form) : show(form, asking: true)
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

extension PersonFormState {
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

    mutating func moveFocus(after key: Key) -> Bool {
        guard let field = FormMovement.field(after: key, from: focus) else { return false }
        focus = field
        completion.isTyping = false
        return true
    }

    /// Puts a person in the place of the name typed: the name, or the id where others have the same name.
    mutating func put(_ person: Person) {
        let isClear = completion.lookup.meaning(of: person.name) == .person(person)
        lines[.other] = LineInput(isClear ? person.name : person.id.name)
    }
}
