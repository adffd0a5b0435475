internal import Glibc

/// The character set that a web page or an XML file says it is written in.
enum DeclaredCharacterSet {
    /// The label in a `meta` element or in the declaration of XML, in lower case. Comments do not count; a page of our
    /// day says it early, but some say it late.
    static func label(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(16_384).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        let text = withoutComments(head)
        let start = text.drop { $0.isWhitespace || $0 == "?" }
        if start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>") {
            if let label = value(of: "encoding", in: start[..<end.lowerBound]) { return label }
        }
        var rest = text[...]
        while let found = rest.firstRange(of: "<meta") {
            rest = rest[found.upperBound...]
            if let label = value(of: "charset", in: rest.prefix { $0 != ">" }) { return label }
        }
        return nil
    }

    private static func value(of key: String, in text: Substring) -> String? {
        var rest = text
        while let found = rest.firstRange(of: key) {
            rest = rest[found.upperBound...].drop { $0.isWhitespace }
            guard rest.first == "=" else { continue }
            let name = rest.dropFirst().drop { " \"'\t\n".contains($0) }
                .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
            if !name.isEmpty { return String(name) }
        }
        return nil
    }

    private static func withoutComments(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "<!--") {
            result += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstRange(of: "-->") else { return result }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    /// The text of the bytes as UTF-8 by the system's converter; nil where it does not know the name. What the
    /// character set does not define becomes U+FFFD.
    static func decode(_ bytes: [UInt8], by converterName: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", converterName), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes
        var result: [UInt8] = []
        input.withUnsafeMutableBytes { convert($0, with: converter, into: &result) }
        return result
    }

    private static func convert(
        _ input: UnsafeMutableRawBufferPointer, with converter: iconv_t, into result: inout [UInt8]
    ) {
        var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        var buffer = [CChar](repeating: 0, count: 8192)
        while left > 0 {
            let (written, code) = buffer.withUnsafeMutableBufferPointer { room in
                var target = room.baseAddress
                var free = room.count
                let status = iconv(converter, &source, &left, &target, &free)
                return (room.count - free, status == -1 ? errno : 0)
            }
            result.append(contentsOf: buffer[..<written].map { UInt8(bitPattern: $0) })
            guard code != 0, code != E2BIG, left > 0 else { continue }
            result.append(contentsOf: Array("\u{FFFD}".utf8))
            source = source?.advanced(by: 1)
            left -= 1
        }
    }
}
