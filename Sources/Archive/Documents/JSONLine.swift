/// One JSON value on one line, as located values (RFC 8259).
struct JSONLine {
    private static let deepest = 64
    private let bytes: UnsafeBufferPointer<UInt8>
    private let line: Int
    private var offset = 0
    /// How many bytes so far do not begin a code point, so that columns count code points.
    private var continuations = 0

    /// Reads a line, whose number in its file is `line`.
    static func read(_ text: UnsafeBufferPointer<UInt8>, line: Int) throws(SourceError) -> SourceValue {
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
        guard text == "true" || text == "false" || Self.isNumber(bytes[start..<offset]) else {
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
    /// A number as RFC 8259 writes it: no sign but a minus, no zero before other digits, digits around the point.
    private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var rest = text[...]
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let isZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole == 1 || whole > 1 && !isZero else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

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
        guard let byte = next else { return }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"): try decoded.append(contentsOf: Array(String(Character(codePoint(start))).utf8))
        default: throw SourceError(position: start, reason: "no such escape")
        }
    }

    /// The code point of `\uXXXX`, or of a pair of surrogates.
    private mutating func codePoint(_ start: SourcePosition) throws(SourceError) -> Unicode.Scalar {
        let failure = SourceError(position: start, reason: "no such code point")
        guard let high = fourDigits() else { throw failure }
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard (0xD800..<0xDC00).contains(high), next == UInt8(ascii: "\\") else { throw failure }
        offset += 1
        guard next == UInt8(ascii: "u") else { throw failure }
        offset += 1
        guard let low = fourDigits(), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw failure }
        return scalar
    }

    private mutating func fourDigits() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        let digits = bytes[offset..<(offset + 4)]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        offset += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
