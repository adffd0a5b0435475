internal import Foundation
internal import Glibc
internal import Workers

/// Tells when something in a folder or one below it has changed, through inotify(7). Costs nothing while nothing does.
final class FolderWatch: @unchecked Sendable {
    /// Folders beyond this many are not watched: the kernel's watches are shared with everybody.
    private static let mostFolders = 2000
    /// Editors write a file in several steps; it is read when they have been quiet for so long.
    private static let quietMilliseconds: Int32 = 50
    /// Where something changes all the time, it is read so often.
    private static let longestWait = Duration.seconds(1)
    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

    private let root: String
    private let descriptor: Int32
    private let onChange: @Sendable (FolderChanges) -> Void
    /// The paths of the watched folders within the root, each with a slash behind.
    private var folders: [Int32: String] = [:]

    /// Watches a folder; nil where the system has no watches left.
    init?(_ root: String, onChange: @escaping @Sendable (FolderChanges) -> Void) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.root = root
        self.onChange = onChange
        watch("")
    }

    deinit { close(descriptor) }

    /// Waits for changes until the process ends, on a thread of its own.
    func start() {
        WorkThread.start { [self] in
            if folders.isEmpty {
                // It has gone before it could be watched.
                watchWhenThere()
                onChange(.anything)
            }
            while let changes = nextChanges() {
                if !changes.isEmpty { onChange(changes) }
            }
        }
    }

    /// Adds a folder and those below it, but no hidden ones.
    private func watch(_ prefix: String) {
        guard folders.count < Self.mostFolders else { return }
        let path = root + "/" + prefix
        let watch = inotify_add_watch(descriptor, path, Self.events | UInt32(IN_ONLYDIR))
        guard watch >= 0 else { return }
        folders[watch] = prefix
        guard let entries = opendir(path) else { return }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { self.watch(prefix + name + "/") }
        }
    }

    /// After folders have come or gone: watches those that are there now.
    private func watchAgain(after changes: FolderChanges) {
        if access(root, F_OK) != 0 { onChange(changes) }
        watchWhenThere()
    }

    /// Waits for the root where it has gone.
    private func watchWhenThere() {
        while access(root, F_OK) != 0 { sleep(1) }
        folders = [:]
        watch("")
    }

    /// What has happened and what follows at once; nil where nothing can be read any more.
    private func nextChanges() -> FolderChanges? {
        var changes = FolderChanges()
        guard read(into: &changes) else { return nil }
        let start = ContinuousClock.now
        var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while ContinuousClock.now - start < Self.longestWait, poll(&poller, 1, Self.quietMilliseconds) > 0 {
            guard read(into: &changes) else { return nil }
        }
        if changes.concernsFolders { watchAgain(after: changes) }
        return changes
    }

    private func read(into changes: inout FolderChanges) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            guard count > 0 else { return errno == EINTR }
            changes.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]), folders: folders)
            return true
        }
    }
}
