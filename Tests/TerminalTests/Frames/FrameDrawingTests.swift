import RandomNumbers
import Terminal
import Testing

/// What lands in the cells of a frame.
@Suite struct FrameDrawingTests {
    @Test func `text is cut at the edge, and the column behind it is returned`() {
        var frame = Frame(size: Size(columns: 8, rows: 1))
        #expect(frame.write("abc", at: Point(column: 0, row: 0)) == 3)
        #expect(frame.write("defghijk", at: Point(column: 3, row: 0)) == 8)
        #expect(frame.write("xyz", at: Point(column: 1, row: 0), end: 3) == 3)
        #expect(frame.rows == ["axydefgh"])
    }

    @Test func `a wide character takes two cells, and none where only one is left`() {
        var frame = Frame(size: Size(columns: 5, rows: 1))
        frame.write("日本語", at: Point(column: 0, row: 0))
        #expect(frame.rows == ["日本"])
        #expect(frame.cells.map(\.width) == [2, 0, 2, 0, 1])
    }

    @Test(arguments: [
        (0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x"),
    ])
    func `half of a wide character that is overwritten leaves a blank`(column: Int, expected: String) {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("日本", at: Point(column: 0, row: 0))
        frame.write("x", at: Point(column: column, row: 0))
        #expect(frame.rows == [expected])
    }

    @Test func `a wide character over the middle of two others leaves a blank on each side`() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("日本", at: Point(column: 0, row: 0))
        frame.write("語", at: Point(column: 1, row: 0))
        #expect(frame.cells.map(\.text.description) == [" ", "語", "", " "])
    }

    @Test func `an area is filled with wide characters as far as they go`() {
        var frame = Frame(size: Size(columns: 6, rows: 2))
        frame.fill(Rectangle(column: 1, row: 1, columns: 3, rows: 9), with: "日")
        #expect(frame.rows == ["", " 日"])
        #expect(frame.cells[6...].map(\.width) == [1, 2, 0, 1, 1, 1])
    }

    @Test func `both halves of a wide character have one style`() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("日本", at: Point(column: 0, row: 0))
        frame.restyle(Rectangle(column: 1, row: 0, columns: 2, rows: 1)) { $0.adding(.bold) }
        #expect(frame.cells.map(\.style.attributes) == [[], [], .bold, .bold])
    }

    @Test(arguments: UInt64(0)..<300)
    func `nothing is drawn outside a frame of any size, and no wide character is ever halved`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var frame = Frame(size: Size(columns: random.number(in: 0...9), rows: random.number(in: 0...4)))
        for _ in 0..<20 { random.draw(into: &frame) }
        #expect(frame.cells.count == frame.size.columns * frame.size.rows)
        for row in 0..<frame.size.rows {
            let cells = Array(frame.cells[row * frame.size.columns..<(row + 1) * frame.size.columns])
            expectWhole(cells)
        }
    }

    private func expectWhole(_ cells: [Cell]) {
        for (column, cell) in cells.enumerated() {
            let next = column + 1 < cells.count ? cells[column + 1] : nil
            #expect((cell.width == 2) == (next?.width == 0))
            #expect((cell.text == .empty) == (cell.width == 0))
            if cell.width == 2 { #expect(next?.style == cell.style) }
            if cell.width > 0 { #expect(DisplayText.width(of: "\(cell.text)") == Int(cell.width)) }
        }
        #expect(cells.first?.width != 0)
    }
}

extension SeededRandom {
    /// Draws something somewhere, also outside.
    mutating func draw(into frame: inout Frame) {
        let style = Style(attributes: number(in: 0...2) == 0 ? .bold : [])
        let point = Point(column: number(in: -4...10), row: number(in: -2...5))
        let area = Rectangle(
            column: point.column, row: point.row, columns: number(in: -1...8), rows: number(in: -1...4))
        switch number(in: 0...4) {
        case 0: frame.fill(area, with: ["x", "日", " ", "\u{1B}", ""][number(in: 0...4)], style: style)
        case 1: frame.restyle(area) { $0.adding(.underline) }
        case 2: frame.write(text(upTo: 10), at: point, style: style, end: number(in: -2...12))
        default: frame.write(text(upTo: 10), at: point, style: style)
        }
    }
}
