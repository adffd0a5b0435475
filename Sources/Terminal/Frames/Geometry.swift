/// A cell's place on the screen, from 0 at the top left.
public struct Point: Hashable, Sendable {
    /// From the left.
    public var column: Int
    /// From the top.
    public var row: Int

    /// A place.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A number of columns and rows.
public struct Size: Hashable, Sendable {
    /// How wide.
    public var columns: Int
    /// How high.
    public var rows: Int

    /// A size.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A part of the screen.
public struct Rectangle: Hashable, Sendable {
    /// The left column.
    public var column: Int
    /// The top row.
    public var row: Int
    /// How wide; never negative.
    public var columns: Int
    /// How high; never negative.
    public var rows: Int

    /// A rectangle; negative sizes become 0.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The column behind its last one.
    public var endColumn: Int { column + columns }
    /// The row below its last one.
    public var endRow: Int { row + rows }
    /// Its size.
    public var size: Size { Size(columns: columns, rows: rows) }

    /// Whether a cell lies in it.
    public func contains(_ point: Point) -> Bool {
        (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
    }
}
