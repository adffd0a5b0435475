internal import LibraryFiles

/// Finishes or takes back an edit that a crash, a full disk or a pulled plug interrupted.
///
/// The files say how far it came: each is as before, as after, or was changed by somebody else since. An edit that had
/// begun to change files is finished; one that had not is dropped. What somebody else has changed stays as it is, and
/// then nothing is removed either, since what was removed may be in no other file.
struct Recovery {
    let root: String
    let files: any FileSystem

    private enum State { case before, after, foreign }

    /// Settles the last entry of a journal; says what was done, nothing where nothing was left to do.
    func settle(_ journal: inout Journal) throws(EditingError) -> [String] {
        guard let entry = journal.open else { return [] }
        var states: [(file: JournaledFile, state: State)] = []
        for file in entry.files {
            let bytes = try read(file)
            states.append((file, file.isAfter(bytes) ? .after : file.isBefore(bytes) ? .before : .foreign))
        }
        var staged: [FileChange] = []
        for file in entry.files { staged.append(FileChange(path: file.path, before: nil, after: [])) }
        FileTransaction(staged, in: root, files: files).removeStaged()
        let foreign = states.filter { $0.state == .foreign }.map(\.file.path)
        let folders = EditFolders(root: root, files: files)
        guard states.contains(where: { $0.state == .after }) || entry.files.isEmpty else {
            if entry.kind != .undo { folders.removeEmpty(entry.folders ?? []) }
            journal.end(.dropped)
            return ["“\(entry.summary)” had not begun when the program ended; it was not made"] + left(foreign)
        }
        let open = states.filter { $0.state == .before && (foreign.isEmpty || $0.file.after != nil) }.map(\.file)
        try finish(open)
        if entry.kind == .undo { folders.removeEmpty(entry.folders ?? []) }
        journal.end(.done)
        let isWhole = open.isEmpty && foreign.isEmpty
        return (isWhole ? [] : ["“\(entry.summary)” was half done when the program ended; it was finished"])
            + left(foreign)
    }

    private func finish(_ open: [JournaledFile]) throws(EditingError) {
        var changes: [FileChange] = []
        for file in open {
            guard let change = file.applied(to: try read(file)) else { throw .changedMeanwhile(path: file.path) }
            changes.append(change)
        }
        try FileTransaction(changes, in: root, files: files).run()
    }

    private func read(_ file: JournaledFile) throws(EditingError) -> [UInt8]? {
        try EditingError.wrap(in: root) { () throws(SystemFault) in try files.read(FilePlace(file.path, in: root)) }
    }

    private func left(_ paths: [String]) -> [String] {
        paths.map { "\($0) has been changed meanwhile and was left as it is" }
    }
}
