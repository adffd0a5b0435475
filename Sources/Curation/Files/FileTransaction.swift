internal import LibraryFiles

/// Some files that change together: all of them, or none.
///
/// First every new text is written beside its place and made durable; then each takes its place by one system call.
/// Nothing is replaced or removed that is not as it was when the change was made. New files come first, since they alone
/// may need room and are taken back without any; removals come last.
struct FileTransaction {
    private let root: String
    private let files: any FileSystem
    private let changes: [FileChange]

    /// Changes of files below a folder.
    init(_ changes: [FileChange], in root: String, files: any FileSystem) {
        (self.root, self.files) = (root, files)
        let (gone, written) = (changes.filter { $0.after == nil }, changes.filter { $0.after != nil })
        self.changes = written.filter { $0.before == nil } + written.filter { $0.before != nil } + gone
    }

    /// Makes the changes. After an error all files are as they were, unless the error is ``EditingError/unfinished``.
    func run() throws(EditingError) {
        var hasNewFolder = false
        do throws(SystemFault) {
            for change in changes where try stage(change) { hasNewFolder = true }
        } catch {
            removeStaged()
            throw EditingError(error, in: root)
        }
        var done: [FileChange] = []
        do throws(EditingError) {
            for change in changes { try checkUnchanged(change) }
            for change in changes {
                try checkUnchanged(change)
                try commit(change, &done)
            }
            try synchroniseFolders(and: hasNewFolder ? [FilePlace("", in: root)] : [])
        } catch {
            removeStaged()
            try takeBack(done, after: error)
        }
        removeStaged()
    }

    /// What an interrupted run left behind.
    func removeStaged() {
        // Once more where it fails: what stays behind does no harm, but nobody would tidy it up.
        for change in changes where (try? files.remove(staged(change))) == nil { try? files.remove(staged(change)) }
    }

    private func place(_ change: FileChange) -> FilePlace { FilePlace(change.path, in: root) }

    private func staged(_ change: FileChange) -> FilePlace { StagedFile.place(for: place(change)) }

    private func folder(_ change: FileChange) -> FilePlace { place(change).folder }

    /// Writes the new text beside its place; says whether that took a new folder.
    @discardableResult
    private func stage(_ change: FileChange) throws(SystemFault) -> Bool {
        // For a removal too: a file that may not be written may not be removed.
        let permissions = try files.permissions(place(change))
        guard let after = change.after else { return false }
        let isFolderNew = change.before == nil ? try files.makeFolder(folder(change)) : false
        let path = staged(change)
        try files.remove(path)
        try files.create(path, permissions: permissions ?? 0o644)
        try files.append(after, to: path)
        try files.synchronise(path)
        return isFolderNew
    }

    private func checkUnchanged(_ change: FileChange) throws(EditingError) {
        let bytes = try EditingError.wrap(in: root) { () throws(SystemFault) in try files.read(place(change)) }
        guard bytes == change.before else { throw .changedMeanwhile(path: change.path) }
    }

    private func commit(_ change: FileChange, _ done: inout [FileChange]) throws(EditingError) {
        let isUnchanged = try EditingError.wrap(in: root) { () throws(SystemFault) in
            if change.before == nil {
                try putNew(change)
                return true
            }
            return change.after == nil ? try takeOut(change) : try exchange(change)
        }
        guard isUnchanged else { throw .changedMeanwhile(path: change.path) }
        done.append(change)
    }

    /// Exchanges old and new and only then looks at the old, so that nobody can have changed it in between; false, and
    /// all as it was, where somebody had.
    private func exchange(_ change: FileChange) throws(SystemFault) -> Bool {
        guard try files.exchange(staged(change), place(change)) else {
            try files.rename(staged(change), to: place(change))
            return true
        }
        let old = Result { () throws(SystemFault) in try files.read(staged(change)) }
        if case .success(change.before) = old { return true }
        _ = try files.exchange(staged(change), place(change))
        _ = try old.get()
        return false
    }

    /// Puts a file aside and only then looks at it; false, and all as it was, where somebody had changed it.
    private func takeOut(_ change: FileChange) throws(SystemFault) -> Bool {
        try files.rename(place(change), to: staged(change))
        let old = Result { () throws(SystemFault) in try files.read(staged(change)) }
        if case .success(change.before) = old { return true }
        try files.link(staged(change), to: place(change))
        _ = try old.get()
        return false
    }

    /// A second name first, which fails where somebody else has made the file; not all file systems have second names.
    private func putNew(_ change: FileChange) throws(SystemFault) {
        do throws(SystemFault) {
            try files.link(staged(change), to: place(change))
        } catch {
            guard error.isUnsupported else { throw error }
            return try files.rename(staged(change), to: place(change))
        }
    }

    private func synchroniseFolders(and others: Set<FilePlace>) throws(EditingError) {
        do throws(SystemFault) {
            let folders = others.union(changes.map(folder)).sorted { $0.path < $1.path }
            for folder in folders { try files.synchronise(folder) }
        } catch {
            throw EditingError(error, in: root)
        }
    }

    private func takeBack(_ done: [FileChange], after error: EditingError) throws(EditingError) {
        guard !done.isEmpty else { throw error }
        let back = FileTransaction(done.map(\.inverse), in: root, files: files)
        do throws(SystemFault) {
            for change in back.changes { try back.stage(change) }
        } catch {
            back.removeStaged()
            throw .unfinished(reason: EditingError(error, in: root).description)
        }
        var ignored: [FileChange] = []
        do throws(EditingError) {
            for change in back.changes {
                try back.checkUnchanged(change)
                try back.commit(change, &ignored)
            }
        } catch {
            back.removeStaged()
            throw .unfinished(reason: error.description)
        }
        back.removeStaged()
        throw error
    }
}
