/// Finds the bytes of every value of a document.
struct SyntaxReader {
    private let scanner: SyntaxScanner
    /// The first byte of each line of the document.
    private let lines: [Int]
    private let firstLine: Int
    /// The end of what was read so far; an alias leads back before it.
    private var last: Int

    /// Reads the document in some of the bytes of a file; its first line is line `firstLine` of the file.
    static func read(
        _ bytes: [UInt8], _ span: Range<Int>, firstLine: Int, value: SourceValue
    ) throws(RewritingError) -> SyntaxNode {
        var reader = SyntaxReader(bytes, span, firstLine)
        return try reader.node(value, Surroundings())
    }

    private init(_ bytes: [UInt8], _ span: Range<Int>, _ firstLine: Int) {
        scanner = SyntaxScanner(bytes: bytes, end: span.upperBound)
        lines = Self.lines(bytes, span)
        self.firstLine = firstLine
        last = span.lowerBound
    }

    private static func lines(_ bytes: [UInt8], _ span: Range<Int>) -> [Int] {
        var lines = [span.lowerBound]
        for place in span {
            switch bytes[place] {
            case 0x0A: lines.append(place + 1)
            case 0x0D where place + 1 >= span.upperBound || bytes[place + 1] != 0x0A: lines.append(place + 1)
            default: break
            }
        }
        return lines
    }

    /// What a value stands in.
    private struct Surroundings {
        var isInFlow = false
        /// The column of the key or dash before it, from 0.
        var indent = -1
    }

    private func offset(of position: SourcePosition) throws(RewritingError) -> Int {
        let line = position.line - firstLine
        guard lines.indices.contains(line) else { throw unsupported(position) }
        var offset = lines[line]
        for _ in 1..<max(position.column, 1) {
            guard offset < scanner.end else { throw unsupported(position) }
            offset += 1
            while offset < scanner.end, scanner.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    private func unsupported(_ position: SourcePosition) -> RewritingError {
        .unsupported("what stands at line \(position.line), column \(position.column)")
    }

    private mutating func node(_ value: SourceValue, _ around: Surroundings) throws(RewritingError) -> SyntaxNode {
        let offset = try offset(of: value.position)
        guard offset >= last else { return try alias(value, around) }
        let start = scanner.skipProperties(offset)
        var node = SyntaxNode(
            content: .null, style: .plain, position: value.position, range: offset..<offset, start: start,
            isInFlow: around.isInFlow)
        switch value.content {
        case .null: node.range = offset..<(endOfNull(start) ?? offset)
        case .text(let text): try readScalar(text, &node, around)
        case .list(let values): try readList(values, &node, around)
        case .map(let entries): try readMap(entries, &node, around)
        }
        if case .null = value.content, node.range.isEmpty { node.start = offset }
        last = max(last, node.range.upperBound)
        return node
    }

    /// What is written as an alias has its position before it, where the anchor is.
    private mutating func alias(_ value: SourceValue, _ around: Surroundings) throws(RewritingError) -> SyntaxNode {
        guard let range = scanner.alias(from: last) else { throw unsupported(value.position) }
        last = range.upperBound
        return Self.aliased(value, range, isInFlow: around.isInFlow)
    }

    private static func aliased(_ value: SourceValue, _ range: Range<Int>, isInFlow: Bool) -> SyntaxNode {
        let content: SyntaxNode.Content =
            switch value.content {
            case .null: .null
            case .text(let text): .text(text)
            case .list(let values): .list(values.map { aliased($0, range, isInFlow: isInFlow) })
            case .map(let entries):
                .map(
                    entries.map {
                        SyntaxEntry(key: $0.key, keyRange: range, value: aliased($0.value, range, isInFlow: isInFlow))
                    })
            }
        return SyntaxNode(
            content: content, style: .alias, position: value.position, range: range, start: range.lowerBound,
            isInFlow: isInFlow)
    }

    private func endOfNull(_ start: Int) -> Int? {
        for word in ["~", "null", "Null", "NULL"] where scanner.bytes[start..<scanner.end].starts(with: word.utf8) {
            return start + word.utf8.count
        }
        return nil
    }

    private func readScalar(_ text: String, _ node: inout SyntaxNode, _ around: Surroundings) throws(RewritingError) {
        let end: Int?
        switch scanner.byte(node.start) {
        case UInt8(ascii: "\""): (node.style, end) = (.double, scanner.endOfQuoted(node.start))
        case UInt8(ascii: "'"): (node.style, end) = (.single, scanner.endOfQuoted(node.start))
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            (node.style, end) = (.literal, scanner.endOfBlockScalar(node.start, indent: around.indent))
        default: end = scanner.endOfPlain(node.start, text: text)
        }
        guard let end, end <= scanner.end else { throw unsupported(node.position) }
        node.content = .text(text)
        node.range = node.range.lowerBound..<end
    }
}

extension SyntaxReader {
    private mutating func readList(
        _ values: [SourceValue], _ node: inout SyntaxNode, _ around: Surroundings
    ) throws(RewritingError) {
        let isFlow = scanner.byte(node.start) == UInt8(ascii: "[")
        var inside = around
        inside.isInFlow = around.isInFlow || isFlow
        if !isFlow { inside.indent = column(node.start) }
        last = isFlow ? node.start + 1 : node.start
        var nodes: [SyntaxNode] = []
        for value in values { nodes.append(try self.node(value, inside)) }
        node.content = .list(nodes)
        try close(&node, isFlow ? "]" : nil)
    }

    private mutating func readMap(
        _ entries: [SourceEntry], _ node: inout SyntaxNode, _ around: Surroundings
    ) throws(RewritingError) {
        let isFlow = scanner.byte(node.start) == UInt8(ascii: "{")
        var inside = around
        inside.isInFlow = around.isInFlow || isFlow
        last = isFlow ? node.start + 1 : node.start
        var found: [SyntaxEntry] = []
        for entry in entries {
            let key = try self.node(SourceValue(content: .text(entry.key), position: entry.position), inside)
            if !isFlow { inside.indent = column(key.range.lowerBound) }
            found.append(
                SyntaxEntry(key: entry.key, keyRange: key.range, value: try self.node(entry.value, inside)))
        }
        node.content = .map(found)
        try close(&node, isFlow ? "}" : nil)
    }

    /// Ends a collection behind its bracket, or behind its last value.
    private func close(_ node: inout SyntaxNode, _ bracket: Unicode.Scalar?) throws(RewritingError) {
        guard let bracket else {
            node.style = node.isInFlow ? .bare : .block
            node.range = node.range.lowerBound..<max(last, node.range.lowerBound)
            return
        }
        var place = scanner.skipTrivia(last)
        if scanner.byte(place) == UInt8(ascii: ",") { place = scanner.skipTrivia(place + 1) }
        guard scanner.byte(place) == UInt8(ascii: bracket) else { throw unsupported(node.position) }
        node.style = .flow
        node.range = node.range.lowerBound..<place + 1
    }

    private func column(_ offset: Int) -> Int {
        let start = scanner.startOfLine(offset, notBefore: lines[0])
        return scanner.bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
    }
}
