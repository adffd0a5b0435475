internal import Foundation

/// A file that is held open, the one way to put bytes into it and to make it durable; a folder can be made durable too.
package final class OpenFile: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Takes over a descriptor and closes it in the end; `path` is what a fault names.
    package init(_ descriptor: Int32, path: String) { (self.descriptor, self.path) = (descriptor, path) }

    deinit { close(descriptor) }

    /// Writes all of it, in as many steps as the system takes.
    package func write(_ bytes: [UInt8]) throws(SystemFault) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count))
            written += count
        }
    }

    /// Waits until the disk has what was written.
    package func synchronise() throws(SystemFault) { try check(fsync(descriptor)) }

    /// Makes system calls with the file, which stays open as long as they take.
    package func with<Result>(_ calls: (Int32) -> Result) -> Result { calls(descriptor) }

    /// Throws what the last call on this file failed by, where its result says so.
    package func check(_ result: Int32) throws(SystemFault) {
        if result < 0 { throw SystemFault(path: path, code: errno) }
    }
}
