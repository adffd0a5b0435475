import CPseudoTerminal
import Terminal
import Testing

/// What a person sees in a terminal at one moment.
///
/// Limits of libvterm 0.1: faint is not told, and a combining mark in the last column lands in the next row.
struct Screen: Equatable {
    /// A cell: its character, and how it looks. Colours are numbers of the palette; nil is the terminal's own.
    struct Cell: Equatable {
        /// Empty in the second half of a wide character.
        var text: String
        var foreground: Int?
        var background: Int?
        var isBold: Bool
        var isUnderlined: Bool
        var isItalic: Bool
        var isReverse: Bool
    }

    let size: Size
    let cursor: Point
    /// Row by row.
    let cells: [Cell]

    subscript(row: Int, column: Int) -> Cell {
        cells[row * size.columns + column]
    }

    /// The text of every row, without the blanks at its end.
    var rows: [String] {
        (0..<size.rows).map { row in
            let text = cells[row * size.columns..<(row + 1) * size.columns].map(\.text).joined()
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// All of it, for messages and snapshots.
    var text: String { rows.joined(separator: "\n") }

    /// Where a text begins, from the top; it does not go over the end of a row.
    func find(_ text: String) -> Point? {
        for (row, line) in rows.enumerated() {
            guard let range = line.ranges(of: text).first else { continue }
            let columns = DisplayText.width(of: line[..<range.lowerBound])
            return Point(column: columns, row: row)
        }
        return nil
    }

    /// Whether a text can be seen.
    func shows(_ text: String) -> Bool { find(text) != nil }

    /// The cells of a text; empty where it cannot be seen.
    func cells(of text: String) -> [Cell] {
        guard let place = find(text) else { return [] }
        let start = place.row * size.columns + place.column
        return cells[start..<start + DisplayText.width(of: text)].filter { !$0.text.isEmpty }
    }
}

extension Screen {
    /// What a terminal shows now.
    init(of terminal: OpaquePointer, size: Size) {
        var (row, column): (Int32, Int32) = (0, 0)
        pty_cursor(terminal, &row, &column)
        self.size = size
        cursor = Point(column: Int(column), row: Int(row))
        cells = (0..<size.columns * size.rows).map { index in
            Cell(pty_cell_at(terminal, Int32(index / size.columns), Int32(index % size.columns)))
        }
    }
}

extension Screen.Cell {
    init(_ cell: pty_cell) {
        text = Screen.Cell.text(of: cell)
        foreground = cell.foreground == -1 ? nil : Int(cell.foreground)
        background = cell.background == -1 ? nil : Int(cell.background)
        isBold = cell.bold
        isUnderlined = cell.underline
        isItalic = cell.italic
        isReverse = cell.reverse
    }

    private static func text(of cell: pty_cell) -> String {
        guard cell.width > 0 else { return "" }
        guard cell.characters.0 > 0 else { return " " }
        let characters = withUnsafeBytes(of: cell.characters) { Array($0.bindMemory(to: UInt32.self)) }
        return String(String.UnicodeScalarView(characters.prefix { $0 > 0 }.compactMap { Unicode.Scalar($0) }))
    }
}

extension Screen: CustomTestStringConvertible {
    var testDescription: String { text }
}
