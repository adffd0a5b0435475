internal import Foundation

/// Keeps two processes from making the same index at once. It goes with the process, whatever ends it.
struct IndexLock {
    private let descriptor: Int32

    /// Waits for the lock of a folder; nil where it cannot have one.
    init?(folder: String) {
        descriptor = open("\(folder)/index.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX) == 0 else {
            close(descriptor)
            return nil
        }
    }

    func release() { close(descriptor) }
}
