internal import Glibc

/// What has changed in a folder and those below it, as far as inotify(7) has told.
struct FolderChanges {
    /// More files than this are not told one by one.
    private static let mostPaths = 100

    /// Files, relative to the folder; hidden ones are left out.
    private(set) var paths: Set<String> = []
    /// Whether anything else may have changed too.
    private(set) var isIncomplete = false
    /// Whether folders have come or gone.
    private(set) var concernsFolders = false

    /// Nobody knows what has changed.
    static var anything: FolderChanges {
        var changes = FolderChanges()
        changes.isIncomplete = true
        return changes
    }

    var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    /// The files to look at; nil where all are.
    var files: [String]? { isIncomplete ? nil : paths.sorted() }

    /// Adds events as they were read; `folders` has the paths of the watched folders, each with a slash behind.
    mutating func add(_ events: UnsafeRawBufferPointer, folders: [Int32: String]) {
        var rest = events[...]
        while rest.count >= MemoryLayout<inotify_event>.size {
            let event = rest.loadUnaligned(as: inotify_event.self)
            rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
            let name = String(decoding: rest.prefix(Int(event.len)).prefix { $0 != 0 }, as: UTF8.self)
            add(name, event.mask, in: folders[event.wd])
            rest = rest.dropFirst(Int(event.len))
        }
        if paths.count > Self.mostPaths { isIncomplete = true }
    }

    /// Hidden files and folders are the program's own or somebody else's. What has no name is about the watched folder
    /// itself, or says that events were lost.
    private mutating func add(_ name: String, _ mask: UInt32, in folder: String?) {
        guard !name.hasPrefix(".") else { return }
        if mask & UInt32(IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_Q_OVERFLOW) != 0 {
            concernsFolders = true
        }
        if let folder, !name.isEmpty, !concernsFolders { paths.insert(folder + name) } else { isIncomplete = true }
    }
}
