/// HTML that is nested deeper than a parser follows, with all elements taken out but those that end a line.
struct ShallowHTML {
    /// libxml2 stops reading at 256 elements within each other.
    private static let deepest = 200

    /// The piece as it is where it is not too deep.
    let text: String

    /// `breaking` are the names, in lower case, of the elements that end a line.
    init(_ html: String, breaking: Set<String>) {
        let bytes = Array(html.utf8)
        let tags = Self.tags(of: bytes)
        guard Self.depth(of: tags) > Self.deepest else {
            text = html
            return
        }
        var kept: [UInt8] = []
        var end = 0
        for tag in tags {
            kept += bytes[end..<tag.range.lowerBound]
            if breaking.contains(tag.name) { kept += Array("<br>".utf8) }
            end = tag.range.upperBound
        }
        text = String(decoding: kept + bytes[end...], as: UTF8.self)
    }

    private struct Tag {
        var name: String
        var isEnd: Bool
        var range: Range<Int>
    }

    /// How many elements are open at most; those that are never closed stay open.
    private static func depth(of tags: [Tag]) -> Int {
        var (depth, deepest) = (0, 0)
        for tag in tags {
            depth = max(0, depth + (tag.isEnd ? -1 : 1))
            deepest = max(deepest, depth)
        }
        return deepest
    }

    private static func tags(of bytes: [UInt8]) -> [Tag] {
        var tags: [Tag] = []
        var index = 0
        guard let last = bytes.lastIndex(of: UInt8(ascii: ">")) else { return [] }
        while let start = bytes[index...last].firstIndex(of: UInt8(ascii: "<")) {
            guard let tag = tag(in: bytes, at: start) else {
                index = start + 1
                continue
            }
            tags.append(tag)
            index = tag.range.upperBound
            if index > last { break }
        }
        return tags
    }

    /// The tag that begins at a `<`; nil where none does, or where it has no end.
    private static func tag(in bytes: [UInt8], at start: Int) -> Tag? {
        let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        let name = bytes[(start + (isEnd ? 2 : 1))...].prefix(16).prefix { isLetter($0) || isDigit($0) }
        guard let first = name.first, isLetter(first) else { return nil }
        guard let end = bytes[name.endIndex...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return Tag(name: String(decoding: name, as: UTF8.self).lowercased(), isEnd: isEnd, range: start..<end + 1)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
