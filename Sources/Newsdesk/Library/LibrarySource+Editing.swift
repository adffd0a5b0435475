internal import Archive
internal import EventModel
public import TimelineUI

extension LibrarySource {
    /// Opens the library for editing: whether that can be, what can be undone, and what an earlier run left unfinished.
    public func openForEditing() -> [Action] {
        do {
            let editor = try editing.editor()
            let news = editing.news(of: editor).map { Action.noted(Message($0)) }
            return [.editingChanged(status(of: editor))] + news
        } catch {
            return [.editingChanged(EditingStatus(obstacle: error.obstacle))]
        }
    }

    /// Makes an edit, takes one back or makes it again, and says what came of it. Waits for the disk.
    public func edit(_ effect: Effect) -> [Action] {
        let editor: LibraryEditor
        do {
            editor = try editing.editor()
        } catch {
            return [
                .editRefused(error.obstacle ?? "\(error)"), .editingChanged(EditingStatus(obstacle: error.obstacle)),
            ]
        }
        do throws(EditingError) {
            guard let outcome = try outcome(of: effect, editor) else {
                return [.noted(Message(effect == .undo ? "Nothing to undo" : "Nothing to redo"))]
            }
            return [.edited(outcome)] + afterwards(editor)
        } catch {
            return [answer(error, to: effect)] + afterwards(editor)
        }
    }

    private func outcome(of effect: Effect, _ editor: LibraryEditor) throws(EditingError) -> EditOutcome? {
        switch effect {
        case .perform(let edit, let seen):
            return EditOutcome(.made, try editor.perform(edit, seen: seen, freeIDs: true))
        case .undo: return try editor.undo().map { EditOutcome(.undone, $0) }
        case .redo: return try editor.redo().map { EditOutcome(.redone, $0) }
        default: return nil
        }
    }

    private func answer(_ error: EditingError, to effect: Effect) -> Action {
        if case .conflict(let conflict) = error, case .perform(let edit, _) = effect {
            return .editConflicted(conflict, edit)
        }
        return .editRefused("\(error)")
    }

    /// What can be undone now, what was recovered on the way, and the library as it is now.
    private func afterwards(_ editor: LibraryEditor) -> [Action] {
        let news = editing.news(of: editor).map { Action.noted(Message($0)) }
        return [.editingChanged(status(of: editor))] + news + reloaded()
    }

    private func reloaded() -> [Action] {
        do {
            return try refresh { _ in }.map { [.libraryReloaded($0)] } ?? []
        } catch {
            return [.failed("\(error)")]
        }
    }

    private func status(of editor: LibraryEditor) -> EditingStatus {
        EditingStatus(undoable: editor.undoable, redoable: editor.redoable)
    }
}

extension EditOutcome {
    fileprivate init(_ kind: Kind, _ report: EditReport) {
        self.init(kind: kind, summary: report.summary, events: report.events)
    }
}

extension EditingError {
    /// Why the library cannot be edited at all; nil where it can at another moment.
    fileprivate var obstacle: String? {
        switch self {
        case .readOnly: "this library can only be read: its folder may not be written"
        case .vanished, .outside, .system: description
        default: nil
        }
    }
}
