internal import Foundation

/// A file of a library that is replaced as a whole or not at all.
///
/// The new text goes to a temporary file beside it, is made durable (fsync), takes the old file's place by renaming, and
/// the folder is made durable too. The file keeps its permissions. It must lie in the library, links followed; a file
/// that somebody else has changed since it was read stays as it is.
public struct LibraryFile: Sendable {
    /// What was read.
    public let bytes: [UInt8]
    /// Where it really is, links followed.
    private let path: String

    /// Reads a file whose path is relative to the library.
    public init(_ relativePath: String, in root: String) throws(RewritingError) {
        guard let folder = Self.resolved(root), let path = Self.resolved(root + "/" + relativePath) else {
            throw .system(reason: String(cString: strerror(errno)))
        }
        guard path.hasPrefix(folder == "/" ? folder : folder + "/") else { throw .outside }
        self.path = path
        bytes = try Self.read(path)
    }

    /// Puts new bytes in the place of those that were read.
    public func replace(with new: [UInt8]) throws(RewritingError) {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        let name = path.split(separator: "/").last ?? ""
        let temporary = "\(folder)/.\(name).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
        do throws(RewritingError) {
            try write(new, to: temporary)
            guard try Self.read(path) == bytes else { throw .changedMeanwhile }
            try Self.check(rename(temporary, path))
        } catch {
            unlink(temporary)
            throw error
        }
        try Self.synchronise(folder: folder.isEmpty ? "/" : folder)
    }

    private func write(_ new: [UInt8], to temporary: String) throws(RewritingError) {
        var status = stat()
        try Self.check(stat(path, &status))
        // Who may not write to the file may not replace it either, whatever the folder allows.
        try Self.check(access(path, W_OK))
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        try Self.check(descriptor)
        defer { close(descriptor) }
        var written = 0
        while written < new.count {
            let count = new.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            try Self.check(Int32(clamping: count))
            written += count
        }
        try Self.check(fchmod(descriptor, status.st_mode & 0o7777))
        try Self.check(fsync(descriptor))
    }

    private static func synchronise(folder: String) throws(RewritingError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try check(descriptor)
        defer { close(descriptor) }
        try check(fsync(descriptor))
    }

    private static func read(_ path: String) throws(RewritingError) -> [UInt8] {
        do throws(SourceError) {
            return try FileBytes.read(path)
        } catch {
            throw .system(reason: error.reason)
        }
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func check(_ result: Int32) throws(RewritingError) {
        guard result < 0 else { return }
        throw .system(reason: String(cString: strerror(errno)))
    }
}
