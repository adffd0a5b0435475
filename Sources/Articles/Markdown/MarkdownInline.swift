/// The words of a block of Markdown without the marks of emphasis, links and images. Works on bytes: all marks are ASCII.
struct MarkdownInline {
    /// Whether the block is nothing but a link.
    private(set) var isLink = false
    /// Whether the block is nothing but an image; its text is the description.
    private(set) var isImage = false

    private var bytes: [UInt8] = []

    /// The words.
    var text: String { HTMLEntities.decode(String(decoding: Lines.trimmed(bytes[...]), as: UTF8.self)) }

    init(_ source: String) {
        self.init(Array(source.utf8)[...])
    }

    private init(_ source: ArraySlice<UInt8>) {
        bytes.reserveCapacity(source.count)
        var rest = source
        while let next = rest.firstIndex(where: MarkdownInline.isMark) {
            bytes += rest[..<next]
            rest = rest[next...]
            consume(&rest, whole: source.count)
        }
        bytes += rest
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "`"),
            UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private mutating func consume(_ rest: inout ArraySlice<UInt8>, whole: Int) {
        let mark = rest[rest.startIndex]
        if mark == UInt8(ascii: "\\"), let next = rest.dropFirst().first, MarkdownInline.isPunctuation(next) {
            bytes.append(next)
            rest = rest.dropFirst(2)
        } else if let link = MarkdownLink(rest) {
            let isWhole = link.length == whole
            (isLink, isImage) = (isWhole && !link.isImage, isWhole && link.isImage)
            bytes += link.isAddress ? Array(link.text) : MarkdownInline(link.text).bytes
            rest = rest.dropFirst(link.length)
        } else if [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`")].contains(mark)
            || rest.starts(with: "~~".utf8)
        {
            consumeEmphasis(mark, &rest)
        } else {
            bytes.append(mark)
            rest = rest.dropFirst()
        }
    }

    /// A run of marks is dropped where it can open or close emphasis: not between blanks, and `_` not inside a word.
    private mutating func consumeEmphasis(_ mark: UInt8, _ rest: inout ArraySlice<UInt8>) {
        let run = rest.prefix { $0 == mark }
        rest = rest.dropFirst(run.count)
        let before = bytes.last ?? 0x20
        let after = rest.first ?? 0x20
        let isAlone = before <= 0x20 && after <= 0x20
        let isInWord = mark == UInt8(ascii: "_") && MarkdownInline.isOfWord(before) && MarkdownInline.isOfWord(after)
        if isAlone || isInWord { bytes += run }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isOfWord(byte) }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }
}

/// `[text](address)`, `![description](address)` or `<https://…>` at the start of a text.
struct MarkdownLink {
    let text: ArraySlice<UInt8>
    let isImage: Bool
    /// Whether the text is the address itself.
    let isAddress: Bool
    /// In bytes.
    let length: Int

    init?(_ source: ArraySlice<UInt8>) {
        let reach = source.prefix(MarkdownLink.longest)
        isAddress = reach.starts(with: "<http".utf8)
        isImage = reach.starts(with: "![".utf8)
        if isAddress, let end = reach.firstIndex(of: UInt8(ascii: ">")) {
            text = reach[(reach.startIndex + 1)..<end]
            length = end + 1 - reach.startIndex
            return
        }
        guard isImage || reach.first == UInt8(ascii: "[") else { return nil }
        let label = reach.dropFirst(isImage ? 2 : 1)
        guard let end = MarkdownLink.end(of: label, UInt8(ascii: "["), UInt8(ascii: "]")) else { return nil }
        guard label[end...].starts(with: "](".utf8) else { return nil }
        let address = label[(end + 2)...]
        guard let last = MarkdownLink.end(of: address, UInt8(ascii: "("), UInt8(ascii: ")")) else { return nil }
        text = label[..<end]
        length = last + 1 - source.startIndex
    }

    /// In bytes; beyond it brackets are only brackets.
    private static let longest = 1000

    private static func end(of text: ArraySlice<UInt8>, _ open: UInt8, _ close: UInt8) -> Int? {
        var depth = 0
        for index in text.indices {
            if text[index] == open { depth += 1 }
            guard text[index] == close else { continue }
            if depth == 0 { return index }
            depth -= 1
        }
        return nil
    }
}
