internal import CZlib

/// Unpacks one stream of DEFLATE (RFC 1951), piece by piece.
public final class Inflater {
    /// What stands around the stream.
    public enum Wrapping: Int32, Sendable {
        /// RFC 1952.
        case gzip = 31
        /// RFC 1950.
        case zlib = 15
        /// Nothing.
        case none = -15
    }

    /// How far a stream has come.
    public enum State: Equatable, Sendable {
        case more, end, damaged
    }

    private var stream = z_stream()
    /// How far it has come.
    public private(set) var state = State.more

    /// At the start of a stream.
    public init(_ wrapping: Wrapping) {
        if inflate_begin(&stream, wrapping.rawValue) != Z_OK { state = .damaged }
    }

    deinit { inflateEnd(&stream) }

    /// Unpacks from `input` into `output` until one is used up or the stream ends.
    public func inflate(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (taken: Int, made: Int) {
        guard state == .more else { return (0, 0) }
        stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(clamping: output.count)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        if status == Z_STREAM_END { state = .end } else if status != Z_OK && status != Z_BUF_ERROR { state = .damaged }
        return (input.count - Int(stream.avail_in), output.count - Int(stream.avail_out))
    }

    /// A whole stream in memory; nil where it is damaged or unpacks to more than `limit` bytes. One that breaks off
    /// gives what there is of it.
    public static func inflated(_ bytes: [UInt8], _ wrapping: Wrapping, limit: Int) -> [UInt8]? {
        let inflater = Inflater(wrapping)
        var (result, piece, place) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16), 0)
        while inflater.state == .more {
            let (taken, made) = bytes.withUnsafeBytes { input in
                piece.withUnsafeMutableBytes {
                    inflater.inflate(UnsafeRawBufferPointer(rebasing: input[place...]), into: $0)
                }
            }
            place += taken
            result += piece[..<made]
            if result.count > limit { return nil }
            if taken == 0, made == 0 { break }
        }
        return inflater.state == .damaged ? nil : result
    }
}
