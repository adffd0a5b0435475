internal import Containers
internal import Foundation

/// A file outside the library, of which nothing is known but where it lies. It is only read.
struct ArrivingFile {
    /// As it was named or found.
    let source: String
    /// Relative to the folder that was named; the file's name where it was named itself. Its folders may tell a date.
    let path: String
    /// Whether somebody named this very file.
    let isNamed: Bool
    /// What came by another way than the path.
    var bytes: [UInt8]?

    /// In bytes. Nobody writes longer articles; a longer feed is no feed.
    static let limit = 256 << 20

    /// All its bytes.
    func read() throws(Refusal) -> [UInt8] {
        if let bytes { return bytes }
        return try Self.read(source, followingLinks: isNamed)
    }

    /// Its bytes where they lie, however many.
    func open() throws(Refusal) -> ByteSource {
        let descriptor = Foundation.open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (isNamed ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw errno == ELOOP ? .noFile : Self.systemRefusal() }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .noFile
        }
        return ByteSource(descriptor: descriptor, size: Int(status.st_size))
    }

    /// The bytes of the YAML file beside it; nil where there is none.
    func readSidecar() throws(Refusal) -> [UInt8]? {
        guard bytes == nil, let path = sidecarPath else { return nil }
        do throws(Refusal) {
            // Beside a file that nobody named lies what its sender put there: a link may lead anywhere.
            return try Self.read(path, followingLinks: isNamed)
        } catch .missing {
            return nil
        } catch .noFile where !isNamed {
            return nil
        } catch {
            throw .unreadable(reason: "of \(path): \(error.text)")
        }
    }

    private var sidecarPath: String? {
        let length = ArticleFileName.fileExtension(of: source).utf8.count
        return length == 0 ? source + ".yaml" : String(source.dropLast(length)) + "yaml"
    }

    private static func read(_ path: String, followingLinks: Bool) throws(Refusal) -> [UInt8] {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw errno == ELOOP ? .noFile : systemRefusal() }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw systemRefusal() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile }
        guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
        return try read(descriptor, atMost: Int(status.st_size))
    }

    private static func read(_ descriptor: Int32, atMost size: Int) throws(Refusal) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), size - filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw systemRefusal() }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(size - filled)
        return bytes
    }

    private static func systemRefusal() -> Refusal {
        errno == ENOENT ? .missing : .unreadable(reason: String(cString: strerror(errno)))
    }
}
