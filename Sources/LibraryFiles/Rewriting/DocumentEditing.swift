/// Some bytes of a file and what is to stand there.
struct Splice {
    var range: Range<Int>
    var text: String
}

/// Works out which bytes a change of a document replaces. Whether the outcome means what it should, the document itself
/// finds out.
struct DocumentEditing {
    var writer: ValueWriter
    let bytes: [UInt8]
    let span: Range<Int>
    private let root: SyntaxNode
    let scanner: SyntaxScanner

    init(_ document: EditableDocument) {
        bytes = document.bytes
        span = document.span
        root = document.root
        scanner = SyntaxScanner(bytes: bytes, end: span.upperBound)
        writer = ValueWriter(isJSON: document.isJSON, newline: document.newline)
    }

    /// Puts a value in the place of another.
    func replacement(of path: DocumentPath, with value: DocumentValue) -> Splice? {
        guard let node = root[path], !isBehindAlias(path) else { return nil }
        if path.isEmpty, !writer.isJSON { return replacement(ofDocument: node, with: value) }
        let isInline = writer.isJSON || node.isInFlow || node.style == .bare
        if isInline { return inline(node, value) }
        if node.isBlock { return replacement(ofBlock: node, at: path, with: value) }
        if !value.isShort, !value.children.isEmpty { return byLines(node, at: path, value) }
        if case .text(let text) = value, text.contains("\n"), let literal = literal(node, at: path, text) {
            return literal
        }
        return inline(node, value)
    }

    /// Whether a value has its place elsewhere.
    private func isBehindAlias(_ path: DocumentPath) -> Bool {
        path.indices.contains { root[path[..<$0]]?.style == .alias }
    }

    private func inline(_ node: SyntaxNode, _ value: DocumentValue) -> Splice {
        let isNew = node.value.isCollection || node.range.isEmpty || node.style == .alias
        let style = isNew ? nil : node.style
        let text = writer.inline(value, like: style, isInFlow: node.isInFlow)
        guard node.range.isEmpty else { return Splice(range: node.start..<node.range.upperBound, text: text) }
        // Behind the colon or dash of a null that is not written.
        let before = bytes[span.lowerBound..<node.start].last { $0 != 0x20 && $0 != 0x09 }
        let isIntroduced = before == UInt8(ascii: ":") || before == UInt8(ascii: "-")
        let blank = isIntroduced ? (bytes[node.start - 1] == before ? " " : "") : ": "
        return Splice(range: node.range, text: blank + text)
    }

    /// A text of several lines as a literal block, where the old text was one.
    private func literal(_ node: SyntaxNode, at path: DocumentPath, _ text: String) -> Splice? {
        guard node.style == .literal, !writer.isCautious else { return nil }
        let indent = column(of: path) + 2
        return ScalarWriter.block(text, indent: indent, newline: writer.newline).map {
            Splice(range: node.start..<node.range.upperBound, text: $0)
        }
    }

    /// The document as a whole keeps the comments above and below.
    private func replacement(ofDocument node: SyntaxNode, with value: DocumentValue) -> Splice {
        let isEmpty = node.range.isEmpty
        let text =
            isEmpty || value.isCollection ? writer.block(value, column: 0) : writer.inline(value, isInFlow: false)
        guard isEmpty else { return Splice(range: node.start..<node.range.upperBound, text: text) }
        let isOpen = span.upperBound > span.lowerBound && !scanner.isBreak(span.upperBound - 1)
        return Splice(
            range: span.upperBound..<span.upperBound, text: (isOpen ? writer.newline : "") + text + writer.newline)
    }

    /// The column, from 0, of the key or dash that leads to a value.
    private func column(of path: DocumentPath) -> Int {
        introduction(of: path).map { column($0) } ?? 0
    }

