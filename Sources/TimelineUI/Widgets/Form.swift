internal import EventModel
internal import Terminal

/// What the forms of events and persons have in common: lines that are typed, names that the library knows, one step
/// that saves all.
protocol Form: Panel {
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
    /// Whether it has anything that would be lost with it.
    var hasChanges: Bool { get }
    /// What it is about and what was typed into it, on one line.
    var draftTitle: String { get }
    /// Its title, its rows and what its keys do.
    var view: FormView { get }
    /// How many rows stand before the fields.
    var rowsBeforeFields: Int { get }
    /// People by their names as they were, for what is said of the edit.
    var formerNames: [PersonID: String] { get }
    /// The key that opens it again with what was typed.
    var reopening: Command { get }

    /// What is done once it has been saved.
    func afterSaving() -> [PanelRequest]
    /// Asks the library who is meant.
    mutating func question() -> Question?
    /// Takes its answer; false where nobody waits for it any more.
    mutating func take(_ hits: [PersonHit], for name: String) -> Bool
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
    var rowsBeforeFields: Int { 0 }
    var formerNames: [PersonID: String] { [:] }

    func hints(on screen: ScreenState) -> [Hint] { view.hints }

    func layout(on screen: ScreenState) -> PanelLayout {
        let layout = view.layout(in: screen.size)
        return PanelLayout(
            frame: layout.box.frame,
            targets: layout.rows.filter { $0.number >= rowsBeforeFields }.map {
                PanelLayout.Target(place: $0.place, number: $0.number - rowsBeforeFields)
            }, isLeftByPressBeside: false)
    }

    func draw(on screen: ScreenState, into frame: inout Frame) {
        view.draw(in: screen.size, theme: screen.theme, into: &frame)
    }

    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome { take(key) }

    mutating func take(_ key: Key) -> PanelOutcome {
        guard !isSaving else { return .stays }
        isWaiting = false
        if let outcome = completion.take(key, choosing: choices) {
            guard case .chosen(let person) = outcome else { return .stays }
            put(person)
            return asking()
        }
        if key == .control("s") || key == .enter && focus == .save { return save() }
        return type(key) || moveFocus(after: key) ? asking() : .stays
    }

    mutating func press(_ target: Int, on screen: ScreenState) -> PanelOutcome {
        guard !isSaving else { return .stays }
        let field = Array(Field.allCases)[target]
        click(field)
        return field == .save ? save() : asking()
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        switch news {
        case .answer(.peopleFound(let hits), .people(let name)):
            // The library says who a name means, or may mean.
            guard take(hits, for: name) else { return .stays }
            return isWaiting ? save() : asking()
        case .saved where isSaving: return PanelOutcome(fate: .closes, requests: afterSaving())
        case .refused:
            isSaving = false
            return .stays
        case .saved, .answer, .event, .listChanged: return .stays
        }
    }

    /// Closes the choice of a name first; what was typed in the form is kept until it is opened again.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        if key == .escape, !choices.isEmpty { return take(key) }
        guard hasChanges else { return .closes }
        let key = screen.keymap.label(of: reopening)
        return .closes(.keepDraft(self), saying: Message("Left without saving; \(key) brings your changes back"))
    }

    /// As it was typed, for when it is opened again.
    var draft: Self {
        var draft = self
        (draft.isSaving, draft.isWaiting, draft.isChecked) = (false, false, false)
        return draft
    }

    private mutating func asking() -> PanelOutcome { .stays(question().map { [.ask($0)] } ?? []) }

    private mutating func save() -> PanelOutcome {
        isChecked = true
        completion.isTyping = false
        isWaiting = hasUnknownNames
        if isWaiting { return asking() }
        if let field = firstProblem {
            focus = field
            return .stays
        }
        guard let edit else { return .closes(saying: Message("Nothing was changed")) }
        isSaving = true
        return .stays(.save(.init(edit: edit, seen: seen, names: formerNames)))
    }
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
