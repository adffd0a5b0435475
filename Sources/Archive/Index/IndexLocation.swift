internal import Foundation

/// Where the index of a library is kept.
enum IndexLocation: Hashable, Sendable {
    /// In this folder, which exists and can be written.
    case folder(String)
    /// Nowhere: it is made anew each time.
    case memory

    /// `.dateline/` in the library; where that cannot be written, a folder of the user's caches.
    /// What is no folder has no index.
    init(library root: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let folders = ["\(root)/.dateline", Self.cacheFolder(of: root, environment)].compactMap { $0 }
        let place = Self.isFolder(root, followingLinks: true) ? folders.first(where: Self.isWritable) : nil
        self = place.map(IndexLocation.folder) ?? .memory
    }

    private static func cacheFolder(of root: String, _ environment: [String: String]) -> String? {
        let cache = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let base = cache ?? environment["HOME"].map({ "\($0)/.cache" }) else { return nil }
        guard let real = realpath(root, nil) else { return nil }
        defer { free(real) }
        let hash = UInt64(bitPattern: StableHash(String(cString: real)).value)
        return "\(base)/dateline/\(String(hash, radix: 16))"
    }

    /// Made where it is missing; a link in its place is not followed.
    private static func isWritable(_ folder: String) -> Bool {
        if !isFolder(folder) {
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        return isFolder(folder) && access(folder, R_OK | W_OK | X_OK) == 0
    }

    private static func isFolder(_ path: String, followingLinks: Bool = false) -> Bool {
        var status = stat()
        let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
        return fstatat(AT_FDCWD, path, &status, flags) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
