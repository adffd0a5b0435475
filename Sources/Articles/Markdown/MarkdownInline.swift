/// The words of a block of Markdown without the marks of emphasis, links and images.
struct MarkdownInline {
    private(set) var text = ""
    /// Whether the block is nothing but a link.
    private(set) var isLink = false
    /// Whether the block is nothing but an image; its text is the description.
    private(set) var isImage = false

    init(_ source: String) {
        guard source.utf8.contains(where: { MarkdownInline.marks.contains($0) }) else {
            text = source
            return
        }
        var rest = Substring(source)
        while let character = rest.first { consume(character, &rest, whole: source) }
        text = text.trimmed
    }

    private static let marks = Set("*_[]!`<\\&~".utf8)

    private mutating func consume(_ character: Character, _ rest: inout Substring, whole: String) {
        if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
            text.append(next)
            rest = rest.dropFirst(2)
        } else if let link = MarkdownLink(rest) {
            let isWhole = link.length == whole.count
            (isLink, isImage) = (isWhole && !link.isImage, isWhole && link.isImage)
            text += link.isImage ? link.text : MarkdownInline(link.text).text
            rest = rest.dropFirst(link.length)
        } else if character == "*" || character == "_" || character == "`" || rest.hasPrefix("~~") {
            consumeEmphasis(character, &rest)
        } else {
            text.append(character)
            rest = rest.dropFirst()
        }
    }

    /// A run of marks is dropped where it can open or close emphasis: not between blanks, and `_` not inside a word.
    private mutating func consumeEmphasis(_ mark: Character, _ rest: inout Substring) {
        let run = rest.prefix { $0 == mark }
        rest = rest.dropFirst(run.count)
        let before = text.last
        let after = rest.first
        let isAlone = (before?.isWhitespace ?? true) && (after?.isWhitespace ?? true)
        let isInWord = mark == "_" && before?.isLetter == true && after?.isLetter == true
        if isAlone || isInWord { text += run }
    }
}

/// `[text](address)`, `![description](address)` or `<https://…>` at the start of a text.
struct MarkdownLink {
    let text: String
    let isImage: Bool
    /// In characters.
    let length: Int

    init?(_ source: Substring) {
        if source.hasPrefix("<http"), let end = source.prefix(MarkdownLink.longest).firstIndex(of: ">") {
            text = String(source[source.index(after: source.startIndex)..<end])
            isImage = false
            length = text.count + 2
            return
        }
        isImage = source.hasPrefix("![")
        guard isImage || source.first == "[" else { return nil }
        let label = source.prefix(MarkdownLink.longest).dropFirst(isImage ? 2 : 1)
        guard let end = MarkdownLink.end(of: label, open: "[", close: "]"), label[end...].hasPrefix("](") else {
            return nil
        }
        let address = label[end...].dropFirst(2)
        guard let last = MarkdownLink.end(of: address, open: "(", close: ")") else { return nil }
        text = String(label[..<end])
        length = source.distance(from: source.startIndex, to: last) + 1
    }

    /// In characters; beyond it brackets are only brackets.
    private static let longest = 2000

    private static func end(of text: Substring, open: Character, close: Character) -> Substring.Index? {
        var depth = 0
        for index in text.indices {
            if text[index] == open { depth += 1 }
            if text[index] == close {
                if depth == 0 { return index }
                depth -= 1
            }
        }
        return nil
    }
}
