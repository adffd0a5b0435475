/// Reads one JSON value after another from bytes (RFC 8259), without building a tree.
struct JSONScanner {
    let bytes: ArraySlice<UInt8>
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Code points are not counted here: a position is bytes from the start of the line.
    var offset: Int { position - bytes.startIndex }

    private var current: UInt8 { position < bytes.endIndex ? bytes[position] : 0 }

    mutating func skipSpace() {
        while current == 0x20 || current == 0x09 || current == 0x0A || current == 0x0D { position += 1 }
    }

    /// Takes a mark such as `{`; false where something else stands.
    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard current == byte, position < bytes.endIndex else { return false }
        position += 1
        return true
    }

    /// Whether nothing but white space is left.
    mutating func isAtEnd() -> Bool {
        skipSpace()
        return position >= bytes.endIndex
    }

    /// A string without its quotation marks and escapes; nil where none stands, or it is cut short or has a control.
    mutating func string() -> [UInt8]? {
        guard take(0x22) else { return nil }
        var result: [UInt8] = []
        var start = position
        position = plainEnd(from: position)
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == 0x22 {
                result.append(contentsOf: bytes[start..<position])
                position += 1
                return result
            }
            guard byte == 0x5C else { return nil }
            position += 1
            result.append(contentsOf: bytes[start..<position - 1])
            guard escape(into: &result) else { return nil }
            start = position
            position = plainEnd(from: position)
        }
        return nil
    }

    /// Where the letters of a string that stand for themselves end.
    private func plainEnd(from start: Int) -> Int {
        guard start < bytes.endIndex else { return start }
        return bytes[start...].withUnsafeBufferPointer { letters in
            start + (letters.firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 } ?? letters.count)
        }
    }

    private mutating func escape(into result: inout [UInt8]) -> Bool {
        let byte = current
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: result.append(byte)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75:
            guard let scalar = scalar() else { return false }
            result.append(contentsOf: String(Character(scalar)).utf8)
        default: return false
        }
        return true
    }

    private mutating func scalar() -> Unicode.Scalar? {
        guard let high = hex() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
        guard current == 0x5C, position + 1 < bytes.endIndex, bytes[position + 1] == 0x75 else { return "\u{FFFD}" }
        position += 2
        guard let low = hex() else { return nil }
        guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hex() -> UInt32? {
        guard position + 4 <= bytes.endIndex else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
        position += 4
        return UInt32(digits, radix: 16)
    }

    /// The bytes of the next value as they stand; nil where there is none. What is nested takes no stack.
    mutating func rawValue() -> ArraySlice<UInt8>? {
        skipSpace()
        let start = position
        // The marks that are to close what is open.
        var open: [UInt8] = []
        var isValueNext = true
        repeat {
            guard let next = isValueNext ? beginValue(&open) : endValue(&open) else { return nil }
            isValueNext = next
        } while isValueNext || !open.isEmpty
        return bytes[start..<position]
    }

    /// Takes a value without parts, or goes into one with parts; whether a value comes next, nil where none stands here.
    private mutating func beginValue(_ open: inout [UInt8]) -> Bool? {
        if take(0x7B) { return enter(0x7D, &open) }
        if take(0x5B) { return enter(0x5D, &open) }
        let isValue = current == 0x22 ? string() != nil : literal()
        return isValue ? false : nil
    }

    private mutating func enter(_ close: UInt8, _ open: inout [UInt8]) -> Bool? {
        if take(close) { return false }
        open.append(close)
        return close == 0x5D || key() ? true : nil
    }

    /// Takes what stands behind a part of a value; whether another one comes next.
    private mutating func endValue(_ open: inout [UInt8]) -> Bool? {
        guard let close = open.last else { return nil }
        if take(0x2C) { return close == 0x5D || key() ? true : nil }
        guard take(close) else { return nil }
        open.removeLast()
        return false
    }

    private mutating func key() -> Bool { string() != nil && take(0x3A) }

    /// A number, `true`, `false` or `null`.
    private mutating func literal() -> Bool {
        let start = position
        while Self.isLiteral(current) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return ["true", "false", "null"].contains(text) || Self.isNumber(text)
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2B, 0x2D, 0x2E].contains(byte)
    }

    /// As RFC 8259 has it: no leading zero, no bare point.
    private static func isNumber(_ text: String) -> Bool {
        var rest = text[...].utf8
        if rest.first == 0x2D { rest = rest.dropFirst() }
        let whole = digits(&rest)
        guard whole > 0, whole == 1 || text.utf8.first(where: { $0 != 0x2D }) != 0x30 else { return false }
        if rest.first == 0x2E {
            rest = rest.dropFirst()
            guard digits(&rest) > 0 else { return false }
        }
        guard let exponent = rest.first else { return true }
        rest = rest.dropFirst()
        if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
        return exponent | 0x20 == 0x65 && digits(&rest) > 0 && rest.isEmpty
    }

    private static func digits(_ rest: inout Substring.UTF8View) -> Int {
        let found = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest[found.endIndex...]
        return found.count
    }
}
