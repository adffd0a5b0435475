internal import EventModel

/// One JSON value on one line, as located values (RFC 8259).
package struct JSONLine {
    private static let deepest = 64
    private let bytes: UnsafeBufferPointer<UInt8>
    private let line: Int
    private var offset = 0
    /// How many bytes so far do not begin a code point, so that columns count code points.
    private var continuations = 0

    /// Reads a line, whose number in its file is `line`.
    package static func read(_ text: UnsafeBufferPointer<UInt8>, line: Int) throws(SourceError) -> SourceValue {
        var reader = JSONLine(bytes: text, line: line)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.offset == text.count else { throw reader.error("expected the end of the line") }
        return value
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        self.bytes = bytes
        self.line = line
    }

    private var position: SourcePosition { SourcePosition(line: line, column: offset - continuations + 1) }
    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func error(_ reason: String) -> SourceError { SourceError(position: position, reason: reason) }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { offset += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        offset += 1
        return true
    }

    private mutating func value(depth: Int) throws(SourceError) -> SourceValue {
        skipSpace()
        let start = position
        guard depth < Self.deepest else { throw error("nested too deeply") }
        switch next {
        case UInt8(ascii: "{"): return SourceValue(content: .map(try entries(depth)), position: start)
        case UInt8(ascii: "["): return SourceValue(content: .list(try elements(depth)), position: start)
        case UInt8(ascii: "\""): return SourceValue(content: .text(try string()), position: start)
        default: return SourceValue(content: try literal(), position: start)
        }
    }

    private mutating func entries(_ depth: Int) throws(SourceError) -> [SourceEntry] {
        offset += 1
        var entries: [SourceEntry] = []
        if take(UInt8(ascii: "}")) { return entries }
        repeat {
            skipSpace()
            let start = position
            guard next == UInt8(ascii: "\"") else { throw error("expected a name in quotes") }
            let key = try string()
            guard take(UInt8(ascii: ":")) else { throw error("expected a colon") }
            entries.append(SourceEntry(key: key, position: start, value: try value(depth: depth + 1)))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw error("expected a comma or }") }
        return entries
    }

    private mutating func elements(_ depth: Int) throws(SourceError) -> [SourceValue] {
        offset += 1
        var elements: [SourceValue] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw error("expected a comma or ]") }
        return elements
    }

    private mutating func literal() throws(SourceError) -> SourceValue.Content {
        let start = offset
        while let byte = next, Self.isLiteral(byte) { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if text == "null" { return .null }
        guard
            text == "true" || text == "false" || JSONText.isNumber(UnsafeBufferPointer(rebasing: bytes[start..<offset]))
        else {
            offset = start
            throw error("expected a value")
        }
        return .text(text)
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
            || byte == 0x45
    }
}

extension JSONLine {
    /// A string, from its opening quote to behind its closing one.
    private mutating func string() throws(SourceError) -> String {
        let opening = position
        offset += 1
        let start = offset
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { try step(byte) }
        if next == UInt8(ascii: "\"") {
            offset += 1
            return String(decoding: bytes[start..<(offset - 1)], as: UTF8.self)
        }
        var decoded = Array(bytes[start..<offset])
        while let byte = next, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") {
                try escape(into: &decoded)
            } else {
                decoded.append(byte)
                try step(byte)
            }
        }
        guard next != nil else { throw SourceError(position: opening, reason: "a text without a closing quote") }
        offset += 1
        return String(decoding: decoded, as: UTF8.self)
    }

    private mutating func step(_ byte: UInt8) throws(SourceError) {
        guard byte >= 0x20 else { throw error("a control character in a text, which must be written as an escape") }
        offset += 1
        if byte & 0xC0 == 0x80 { continuations += 1 }
    }

    private mutating func escape(into decoded: inout [UInt8]) throws(SourceError) {
        let start = position
        offset += 1
        guard next != nil else { return }
        let rest = UnsafeBufferPointer(rebasing: bytes[offset...])
        guard let length = JSONText.readEscape(rest, into: &decoded) else {
            throw SourceError(position: start, reason: "no such escape")
        }
        offset += length
    }
}
