/// Finds the document within a file.
enum DocumentSpan {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The bytes of the document and the number of its first line; nil where the file has none.
    static func find(_ form: EditableDocument.Form, in bytes: [UInt8]) -> (Range<Int>, Int)? {
        let start = bytes.starts(with: mark) ? mark.count : 0
        let scanner = SyntaxScanner(bytes: bytes, end: bytes.count)
        switch form {
        case .yaml: return (start..<bytes.count, 1)
        case .markdown: return frontMatter(scanner, start).map { ($0, 2) }
        case .row(let number): return row(bytes, start, number).map { ($0, number) }
        }
    }

    /// `\r\n` where the first line ends like this.
    static func newline(of bytes: [UInt8]) -> String {
        guard let end = bytes.firstIndex(of: 0x0A), end > 0, bytes[end - 1] == 0x0D else { return "\n" }
        return "\r\n"
    }

    private static func frontMatter(_ scanner: SyntaxScanner, _ start: Int) -> Range<Int>? {
        guard isFence(scanner, start, ["---"]) else { return nil }
        let first = scanner.nextLine(start)
        var line = first
        while line < scanner.end {
            if isFence(scanner, line, ["---", "..."]) { return first..<line }
            line = scanner.nextLine(line)
        }
        return nil
    }

    private static func isFence(_ scanner: SyntaxScanner, _ line: Int, _ fences: [String]) -> Bool {
        let text = String(decoding: scanner.bytes[line..<scanner.endOfLine(line)], as: UTF8.self)
        let bare = text.reversed().drop(while: \.isWhitespace).reversed()
        return fences.contains(String(bare))
    }

    private static func row(_ bytes: [UInt8], _ start: Int, _ number: Int) -> Range<Int>? {
        var line = start
        for _ in 1..<max(number, 1) {
            guard let end = bytes[line...].firstIndex(of: 0x0A) else { return nil }
            line = end + 1
        }
        let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
        return number > 0 && line < end ? line..<end : nil
    }
}
