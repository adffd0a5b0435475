/// Tags with so many attributes that a parser is held up, which compares each of them with all others.
enum CrowdedTags {
    /// More than any page has on one element.
    static let most = 100

    /// A page of which each tag keeps its first attributes. What is no markup stays as it is: comments, scripts and styles,
    /// and sections of characters.
    static func thinned(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
            let tag = Tag(page, at: start)
            if let surplus = tag.surplus {
                result += page[copied..<surplus.lowerBound]
                copied = surplus.upperBound
            }
            index = tag.end
        }
        return copied == 0 ? page : result + page[copied...]
    }

    /// What begins with a `<`.
    private struct Tag {
        /// Where it is over, or where to look on.
        private(set) var end: Int
        /// The attributes that are too many.
        private(set) var surplus: Range<Int>?

        init(_ page: [UInt8], at start: Int) {
            end = start + 1
            if page[end...].starts(with: "!--".utf8) {
                skip("-->", page)
                return
            }
            if page[end...].starts(with: "![CDATA[".utf8) {
                skip("]]>", page)
                return
            }
            guard end < page.count, (0x61...0x7A).contains(page[end] | 0x20) else { return }
            let name = page[end...].prefix(8).prefix { (0x61...0x7A).contains($0 | 0x20) }
            read(page)
            let word = String(decoding: name, as: UTF8.self).lowercased()
            if word == "script" || word == "style" { skip("</", page) }
        }

        private mutating func skip(_ mark: String, _ page: [UInt8]) {
            let mark = Array(mark.utf8)
            while end < page.count, !page[end...].starts(with: mark) { end += 1 }
        }

        /// Up to the `>` that no quotation marks enclose.
        private mutating func read(_ page: [UInt8]) {
            var (count, isBetween, followsSign) = (0, false, false)
            var first: Int?
            while end < page.count, page[end] != UInt8(ascii: ">") {
                let byte = page[end]
                if byte <= 0x20 || byte == UInt8(ascii: "/") {
                    isBetween = true
                } else {
                    if isBetween, !followsSign, byte != UInt8(ascii: "=") {
                        count += 1
                        if count == CrowdedTags.most + 1 { first = end }
                    }
                    isBetween = false
                    if followsSign, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                        // A value without its other mark reaches to the end of the page, for the parser too.
                        end = page[(end + 1)...].firstIndex(of: byte) ?? page.count - 1
                        isBetween = true
                    }
                    followsSign = byte == UInt8(ascii: "=")
                }
                end += 1
            }
            surplus = first.map { $0..<end }
        }
    }
}
