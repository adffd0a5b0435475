/// Unicode's canonical decomposition (NFD), so that a letter written in one scalar or in two is the same letter.
enum CanonicalDecomposition {
    /// Appends the full decomposition of a scalar; one that has none is appended as it is.
    static func append(_ scalar: UInt32, to result: inout [UInt32]) {
        if hangul.contains(scalar) { return appendHangul(scalar, to: &result) }
        guard let index = index(of: scalar) else { return result.append(scalar) }
        append(UInt32(CanonicalDecompositionTable.triples[index + 1]), to: &result)
        let mark = UInt32(CanonicalDecompositionTable.triples[index + 2])
        if mark != 0 { append(mark, to: &result) }
    }

    /// Puts runs of marks into canonical order, by combining class.
    static func order(_ scalars: inout [UInt32]) {
        for index in scalars.indices.dropFirst() {
            let mark = combiningClass(scalars[index])
            guard mark != 0 else { continue }
            var place = index
            while place > 0, combiningClass(scalars[place - 1]) > mark {
                scalars.swapAt(place, place - 1)
                place -= 1
            }
        }
    }

    private static let hangul: ClosedRange<UInt32> = 0xAC00...0xD7A3

    /// The arithmetic of the Unicode Standard, section 3.12.
    private static func appendHangul(_ scalar: UInt32, to result: inout [UInt32]) {
        let syllable = scalar - hangul.lowerBound
        result.append(0x1100 + syllable / 588)
        result.append(0x1161 + syllable % 588 / 28)
        if syllable % 28 != 0 { result.append(0x11A7 + syllable % 28) }
    }

    private static func combiningClass(_ scalar: UInt32) -> UInt8 {
        guard scalar >= 0x300, let scalar = Unicode.Scalar(scalar) else { return 0 }
        return scalar.properties.canonicalCombiningClass.rawValue
    }

    private static func index(of scalar: UInt32) -> Int? {
        guard scalar >= 0xC0, scalar <= 0xFFFF else { return nil }
        let triples = CanonicalDecompositionTable.triples
        var low = 0
        var high = triples.count / 3
        while low < high {
            let middle = (low + high) / 2
            let found = UInt32(triples[middle * 3])
            if found == scalar { return middle * 3 }
            if found < scalar { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
