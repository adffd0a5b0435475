/// A place in the bytes of a text that is read once from the left.
struct EDTFScanner {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { offset == bytes.count }

    /// The next byte as a character if it is ASCII; nil at the end and before anything else.
    var next: Character? { peek(0) }

    /// The byte `distance` behind the next one.
    func peek(_ distance: Int) -> Character? {
        let index = offset + distance
        return index < bytes.count && bytes[index] < 128 ? Character(UnicodeScalar(bytes[index])) : nil
    }

    /// Where the scanner is, in code points.
    var position: Int { position(of: offset) }

    /// Where a byte is, in code points.
    func position(of offset: Int) -> Int {
        bytes[..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// Steps over a character if it is the next one.
    mutating func take(_ character: Character) -> Bool {
        guard next == character else { return false }
        offset += 1
        return true
    }

    /// Steps over a word if it comes next.
    mutating func take(_ word: String) -> Bool {
        guard bytes[offset...].starts(with: word.utf8) else { return false }
        offset += word.utf8.count
        return true
    }

    /// Steps over decimal digits and returns them.
    mutating func takeDigits() -> String {
        let start = offset
        while let character = next, ("0"..."9").contains(character) { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Steps over exactly `count` digits, `X` among them where `masked`; nil where there are fewer, and then stands before
    /// the first character that is none.
    mutating func takeDigits(_ count: Int, masked: Bool) -> EDTFDigits? {
        var value = 0
        var mask: UInt8 = 0
        for _ in 0..<count {
            guard let digit = takeDigit(masked: masked) else { return nil }
            value = value * 10 + (digit ?? 0)
            mask = mask << 1 | (digit == nil ? 1 : 0)
        }
        return EDTFDigits(value, count: count, mask: mask)
    }

    private mutating func takeDigit(masked: Bool) -> Int?? {
        guard offset < bytes.count else { return nil }
        if masked, bytes[offset] == UInt8(ascii: "X") {
            offset += 1
            return .some(nil)
        }
        guard (48...57).contains(bytes[offset]) else { return nil }
        offset += 1
        return .some(Int(bytes[offset - 1]) - 48)
    }

    /// The character at the scanner as a reader sees it; nil at the end.
    var visible: Character? {
        String(decoding: bytes[offset...].prefix(16), as: UTF8.self).first
    }
}
