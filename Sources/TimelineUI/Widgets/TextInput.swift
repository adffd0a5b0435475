internal import Terminal

/// A text of several lines being typed, with a cursor.
struct TextInput: Hashable, Sendable {
    private(set) var lines: [LineInput]
    /// The line with the cursor.
    private(set) var row: Int

    /// A text with the cursor at its end.
    init(_ text: String = "") {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { LineInput(String($0)) }
        row = lines.count - 1
    }

    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// Takes a key; false where it means nothing to a text, or leads out of it.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .enter: breakLine()
        case .up, .down: return moveCursor(by: key == .up ? -1 : 1)
        case .backspace where lines[row].cursor == 0: return joinLines(at: row - 1)
        case .delete where lines[row].after.isEmpty: return joinLines(at: row)
        case .paste(let pasted): paste(pasted)
        default: return lines[row].take(key)
        }
        return true
    }

    private mutating func breakLine() {
        let line = lines[row]
        lines.replaceSubrange(row...row, with: [LineInput(line.before), LineInput("", line.after)])
        row += 1
    }

    private mutating func moveCursor(by step: Int) -> Bool {
        guard lines.indices.contains(row + step) else { return false }
        let column = lines[row].cursor
        row += step
        let text = lines[row].text
        lines[row] = LineInput(String(text.prefix(column)), String(text.dropFirst(column)))
        return true
    }

    private mutating func joinLines(at first: Int) -> Bool {
        guard lines.indices.contains(first), lines.indices.contains(first + 1) else { return true }
        let joined = LineInput(lines[first].text, lines[first + 1].text)
        lines.replaceSubrange(first...first + 1, with: [joined])
        row = first
        return true
    }

    private mutating func paste(_ pasted: String) {
        for (index, piece) in pasted.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { breakLine() }
            _ = lines[row].take(.paste(String(piece)))
        }
    }
}
