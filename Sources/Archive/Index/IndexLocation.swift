internal import Foundation

/// Where the index of a library is kept.
enum IndexLocation: Hashable, Sendable {
    /// In this folder, which exists and can be written.
    case folder(String)
    /// Nowhere: it is made anew each time.
    case memory

    /// `.dateline/` in the library; where that cannot be written, a folder of the user's caches.
    init(library root: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let folders = ["\(root)/.dateline", Self.cacheFolder(of: root, environment)].compactMap { $0 }
        self = folders.first(where: Self.isWritable).map(IndexLocation.folder) ?? .memory
    }

    private static func cacheFolder(of root: String, _ environment: [String: String]) -> String? {
        let cache = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let base = cache ?? environment["HOME"].map({ "\($0)/.cache" }) else { return nil }
        guard let real = realpath(root, nil) else { return nil }
        defer { free(real) }
        let hash = UInt64(bitPattern: StableHash.of(String(cString: real)))
        return "\(base)/dateline/\(String(hash, radix: 16))"
    }

    /// Made where it is missing; a link in its place is not followed.
    private static func isWritable(_ folder: String) -> Bool {
        var status = stat()
        if lstat(folder, &status) != 0 {
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            guard lstat(folder, &status) == 0 else { return false }
        }
        return status.st_mode & S_IFMT == S_IFDIR && access(folder, R_OK | W_OK | X_OK) == 0
    }
}
