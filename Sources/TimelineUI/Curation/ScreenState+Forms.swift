internal import EventModel
internal import Terminal

extension ScreenState {
    /// The event under the cursor; where it has not been read yet, the command is carried out when it has.
    mutating func eventUnderCursor(for command: Command) -> EventRecord? {
        let row = timeline.current
        if let event, event.id == row?.event?.id, !curation.pending.contains(event.id) { return event }
        if row == nil ? timeline.count > 0 : row?.event != nil {
            awaiting = command
            message = Message("Reading the event…")
        } else {
            message = Message("There is no event here; + makes a new one")
        }
        return nil
    }

    /// Does what had to wait for the event.
    mutating func carryOutAwaited() -> [Effect] {
        guard let command = awaiting, overlay == nil, !timeline.isSeeking, event?.id == timeline.current?.event?.id
        else { return [] }
        awaiting = nil
        message = nil
        return perform(command)
    }

    /// Closes what lies over the panes; forms keep what was typed.
    mutating func leaveOverlay(_ key: Key) -> [Effect] {
        switch overlay {
        case .eventForm(let form) where form.choices.isEmpty || key != .escape: return leave(form)
        case .eventForm(let form): return take(key, in: form)
        case .personForm(let form) where form.choices.isEmpty || key != .escape: return leave(form)
        case .personForm(let form): return take(key, in: form)
        case .conflict(let conflict): return leave(conflict)
        default:
            overlay = key == .escape ? overlay?.oneStepBack : nil
            return []
        }
    }

    /// A click on a field of a form; nil where no form is open.
    mutating func clickInForm(at point: Point) -> [Effect]? {
        switch overlay {
        case .eventForm(let form):
            EventFormView.field(at: point, of: form, in: size).map { click($0, in: form) } ?? []
        case .personForm(let form):
            PersonFormView.field(at: point, of: form, in: size).map { click($0, in: form) } ?? []
        case .conflict: []
        default: nil
        }
    }

    /// After the edit was made: the form has done its work.
    mutating func closeSavedForm() {
        switch overlay {
        case .eventForm(let form) where form.isSaving:
            drafts.removeAll(where: form.isAboutSame)
            if form.purpose == .create { article.selection = nil }
            overlay = nil
        case .personForm(let form) where form.isSaving: overlay = nil
        default: break
        }
    }

    /// After the edit was refused: the form is there again, with all that was typed.
    mutating func keepRefusedForm() {
        switch overlay {
        case .eventForm(var form) where form.isSaving:
            form.isSaving = false
            overlay = .eventForm(form)
        case .personForm(var form) where form.isSaving:
            form.isSaving = false
            overlay = .personForm(form)
        default: break
        }
    }
}
