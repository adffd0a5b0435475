internal import Foundation
internal import LibraryFiles

/// The folder of a library, and what editing may write in it.
struct LibraryPlace {
    /// The folder, links followed.
    let root: String

    /// The library in a folder.
    init(_ path: String) throws(EditingError) {
        guard let resolved = realpath(path, nil) else { throw .vanished(path: path) }
        defer { free(resolved) }
        root = String(cString: resolved)
        var status = stat()
        guard stat(root, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .vanished(path: path) }
    }

    /// Refuses to change what is no file that is edited.
    func check(_ change: FileChange) throws(EditingError) {
        guard EditedPath.isChange(of: change.path, from: change.before, to: change.after) else {
            throw .outside(path: change.path)
        }
    }

    /// Makes `.dateline/`, which must not be a link.
    func makeFolder(_ files: any FileSystem) throws(EditingError) {
        let place = FilePlace(".dateline", in: root)
        try EditingError.wrap(in: root) { () throws(SystemFault) in
            _ = try files.makeFolder(place)
            let result = try OpenFolder(of: FilePlace(".dateline/lock", in: root)).with { folder in
                faccessat(folder, ".", W_OK | X_OK, 0) == 0 ? 0 : errno
            }
            if result != 0 { throw SystemFault(path: place.absolutePath, code: result) }
        }
    }
}
