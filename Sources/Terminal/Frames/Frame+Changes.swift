/// Neighbouring cells of one row and one style, to be written in one go.
public struct CellRun: Hashable, Sendable {
    /// The row.
    public var row: Int
    /// The column of the first cell.
    public var column: Int
    /// How many columns the text takes.
    public var columns: Int
    /// What the cells show.
    public var text: String
    /// How they are drawn.
    public var style: Style

    /// A run.
    public init(row: Int, column: Int, columns: Int, text: String, style: Style) {
        self.row = row
        self.column = column
        self.columns = columns
        self.text = text
        self.style = style
    }
}

extension Frame {
    /// What must be written where `previous` is shown: row by row, from left to right, at most one run for each stretch
    /// of one style. Everything where there is no previous frame or it has another size.
    ///
    /// A run never begins or ends in the middle of a wide character. It reaches from the first to the last cell of its
    /// stretch that has changed, with the unchanged ones between.
    public func changedRuns(from previous: Frame?) -> [CellRun] {
        let previous = previous?.size == size ? previous : nil
        var runs: [CellRun] = []
        for row in 0..<size.rows {
            let range = row * size.columns..<(row + 1) * size.columns
            if let previous, previous.cells[range] == cells[range] { continue }
            addChangedRuns(in: range, from: previous, to: &runs)
        }
        return runs
    }

    private func addChangedRuns(in range: Range<Int>, from previous: Frame?, to runs: inout [CellRun]) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = endOfStyle(from: start, before: range.upperBound)
            if let changed = changedPart(of: start..<end, from: previous) { runs.append(run(of: changed)) }
            start = end
        }
    }

    private func endOfStyle(from start: Int, before limit: Int) -> Int {
        var end = start + 1
        while end < limit, cells[end].style == cells[start].style || cells[end].width == 0 { end += 1 }
        return end
    }

    private func changedPart(of range: Range<Int>, from previous: Frame?) -> Range<Int>? {
        guard let previous else { return range }
        guard var first = range.first(where: { previous.cells[$0] != cells[$0] }),
            var last = range.last(where: { previous.cells[$0] != cells[$0] })
        else { return nil }
        if cells[first].width == 0 { first -= 1 }
        if cells[last].width == 2 { last += 1 }
        return first..<last + 1
    }

    private func run(of range: Range<Int>) -> CellRun {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count * 2)
        for index in range { bytes += cells[index].text.utf8 }
        let (row, column) = range.lowerBound.quotientAndRemainder(dividingBy: size.columns)
        return CellRun(
            row: row, column: column, columns: range.count, text: String(decoding: bytes, as: UTF8.self),
            style: cells[range.lowerBound].style)
    }
}
