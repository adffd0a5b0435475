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

    /// What was typed against what the form was opened with, and back.
    mutating func exchange(_ form: EventFormState) -> [Effect] {
        guard !form.isSaving else { return [] }
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

extension EventFormState: Form {
    var overlay: Overlay { .eventForm(self) }
    var hasUnknownNames: Bool { typedPeople.contains { meaning(of: $0) == .unknown } }

    mutating func take(_ hits: [PersonHit], generation: Int) -> Bool {
        completion.lookup.take(hits, generation: generation)
    }

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

    /// Puts a person in the place of the name under the cursor: the name, or the id where others have the same name.
    mutating func put(_ person: Person) {
        guard let typed = nameUnderCursor else { return }
        let isPlain = TypedPerson.people(in: person.name).map(\.name) == [person.name]
        let isClear = completion.lookup.meaning(of: person.name) == .person(person)
        lines[.people]?.replace(typed.range, with: isPlain && isClear ? person.name : person.id.name)
    }
}
