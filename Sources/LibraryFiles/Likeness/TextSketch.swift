package import EventModel

/// A sketch of what an article tells, small and the same in every run, by which near-copies are found: reprints, agency
/// copies, new versions of a page.
///
/// The smallest hash of the text's shingles (runs of four words) in each of 64 bins: MinHash with one permutation
/// (Broder 1997; Li, Owen and Zhang 2012). Two sketches agree in about as many bins as their texts have shingles in common.
package struct TextSketch: Equatable {
    /// By bin; `empty` where no shingle fell.
    package private(set) var minima: [UInt32]

    private static let bins = 64
    private static let words = 4
    private static let empty = UInt32.max
    /// Shorter texts are alike by chance.
    private static let fewestShingles = 12
    /// Of the bins in which either has a shingle, in percent: from here on a text is a near-copy.
    private static let likeness = 50

    /// Nil for a text too short to tell, and for a digest, which is in other words.
    package init?(of article: Article) {
        guard article.digestOf == nil else { return nil }
        let words = article.paragraphs.lazy.filter { !$0.kind.isFurniture }.flatMap { Self.hashes(of: $0.text) }
        let all = Array(words)
        guard all.count >= Self.fewestShingles + Self.words - 1 else { return nil }
        minima = Array(repeating: Self.empty, count: Self.bins)
        for start in 0...(all.count - Self.words) {
            var hash: UInt64 = 0
            for word in all[start..<start + Self.words] { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word }
            hash = Self.mixed(hash)
            let bin = Int(hash >> 58)
            minima[bin] = min(minima[bin], UInt32(truncatingIfNeeded: hash) & (Self.empty - 1))
        }
    }

    /// From what the index keeps.
    package init(packed: [UInt8]) {
        minima = stride(from: 0, to: packed.count - 3, by: 4).map { at in
            (0..<4).reduce(0) { $0 | UInt32(packed[at + $1]) << (8 * UInt32($1)) }
        }
    }

    /// For the index.
    package var packed: [UInt8] {
        minima.flatMap { minimum in (0..<4).map { UInt8(truncatingIfNeeded: minimum >> (8 * UInt32($0))) } }
    }

    /// Whether more than half of two texts is the same.
    package func isNearCopy(of other: TextSketch) -> Bool {
        var (same, filled) = (0, 0)
        for (own, others) in zip(minima, other.minima) where own != Self.empty || others != Self.empty {
            filled += 1
            if own == others { same += 1 }
        }
        return same * 100 >= filled * Self.likeness
    }

    /// Numbers of which near-copies have at least one in common, with a probability of 94 % at the least likeness and of
    /// more than 99.9 % from 70 % on: three bins each.
    package var bands: [Int64] {
        stride(from: 0, to: Self.bins - 2, by: 3).compactMap { start in
            let part = minima[start..<start + 3]
            guard part.contains(where: { $0 != Self.empty }) else { return nil }
            return Int64(
                bitPattern: Self.mixed(part.reduce(UInt64(start)) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64($1) }))
        }
    }

    /// Words are runs of letters and digits, folded; a sign of a script without blanks is a word.
    private static func hashes(of text: String) -> [UInt64] {
        var hashes: [UInt64] = []
        var word: UInt64 = 0
        for scalar in text.folded.unicodeScalars {
            let isLetter = isPartOfWord(scalar)
            let isSign = (0x2E80...0x9FFF).contains(scalar.value)
            if !isLetter || isSign, word != 0 {
                hashes.append(word)
                word = 0
            }
            guard isLetter else { continue }
            if isSign {
                hashes.append(UInt64(scalar.value))
            } else {
                word = (word ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3 &+ 1
            }
        }
        return word == 0 ? hashes : hashes + [word]
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "A"..."Z": true
        case _ where scalar.isASCII: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = (number ^ (number >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ (mixed >> 33)
    }
}
