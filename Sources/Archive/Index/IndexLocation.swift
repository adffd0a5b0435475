internal import Foundation
internal import LibraryFiles

/// Where the index of a library is kept.
enum IndexLocation: Hashable, Sendable {
    /// In this folder, which exists and can be written.
    case folder(String)
    /// Nowhere: it is made anew each time.
    case memory

    /// A folder of the user's caches, never the library: an index that came with a folder is not believed. What is no
    /// folder has no index.
    init(library root: String, folders: UserFolders = UserFolders()) {
        let place = Self.isFolder(root) ? folders.cache(of: root) : nil
        self = place.flatMap { UserFolders.make($0) ? .folder($0) : nil } ?? .memory
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return fstatat(AT_FDCWD, path, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
