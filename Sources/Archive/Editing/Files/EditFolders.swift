/// The folders that an edit makes for its files: they go with it when it is taken back, unless something else lies there.
struct EditFolders {
    let root: String
    let files: any FileSystem

    /// The folders that are not there yet for some changes; relative to the library.
    func missing(for changes: [FileChange]) throws(SystemFault) -> [String] {
        var missing: Set<String> = []
        for change in changes where change.before == nil && change.after != nil {
            guard let slash = change.path.lastIndex(of: "/") else { continue }
            let folder = String(change.path[..<slash])
            if try files.size(root + "/" + folder) == nil { missing.insert(folder) }
        }
        return missing.sorted()
    }

    /// Removes those that are empty. One that stays behind does no harm.
    func removeEmpty(_ folders: [String]) {
        for folder in folders { try? files.removeFolder(root + "/" + folder) }
    }
}
