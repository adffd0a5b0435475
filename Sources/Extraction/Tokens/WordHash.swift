/// The key of a word in a dictionary: 64-bit FNV-1a over its bytes, lower case, without diacritics, `’` as `'`.
public enum WordHash {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    static let prime: UInt64 = 0x0000_0100_0000_01b3

    /// The hash of one word as the tokeniser would compute it.
    public static func of(_ word: String) -> UInt64 {
        of(Array(word.utf8)[...])
    }

    /// The hash of the bytes of one word.
    public static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = seed
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = LetterTable.length(ofLead: bytes[index])
            let next = min(index + length, bytes.endIndex)
            fold(bytes, index, next, into: &hash)
            index = next
        }
        return hash
    }

    @inline(__always)
    static func mix(_ byte: UInt8, into hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* prime
    }

    @inline(__always)
    private static func fold(_ bytes: ArraySlice<UInt8>, _ start: Int, _ end: Int, into hash: inout UInt64) {
        let lead = bytes[start]
        if lead < 0x80 {
            mix(LetterTable.lowered(lead), into: &hash)
        } else {
            foldWide(bytes[start..<end], into: &hash)
        }
    }

    static func foldWide(_ bytes: ArraySlice<UInt8>, into hash: inout UInt64) {
        let code = LetterTable.scalar(bytes)
        if code == 0x2019 {
            mix(0x27, into: &hash)
        } else if let base = LetterTable.base(of: code) {
            mix(base, into: &hash)
        } else if !(0x300..<0x370).contains(code) {
            let lowered = LetterTable.lowered(scalar: code)
            for shift in [16, 8, 0] { mix(UInt8(truncatingIfNeeded: lowered >> shift), into: &hash) }
        }
    }
}
