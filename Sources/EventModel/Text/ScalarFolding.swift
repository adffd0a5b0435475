/// What case- and accent-insensitive folding makes of one Unicode scalar.
///
/// Scalars below U+2100 (Latin, Greek, Cyrillic, Hebrew, Arabic, the usual punctuation) come from a table that is made
/// once; the others are computed. Every result fits into eight bytes of UTF-8.
enum ScalarFolding {
    /// The folded UTF-8, first byte lowest; 0 where the scalar is dropped.
    @inline(__always)
    static func packed(_ scalar: UInt32) -> UInt64 {
        if scalar < latinEnd { return latin[Int(scalar)] }
        if scalar < tableEnd { return table[Int(scalar - latinEnd)] }
        if unchanged.contains(scalar) { return pack([scalar]) }
        return pack(folded(scalar))
    }

    private static let latinEnd: UInt32 = 0x250
    private static let tableEnd: UInt32 = 0x2100

    /// Ideographs and syllables, which have neither case nor accents.
    private static let unchanged: ClosedRange<UInt32> = 0x3100...0xA63F

    // Two tables, as the second takes some milliseconds, and not every library needs it.
    private static let latin: [UInt64] = (0..<latinEnd).map { pack(folded($0)) }
    private static let table: [UInt64] = (latinEnd..<tableEnd).map { pack(folded($0)) }

    private static func folded(_ scalar: UInt32) -> [UInt32] {
        if let replacement = FoldingExceptions.replacements[scalar] { return replacement.unicodeScalars.map(\.value) }
        if isSpace(scalar) { return [0x20] }
        if (0xFF01...0xFF5E).contains(scalar) { return folded(scalar - 0xFEE0) }
        if (0xAC00...0xD7A3).contains(scalar) { return [scalar] }
        var parts: [UInt32] = []
        CanonicalDecomposition.append(scalar, to: &parts)
        return parts.filter { !isDropped($0) }.flatMap(lowercased)
    }

    private static func lowercased(_ scalar: UInt32) -> [UInt32] {
        guard let value = Unicode.Scalar(scalar) else { return [scalar] }
        let lower = value.properties.lowercaseMapping.unicodeScalars.map(\.value)
        return lower.flatMap { part in
            FoldingExceptions.replacements[part]?.unicodeScalars.map(\.value) ?? [part]
        }
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar < 0x21 || Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
    }

    /// Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic, and what has no width. Vowel signs of other
    /// scripts are letters and stay.
    private static func isDropped(_ scalar: UInt32) -> Bool {
        FoldingExceptions.dropped.contains { $0.contains(scalar) }
    }

    private static func pack(_ scalars: [UInt32]) -> UInt64 {
        var packed: UInt64 = 0
        var shift: UInt64 = 0
        for scalar in scalars {
            guard let bytes = Unicode.Scalar(scalar).flatMap(UTF8.encode) else { continue }
            for byte in bytes where shift < 64 {
                packed |= UInt64(byte) << shift
                shift += 8
            }
        }
        return packed
    }
}
