package import Containers
internal import EventModel
internal import Foundation

/// The bytes of a file of a library.
package enum FileBytes {
    /// In bytes; larger files are reported and left out. Tables hold many events, and most of a PDF is no text.
    static func limit(of path: String) -> Int {
        ["jsonl", "pdf"].contains(FilePath(path).fileExtension) ? 1 << 30 : 64 << 20
    }

    /// Reads a file whole, whose path is relative to the library; throws the system's reason in words. A link is
    /// followed within the library and never out of it.
    package static func read(_ path: String, in root: String) throws(SourceError) -> [UInt8] {
        do throws(SystemFault) {
            return try read(opened(path, in: root), limit: limit(of: path))
        } catch {
            throw SourceError(position: nil, reason: error.reason)
        }
    }

    /// The bytes of a file of any size, where they lie.
    package static func source(of path: String, in root: String) throws(SourceError) -> ByteSource {
        do throws(SystemFault) {
            let descriptor = try opened(path, in: root)
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                throw SystemFault(path: path, code: EISDIR)
            }
            return ByteSource(descriptor: descriptor, size: Int(status.st_size))
        } catch {
            throw SourceError(position: nil, reason: error.reason)
        }
    }

    private static func opened(_ path: String, in root: String) throws(SystemFault) -> Int32 {
        let flags = O_RDONLY | O_NONBLOCK
        do throws(SystemFault) {
            return try OpenFolder(root, isLinkFollowed: true).open(path, flags)
        } catch {
            guard error.code == ELOOP, let place = FilePlace(path, in: root).followingLinks else { throw error }
            return try OpenFolder(place.root).open(place.path, flags)
        }
    }

    private static func read(_ descriptor: Int32, limit: Int) throws(SystemFault) -> [UInt8] {
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemFault(path: "", code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemFault(path: "", code: EISDIR) }
        guard status.st_size <= limit else { throw SystemFault(path: "", code: EFBIG) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemFault(path: "", code: errno) }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}

extension SystemFault {
    /// What the system says of its code; for files that are no texts in other words.
    package var reason: String {
        switch code {
        case EISDIR: "it is no file"
        case EFBIG: "the file is too large"
        case ELOOP: "it is a link that leads out of the library"
        default: String(cString: strerror(code))
        }
    }

    /// Whether the file system does not have this call.
    package var isUnsupported: Bool { [EPERM, EOPNOTSUPP, ENOSYS, EINVAL, EMLINK].contains(code) }
}
