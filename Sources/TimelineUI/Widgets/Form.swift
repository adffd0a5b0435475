internal import EventModel
internal import Terminal

/// What the forms of events and persons have in common: lines that are typed, names that the library knows, one step
/// that saves all.
protocol Form: Equatable {
    associatedtype Field: FormField

    var focus: Field { get set }
    var completion: NameCompletion { get set }
    var isSaving: Bool { get set }
    var isWaiting: Bool { get set }
    var isChecked: Bool { get set }
    /// Who can be chosen for the name that is being typed.
    var choices: [PersonHit] { get }
    /// Whether the library has not said yet who is meant.
    var hasUnknownNames: Bool { get }
    /// The first field that keeps it from being saved.
    var firstProblem: Field? { get }
    /// What saving asks for; nil where nothing has been changed.
    var edit: Edit? { get }
    /// The events as the files have them.
    var seen: [Event] { get }
    /// The form over the panes.
    var overlay: Overlay { get }

    /// Asks the library who is meant.
    mutating func question() -> [Effect]
    /// Takes its answer; false where nobody waits for it any more.
    mutating func take(_ hits: [PersonHit], generation: Int) -> Bool
    /// Puts a person in the place of the name that is being typed.
    mutating func put(_ person: Person)
    /// Types into the field with the focus; false where the key means nothing there.
    mutating func type(_ key: Key) -> Bool
    /// What a click on a field does.
    mutating func click(_ field: Field)
}

/// A line of a form; the last one saves.
protocol FormField: CaseIterable, Equatable {
    static var save: Self { get }
}

extension Form {
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

    mutating func click(_ field: Field) { moveFocus(to: field) }
}
