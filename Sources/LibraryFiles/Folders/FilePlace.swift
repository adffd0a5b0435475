internal import Foundation

/// A file by the folder that it must lie in and its path below it.
package struct FilePlace: Hashable, Sendable {
    /// Absolute, links followed.
    package let root: String
    /// Relative; empty for the folder itself.
    package let path: String

    package init(_ path: String, in root: String) { (self.path, self.root) = (path, root) }

    package var absolutePath: String { path.isEmpty ? root : root + "/" + path }

    /// The last part of the path.
    package var name: String { path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path }

    /// The folder that it lies in.
    package var folder: FilePlace { FilePlace(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "", in: root) }

    /// A file beside it.
    package func beside(_ name: String) -> FilePlace {
        FilePlace(folder.path.isEmpty ? name : folder.path + "/" + name, in: root)
    }

    /// The file that links lead to; nil where that is none below the folder. For reading only.
    package var followingLinks: FilePlace? {
        guard let folder = Self.resolved(root), let target = Self.resolved(absolutePath) else { return nil }
        let prefix = folder == "/" ? folder : folder + "/"
        return target.hasPrefix(prefix) ? FilePlace(String(target.dropFirst(prefix.count)), in: folder) : nil
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
