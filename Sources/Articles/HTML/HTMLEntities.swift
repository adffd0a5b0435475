internal import CLibXML2

/// Character references of HTML in places where no parser has resolved them.
enum HTMLEntities {
    /// The text with references such as `&amp;`, `&#8217;` and `&rsquo;` resolved.
    static func decode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard var next = bytes.firstIndex(of: UInt8(ascii: "&")) else { return text }
        var result = Array(bytes[..<next])
        while next < bytes.count {
            if bytes[next] == UInt8(ascii: "&"), let found = CharacterReferences.first(in: bytes[next...]) {
                result += found.text.utf8
                next += found.length
            } else {
                result.append(bytes[next])
                next += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether libxml2 has a name in its table.
    static func isKnownToParser(_ name: ArraySlice<UInt8>) -> Bool {
        htmlEntityLookup(String(decoding: name, as: UTF8.self)) != nil
    }
}
