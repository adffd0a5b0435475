internal import Foundation
internal import Glibc

/// Tells when something in a folder or one below it has changed, through inotify(7). Costs nothing while nothing does.
final class FolderWatch: @unchecked Sendable {
    /// Folders beyond this many are not watched: the kernel's watches are shared with everybody.
    private static let mostFolders = 2000
    /// Editors write a file in several steps; it is read when they have been quiet for so long.
    private static let quietMilliseconds: Int32 = 150
    private static let changes = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

    private let root: String
    private let descriptor: Int32
    private let onChange: @Sendable () -> Void
    private var watched = 0

    /// Watches a folder; nil where the system has no watches left.
    init?(_ root: String, onChange: @escaping @Sendable () -> Void) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.root = root
        self.onChange = onChange
        watch(root)
    }

    deinit { close(descriptor) }

    /// Waits for changes until the process ends, on a thread of its own.
    func start() {
        let thread = Thread { [self] in
            while waitForChange() { onChange() }
        }
        thread.start()
    }

    /// Adds a folder and those below it; hidden ones are the program's own or somebody else's.
    private func watch(_ folder: String) {
        guard watched < FolderWatch.mostFolders else { return }
        guard inotify_add_watch(descriptor, folder, FolderWatch.changes | UInt32(IN_ONLYDIR)) >= 0 else { return }
        watched += 1
        guard let entries = opendir(folder) else { return }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { watch(folder + "/" + name) }
        }
    }

    /// Reads what has happened and what follows at once; false where nothing can be read any more.
    private func waitForChange() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        guard read(descriptor, &buffer, buffer.count) > 0 else { return errno == EINTR }
        var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&poller, 1, FolderWatch.quietMilliseconds) > 0 {
            guard read(descriptor, &buffer, buffer.count) > 0 else { return false }
        }
        return true
    }
}
