internal import Foundation
internal import LibraryFiles

/// The right to change a library, held for the length of one edit: programs take turns.
///
/// `.dateline/lock` is locked with flock(2), so that the lock ends with its process, and says who holds it.
struct LibraryLock: ~Copyable {
    private static let path = ".dateline/lock"

    private let descriptor: Int32

    /// Takes the lock, waiting up to `patience` seconds; throws ``EditingError/busy`` with who holds it.
    init(root: String, patience: Double = 1) throws(EditingError) {
        let descriptor = try EditingError.wrap(in: root) { () throws(SystemFault) in
            try OpenFolder(root).open(Self.path, O_RDWR | O_CREAT | O_NONBLOCK, permissions: 0o644)
        }
        let clock = ContinuousClock()
        let end = clock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR, clock.now < end else {
                let holder = Self.holder(descriptor)
                close(descriptor)
                throw code == EWOULDBLOCK
                    ? .busy(holder: holder)
                    : EditingError(SystemFault(path: root + "/" + Self.path, code: code), in: root)
            }
            usleep(10_000)
        }
        self.descriptor = descriptor
        if Self.isOwn(descriptor) { sign() }
    }

    /// Who holds the lock of a library for longer than an edit takes, `patience` in seconds; nil where nobody does.
    /// Nothing is written.
    static func holder(root: String, patience: Double) -> String? {
        guard let descriptor = try? OpenFolder(root).open(path, O_RDONLY | O_NONBLOCK) else { return nil }
        defer { close(descriptor) }
        let end = ContinuousClock.now + .seconds(patience)
        while flock(descriptor, LOCK_SH | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { return nil }
            guard ContinuousClock.now < end else { return holder(descriptor) }
            usleep(10_000)
        }
        return nil
    }

    /// Who holds the lock is said as far as the disk has room for it.
    private func sign() {
        let text = Array("pid \(getpid()) on \(Self.host)\n".utf8)
        if pwrite(descriptor, text, text.count, 0) == text.count { _ = ftruncate(descriptor, off_t(text.count)) }
    }

    /// Whether nothing else has the file too: another name of it may stand anywhere.
    private static func isOwn(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
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
        let line = buffer.prefix(max(count, 0)).prefix { $0 != 0x0A }
        // What a lock says that came with a folder is not repeated.
        guard !line.isEmpty, line.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return "another program" }
        return String(decoding: line, as: UTF8.self)
    }
}
