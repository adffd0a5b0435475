public import EventModel
internal import LibraryFiles
internal import Synchronization

/// Carries out edits on the files of a library, undoes and redoes them, also those of earlier runs.
///
/// Every edit is in the journal, durable, before the first file changes; files are replaced as a whole, and only where
/// they are as they were read. Programs that edit one library take turns. All calls wait for the disk: call it off the
/// main thread.
public final class LibraryEditor: Sendable {
    /// The folder, links followed.
    public let root: String
    private let place: LibraryPlace
    let files: any FileSystem
    private let journal: Mutex<Journal>
    private let outlook = Mutex(Outlook())
    /// The step that could not be taken back when that was asked for last.
    private let refused = Mutex<Int?>(nil)
    private let patience: Double

    /// What can be asked while an edit waits for the disk.
    private struct Outlook {
        var undoable: String?
        var redoable: String?
        var recovered: [String] = []
    }

    /// Opens a library for editing and finishes what an earlier run could not; throws ``EditingError/readOnly(path:)``
    /// where it cannot be written.
    public convenience init(root: String) throws(EditingError) {
        try self.init(root: root, files: DiskFileSystem())
    }

    /// With a file system of its own; waits so many seconds for another program.
    init(root: String, files: any FileSystem, patience: Double = 2) throws(EditingError) {
        place = try LibraryPlace(root)
        self.root = place.root
        self.files = files
        self.patience = patience
        try place.makeFolder(files)
        var journal = Journal(folder: try Self.journalFolder(of: place.root), files: files)
        let lock = try LibraryLock(root: place.root, patience: patience)
        try journal.refresh()
        let recovered = try Recovery(root: place.root, files: files).settle(&journal)
        _ = consume lock
        self.journal = Mutex(journal)
        self.journal.withLock { note($0, recovered + $0.damage) }
    }

    /// Makes an edit. `seen` are the events as the user saw them: where a file says something else by now, both are
    /// joined value by value, or ``EditingError/conflict(_:)`` says where that cannot be. With `freeIDs` an event that the
    /// edit makes under an id that is taken gets one that is free; else that is refused. `summary` is what undo will say,
    /// where the edit's own words would be too many.
    public func perform(
        _ edit: Edit, seen: [Event] = [], freeIDs: Bool = false, summary: String? = nil
    ) throws(EditingError) -> EditReport {
        try turn { (journal) throws(EditingError) in
            var plan = EditPlan(root: self.root, files: self.files)
            let edit = freeIDs ? try plan.withFreeIDs(edit) : edit
            let state = try plan.state(for: edit)
            let revision = try EditMerge(state: state, seen: seen).revision(of: edit)
            try plan.carryOut(revision)
            var report = try self.make(plan.fileChanges, .edit, summary ?? edit.summary, &journal)
            report.put(first: edit.events.reversed())
            return report
        }
    }

    /// Takes back the last edit; nil where there is none. Throws where that cannot be because somebody else has changed the
    /// same since; asked again it leaves that edit as it is, for good, and takes back the one before it.
    public func undo() throws(EditingError) -> EditReport? {
        try turn { (journal) throws(EditingError) in
            while let step = journal.undoable.last {
                do throws(EditingError) {
                    return try self.reverse(step, .undo, &journal)
                } catch {
                    guard error.isLasting, !self.notesRefusal(of: step) else { throw error }
                    try journal.pass(step)
                }
            }
            return nil
        }
    }

    /// Makes the edit again that was taken back last; nil where there is none.
    public func redo() throws(EditingError) -> EditReport? {
        try turn { (journal) throws(EditingError) in try self.reverse(journal.redoable.last, .redo, &journal) }
    }

    /// Takes in what other programs have edited meanwhile, and settles what one of them left unfinished.
    public func catchUp() throws(EditingError) {
        try turn { (_) throws(EditingError) in }
    }

    /// Which other program has been editing the library in a folder for so many seconds and does not let others; nil where
    /// none does.
    public static func otherEditor(of root: String, patience: Double = 0.3) -> String? {
        LibraryLock.holder(root: root, patience: patience)
    }

