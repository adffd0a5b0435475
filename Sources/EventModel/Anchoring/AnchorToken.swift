/// A word, a number or a sign in a text that quotes are looked up in.
struct AnchorToken {
    enum Kind: UInt8 { case word, number, sign, paragraphEnd }

    /// Of the normalised bytes: canonically decomposed, plain quotes and dashes, nothing without width.
    var hash: UInt64
    /// The same for words that differ in the capitals of their ASCII letters only; set where tokens are aligned.
    var caseless: UInt64 = 0
    /// Into the bytes of the whole text.
    var bytes: Range<UInt32>
    /// Into the paragraph.
    var codePoints: Range<UInt32>
    var kind: Kind
}

/// FNV-1a over 64 bits.
enum AnchorHash {
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Adds one scalar as its class or as itself.
    @inline(__always)
    static func add(
        _ kind: ScalarClass, _ source: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>, to hash: inout UInt64
    ) {
        let plain = kind.plainBytes
        if plain.utf8CodeUnitCount > 0 {
            for index in 0..<plain.utf8CodeUnitCount { add(plain.utf8Start[index], to: &hash) }
        } else {
            for index in bytes { add(source[index], to: &hash) }
        }
    }

    /// The hash of bytes without the bit that tells ASCII's capitals from its small letters.
    static func caseless(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = start
        for byte in bytes { add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte, to: &hash) }
        return hash
    }

    /// The hash of a token that has accents, so that one scalar or two for a letter make no difference.
    static func decomposed(_ source: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>) -> UInt64 {
        var scalars: [UInt32] = []
        var index = bytes.lowerBound
        while index < bytes.upperBound {
            let scalar = UTF8Scalar.decode(source, &index)
            switch ScalarClass.of(scalar) {
            case .dropped: break
            case .apostrophe: scalars.append(0x27)
            default: CanonicalDecomposition.append(scalar, to: &scalars)
            }
        }
        CanonicalDecomposition.order(&scalars)
        var hash = start
        for scalar in scalars.compactMap(Unicode.Scalar.init) {
            for byte in UTF8.encode(scalar) ?? .init() { add(byte, to: &hash) }
        }
        return hash
    }
}
