internal import Foundation

/// The right to change a library, held for the length of one edit: programs take turns.
///
/// `.dateline/lock` is locked with flock(2), so that the lock ends with its process, and says who holds it.
struct LibraryLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock, waiting up to `patience` seconds; throws ``EditingError/busy`` with who holds it.
    init(root: String, patience: Double = 1) throws(EditingError) {
        let path = root + "/.dateline/lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw EditingError(SystemFault(path: path, code: errno), in: root) }
        let clock = ContinuousClock()
        let end = clock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR, clock.now < end else {
                let holder = Self.holder(descriptor)
                close(descriptor)
                throw code == EWOULDBLOCK
                    ? .busy(holder: holder) : EditingError(SystemFault(path: path, code: code), in: root)
            }
            usleep(10_000)
        }
        self.descriptor = descriptor
        let text = Array("pid \(getpid()) on \(Self.host)\n".utf8)
        // Who holds the lock is said as far as the disk has room for it.
        if pwrite(descriptor, text, text.count, 0) == text.count { _ = ftruncate(descriptor, off_t(text.count)) }
    }

    deinit { close(descriptor) }

    private static var host: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "this computer" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func holder(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let line = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).split(separator: "\n").first
        return line.map(String.init) ?? "another program"
    }
}
