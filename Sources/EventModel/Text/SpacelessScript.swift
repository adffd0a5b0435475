/// Scripts that write words without spaces between them, or with endings joined to them as Korean does. Where a word ends
/// is not told there without a dictionary, so that each of their letters is looked for as a word by itself.
enum SpacelessScript {
    /// Thai and Lao, Myanmar, Khmer, Tai, Balinese and Javanese, kana, ideographs, Hangul syllables.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF, 0x1B00...0x1B7F,
        0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3040...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA980...0xA9FF, 0xAA60...0xAA7F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x3FFFF,
    ]

    /// The first byte of the first such letter, as UTF-8.
    static let firstByte: UInt8 = 0xE0

    /// Whether a word can begin between two letters whatever they are.
    static func isBoundary(_ before: UInt32, _ after: UInt32) -> Bool {
        (has(before) || has(after)) && !isMark(after)
    }

    private static func has(_ scalar: UInt32) -> Bool {
        guard scalar >= blocks[0].lowerBound else { return false }
        return blocks.contains { $0.contains(scalar) }
    }

    /// Vowels and tones that are written onto the letter before them.
    private static func isMark(_ scalar: UInt32) -> Bool {
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}

extension FoldedText {
    /// The folded text with a space between letters of scripts that write no spaces, so that each is a word for an index
    /// of words, and a row of them a phrase.
    public var spaced: String {
        guard bytes.contains(where: { $0 >= SpacelessScript.firstByte }) else { return string }
        var spaced = String.UnicodeScalarView()
        var before: UInt32 = 0x20
        for scalar in string.unicodeScalars {
            if SpacelessScript.isBoundary(before, scalar.value) { spaced.append(" ") }
            spaced.append(scalar)
            before = scalar.value
        }
        return String(spaced)
    }
}
