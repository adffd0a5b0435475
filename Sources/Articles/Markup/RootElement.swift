/// The first element of a file of markup, where nothing but a prolog stands before it.
struct RootElement {
    /// In lower case and without a prefix: `html`, `rdf`, `newsmessage`.
    let name: String

    /// Nil for a text that is no markup. Zeros are passed over: in UTF-16 they are halves of letters.
    init?(in head: some Collection<UInt8>) {
        var rest = head.prefix(RootElement.reach).filter { $0 != 0 }[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) || rest.starts(with: [0xFF, 0xFE]) || rest.starts(with: [0xFE, 0xFF]) {
            rest = rest.drop { $0 >= 0x80 }
        }
        while true {
            rest = rest.drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "<") else { return nil }
            if String(decoding: rest.prefix(14), as: UTF8.self).lowercased() == "<!doctype html" {
                name = "html"
                return
            }
            guard let end = RootElement.endOfProlog(rest) else { break }
            guard let mark = rest.range(of: end) else { return nil }
            rest = rest[mark.upperBound...]
        }
        let name = rest.dropFirst().prefix(while: RootElement.isOfName)
        guard let last = name.split(separator: UInt8(ascii: ":")).last else { return nil }
        self.name = String(decoding: last, as: UTF8.self).lowercased()
    }

    /// In bytes; prologs are shorter.
    private static let reach = 4096

    /// What ends the comment, instruction or declaration at the start; nil for an element.
    private static func endOfProlog(_ rest: ArraySlice<UInt8>) -> [UInt8]? {
        if rest.starts(with: "<!--".utf8) { return Array("-->".utf8) }
        if rest.starts(with: "<?".utf8) { return Array("?>".utf8) }
        guard rest.starts(with: "<!".utf8) else { return nil }
        let hasSubset = rest.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
        return Array((hasSubset ? "]>" : ">").utf8)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: ":._-".utf8.contains(byte)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Where a mark first occurs.
    fileprivate func range(of mark: [UInt8]) -> Range<Int>? {
        guard count >= mark.count else { return nil }
        return (startIndex...(endIndex - mark.count)).lazy.map { $0..<($0 + mark.count) }
            .first { self[$0].elementsEqual(mark) }
    }
}