    func column(_ offset: Int) -> Int {
        let start = scanner.startOfLine(offset, notBefore: span.lowerBound)
        return bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// Where the key or the dash of a value is.
    private func introduction(of path: DocumentPath) -> Int? {
        guard let step = path.last, let parent = root[path.dropLast()], let index = parent.index(of: step) else {
            return nil
        }
        return starts(of: parent)[index]
    }

    /// Where the entries or elements of a collection begin: at their keys, at their dashes.
    func starts(of node: SyntaxNode) -> [Int] {
        if let entries = node.entries { return entries.map(\.keyRange.lowerBound) }
        guard node.isBlock else { return node.children.map(\.range.lowerBound) }
        var place = node.start
        return node.children.map { child in
            let dash = scanner.skipTrivia(place)
            place = child.range.upperBound
            return dash
        }
    }
}

extension DocumentEditing {
    /// What was written by lines: by something else that is, or by something on one line.
    private func replacement(ofBlock node: SyntaxNode, at path: DocumentPath, with value: DocumentValue) -> Splice? {
        if value.isCollection, !value.children.isEmpty {
            // A list may stand in its key's own column, a mapping may not.
            let isTooFarLeft = column(node.start) <= column(of: path) && !path.isEmpty
            let column = isTooFarLeft ? column(of: path) + 2 : column(node.start)
            let text = (isTooFarLeft ? "  " : "") + writer.block(value, column: column)
            return Splice(range: node.start..<node.range.upperBound, text: text)
        }
        let text = writer.inline(value, isInFlow: false)
        guard let colon = colon(before: node, at: path) else {
            return Splice(range: node.start..<node.range.upperBound, text: text)
        }
        // A comment behind the key stays.
        let comment = scanner.endOfLine(colon)
        let kept = String(decoding: bytes[colon..<comment], as: UTF8.self)
        guard comment < node.start else {
            return Splice(range: colon..<node.range.upperBound, text: " " + text)
        }
        let between = String(
            decoding: bytes[comment..<scanner.startOfLine(node.start, notBefore: comment)], as: UTF8.self)
        let isPlainBreak = between.allSatisfy(\.isWhitespace)
        let rest = isPlainBreak ? "" : String(between.reversed().drop { $0.isNewline }.reversed())
        return Splice(range: colon..<node.range.upperBound, text: " " + text + kept + rest)
    }

    /// Behind the colon of a key; nil for elements and the document.
    private func colon(before node: SyntaxNode, at path: DocumentPath) -> Int? {
        guard case .key(let key)? = path.last, let entries = root[path.dropLast()]?.entries,
            let entry = entries.first(where: { $0.key == key })
        else { return nil }
        return bytes[entry.keyRange.upperBound..<node.range.lowerBound].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 }
    }

    /// A collection by lines in the place of a value on one line.
    private func byLines(_ node: SyntaxNode, at path: DocumentPath, _ value: DocumentValue) -> Splice? {
        guard let introduction = introduction(of: path) else { return nil }
        let column = column(introduction)
        guard let colon = colon(before: node, at: path) else {
            let blank = node.range.isEmpty && bytes[node.start - 1] == UInt8(ascii: "-") ? " " : ""
            return Splice(
                range: node.start..<node.range.upperBound, text: blank + writer.block(value, column: column + 2))
        }
        let text = writer.behindKey(value, column: column)
        return Splice(range: colon..<max(node.range.upperBound, colon), text: text)
    }
}

extension SyntaxNode {
    /// The entries of a mapping; none for a null, nil for anything else.
    package var entries: [SyntaxEntry]? {
        switch content {
        case .map(let entries): entries
        case .null: []
        case .list, .text: nil
        }
    }

    /// The elements of a list; none for a null, nil for anything else.
    package var elements: [SyntaxNode]? {
        switch content {
        case .list(let nodes): nodes
        case .null: []
        case .map, .text: nil
        }
    }
}

extension EditableDocument {
    var isJSON: Bool {
        if case .row = form { true } else { false }
    }
}
