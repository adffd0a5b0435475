internal import Containers
internal import EventModel
internal import Foundation

/// A folder into which files are put whole or not at all, and never over another file.
///
/// The bytes go to a hidden temporary file in the folder, are made durable (fsync), take a name that
/// no file has, and the folder is made durable too. The folder stays the same one, even if its path is turned into
/// a link meanwhile.
final class DurableFolder {
    private let descriptor: Int32
    private let path: String

    /// Opens a folder.
    init(_ path: String) throws(AddingError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOTDIR { throw .notAFolder(path: path) }
            throw .notWritable(path: path, reason: String(cString: strerror(errno)))
        }
    }

    deinit { close(descriptor) }

    /// The names of all that is in it, hidden entries included.
    func entries() throws(AddingError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw .notWritable(path: path, reason: "the folder cannot be listed")
        }
    }

    /// Makes a folder in it.
    func makeFolder(_ name: FileName) throws(WritingError) {
        try Self.check(mkdirat(descriptor, name.text, 0o777))
        try Self.check(fsync(descriptor))
    }

    /// Writes a new file.
    func write(_ bytes: [UInt8], as name: FileName) throws(WritingError) {
        try write(ByteSource(bytes), as: name)
    }

    /// Writes a new file piece by piece.
    func write(_ bytes: ByteSource, as name: FileName) throws(WritingError) {
        let temporary = ".\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
        do throws(WritingError) {
            try fill(temporary, with: bytes)
            try rename(temporary, to: name.text)
        } catch {
            unlinkat(descriptor, temporary, 0)
            throw error
        }
        try Self.check(fsync(descriptor))
    }

    /// Takes a file away that was written just now.
    func remove(_ name: FileName) { unlinkat(descriptor, name.text, 0) }

    private func fill(_ name: String, with bytes: ByteSource) throws(WritingError) {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        try Self.check(file)
        defer { close(file) }
        var written = 0
        while written < bytes.size {
            let piece = bytes.bytes(at: written, count: 1 << 20)
            if piece.isEmpty { throw .system(reason: "the file cannot be read to its end") }
            let count = piece.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            try Self.check(Int32(clamping: count))
            written += count
        }
        try Self.check(fsync(file))
    }

    /// A second name replaces nothing; where the file system has none (FAT), the name is taken first.
    private func rename(_ temporary: String, to name: String) throws(WritingError) {
        if linkat(descriptor, temporary, descriptor, name, 0) == 0 {
            unlinkat(descriptor, temporary, 0)
            return
        }
        guard [EPERM, EOPNOTSUPP, ENOSYS, EINVAL].contains(errno) else { return try Self.check(-1) }
        let reserved = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        try Self.check(reserved)
        close(reserved)
        do throws(WritingError) {
            try Self.check(renameat(descriptor, temporary, descriptor, name))
        } catch {
            unlinkat(descriptor, name, 0)
            throw error
        }
    }

    private static func check(_ result: Int32) throws(WritingError) {
        guard result < 0 else { return }
        if errno == EEXIST { throw .exists }
        throw .system(reason: String(cString: strerror(errno)))
    }
}
