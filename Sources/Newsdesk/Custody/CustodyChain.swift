internal import Containers
internal import Foundation

/// `custody.jsonl`: what was taken in when, by whom, from where, with which digest. It is only ever added to.
struct CustodyChain {
    static let path = "custody.jsonl"
    private let file: String

    /// The chain of the library in a folder.
    init(library: String) { file = library + "/" + Self.path }

    /// Adds lines at the end and makes them durable; whoever adds at the same time waits.
    func append(_ lines: [CustodyLine]) throws(WritingError) {
        let descriptor = open(file, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
        try Self.check(descriptor)
        defer { close(descriptor) }
        try Self.check(flock(descriptor, LOCK_EX))
        let former = try Self.contents(of: descriptor)
        var (text, before) = Self.end(of: former)
        for var line in lines {
            line.before = before
            before = SHA256(of: line.bytes).hexadecimal
            text += line.bytes + [0x0A]
        }
        let length = lseek(descriptor, 0, SEEK_END)
        do throws(WritingError) {
            try Self.write(text, to: descriptor)
            try Self.check(fsync(descriptor))
        } catch {
            // A line of what was not taken in would be told as missing for ever.
            _ = ftruncate(descriptor, length)
            throw error
        }
    }

    /// What must stand before a new line, and the digest of the line before it. A line that was cut off stays as it is.
    private static func end(of former: [UInt8]) -> ([UInt8], String) {
        guard let last = former.split(separator: 0x0A).last else { return ([], "") }
        return (former.last == 0x0A ? [] : [0x0A], SHA256(of: last).hexadecimal)
    }

    private static func contents(of descriptor: Int32) throws(WritingError) -> [UInt8] {
        var status = stat()
        try check(fstat(descriptor, &status))
        // Only the last line matters: no line is longer than this.
        let size = min(Int(status.st_size), 1 << 16)
        var bytes = [UInt8](repeating: 0, count: size)
        let count = bytes.withUnsafeMutableBytes {
            pread(descriptor, $0.baseAddress, size, off_t(status.st_size) - off_t(size))
        }
        try check(Int32(clamping: count))
        return Array(bytes.prefix(count))
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(WritingError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count))
            rest = rest.dropFirst(count)
        }
    }

    private static func check(_ result: Int32) throws(WritingError) {
        guard result < 0 else { return }
        throw .system(reason: "\(path): \(String(cString: strerror(errno)))")
    }
}
