/// Neighbouring cells of one row.
public struct CellRun: Hashable, Sendable {
    /// The row.
    public var row: Int
    /// The columns.
    public var columns: Range<Int>

    /// A run.
    public init(row: Int, columns: Range<Int>) {
        self.row = row
        self.columns = columns
    }
}

extension Frame {
    /// What must be written where `previous` is shown: of each row that differs, the cells from the first to the last one
    /// that has changed, from top to bottom. Everything where there is no previous frame or it has another size.
    ///
    /// A run never begins or ends in the middle of a wide character.
    public func changedRuns(from previous: Frame?) -> [CellRun] {
        guard let previous, previous.size == size else {
            return (0..<size.rows).map { CellRun(row: $0, columns: 0..<size.columns) }
        }
        return (0..<size.rows).compactMap { row in
            changedColumns(of: row, from: previous).map { CellRun(row: row, columns: $0) }
        }
    }

    private func changedColumns(of row: Int, from previous: Frame) -> Range<Int>? {
        let (cells, others) = (cells.span, previous.cells.span)
        let start = row * size.columns
        var (first, last) = (start, start + size.columns - 1)
        while first <= last, cells[first] == others[first] { first += 1 }
        guard first <= last else { return nil }
        while cells[last] == others[last] { last -= 1 }
        if cells[first].width == 0 { first -= 1 }
        if cells[last].width == 2 { last += 1 }
        return first - start..<last + 1 - start
    }

    /// The cells of a run, each wide one once.
    public func cells(in run: CellRun) -> some Sequence<Cell> {
        let start = run.row * size.columns
        return cells[start + run.columns.lowerBound..<start + run.columns.upperBound].lazy.filter { $0.width > 0 }
    }
}
