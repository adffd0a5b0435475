public import Terminal

/// A line being typed, with a cursor.
public struct LineInput: Hashable, Sendable {
    /// What has been typed.
    public private(set) var text: String
    /// In characters, from the start.
    public private(set) var cursor: Int

    /// A line with the cursor at its end.
    public init(_ text: String = "") {
        self.text = text
        cursor = text.count
    }

    /// A line with the cursor between two pieces, or behind the character to which their ends join.
    init(_ before: String, _ after: String) {
        text = before + after
        cursor = 0
        cursor = characters(before: text.utf8.index(text.startIndex, offsetBy: before.utf8.count))
    }

    /// What stands before the cursor.
    var before: String { String(text.prefix(cursor)) }
    /// What stands behind it.
    var after: String { String(text.dropFirst(cursor)) }

    /// Takes a key; false where the key means nothing to a line.
    public mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        // What stood on lines of its own stays words of its own.
        case .paste(let pasted): insert(pasted.split(whereSeparator: \.isNewline).joined(separator: " "))
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete: remove(from: cursor, to: cursor + 1)
        case .control("w"): remove(from: wordStart, to: cursor)
        case .control("u"): remove(from: 0, to: cursor)
        case .control("k"): remove(from: cursor, to: text.count)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = text.count
        case .controlLeft: cursor = wordStart
        default: return false
        }
        return true
    }

    /// The cursor in code points, as queries count.
    var codePointCursor: Int { text.prefix(cursor).unicodeScalars.count }

    /// Puts the cursor before a code point, or before the character to which it belongs.
    mutating func moveCursor(toCodePoint place: Int) {
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: place, limitedBy: scalars.endIndex) ?? scalars.endIndex
        cursor = text.indices.prefix { text.index(after: $0) <= end }.count
    }

    /// Replaces code points and puts the cursor behind what stands there then.
    mutating func replace(_ range: Range<Int>, with replacement: String) {
        let scalars = Array(text.unicodeScalars)
        guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return }
        var before = String.UnicodeScalarView()
        before.append(contentsOf: scalars[..<range.lowerBound])
        var after = String.UnicodeScalarView()
        after.append(contentsOf: scalars[range.upperBound...])
        self = LineInput(String(before) + replacement, String(after))
    }

    private mutating func insert(_ piece: String) {
        self = LineInput(before + piece, after)
    }

    private mutating func remove(from start: Int, to end: Int) {
        guard start >= 0, start < end, end <= text.count else { return }
        self = LineInput(String(text.prefix(start)), String(text.dropFirst(end)))
    }

    /// How many characters begin before a place. What was typed may join with its neighbours, so only the whole text
    /// can tell.
    private func characters(before place: String.Index) -> Int {
        text.indices.prefix { $0 < place }.count
    }

    private var wordStart: Int {
        let before = Array(text.prefix(cursor))
        var index = before.count
        while index > 0, before[index - 1] == " " { index -= 1 }
        while index > 0, before[index - 1] != " " { index -= 1 }
        return index
    }
}
