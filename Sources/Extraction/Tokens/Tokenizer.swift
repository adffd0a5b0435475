/// Cuts bytes into tokens, in one pass.
struct Tokenizer {
    private let bytes: [UInt8]
    private var position = 0
    private var isAfterSpace = true
    private var tokens: [Token] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    /// The tokens; the tokenizer is used up, so that they belong to whoever asked and may be changed without a copy.
    consuming func run() -> [Token] {
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x20 || byte == 0x7F {
                position += 1
                isAfterSpace = true
            } else if byte >= 0x80 {
                scanWide()
            } else if Self.isLetter(byte) {
                scanWord()
            } else if Self.isDigit(byte) {
                scanNumber()
            } else {
                appendMark(byte, length: 1)
            }
        }
        return tokens
    }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always)
    private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private func wideSlice(_ offset: Int) -> ArraySlice<UInt8> {
        bytes[offset..<min(offset + LetterTable.length(ofLead: bytes[offset]), bytes.count)]
    }

    private mutating func append(
        _ kind: Token.Kind, to end: Int, hash: UInt64, number: Int32 = -1, traits: Token.Traits = []
    ) {
        var traits = traits
        if isAfterSpace { traits.insert(.afterSpace) }
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end), number: number,
                kind: kind, traits: traits, hash: hash))
        position = end
        isAfterSpace = false
    }

    private mutating func appendMark(_ code: UInt8, length: Int) {
        append(.punctuation, to: position + length, hash: UInt64(code))
    }
}

extension Tokenizer {
    private mutating func scanWide() {
        let slice = wideSlice(position)
        let code = LetterTable.scalar(slice)
        switch code {
        case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF, 0x85:
            position += slice.count
            isAfterSpace = true
        default:
            if LetterTable.isLetter(code) { return scanWord() }
            appendMark(Self.mark(of: code).rawValue, length: slice.count)
        }
    }

    private static func mark(of code: UInt32) -> Mark {
        switch code {
        case 0x2010, 0x2011: .hyphen
        case 0x2012, 0x2013: .enDash
        case 0x2014, 0x2015: .emDash
        case 0x2018: .leftSingleQuote
        case 0x2019: .apostrophe
        case 0x201C, 0x201E, 0xAB: .leftQuote
        case 0x201D, 0xBB: .rightQuote
        case 0x2026: .ellipsis
        case 0x2022, 0xB7: .bullet
        case 0x20AC: .euro
        case 0xA3: .pound
        case 0xA5: .yen
        case 0xB0: .degree
        default: .other
        }
    }

    private mutating func scanWord() {
        var word = WordScan()
        var end = position
        while end < bytes.count {
            let byte = bytes[end]
            if byte < 0x80 {
                guard Self.isLetter(byte) || Self.isDigit(byte) || isInnerApostrophe(end, length: 1) else { break }
                word.take(byte)
                end += 1
            } else {
                let slice = wideSlice(end)
                let code = LetterTable.scalar(slice)
                guard LetterTable.isLetter(code) || code == 0x2019 && isInnerApostrophe(end, length: 3) else { break }
                word.take(code, slice)
                end += slice.count
            }
        }
        if word.length == 1, byte(end) == 0x2E { return scanDotted(word, from: end) }
        append(.word, to: end, hash: word.hash, traits: word.traits)
    }

    /// `O'Brien`, `o'clock`, `d'Estaing`; not the `'s` of a possessive nor the `n't`-less ends (`'ll`, `'re`, `'ve`, `'d`).
    private func isInnerApostrophe(_ offset: Int, length: Int) -> Bool {
        if length == 1, bytes[offset] != 0x27 { return false }
        guard offset > position else { return false }
        let first = byte(offset + length)
        guard Self.isLetter(first) || first >= 0xC3 && first < 0xE0 else { return false }
        let second = byte(offset + length + 1)
        guard Self.isLetter(second) || second >= 0x80 else { return first | 0x20 == 0x74 }
        let third = byte(offset + length + 2)
        if Self.isLetter(third) || third >= 0x80 { return true }
        let pair = (first | 0x20, second | 0x20)
        return !(pair == (0x6C, 0x6C) || pair == (0x72, 0x65) || pair == (0x76, 0x65))
    }

    /// `U.S.`, `a.m.`, `J.`: single letters with full stops; two or more are one word.
    private mutating func scanDotted(_ first: WordScan, from stop: Int) {
        var word = first
        var end = stop
        var letters = 1
        while byte(end) == 0x2E, Self.isLetter(byte(end + 1)), !Self.isLetter(byte(end + 2)), byte(end + 2) < 0x80 {
            word.mixOnly(0x2E)
            word.take(bytes[end + 1])
            end += 2
            letters += 1
        }
        guard letters > 1 else { return append(.word, to: stop, hash: word.hash, traits: word.traits) }
        word.mixOnly(0x2E)
        if byte(end) == 0x2E {
            end += 1
            word.traits.insert(.abbreviated)
        }
        append(.word, to: end, hash: word.hash, traits: word.traits)
    }

    private mutating func scanNumber() {
        var number = NumberScan()
        var end = position
        while true {
            let byte = byte(end)
            if Self.isDigit(byte) {
                number.take(byte)
            } else if byte == 0x2E, Self.isDigit(self.byte(end + 1)), !number.traits.contains(.decimal) {
                number.startFraction()
            } else if byte == 0x2C, number.digits <= 3 || number.traits.contains(.grouped), isGroup(end + 1) {
                number.startGroup()
            } else {
                break
            }
            end += 1
        }
        let isOrdinal = number.traits.isEmpty && isOrdinalEnding(end)
        append(
            isOrdinal ? .ordinal : .number, to: isOrdinal ? end + 2 : end, hash: number.hash, number: number.value,
            traits: number.traits)
    }

    private func isGroup(_ offset: Int) -> Bool {
        Self.isDigit(byte(offset)) && Self.isDigit(byte(offset + 1)) && Self.isDigit(byte(offset + 2))
            && !Self.isDigit(byte(offset + 3))
    }

    private func isOrdinalEnding(_ offset: Int) -> Bool {
        guard !Self.isLetter(byte(offset + 2)), !Self.isDigit(byte(offset + 2)) else { return false }
        switch (byte(offset) | 0x20, byte(offset + 1) | 0x20) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
        default: return false
        }
    }
}
