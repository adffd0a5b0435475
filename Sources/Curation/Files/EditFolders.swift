internal import LibraryFiles

/// The folders that an edit makes for its files: they go with it when it is taken back, unless something else lies there.
struct EditFolders {
    let root: String
    let files: any FileSystem

    /// The folders that are not there yet for some changes; relative to the library.
    func missing(for changes: [FileChange]) throws(SystemFault) -> [String] {
        var missing: Set<String> = []
        for change in changes where change.before == nil && change.after != nil {
            let folder = FilePlace(change.path, in: root).folder
            guard !folder.path.isEmpty else { continue }
            if try files.size(folder) == nil { missing.insert(folder.path) }
        }
        return missing.sorted()
    }

    /// Removes those that are empty. One that stays behind does no harm.
    func removeEmpty(_ folders: [String]) {
        for folder in folders where EditedPath.isFolder(folder) {
            try? files.removeFolder(FilePlace(folder, in: root))
        }
    }
}
