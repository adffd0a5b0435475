internal import CLibXML2

/// Character references of HTML in places where no parser has resolved them.
enum HTMLEntities {
    /// The text with references such as `&amp;`, `&#8217;` and `&rsquo;` resolved.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let name = rest[rest.index(after: start)...].prefix(12).prefix { $0 != ";" && $0 != "&" }
            rest = rest[start...]
            if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let scalar = scalar(named: name) {
                result.unicodeScalars.append(scalar)
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                result.append("&")
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    private static func scalar(named name: Substring) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        if name == "apos" { return "'" }
        return htmlEntityLookup(String(name)).flatMap { Unicode.Scalar($0.pointee.value) }
    }
}
