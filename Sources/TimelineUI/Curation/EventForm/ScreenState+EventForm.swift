internal import EventModel

extension ScreenState {
    mutating func openNewEvent() -> [Effect] {
        let citations = focus == .article ? citationUnderCursor.map { [$0] } ?? [] : []
        let published = article.record?.article.published?.date.lower?.calendarDate.year
        let event = Event(id: "", title: "", citations: citations)
        return openForm(
            .create, of: event, persons: [:], nearYear: citations.isEmpty ? nil : published,
            from: citations.first?.selector?.exact)
    }

    mutating func openEventForm() -> [Effect] {
        guard let record = eventUnderCursor() else { return [] }
        let purpose: EventForm.Purpose = record.event.status == .suggested ? .accept : .change
        return openForm(purpose, of: record.event.withoutReasons, persons: record.people, nearYear: nil)
    }

    private mutating func openForm(
        _ purpose: EventForm.Purpose, of event: Event, persons: [PersonID: Person], nearYear: Int?,
        from words: String? = nil
    ) -> [Effect] {
        let year = nearYear ?? timeline.current?.event?.date?.lower?.calendarDate.year
        var form = EventForm(
            purpose, of: event, persons: persons, libraryZone: library?.zone, nearYear: year, zones: zones)
        if purpose == .create { form.sourceName = article.record?.article.shortName }
        if let words { form.fill(from: words) }
        if let draft = draft(of: form) {
            form.takeOver(draft)
            drop(draft)
            message = Message("Your changes from before are back; Ctrl-X shows the event as it was")
        }
        let question = form.question()
        return open(form, asking: question)
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

    /// What was typed before into a form about the same; nil where nothing was.
    func draft(of form: EventForm) -> EventForm? {
        drafts.lazy.compactMap { $0.panel as? EventForm }.first(where: form.isAboutSame)
    }

    /// Keeps what was typed until the form of the same event or person is opened again.
    mutating func keep(_ form: any Panel) {
        drop(form)
        if let form = form as? EventForm {
            drafts.append(Overlay(form.draft))
        } else if let form = form as? PersonForm {
            drafts.append(Overlay(form.draft))
        }
    }

    /// Forgets what was typed about the same event, or about any person: of those only the last one is kept.
    mutating func drop(_ form: any Panel) {
        drafts.removeAll { draft in
            guard let form = form as? EventForm else { return draft.panel is PersonForm }
            return (draft.panel as? EventForm).map(form.isAboutSame) ?? false
        }
    }
}
