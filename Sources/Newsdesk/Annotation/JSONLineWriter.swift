/// Writes JSON into a growing buffer.
struct JSONLineWriter {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// A string with its quotation marks and what must be escaped.
    mutating func string(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { letters in
            var start = 0
            for index in letters.indices where Self.isEscaped(letters[index]) {
                bytes.append(contentsOf: letters[start..<index])
                append(letters[index])
                start = index + 1
            }
            bytes.append(contentsOf: letters[start...])
        }
        bytes.append(0x22)
    }

    private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    private mutating func append(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
        case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        default: bytes.append(byte)
        }
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
