internal import Glibc

/// Bytes that are read piece by piece where they lie, so that a file of any size takes no more memory than a piece.
public struct ByteSource: Sendable {
    /// How many there are.
    public let size: Int
    /// Fills a buffer with what stands at a place; how many bytes, -1 where they cannot be read.
    private let read: @Sendable (_ place: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int

    /// Bytes in memory.
    public init(_ bytes: [UInt8]) {
        size = bytes.count
        read = { place, buffer in
            let count = min(buffer.count, max(bytes.count - place, 0))
            bytes.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[place..<place + count]))
            }
            return count
        }
    }

    /// The bytes of an open file, which is closed when nobody reads it any more.
    public init(descriptor: Int32, size: Int) {
        let file = OpenFile(descriptor)
        self.size = size
        read = { place, buffer in file.read(at: place, into: buffer) }
    }

    /// Bytes that something else hands over.
    init(size: Int, read: @escaping @Sendable (Int, UnsafeMutableRawBufferPointer) -> Int) {
        (self.size, self.read) = (size, read)
    }

    /// Up to `count` bytes from a place on; fewer at the end, and where the rest cannot be read.
    public func bytes(at place: Int, count: Int) -> [UInt8] {
        guard place >= 0, place < size else { return [] }
        return [UInt8](unsafeUninitializedCapacity: min(count, size - place)) { buffer, filled in
            filled = max(0, read(place, UnsafeMutableRawBufferPointer(buffer)))
        }
    }

    /// A part of them, as if there were nothing else.
    public func part(_ places: Range<Int>) -> ByteSource {
        let range = places.clamped(to: 0..<size)
        return ByteSource(size: range.count) { [read] place, buffer in
            let count = min(buffer.count, range.count - place)
            return read(range.lowerBound + place, UnsafeMutableRawBufferPointer(rebasing: buffer[..<max(0, count)]))
        }
    }

    /// The digest of all; nil where they cannot be read to the end.
    public var sha256: SHA256? {
        var digest = RunningSHA256()
        var place = 0
        while place < size {
            let piece = bytes(at: place, count: 1 << 20)
            if piece.isEmpty { return nil }
            piece.withUnsafeBytes { digest.update($0) }
            place += piece.count
        }
        return digest.value
    }
}

/// A file that is read at any place by any thread.
private final class OpenFile: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = pread(
                descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, off_t(place + filled))
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            filled += count
        }
        return filled
    }
}
