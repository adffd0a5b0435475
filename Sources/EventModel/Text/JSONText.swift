/// What all readers and writers of JSON lines share: texts with their escapes, and what a number is (RFC 8259).
public enum JSONText {
    /// Writes a text in quotes; only what must be is escaped, and what need not be is copied in runs.
    public static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { letters in
            var start = 0
            for index in letters.indices where isEscaped(letters[index]) {
                bytes.append(contentsOf: letters[start..<index])
                escape(letters[index], to: &bytes)
                start = index + 1
            }
            bytes.append(contentsOf: letters[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case 0x08, 0x09, 0x0A, 0x0C, 0x0D: bytes += [UInt8(ascii: "\\"), letters[Int(byte - 0x08)]]
        case 0..<0x20: escape(UInt16(byte), to: &bytes)
        default: bytes += [UInt8(ascii: "\\"), byte]
        }
    }

    /// Writes a unit of UTF-16 as `\uXXXX`.
    public static func escape(_ unit: UInt16, to bytes: inout [UInt8]) {
        bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift) & 15)]) }
    }

    /// By code from 8: `\b`, `\t`, `\n`, none for the vertical tab, `\f`, `\r`.
    private static let letters = Array("btn?fr".utf8)
    private static let digits = Array("0123456789abcdef".utf8)

    /// Appends what an escape stands for, and says how many bytes it takes; nil where it is none. `bytes` begin behind the
    /// backslash. Half a pair of surrogates, which is well-formed but means nothing, becomes U+FFFD.
    public static func readEscape(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Int? {
        guard let byte = bytes.first else { return nil }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard let (scalar, length) = codePoint(bytes) else { return nil }
            text.append(contentsOf: Array(String(Character(scalar)).utf8))
            return length
        default: return nil
        }
        return 1
    }

    /// The code point of `uXXXX`, or of a pair of surrogates, and the bytes it takes.
    private static func codePoint(_ bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int)? {
        guard let high = fourDigits(bytes, at: 1) else { return nil }
        if let scalar = Unicode.Scalar(high) { return (scalar, 5) }
        guard high < 0xDC00, bytes.count > 6, bytes[5] == UInt8(ascii: "\\"), bytes[6] == UInt8(ascii: "u"),
            let low = fourDigits(bytes, at: 7), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { return ("\u{FFFD}", 5) }
        return (scalar, 11)
    }

    private static func fourDigits(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var number: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            number = number << 4 | UInt32(digit)
        }
        return number
    }
}

extension JSONText {
    /// Whether bytes are a number: no sign but a minus, no zero before other digits, digits around the point.
    public static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = bytes[...]
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
}
