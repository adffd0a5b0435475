internal import Foundation

/// Keeps editing within a library: links are followed, and what leads out of it is refused.
struct LibraryPlace {
    /// The folder, links followed.
    let root: String

    /// The library in a folder.
    init(_ path: String) throws(EditingError) {
        guard let real = Self.real(path) else { throw .vanished(path: path) }
        var status = stat()
        guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .vanished(path: path) }
        root = real
    }

    /// The change of the file that a path leads to.
    func resolved(_ change: FileChange) throws(EditingError) -> FileChange {
        var change = change
        let path = root + "/" + change.path
        var status = stat()
        if lstat(path, &status) == 0 {
            guard let real = Self.real(path), real.hasPrefix(root + "/") else { throw .outside(path: change.path) }
            change.path = String(real.dropFirst(root.count + 1))
        } else if let folder = Self.real(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])) {
            guard folder == root || folder.hasPrefix(root + "/") else { throw .outside(path: change.path) }
        }
        return change
    }

    /// Makes `.dateline/`, which must not be a link.
    func makeFolder(_ files: any FileSystem) throws(EditingError) {
        let path = root + "/.dateline"
        try EditingError.wrap(in: root) { () throws(SystemFault) in _ = try files.makeFolder(path) }
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .outside(path: ".dateline") }
        guard access(path, W_OK | X_OK) == 0 else { throw .readOnly(path: ".dateline") }
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
