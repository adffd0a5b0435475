internal import EventModel
internal import Terminal

/// Two versions of an event that cannot be joined, and the edit that led to one of them.
struct ConflictPanel: Panel {
    let conflict: EditConflict
    let edit: Edit
    /// The form that was being saved.
    let form: EventForm?
    /// The names of the people.
    let people: [PersonID: Person]
    /// What articles are called.
    let sources: [ArticleID: String]
    /// The first line in view.
    var top = 0

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        switch key {
        case .character("m"), .character("1"): return keepMine()
        case .character("t"), .character("2"):
            return .closes(saying: Message("Kept what is on disk; your changes were dropped"))
        default:
            scroll(after: key, on: screen)
            return .stays
        }
    }

    private mutating func scroll(after key: Key, on screen: ScreenState) {
        guard let movement = screen.keymap.movement(for: key) else { return }
        top = ScrollMovement.top(after: movement, from: top, in: extent(in: screen.size))
    }

    /// Makes the edit again on what is on disk by now; the form that was being saved waits for that.
    private func keepMine() -> PanelOutcome {
        let again = PanelRequest.save(conflict.edit(inPlaceOf: edit), seen: conflict.theirs.map { [$0] } ?? [])
        return form.map { .givesWay(to: $0, [again]) } ?? .closes(again)
    }

    /// Leaves both as they are: the disk has its version, the form keeps the other.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        guard let form else { return .closes(saying: Message("Kept what is on disk; your changes were dropped")) }
        return .closes(
            .keepDraft(form), saying: Message("Kept what is on disk; E brings your changes back"))
    }

    /// A field that is not the same in both versions.
    struct Difference: Equatable {
        var name: String
        var mine: String
        var theirs: String
        /// Whether both sides have changed it.
        var isConflicting: Bool
    }

    /// What differs, the conflicts first.
    var differences: [Difference] {
        let all = Field.allCases.compactMap { field -> Difference? in
            let (name, mine, theirs) = (
                field.rawValue, conflict.mine.map { words(field, $0) }, conflict.theirs.map { words(field, $0) }
            )
            let isConflicting = conflict.fields.contains(name) || conflict.fields == ["event"]
            guard mine != theirs || conflict.fields.contains(name), mine ?? theirs != "" else { return nil }
            return Difference(name: name, mine: mine ?? "", theirs: theirs ?? "", isConflicting: isConflicting)
        }
        return all.filter(\.isConflicting) + all.filter { !$0.isConflicting }
    }

    /// By the names that conflicts give them.
    private enum Field: String, CaseIterable {
        case title, date, time, zone, place, people, tags, sources, resolved, notes
    }

    private func words(_ field: Field, _ event: Event) -> String {
        switch field {
        case .title: event.title
        case .date: event.date.map(Wording.date) ?? ""
        case .time: event.time?.english ?? ""
        case .zone: event.zone ?? ""
        case .place: event.place ?? ""
        case .people: TypedPerson.line(of: event.people, people: people)
        case .tags: event.tags.joined(separator: ", ")
        case .sources: event.citations.map(words).joined(separator: "\n")
        case .resolved: event.resolutions.map { "\($0.property): \($0.english), \($0.why)" }.joined(separator: "\n")
        case .notes: event.notes
        }
    }

    /// "Courier ¶1 “closed on Friday” date 3 May".
    private func words(_ citation: Citation) -> String {
        let quote = citation.selector.map { " “\($0.exact)”" } ?? ""
        let said = citation.claims.map { " \($0.property) \(Wording.value($0.value, of: $0.property))" }
        let source = sources[citation.article] ?? citation.article.name
        return "\(source) \(Wording.place(citation.paragraph))\(quote)\(said.joined(separator: ","))"
    }
}

extension EditConflict {
    /// The edit that makes the version of the edit win, in the fields in conflict as a whole.
    func edit(inPlaceOf edit: Edit) -> Edit {
        guard let mine else { return edit }
        guard let theirs else { return .step(edit.parts.filter(\.addsPerson) + [.create(mine)]) ?? edit }
        let kept = edit.parts.filter { part in
            !(fields.contains("people") && part.changesPeople) && !(fields.contains("sources") && part.changesSources)
        }
        let people = fields.contains("people") ? theirs.changingPeople(to: mine.people) : []
        let sources = fields.contains("sources") ? theirs.changingSources(to: mine.citations) : []
        return .step(kept + people + sources) ?? edit
    }
}

extension Event {
    fileprivate func changingSources(to other: [Citation]) -> [Edit] {
        citations.filter { !other.contains($0) }.map { .unlink($0, from: id) }
            + other.filter { !citations.contains($0) }.map { .link($0, to: id) }
    }
}

extension Edit {
    fileprivate var parts: [Edit] {
        if case .together(let edits) = self { edits.flatMap(\.parts) } else { [self] }
    }

    fileprivate var addsPerson: Bool {
        if case .addPersonEntry = self { true } else { false }
    }

    fileprivate var changesPeople: Bool {
        guard case .event(_, let edit) = self else { return false }
        switch edit {
        case .addPerson, .removePerson, .changePerson: return true
        case .set, .link, .unlink, .setClaims, .resolve, .unresolve: return false
        }
    }

    fileprivate var changesSources: Bool {
        guard case .event(_, let edit) = self else { return false }
        switch edit {
        case .link, .unlink, .setClaims: return true
        case .set, .addPerson, .removePerson, .changePerson, .resolve, .unresolve: return false
        }
    }
}
