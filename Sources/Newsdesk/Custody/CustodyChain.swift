internal import Containers
internal import Foundation
internal import LibraryFiles

/// `custody.jsonl`: what was taken in when, by whom, from where, with which digest. It is only ever added to.
struct CustodyChain {
    static let path = "custody.jsonl"
    private let file: String

    /// The chain of the library in a folder.
    init(library: String) { file = library + "/" + Self.path }

    /// Adds lines at the end and makes them durable; whoever adds at the same time waits.
    func append(_ lines: [CustodyLine]) throws(WritingError) {
        do throws(SystemFault) {
            try add(lines)
        } catch {
            throw .system(reason: "\(Self.path): \(error.reason)")
        }
    }

    private func add(_ lines: [CustodyLine]) throws(SystemFault) {
        let descriptor = open(file, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw SystemFault(path: file, code: errno) }
        let chain = OpenFile(descriptor, path: file)
        try chain.check(chain.with { flock($0, LOCK_EX) })
        let former = try Self.contents(of: chain)
        var (text, before) = Self.end(of: former)
        for var line in lines {
            line.before = before
            before = SHA256(of: line.bytes).hexadecimal
            text += line.bytes + [0x0A]
        }
        let length = chain.with { lseek($0, 0, SEEK_END) }
        do throws(SystemFault) {
            try chain.write(text)
            try chain.synchronise()
        } catch {
            // A line of what was not taken in would be told as missing for ever.
            _ = chain.with { ftruncate($0, length) }
            throw error
        }
    }

    /// What must stand before a new line, and the digest of the line before it. A line that was cut off stays as it is.
    private static func end(of former: [UInt8]) -> ([UInt8], String) {
        guard let last = former.split(separator: 0x0A).last else { return ([], "") }
        return (former.last == 0x0A ? [] : [0x0A], SHA256(of: last).hexadecimal)
    }

    private static func contents(of chain: OpenFile) throws(SystemFault) -> [UInt8] {
        var status = stat()
        try chain.check(chain.with { fstat($0, &status) })
        // Only the last line matters: no line is longer than this.
        let size = min(Int(status.st_size), 1 << 16)
        var bytes = [UInt8](repeating: 0, count: size)
        let count = bytes.withUnsafeMutableBytes { bytes in
            chain.with { pread($0, bytes.baseAddress, size, off_t(status.st_size) - off_t(size)) }
        }
        try chain.check(Int32(clamping: count))
        return Array(bytes.prefix(count))
    }
}
