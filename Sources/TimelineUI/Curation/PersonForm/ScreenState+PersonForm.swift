internal import EventModel

extension ScreenState {
    /// Of several people in the event one is chosen first.
    mutating func openPersonForm() -> [Effect] {
        guard let record = eventUnderCursor() else { return [] }
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
        return open(
            ChoicePanel(
                title: "Whom to edit", hint: "edit",
                choices: people.map { .init(label: $0.name, target: .person($0.id)) }))
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
        var form = PersonForm(person, isEntered: isEntered)
        if let draft = drafts.lazy.compactMap({ $0.panel as? PersonForm }).first, draft.person == person {
            form = draft
            drop(draft)
            message = Message("Your changes from before are back")
        }
        let question = form.question()
        return open(form, asking: question)
    }
}
