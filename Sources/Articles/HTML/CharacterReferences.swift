/// Character references of HTML as browsers resolve them: all names of HTML 5, those that need no semicolon, and numbers
/// from 128 to 159, which mean the characters of Windows-1252.
enum CharacterReferences {
    /// A reference at the start of bytes that begin with `&`: its characters and its length; nil for what is none.
    ///
    /// An old name without a semicolon is no reference where a letter, a digit or `=` follows, as in addresses.
    static func first(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let rest = bytes.dropFirst()
        guard let next = rest.first else { return nil }
        if next == UInt8(ascii: "#") { return number(in: rest.dropFirst()) }
        let name = rest.prefix(32).prefix(while: isOfName)
        guard !name.isEmpty else { return nil }
        let word = String(decoding: name, as: UTF8.self)
        if bytes[name.endIndex...].first == UInt8(ascii: ";") {
            return ReferenceNames.characters(of: word).map { ($0, name.count + 2) }
        }
        guard ReferenceNames.isOld(word), bytes[name.endIndex...].first != UInt8(ascii: "=") else { return nil }
        return ReferenceNames.characters(of: word).map { ($0, name.count + 1) }
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let isHex = bytes.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let body = isHex ? bytes.dropFirst() : bytes
        let digits = body.prefix(9).prefix { isHex ? isHexDigit($0) : (0x30...0x39).contains($0) }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) else { return nil }
        let isClosed = bytes[digits.endIndex...].first == UInt8(ascii: ";")
        let length = 2 + (isHex ? 1 : 0) + digits.count + (isClosed ? 1 : 0)
        if (0x80...0x9F).contains(value) {
            return (String(decoding: Windows1252.decode([UInt8(value)]), as: UTF8.self), length)
        }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return (String(Character(scalar ?? "\u{FFFD}")), length)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    /// A page in which the references that libxml2 gets wrong are resolved. Those that stand for marks of HTML get a
    /// semicolon at most; scripts and styles stay as they are.
    static func resolvingForParser(_ page: [UInt8]) -> [UInt8] {
        guard page.contains(UInt8(ascii: "&")) else { return page }
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var copied = 0
        var index = 0
        while index < page.count {
            if page[index] == UInt8(ascii: "<"), let end = endOfRawText(page, at: index) {
                index = end
            } else if page[index] == UInt8(ascii: "&"), let found = first(in: page[index...]),
                let text = replacement(page[index..<(index + found.length)], found.text)
            {
                result += page[copied..<index]
                result += text
                index += found.length
                copied = index
            } else {
                index += 1
            }
        }
        return copied == 0 ? page : result + page[copied...]
    }

    /// Nil for what the parser resolves itself.
    private static func replacement(_ reference: ArraySlice<UInt8>, _ text: String) -> [UInt8]? {
        let isClosed = reference.last == UInt8(ascii: ";")
        let isNumber = reference.dropFirst().first == UInt8(ascii: "#")
        if ["&", "<", ">", "\"", "'"].contains(text) {
            return isClosed ? nil : Array(reference) + [UInt8(ascii: ";")]
        }
        guard isNumber || !isClosed || !HTMLEntities.isKnownToParser(reference.dropFirst().dropLast()) else {
            return nil
        }
        guard !text.utf8.allSatisfy({ $0 < 0x20 }) else { return nil }
        return Array(text.utf8)
    }

    /// The end of a script or style that begins here.
    private static func endOfRawText(_ page: [UInt8], at start: Int) -> Int? {
        for name in ["script", "style"] {
            let mark = page[(start + 1)...].prefix(name.utf8.count)
            guard mark.elementsEqual(name.utf8, by: { $0 | 0x20 == $1 }) else { continue }
            var index = start + 1 + name.utf8.count
            while index + 1 < page.count {
                if page[index] == 0x3C, page[index + 1] == 0x2F,
                    page[(index + 2)...].prefix(name.utf8.count).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 })
                {
                    return index
                }
                index += 1
            }
            return page.count
        }
        return nil
    }
}
