internal import EventModel
internal import Terminal

extension PersonForm {
    var reopening: Command { .editPerson }
    var hasUnknownNames: Bool { otherMeaning == .unknown }
    var seen: [Event] { [] }

    var formerNames: [PersonID: String] {
        var names = [person.id: person.name]
        if case .person(let other) = otherMeaning { names[other.id] = other.name }
        return names
    }

    func afterSaving() -> [PanelRequest] { [] }

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
