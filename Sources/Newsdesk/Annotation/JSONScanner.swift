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

    /// A string without its quotation marks and escapes; nil where none stands or it is cut short.
    mutating func string() -> [UInt8]? {
        guard take(0x22) else { return nil }
        var result: [UInt8] = []
        var start = position
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == 0x22 {
                result.append(contentsOf: bytes[start..<position])
                position += 1
                return result
            }
            position += 1
            guard byte == 0x5C else { continue }
            result.append(contentsOf: bytes[start..<position - 1])
            guard escape(into: &result) else { return nil }
            start = position
        }
        return nil
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
        position += 4
        return UInt32(digits, radix: 16)
    }

    /// The bytes of the next value as they stand; nil where it is cut short.
    mutating func rawValue() -> ArraySlice<UInt8>? {
        guard var value = untrimmedValue() else { return nil }
        while let last = value.last, last <= 0x20 { value.removeLast() }
        return value
    }

    private mutating func untrimmedValue() -> ArraySlice<UInt8>? {
        skipSpace()
        let start = position
        var depth = 0
        while position < bytes.endIndex {
            switch bytes[position] {
            case 0x22: guard skipString() else { return nil }
            case 0x7B, 0x5B:
                depth += 1
                position += 1
            case 0x7D, 0x5D:
                if depth == 0 { return position > start ? bytes[start..<position] : nil }
                depth -= 1
                position += 1
            case 0x2C where depth == 0: return position > start ? bytes[start..<position] : nil
            default: position += 1
            }
            if depth == 0, let last = bytes[start..<position].last, [0x22, 0x7D, 0x5D].contains(last) {
                return bytes[start..<position]
            }
        }
        return depth == 0 && position > start ? bytes[start..<position] : nil
    }

    private mutating func skipString() -> Bool {
        position += 1
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += byte == 0x5C ? 2 : 1
            if byte == 0x22 { return true }
        }
        position = min(position, bytes.endIndex)
        return false
    }
}
