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
    private var watched: Set<Int32> = []

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
        guard watched.count < FolderWatch.mostFolders else { return }
        let watch = inotify_add_watch(descriptor, folder, FolderWatch.changes | UInt32(IN_ONLYDIR))
        guard watch >= 0 else { return }
        watched.insert(watch)
        guard let entries = opendir(folder) else { return }
        defer { closedir(entries) }
        while let entry = readdir(entries) {
            guard entry.pointee.d_type == UInt8(DT_DIR) else { continue }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { self.watch(folder + "/" + name) }
        }
    }

    /// After folders have come or gone: watches those that are there now. Where the root itself has gone, waits for it.
    private func watchAgain() {
        if access(root, F_OK) != 0 { onChange() }
        while access(root, F_OK) != 0 { sleep(1) }
        watched = []
        watch(root)
    }

    /// Reads what has happened and what follows at once; false where nothing can be read any more.
    private func waitForChange() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return errno == EINTR }
        var haveFoldersChanged = Self.concernsFolders(buffer[..<count])
        var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&poller, 1, FolderWatch.quietMilliseconds) > 0 {
            count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return false }
            haveFoldersChanged = haveFoldersChanged || Self.concernsFolders(buffer[..<count])
        }
        if haveFoldersChanged { watchAgain() }
        return true
    }

    /// Whether one of these events is about a folder: one in a watched folder, or a watched folder itself.
    private static func concernsFolders(_ events: ArraySlice<UInt8>) -> Bool {
        let folders = UInt32(IN_ISDIR) | UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)
        return events.withUnsafeBytes { bytes in
            var offset = 0
            while offset + MemoryLayout<inotify_event>.size <= bytes.count {
                let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                if event.mask & folders != 0 { return true }
                offset += MemoryLayout<inotify_event>.size + Int(event.len)
            }
            return false
        }
    }
}