    /// What ``undo()`` would take back, in one line.
    public var undoable: String? { outlook.withLock { $0.undoable } }

    /// What ``redo()`` would make again, in one line.
    public var redoable: String? { outlook.withLock { $0.redoable } }

    /// What an interrupted edit, of an earlier run or of another program, left unfinished, and what became of it: one
    /// sentence each, without a full stop.
    public var recovered: [String] { outlook.withLock { $0.recovered } }
}

extension LibraryEditor {
    /// One turn: the lock, what other programs did, what they left unfinished, then the edit; again where a file changed
    /// in between.
    func turn<Result: Sendable>(
        _ body: (inout Journal) throws(EditingError) -> Result
    ) throws(EditingError) -> Result {
        try journal.withLock { (journal) throws(EditingError) -> Result in
            for _ in 1..<3 {
                do throws(EditingError) {
                    return try attempt(&journal, body)
                } catch {
                    guard case .changedMeanwhile = error else { throw error }
                }
            }
            return try attempt(&journal, body)
        }
    }

    private static func journalFolder(of root: String) throws(EditingError) -> String {
        guard let folder = UserFolders().state(of: root) else { throw .noJournal(path: "a folder of state") }
        guard UserFolders.make(folder) else { throw .noJournal(path: folder) }
        return folder
    }

    private func attempt<Result>(
        _ journal: inout Journal, _ body: (inout Journal) throws(EditingError) -> Result
    ) throws(EditingError) -> Result {
        _ = try LibraryPlace(root)
        try place.makeFolder(files)
        _ = try Self.journalFolder(of: root)
        let lock = try LibraryLock(root: root, patience: patience)
        try journal.refresh()
        note(journal, try Recovery(root: root, files: files).settle(&journal))
        defer { note(journal) }
        let result = try body(&journal)
        _ = consume lock
        return result
    }

    private func note(_ journal: Journal, _ recovered: [String] = []) {
        outlook.withLock { outlook in
            outlook.undoable = journal.undoable.last?.summary
            outlook.redoable = journal.redoable.last?.summary
            outlook.recovered += recovered
        }
    }

    /// Whether it is the first time that a step could not be taken back.
    private func notesRefusal(of step: JournalStep) -> Bool {
        refused.withLock { refused in
            defer { refused = step.number }
            return refused != step.number
        }
    }

    private func reverse(
        _ step: JournalStep?, _ kind: JournalEntry.Kind, _ journal: inout Journal
    ) throws(EditingError) -> EditReport? {
        guard let step else { return nil }
        var plan = ReversalPlan(EditPlan(root: root, files: files))
        let entry = try journal.entry(step)
        for file in entry.files.reversed() { try plan.reverse(file) }
        return try make(plan.fileChanges, kind, step.summary, &journal, emptying: entry.folders ?? [])
    }

    /// `emptied` are the folders that an undo removes where nothing is left in them.
    func make(
        _ changes: [FileChange], _ kind: JournalEntry.Kind, _ summary: String, _ journal: inout Journal,
        emptying emptied: [String] = []
    ) throws(EditingError) -> EditReport {
        for change in changes { try place.check(change) }
        guard !changes.isEmpty || kind != .edit else { return EditReport(summary: summary, changes: []) }
        let folders = EditFolders(root: root, files: files)
        let made = try EditingError.wrap(in: root) { () throws(SystemFault) in try folders.missing(for: changes) }
        try journal.begin(kind, summary, changes, folders: kind == .undo ? emptied : made)
        do throws(EditingError) {
            try FileTransaction(changes, in: root, files: files).run()
        } catch {
            if case .unfinished = error { throw error }
            folders.removeEmpty(made)
            journal.end(.dropped)
            throw error
        }
        if kind == .undo { folders.removeEmpty(emptied) }
        journal.end(.done)
        refused.withLock { $0 = nil }
        return EditReport(summary: summary, changes: changes)
    }
}
