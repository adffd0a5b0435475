/// What the tokeniser knows of letters: enough of Unicode for names and words in Latin, Greek and Cyrillic script.
enum LetterTable {
    /// How many bytes a UTF-8 sequence has, by its first; 1 for a stray byte.
    @inline(__always)
    static func length(ofLead byte: UInt8) -> Int {
        byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The code point of one UTF-8 sequence; 0xFFFD where it is cut short.
    static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        let start = bytes.startIndex
        switch bytes.count {
        case 1: return UInt32(bytes[start])
        case 2: return UInt32(bytes[start] & 0x1F) << 6 | tail(bytes, 1)
        case 3: return UInt32(bytes[start] & 0x0F) << 12 | tail(bytes, 1) << 6 | tail(bytes, 2)
        case 4: return UInt32(bytes[start] & 0x07) << 18 | tail(bytes, 1) << 12 | tail(bytes, 2) << 6 | tail(bytes, 3)
        default: return 0xFFFD
        }
    }

    private static func tail(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt32 {
        UInt32(bytes[bytes.startIndex + offset] & 0x3F)
    }

    /// An ASCII letter in lower case; other bytes as they are.
    @inline(__always)
    static func lowered(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether a code point above ASCII belongs in a word.
    static func isLetter(_ code: UInt32) -> Bool {
        switch code {
        case 0xAA, 0xB5, 0xBA: true
        case ..<0xC0, 0xD7, 0xF7: false
        case 0x2000..<0x2C00, 0x3000..<0x3040, 0xFE00..<0xFE70, 0xFF00..<0xFF10, 0xFFF0...: false
        default: true
        }
    }

    /// Whether a letter above ASCII is a capital.
    static func isCapital(_ code: UInt32) -> Bool {
        switch code {
        case 0xC0...0xDE: true
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF, 0x460...0x52F: code & 1 == 0
        case 0x139...0x148, 0x179...0x17E: code & 1 == 1
        case 0x178, 0x391...0x3AB, 0x400...0x42F: true
        default: false
        }
    }

    /// The lower case of a letter that has no Latin base letter.
    static func lowered(scalar code: UInt32) -> UInt32 {
        switch code {
        case 0x391...0x3AB, 0x410...0x42F: code + 0x20
        case 0x400...0x40F: code + 0x50
        default: code
        }
    }

    /// The lower-case ASCII letter under a letter's diacritics; nil where there is none.
    static func base(of code: UInt32) -> UInt8? {
        switch code {
        case 0xC0...0xFF: known(latin1, code - 0xC0)
        case 0x100...0x17F: known(extendedA, code - 0x100)
        case 0x1E00...0x1EFF: known(additional, code - 0x1E00)
        default: nil
        }
    }

    private static func known(_ table: [UInt8], _ index: UInt32) -> UInt8? {
        let letter = table[Int(index)]
        return letter == 0x2E ? nil : letter
    }

    private static let latin1 = Array("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty".utf8)
    private static let extendedA = Array(
        ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
            + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
    private static let additional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
            + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..s."
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
