internal import EventModel

/// Cuts Markdown into blocks, line by line (the block structure of CommonMark as far as prose needs it).
struct MarkdownBlocks {
    private var blocks: [Block] = []
    private var lines: [String] = []
    private var fence: Character?
    private var isListItem = false

    /// Takes the next line.
    mutating func take(_ raw: String) {
        var line = Substring(raw.trimmed)
        if let fence { return takeCode(line, until: fence) }
        line = line.withoutQuoteMarks
        if line.isEmpty || line.isThematicBreak { return takeBreak(line) }
        if line.hasPrefix("```") || line.hasPrefix("~~~") {
            close()
            fence = line.first
        } else if let heading = line.headingText {
            close()
            append(heading, kind: .subheading)
        } else {
            if let item = line.listItemText {
                close()
                line = item
                isListItem = true
            }
            lines.append(String(line))
        }
    }

    /// All blocks.
    mutating func finish() -> [Block] {
        close()
        return blocks
    }

    private mutating func takeCode(_ line: Substring, until fence: Character) {
        if line.hasPrefix(String(repeating: fence, count: 3)) {
            close()
            self.fence = nil
        } else if !line.isEmpty {
            lines.append(String(line))
        }
    }

    /// A blank line, a rule, or the underline that makes a heading of what stands above it.
    private mutating func takeBreak(_ line: Substring) {
        let isUnderline = !line.isEmpty && lines.count == 1 && (line.first == "=" || line.first == "-")
        close(kind: isUnderline ? .subheading : nil)
    }

    private mutating func close(kind: ParagraphKind? = nil) {
        if !lines.isEmpty { append(lines.joined(separator: " "), kind: kind) }
        lines = []
        isListItem = false
    }

    private mutating func append(_ text: some StringProtocol, kind: ParagraphKind?) {
        let inline = MarkdownInline(String(text))
        guard !inline.text.isEmpty else { return }
        let kind = inline.isImage ? .caption : kind
        blocks.append(Block(text: inline.text, kind: kind, isLink: inline.isLink, isListItem: isListItem))
    }
}

extension Substring {
    /// Without the `>` of a quotation.
    fileprivate var withoutQuoteMarks: Substring {
        var rest = self
        while rest.first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
        return rest
    }

    /// Three or more `-`, `*`, `_` or `=`, and nothing else.
    fileprivate var isThematicBreak: Bool {
        guard let mark = first, "-*_=".contains(mark) else { return false }
        return count { $0 == mark } >= 3 && allSatisfy { $0 == mark || $0 == " " }
    }

    /// The words of `## A heading ##`.
    fileprivate var headingText: String? {
        let level = prefix { $0 == "#" }.count
        guard (1...6).contains(level) else { return nil }
        let rest = dropFirst(level)
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        var words = Substring(rest.trimmed)
        while words.last == "#" { words = words.dropLast() }
        return words.trimmed
    }

    /// The words of `- an item` or `2. an item`.
    fileprivate var listItemText: Substring? {
        if let mark = first, "-*+".contains(mark) {
            let rest = dropFirst()
            return rest.first == " " ? rest.drop { $0 == " " } : nil
        }
        let digits = prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count) else { return nil }
        let rest = dropFirst(digits.count)
        guard rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return rest.dropFirst(2).drop { $0 == " " }
    }
}
