/// The Markdown text below the front matter of a file.
struct NotesText {
    private let bytes: [UInt8]
    /// Where the first line behind the front matter begins.
    private let start: Int
    private let newline: String

    init(_ document: EditableDocument) {
        bytes = document.bytes
        newline = document.newline
        start = SyntaxScanner(bytes: bytes, end: bytes.count).nextLine(document.span.upperBound)
    }

    /// The file with other notes; empty lines around them stay. nil where the old notes are not UTF-8.
    func replaced(by notes: String) -> [UInt8]? {
        guard String(validating: bytes[start...], as: UTF8.self) != nil else { return nil }
        let lines = filledLines
        let text = notes.replacing("\n", with: newline)
        var changed = bytes
        switch (lines, notes.isEmpty) {
        case (let lines?, false): changed.replaceSubrange(lines.lowerBound..<end(of: lines), with: text.utf8)
        case (let lines?, true): changed.removeSubrange(lines)
        case (nil, true): break
        case (nil, false):
            if let last = bytes.last, last != 0x0A, last != 0x0D { changed += newline.utf8 }
            changed += (text + newline).utf8
        }
        return changed
    }

    /// From the first line with something in it to the last, with its break; nil where there is none.
    private var filledLines: Range<Int>? {
        let scanner = SyntaxScanner(bytes: bytes, end: bytes.count)
        var found: Range<Int>?
        var line = start
        while line < bytes.count {
            let next = scanner.nextLine(line)
            if !String(decoding: bytes[line..<next], as: UTF8.self).allSatisfy(\.isWhitespace) {
                found = (found?.lowerBound ?? line)..<next
            }
            line = next
        }
        return found
    }

    private func end(of lines: Range<Int>) -> Int {
        var end = lines.upperBound
        while end > lines.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }
}
