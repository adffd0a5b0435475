/// The text of a page cut at its tags, without a tree: for pages that are too deep for a parser, and to notice when one
/// has lost text.
struct FlatPage {
    private(set) var blocks: [Block] = []
    /// In bytes of text, blanks aside, before references are resolved.
    private(set) var length = 0

    init(_ bytes: [UInt8]) {
        var text: [UInt8] = []
        var index = 0
        let quotes = LastQuotes(bytes)
        while index < bytes.count {
            guard bytes[index] == 0x3C, let tag = FlatTag(bytes, at: index, quotes) else {
                text.append(bytes[index])
                if bytes[index] > 0x20 { length += 1 }
                index += 1
                continue
            }
            if tag.isBlock { flush(&text) }
            index = tag.end
        }
        flush(&text)
    }

    private mutating func flush(_ text: inout [UInt8]) {
        defer { text.removeAll(keepingCapacity: true) }
        guard text.contains(where: { $0 > 0x20 }) else { return }
        var collapsed = CollapsedText()
        collapsed.append(HTMLEntities.decode(String(decoding: text, as: UTF8.self)))
        let finished = collapsed.finished
        // A reference may name a blank.
        guard !finished.isEmpty else { return }
        blocks.append(Block(text: finished))
    }
}

/// Where the last quotation marks of a page are: none of those after them has another half to look for.
private struct LastQuotes {
    private let double: Int
    private let single: Int

    init(_ bytes: [UInt8]) {
        double = bytes.lastIndex(of: 0x22) ?? -1
        single = bytes.lastIndex(of: 0x27) ?? -1
    }

    func last(_ quote: UInt8) -> Int { quote == 0x22 ? double : single }
}

/// A tag, a comment or a script in the bytes of a page.
private struct FlatTag {
    let isBlock: Bool
    /// Where the text goes on.
    let end: Int

    init?(_ bytes: [UInt8], at start: Int, _ quotes: LastQuotes) {
        let rest = bytes[(start + 1)...]
        if rest.starts(with: "!--".utf8) {
            isBlock = false
            end = FlatTag.end(of: "-->", in: rest) ?? bytes.count
            return
        }
        let letters = rest.first == 0x2F ? rest.dropFirst() : rest
        guard let first = letters.first, first == 0x21 || first == 0x3F || FlatTag.isLetter(first) else { return nil }
        let name = String(
            decoding: letters.prefix(12).prefix { FlatTag.isLetter($0) || (0x30...0x39).contains($0) }, as: UTF8.self
        )
        .lowercased()
        isBlock = BlockElements.blocks.contains(name) || name == "br"
        let close = FlatTag.close(in: rest, isLetter: FlatTag.isLetter(first), quotes) ?? bytes.count
        let isRaw = rest.first != 0x2F && ["script", "style", "noscript", "template"].contains(name)
        end = isRaw ? FlatTag.end(of: "</" + name, in: bytes[close...]) ?? bytes.count : close
    }

    /// The index after the mark that ends a tag; one within a quoted value ends none.
    private static func close(in rest: ArraySlice<UInt8>, isLetter: Bool, _ quotes: LastQuotes) -> Int? {
        guard let first = rest.firstIndex(of: 0x3E) else { return nil }
        guard isLetter else { return first + 1 }
        var index = rest.startIndex
        var follows = false
        while index < rest.endIndex {
            let byte = rest[index]
            if byte == 0x3E { return index + 1 }
            if follows, byte == 0x22 || byte == 0x27 {
                guard index < quotes.last(byte), let end = rest[(index + 1)...].firstIndex(of: byte) else {
                    return first + 1
                }
                index = end
            }
            follows = byte == 0x3D || (follows && byte <= 0x20)
            index += 1
        }
        return first + 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// The index after the first occurrence, in any case.
    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let mark = Array(mark.utf8)
        var index = bytes.startIndex
        while index + mark.count <= bytes.endIndex {
            if zip(bytes[index...], mark).allSatisfy({ FlatTag.isLetter($0) ? $0 | 0x20 == $1 : $0 == $1 }) {
                return index + mark.count
            }
            index += 1
        }
        return nil
    }
}
