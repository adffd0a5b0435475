internal import Curation
internal import EventModel
internal import Foundation

/// The editor of a library, opened when it is first wanted: opening waits for the disk, and for a library that cannot be
/// edited it is tried again the next time.
final class LibraryEditing: @unchecked Sendable {
    private let root: String
    private let lock = NSLock()
    private var opened: LibraryEditor?
    private var told = 0

    /// The editing of the library in a folder; nothing is opened yet.
    init(root: String) { self.root = root }

    /// The editor; throws where the library cannot be edited.
    func editor() throws(EditingError) -> LibraryEditor {
        let result = lock.withLock { () -> Result<LibraryEditor, EditingError> in
            if let opened { return .success(opened) }
            let made = Result { () throws(EditingError) in try LibraryEditor(root: root) }
            opened = try? made.get()
            return made
        }
        return try result.get()
    }

    /// What can be undone as far as it is known, for which nothing is opened.
    var known: (undoable: String?, redoable: String?) {
        lock.withLock { (opened?.undoable, opened?.redoable) }
    }

    /// What was recovered and has not been told yet.
    func news(of editor: LibraryEditor) -> [String] {
        lock.withLock {
            let recovered = editor.recovered
            defer { told = recovered.count }
            return Array(recovered.dropFirst(told))
        }
    }
}
