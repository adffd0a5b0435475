internal import EventModel

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
        let length = bytes[position...].withUnsafeBufferPointer { JSONText.readEscape($0, into: &result) }
        position += length ?? 0
        return length != nil
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
        let word = bytes[start..<position]
        return Self.words.contains { $0.elementsEqual(word) } || word.withUnsafeBufferPointer(JSONText.isNumber)
    }

    private static let words = ["true", "false", "null"].map(\.utf8)

    private static func isLiteral(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2B, 0x2D, 0x2E].contains(byte)
    }
}
