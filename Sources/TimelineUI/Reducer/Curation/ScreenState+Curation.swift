internal import EventModel
internal import Terminal

extension ScreenState {
    /// Commands that change the library.
    mutating func curate(_ command: Command) -> [Effect] {
        switch command {
        case .newEvent: return openNewEvent()
        case .editEvent: return openEventForm()
        case .deleteEvent: return deleteEvent()
        case .editPerson: return openPersonForm()
        case .accept: return accept()
        case .reject: return reject()
        case .mark: return mark()
        case .merge: return openMerge()
        case .split: return openSplit()
        case .select: return startSelecting()
        case .link: return openLinking()
        case .unlink: return unlink()
        case .decide: return openDecision()
        case .undo: return [.undo]
        case .redo: return [.redo]
        default: return []
        }
    }

    /// Takes in what became of edits.
    mutating func takeEditingAnswer(_ action: Action) -> [Effect] {
        switch action {
        case .edited(let outcome): return edited(outcome)
        case .editConflicted(let conflict, let edit): return showConflict(conflict, edit)
        case .editRefused(let reason): return editRefused(reason)
        case .eventsFound(let generation, let events): return eventsFound(generation, events)
        case .editingChanged(let status):
            editing = status
            return []
        default: return []
        }
    }

    private mutating func edited(_ outcome: EditOutcome) -> [Effect] {
        closeSavedForm()
        return []
    }

    private mutating func editRefused(_ reason: String) -> [Effect] {
        keepRefusedForm()
        message = Message(reason, isError: true)
        return []
    }
}
