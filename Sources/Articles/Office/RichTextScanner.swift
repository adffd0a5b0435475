/// Cuts Rich Text into brackets, control words and bytes of text.
struct RichTextScanner {
    enum Token: Equatable {
        case open, close
        case word(String, Int?)
        case byte(UInt8)
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next token; nil at the end. Ends of lines mean nothing.
    mutating func next() -> Token? {
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "{"): return .open
            case UInt8(ascii: "}"): return .close
            case UInt8(ascii: "\\"): return control()
            case 0x0A, 0x0D, 0: continue
            default: return .byte(byte)
            }
        }
        return nil
    }

    /// Passes over what stands for a character that a program does not know: a byte, or one that is escaped.
    mutating func skipCharacter() {
        let start = place
        guard case .byte = next() else {
            place = start
            return
        }
    }

    /// The second half of a character of two, where it comes next.
    mutating func trailSurrogate() -> UInt16? {
        let start = place
        if case .word("u", let number?) = next(), UTF16.isTrailSurrogate(UInt16(truncatingIfNeeded: number)) {
            return UInt16(truncatingIfNeeded: number)
        }
        place = start
        return nil
    }

    private mutating func control() -> Token? {
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        guard isLetter(first) else { return sign(first) }
        let end = bytes[place...].prefix(32).firstIndex { !isLetter($0) } ?? min(place + 32, bytes.count)
        let word = String(decoding: bytes[place..<end], as: UTF8.self)
        place = end
        let number = number()
        if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        // So many bytes of anything follow.
        if word == "bin" { place = min(bytes.count, place + max(0, min(number ?? 0, bytes.count))) }
        return .word(word, number)
    }

    private mutating func sign(_ sign: UInt8) -> Token {
        place += 1
        switch sign {
        case UInt8(ascii: "'"):
            let digits = String(decoding: bytes[place...].prefix(2), as: UTF8.self)
            guard let byte = UInt8(digits, radix: 16) else { return .byte(0x20) }
            place += 2
            return .byte(byte)
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): return .byte(sign)
        case 0x0A, 0x0D: return .word("par", nil)
        default: return .word(String(UnicodeScalar(sign)), nil)
        }
    }

    private mutating func number() -> Int? {
        var end = place
        if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
        while end < bytes.count, end < place + 11, (0x30...0x39).contains(bytes[end]) { end += 1 }
        guard let number = Int(String(decoding: bytes[place..<end], as: UTF8.self)) else { return nil }
        place = end
        return number
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) }
}
