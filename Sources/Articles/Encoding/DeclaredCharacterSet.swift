internal import Glibc

/// The character set that a web page or an XML file says it is written in.
enum DeclaredCharacterSet {
    /// The name after `charset=` or `encoding=` in the first 1,024 bytes, in lower case.
    static func name(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        for key in ["charset", "encoding"] {
            var rest = Substring(head)
            while let found = rest.firstRange(of: key) {
                rest = rest[found.upperBound...]
                let value = rest.drop { $0 == " " }
                guard value.first == "=" else { continue }
                let name = value.dropFirst().drop { " \"'".contains($0) }
                    .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
                if !name.isEmpty { return String(name) }
            }
        }
        return nil
    }

    /// Whether a name means Windows-1252 or a part of it, or is a false claim to be UTF-8.
    static func isWestern(_ name: String) -> Bool {
        [
            "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "utf-8",
            "utf8",
        ]
        .contains(name)
    }

    /// The text of the bytes as UTF-8 by the system's converter; nil where it does not know the name. What the
    /// character set does not define becomes U+FFFD.
    static func decode(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
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
