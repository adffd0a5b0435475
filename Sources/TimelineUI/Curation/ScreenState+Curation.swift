internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func editConflicted(_ conflict: EditConflict, _ edit: Edit) -> [Effect] {
        forgetPending()
        curation.following = nil
        return showConflict(conflict, edit)
    }

    /// Says what was done and leads to the event that it was done to.
    mutating func edited(_ outcome: EditOutcome) -> [Effect] {
        let wording = EditWording(
            titles: curation.titles.merging(knownTitles) { remembered, _ in remembered },
            names: curation.names.merging(knownNames) { remembered, _ in remembered },
            sources: knownSources)
        message = Message(wording.message(outcome, columns: size.columns))
        if outcome.kind != .made || curation.following == nil { curation.following = eventToShow(after: outcome) }
        if outcome.kind != .made { (curation.rejected, curation.expected) = ([], nil) }
        let effects = tellPanel(.saved)
        checkMarks(after: outcome)
        forgetPending()
        return effects
    }

    /// Says what left the list by a decision on something else: suggestions from the same paragraphs.
    mutating func sayWhatWentAlong(_ library: LibraryOverview) {
        guard let expected = curation.expected else { return }
        curation.expected = nil
        let others = expected - library.suggestions
        guard others > 0, let told = message, !told.isError, overlay == nil else { return }
        let words = "\(EnglishNumber.count(others, "other suggestion")) of the same paragraphs went with it"
        message = Message("\(words) · \(told.text)")
    }

    /// The event that was changed; the suggestion where it is one again.
    private func eventToShow(after outcome: EditOutcome) -> EventID? {
        guard timeline.subject == .events else { return nil }
        guard outcome.kind == .undone else { return outcome.events.first }
        guard let first = outcome.events.first else { return outcome.decided.last }
        return curation.origins[first] ?? first
    }

    /// Marks of what is gone are dropped; what has changed is read again before it is used.
    private mutating func checkMarks(after outcome: EditOutcome) {
        timeline.marked.removeAll { marked in
            curation.used.contains(marked.id) || (outcome.kind != .made && outcome.events.contains(marked.id))
        }
        for index in timeline.marked.indices where outcome.events.contains(timeline.marked[index].id) {
            timeline.marked[index].event = nil
        }
    }

    /// After the answer to an edit nothing waits for it any more.
    mutating func forgetPending() {
        curation.pending = []
        curation.used = []
        curation.unsaved = nil
    }

    /// What had been typed for the edit is there again.
    mutating func editRefused(_ reason: String) -> [Effect] {
        message = Message(reason, isError: true)
        let effects = tellPanel(.refused)
        if overlay == nil { overlay = curation.unsaved }
        curation.following = nil
        (curation.rejected, curation.expected) = ([], nil)
        forgetPending()
        return effects
    }

    /// Remembers what an edit that is on its way is about.
    mutating func noteEdits(in effects: [Effect], askedFrom overlay: Overlay?) {
        for case .edit(.perform(let edit, _)) in effects {
            for event in edit.givenEvents { curation.titles[event.id] = event.title }
            let ids = edit.events + edit.givenEvents.map(\.id)
            for id in ids where curation.titles[id] == nil { curation.titles[id] = knownTitles[id] }
            curation.pending.formUnion(ids)
            curation.used.formUnion(edit.usedMarks)
            curation.origins.merge(edit.accepted) { _, new in new }
            curation.unsaved = overlay
        }
    }

    /// The titles that the screen shows somewhere.
    private var knownTitles: [EventID: String] {
        var titles: [EventID: String] = [:]
        for link in article.record?.links ?? [] { titles[link.event] = link.title }
        for marked in timeline.marked { titles[marked.id] = marked.summary.title }
        for row in timeline.rows.compactMap(\.event) { titles[row.id] = row.title }
        return titles
    }

    /// The names of the people of the event shown.
    private var knownNames: [PersonID: String] { event?.people.mapValues(\.name) ?? [:] }

    /// Whose articles are open, cited by the event shown or decided on.
    var knownSources: [ArticleID: String] {
        var sources = curation.sources
        for article in event?.passages.compactMap(\.article) ?? [] { sources[article.id] = article.shortName }
        if let article = article.record?.article { sources[article.id] = article.shortName }
        return sources
    }
}

extension Edit {
    /// The events that the edit brings along, under the ids that they have then.
    fileprivate var givenEvents: [Event] {
        switch self {
        case .create(let event), .reject(let event), .split(_, _, let event): [event]
        case .accept(let event, let id, _): [event, event.named(id)]
        case .together(let edits): edits.flatMap(\.givenEvents)
        case .event, .delete, .merge, .addPersonEntry, .person: []
        }
    }
}

extension Edit {
    /// The events whose marks have done their work then.
    fileprivate var usedMarks: [EventID] {
        switch self {
        case .delete(let id): [id]
        case .accept(let event, _, _), .reject(let event): [event.id]
        case .merge(let ids, let id): ids + [id]
        case .together(let edits): edits.flatMap(\.usedMarks)
        case .create, .event, .split, .addPersonEntry, .person: []
        }
    }

    /// The suggestions that become events, by the ids that they have then.
    fileprivate var accepted: [(EventID, EventID)] {
        switch self {
        case .accept(let event, let id, _): [(id, event.id)]
        case .together(let edits): edits.flatMap(\.accepted)
        case .create, .event, .delete, .reject, .merge, .split, .addPersonEntry, .person: []
        }
    }
}
