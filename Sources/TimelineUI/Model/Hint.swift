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

    /// Whether its key leads back to where one came from.
    var leadsOut: Bool { key.split(separator: " ").contains("Esc") }

    /// What a click on it presses: the first of its keys; nil where it names a way to move.
    var pressed: Key? { key.split(separator: " ").first.flatMap { Key(named: String($0)) } }
}

extension [Hint] {
    /// The first ones that fit beside one another and, whatever else has no room, the one that leads out.
    func fitting(_ columns: Int, gap: Int) -> [Hint] {
        var kept = self
        var width = reduce(-gap) { $0 + $1.columns + gap }
        while width > columns, let last = kept.lastIndex(where: { !$0.leadsOut }) ?? kept.indices.last {
            width -= kept.remove(at: last).columns + gap
        }
        return kept
    }
}

extension Frame {
    /// As many of them as fit, `gap` columns apart or where that is too much two, the way out always among them; returns
    /// the column behind the last one and its gap.
    @discardableResult
    mutating func write(_ hints: [Hint], gap: Int = 3, in area: Rectangle, theme: Theme) -> Int {
        let widest = hints.reduce(-gap) { $0 + $1.columns + gap }
        let gap = widest > area.columns ? min(gap, 2) : gap
        var column = area.column
        for hint in hints.fitting(area.columns, gap: gap) {
            if let key = hint.pressed {
                let place = Rectangle(column: column, row: area.row, columns: hint.columns, rows: 1)
                buttons.append(Button(place: place, key: key))
            }
            column = write(hint.key, at: Point(column: column, row: area.row), style: theme.key)
            column = write(
                " " + hint.meaning + String(repeating: " ", count: gap), at: Point(column: column, row: area.row),
                style: theme.faint, end: area.endColumn)
        }
        return column
    }
}
