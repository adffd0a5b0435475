internal import Terminal

/// How many lines or rows lie above and below those in view.
struct Unseen: Hashable, Sendable {
    var above: Int
    var below: Int

    init(above: Int = 0, below: Int = 0) { (self.above, self.below) = (max(0, above), max(0, below)) }

    /// Of so many lines, where `rows` are in view from the line `first` on.
    init(of lines: Int, from first: Int, rows: Int) {
        self.init(above: min(first, lines), below: lines - first - rows)
    }

    /// "↑ 3 ↓ 12".
    var text: String {
        [(above, "↑"), (below, "↓")].filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: " ")
    }
}

extension Frame {
    /// The sign of what is not in view, in a rule or a border, up to a column; nothing where all is.
    mutating func write(_ unseen: Unseen, before end: Point, theme: Theme) {
        guard !unseen.text.isEmpty else { return }
        let text = " \(unseen.text) "
        let column = max(0, end.column - DisplayText.width(of: text))
        write(text, at: Point(column: column, row: end.row), style: theme.key)
    }
}
