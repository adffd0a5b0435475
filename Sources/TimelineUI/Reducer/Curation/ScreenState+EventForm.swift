internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func openNewEvent() -> [Effect] {
        let citations = focus == .article ? citationUnderCursor.map { [$0] } ?? [] : []
        let published = article.record?.article.published?.date.lower?.calendarDate.year
        let event = Event(id: "", title: "", citations: citations)
        return openForm(.create, of: event, persons: [:], nearYear: citations.isEmpty ? nil : published)
    }

    mutating func openEventForm() -> [Effect] {
        guard let record = eventUnderCursor(for: .editEvent) else { return [] }
        let purpose: EventFormState.Purpose = record.event.status == .suggested ? .accept : .change
        return openForm(purpose, of: record.event.withoutReasons, persons: record.people, nearYear: nil)
    }

    private mutating func openForm(
        _ purpose: EventFormState.Purpose, of event: Event, persons: [PersonID: Person], nearYear: Int?
    ) -> [Effect] {
        if let obstacle = editing.obstacle {
            message = Message(obstacle, isError: true)
            return []
        }
        let year = nearYear ?? timeline.current?.event?.date?.lower?.calendarDate.year
        var form = EventFormState(purpose, of: event, persons: persons, libraryZone: library?.zone, nearYear: year)
        if let index = drafts.firstIndex(where: form.isAboutSame) {
            form.takeOver(drafts.remove(at: index))
            message = Message("Your changes from before are back; Ctrl-X shows the event as it was")
        }
        return show(form, asking: true)
    }

    /// The words selected in the article, else the paragraph under the cursor.
    private var citationUnderCursor: Citation? {
        guard let record = article.record, let text = record.article.paragraph(article.paragraph)?.text else {
            return nil
        }
        let range = article.selection.map { min($0.anchor, $0.head)..<max($0.anchor, $0.head) }
        let selector = range.flatMap { $0.isEmpty ? nil : TextSelector(selecting: $0, in: text) }
        return Citation(article: record.id, paragraph: article.paragraph, selector: selector)
    }

    private mutating func show(_ form: EventFormState, asking: Bool = false) -> [Effect] {
        var form = form
        let effects = asking ? form.question() : []
        overlay = .eventForm(form)
        return effects
    }

    // MARK: Keys

    mutating func take(_ key: Key, in state: EventFormState) -> [Effect] {
        var form = state
        guard !form.isSaving else { return [] }
        form.isWaiting = false
        if let outcome = form.completion.take(key, choosing: form.choices) {
            if case .chosen(let person) = outcome { form.put(person) }
            return show(form, asking: outcome != .moved)
        }
        switch key {
        case .control("s"): return save(form)
        case .control("x"): return exchange(form)
        case .enter where form.focus == .save: return save(form)
        default:
            guard form.type(key) || form.moveFocus(after: key) else { return [] }
            return show(form, asking: true)
        }
    }

    mutating func click(_ field: EventFormState.Field, in state: EventFormState) -> [Effect] {
        var form = state
        guard !form.isSaving else { return [] }
        form.moveFocus(to: field)
        return field == .save ? save(form) : show(form, asking: true)
    }

    /// What was typed against what the form was opened with, and back.
    private mutating func exchange(_ form: EventFormState) -> [Effect] {
        var other = form.asOpened
        other.focus = form.focus
        if form.changedFields.isEmpty {
            guard let index = drafts.firstIndex(where: form.isAboutSame) else { return [] }
            other.takeOver(drafts.remove(at: index))
        } else {
            keepDraft(form)
            message = Message("As it was; Ctrl-X brings back what you typed")
        }
        return show(other, asking: true)
    }

    // MARK: Saving

    private mutating func save(_ state: EventFormState) -> [Effect] {
        var form = state
        form.isChecked = true
        form.completion.isTyping = false
        if form.typedPeople.contains(where: { form.meaning(of: $0) == .unknown }) {
            form.isWaiting = true
            return show(form, asking: true)
        }
        form.isWaiting = false
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
        overlay = .eventForm(form)
        return [.perform(edit, seen: form.seen)]
    }

    /// The library says who a name means, or may mean.
    mutating func peopleFound(_ generation: Int, _ hits: [PersonHit], in state: EventFormState) -> [Effect] {
        var form = state
        guard form.completion.lookup.take(hits, generation: generation) else { return [] }
        return form.isWaiting ? save(form) : show(form, asking: true)
    }

    // MARK: Leaving

    /// Closes the form; what was typed is kept until the form of the same event is opened again.
    mutating func leave(_ form: EventFormState) -> [Effect] {
        overlay = nil
        guard !form.changedFields.isEmpty else { return [] }
        keepDraft(form)
        let key = CommandTable.entry(of: form.purpose == .create ? .newEvent : .editEvent)?.keys.first?.label ?? ""
        message = Message("Left without saving; \(key) brings your changes back")
        return []
    }

    mutating func keepDraft(_ form: EventFormState) {
        drafts.removeAll(where: form.isAboutSame)
        var draft = form
        (draft.isSaving, draft.isWaiting, draft.isChecked) = (false, false, false)
        drafts.append(draft)
    }
}

extension EventFormState {
    /// Types into the field with the focus; false where the key means nothing there.
    mutating func type(_ key: Key) -> Bool {
        switch focus {
        case .save: return false
        case .notes: return notes.take(key)
        default:
            let before = lines[focus]
            guard lines[focus]?.take(key) == true else { return false }
            if focus == .people, lines[.people]?.text != before?.text {
                completion.isTyping = true
                completion.selected = 0
            }
            return true
        }
    }

    /// False where the key leads nowhere.
    mutating func moveFocus(after key: Key) -> Bool {
        guard let field = FormMovement.field(after: key, from: focus) else { return false }
        moveFocus(to: field)
        return true
    }

    mutating func moveFocus(to field: Field) {
        focus = field
        completion.isTyping = false
    }

    /// Puts a person in the place of the name under the cursor: the name, or the id where others have the same name.
    mutating func put(_ person: Person) {
        guard let typed = nameUnderCursor else { return }
        let isPlain = TypedPerson.people(in: person.name).map(\.name) == [person.name]
        let isClear = completion.lookup.meaning(of: person.name) == .person(person)
        lines[.people]?.replace(typed.range, with: isPlain && isClear ? person.name : person.id.name)
    }
}
