/// Folds UTF-8 in one pass and remembers where each folded byte came from once the two counts differ.
struct TextFolder {
    private(set) var bytes: [UInt8] = []
    private(set) var origins: [UInt32] = []
    private(set) var codePoint = 0

    mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                append(UInt64(Self.ascii[Int(byte)]))
                index += 1
            } else {
                append(ScalarFolding.packed(UTF8Scalar.decode(source, &index)))
            }
            codePoint += 1
        }
    }

    /// NUL stays a space too: a packed 0 means "dropped".
    private static let ascii: [UInt8] = (0..<128).map { UInt8(truncatingIfNeeded: ScalarFolding.packed($0)) }

    @inline(__always)
    private mutating func append(_ packed: UInt64) {
        if packed == 0x20, bytes.last == 0x20 { return }
        var rest = packed
        while rest != 0 {
            if !origins.isEmpty || bytes.count != codePoint { remember() }
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    private mutating func remember() {
        if origins.isEmpty { origins = (0..<UInt32(bytes.count)).map { $0 } }
        origins.append(UInt32(codePoint))
    }
}

/// Reads UTF-8 that is known to be valid.
enum UTF8Scalar {
    /// The scalar at `index`, which moves behind it.
    @inline(__always)
    static func decode(_ source: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
        let first = UInt32(source[index])
        if first < 0x80 {
            index += 1
            return first
        }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scalar = first & (0x7F >> UInt32(length))
        for next in index + 1..<min(index + length, source.count) {
            scalar = scalar << 6 | UInt32(source[next] & 0x3F)
        }
        index += length
        return scalar
    }
}
