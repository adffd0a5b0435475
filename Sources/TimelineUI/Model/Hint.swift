internal import Terminal

/// A key and what it does, as the foot of a panel and the last line of the screen tell it.
struct Hint: Hashable, Sendable, ExpressibleByStringInterpolation {
    var key: String
    var meaning: String

    init(_ key: String, _ meaning: String) { (self.key, self.meaning) = (key, meaning) }

    /// "⏎ choose": the key stands before the first blank.
    init(stringLiteral text: String) {
        let blank = text.firstIndex(of: " ") ?? text.endIndex
        self.init(String(text[..<blank]), String(text[blank...].dropFirst()))
    }

    var columns: Int { DisplayText.width(of: key) + 1 + DisplayText.width(of: meaning) }

    /// What a click on it presses: the first of its keys; nil where it names a way to move.
    var pressed: Key? { key.split(separator: " ").first.flatMap { Key(named: String($0)) } }
}

extension Frame {
    /// As many of them as fit, `gap` columns apart; returns the column behind the last one and its gap.
    @discardableResult
    mutating func write(_ hints: [Hint], gap: Int = 3, in area: Rectangle, theme: Theme) -> Int {
        var column = area.column
        for hint in hints {
            guard column + hint.columns <= area.endColumn else { break }
            if let key = hint.pressed {
                let place = Rectangle(column: column, row: area.row, columns: hint.columns, rows: 1)
                buttons.append(Button(place: place, key: key))
            }
            column = write(hint.key, at: Point(column: column, row: area.row), style: theme.key)
            column = write(
                " " + hint.meaning + String(repeating: " ", count: gap), at: Point(column: column, row: area.row),
                style: theme.faint)
        }
        return column
    }
}
