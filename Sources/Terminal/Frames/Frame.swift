/// One cell of a frame.
public struct Cell: Hashable, Sendable {
    /// What is drawn: one base character and what combines with it; empty in the second half of a wide one.
    public var text: GlyphText
    /// Columns it takes: 1, 2, or 0 in the second half of a wide one.
    public var width: UInt8
    /// How it is drawn.
    public var style: Style

    /// A cell.
    public init(text: GlyphText = .blank, width: UInt8 = 1, style: Style = .plain) {
        self.text = text
        self.width = width
        self.style = style
    }
}

/// What the screen is to show: a value, drawn anew for every state and compared with the one before.
public struct Frame: Equatable, Sendable {
    /// Its size.
    public let size: Size
    /// Row by row.
    public internal(set) var cells: [Cell]
    /// Where the terminal's cursor is shown; nil hides it.
    public var cursor: Point?
    /// Where keys are written that can be pressed with the mouse too.
    public var buttons: [Button] = []

    /// A key that is written on the screen.
    public struct Button: Hashable, Sendable {
        /// Where it stands.
        public var place: Rectangle
        /// What a press of the mouse's button there means.
        public var key: Key

        /// A key at a place.
        public init(place: Rectangle, key: Key) {
            self.place = place
            self.key = key
        }
    }

    /// An empty frame.
    public init(size: Size, style: Style = .plain) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: Cell(style: style), count: self.size.columns * self.size.rows)
    }

    /// The whole of it.
    public var bounds: Rectangle { Rectangle(column: 0, row: 0, columns: size.columns, rows: size.rows) }

    /// The cell at a place inside.
    public subscript(point: Point) -> Cell {
        cells[point.row * size.columns + point.column]
    }
}

extension Frame {
    /// The text of every row, without the blanks at its end: what a person reads, for tests and for pipes.
    public var rows: [String] {
        (0..<size.rows).map { row in
            var bytes: [UInt8] = []
            for cell in cells[row * size.columns..<(row + 1) * size.columns] { cell.text.append(to: &bytes) }
            while bytes.last == 0x20 { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
