/// A table as a file has it: rows of cells, each with its place.
public struct Sheet: Equatable, Sendable {
    /// A cell with text in it.
    public struct Cell: Hashable, Sendable {
        /// What it says; days as 2026-01-27, times as 11:00, both as 2026-01-27T11:00.
        public var text: String
        /// From 1: in text in code points of the line, in a workbook the number of the cell.
        public var column: Int

        /// A cell.
        public init(_ text: String, column: Int) {
            self.text = text
            self.column = column
        }
    }

    /// A row, empty cells included.
    public struct Row: Hashable, Sendable {
        /// From 1.
        public var line: Int
        /// From the left.
        public var cells: [Cell]

        /// A row.
        public init(line: Int, cells: [Cell]) {
            self.line = line
            self.cells = cells
        }
    }

    /// Something that could not be read as it should.
    public struct Fault: Hashable, Sendable {
        /// From 1.
        public var line: Int
        /// From 1.
        public var column: Int
        /// One sentence without a full stop.
        public var message: String

        /// A fault at a place.
        public init(line: Int, column: Int, message: String) {
            self.line = line
            self.column = column
            self.message = message
        }
    }

    /// Rows with something in them, from the top.
    public var rows: [Row] = []
    /// What is wrong in it.
    public var faults: [Fault] = []

    /// An empty table.
    public init() {}

    /// Adds a row, unless nothing is in it.
    mutating func add(_ cells: [Cell], line: Int) {
        if cells.contains(where: { !$0.text.isEmpty }) { rows.append(Row(line: line, cells: cells)) }
    }
}

/// Why no table could be read.
public struct SheetError: Error, Hashable, CustomStringConvertible {
    /// One sentence without a full stop.
    public let reason: String

    /// An error.
    public init(reason: String) { self.reason = reason }

    /// The reason.
    public var description: String { reason }
}
