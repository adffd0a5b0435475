internal import Curation
internal import EventModel
internal import LibraryFiles
public import TimelineUI

extension LibrarySource {
    /// Opens the library for editing: whether that can be, what can be undone, and what an earlier run left unfinished.
    public func openForEditing() -> [Action] {
        if let other = otherEditor { return [other] }
        do {
            let editor = try editing.editor()
            // What another program is editing at this moment will be told when it is done.
            try? editor.catchUp()
            return news(of: editor)
        } catch {
            return [.editingChanged(EditingStatus(obstacle: error.obstacle))]
        }
    }

    /// That another program is editing the library, and does not let others: nothing is waited for then.
    private var otherEditor: Action? {
        LibraryEditor.otherEditor(of: root).map { other in
            let (undoable, redoable) = editing.known
            return .editingChanged(EditingStatus(undoable: undoable, redoable: redoable, otherEditor: other))
        }
    }

    /// Makes an edit, takes one back or makes it again, and says what came of it. Waits for the disk.
    public func edit(_ request: EditRequest) -> [Action] {
        let editor: LibraryEditor
        do {
            editor = try editing.editor()
        } catch {
            return [
                .editRefused(error.obstacle ?? "\(error)"),
                otherEditor ?? .editingChanged(EditingStatus(obstacle: error.obstacle)),
            ]
        }
        do throws(EditingError) {
            guard let (kind, report) = try report(of: request, editor) else {
                return [.noted(Message(request == .undo ? "Nothing to undo" : "Nothing to redo"))] + news(of: editor)
            }
            let outcome = EditOutcome(
                kind: kind, summary: report.summary, events: report.events, decided: report.decided)
            return [.edited(outcome)] + news(of: editor) + reloaded(report.files)
        } catch {
            let isBusy = if case .busy = error { true } else { false }
            return [answer(error, to: request)] + ((isBusy ? otherEditor : nil).map { [$0] } ?? news(of: editor))
        }
    }

    private func report(
        of request: EditRequest, _ editor: LibraryEditor
    ) throws(EditingError) -> (EditOutcome.Kind, EditReport)? {
        switch request {
        case .perform(let edit, let seen): return (.made, try editor.perform(edit, seen: seen, freeIDs: true))
        case .derive(let copy, let original): return (.made, try derive(copy, from: original, editor))
        case .undo: return try editor.undo().map { (.undone, $0) }
        case .redo: return try editor.redo().map { (.redone, $0) }
        }
    }

    /// Says beside an article of which other one it is a copy.
    private func derive(
        _ copy: ArticleID, from original: ArticleID, _ editor: LibraryEditor
    ) throws(EditingError) -> EditReport {
        let article = (try? articleDetails(copy)) ?? nil
        let fields = [DocumentValue.Entry("derivedFrom", .text(original.name))]
        guard let article, let note = SourceNote(beside: article, fields: fields) else {
            throw .unsupported(
                path: article?.path ?? copy.name, reason: "nothing can be said beside one of many in a file")
        }
        let role = copy == original ? "a source of its own" : "a copy of \(original)"
        return try editor.describe([note], summary: "take \(copy) for \(role)")
    }

    private func answer(_ error: EditingError, to request: EditRequest) -> Action {
        if case .conflict(let conflict) = error, case .perform(let edit, _) = request {
            return .editConflicted(conflict, edit)
        }
        if request == .undo, error.isLasting {
            return .editRefused("\(error); undo again leaves that edit as it is and takes back the one before")
        }
        return .editRefused("\(error)")
    }

    /// What can be undone now, and what was recovered on the way.
    private func news(of editor: LibraryEditor) -> [Action] {
        let news = editing.news(of: editor).map { Action.noted(Message($0)) }
        return [.editingChanged(status(of: editor))] + news
    }

    /// The library as it is now.
    private func reloaded(_ files: [String]) -> [Action] {
        do {
            return try refresh(files: files).map { [.libraryReloaded($0)] } ?? []
        } catch {
            return [.failed("\(error)")]
        }
    }

    private func status(of editor: LibraryEditor) -> EditingStatus {
        EditingStatus(undoable: editor.undoable, redoable: editor.redoable)
    }
}

extension EditingError {
    /// Why the library cannot be edited at all; nil where it can at another moment.
    fileprivate var obstacle: String? {
        switch self {
        case .readOnly: "this library can only be read: its folder may not be written"
        case .outside, .link, .noJournal, .system: description
        case .refused, .conflict, .busy, .full, .vanished, .changedMeanwhile, .unsupported, .unfinished: nil
        }
    }
}
