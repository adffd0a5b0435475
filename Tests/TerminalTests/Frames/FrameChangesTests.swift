import RandomNumbers
import Terminal
import Testing

/// What is written between two frames.
@Suite struct FrameChangesTests {
    @Test func `without a frame before, or one of another size, everything is written`() {
        var frame = Frame(size: Size(columns: 3, rows: 2))
        frame.write("abc", at: Point(column: 0, row: 1))
        for previous in [nil, Frame(size: Size(columns: 4, rows: 2))] {
            let runs = frame.changedRuns(from: previous)
            #expect(runs == [CellRun(row: 0, columns: 0..<3), CellRun(row: 1, columns: 0..<3)])
            #expect(runs.map { text(of: $0, in: frame) } == ["   ", "abc"])
        }
    }

    @Test func `nothing is written where nothing has changed`() {
        var frame = Frame(size: Size(columns: 3, rows: 2))
        frame.write("日", at: Point(column: 0, row: 1))
        #expect(frame.changedRuns(from: frame).isEmpty)
    }

    @Test func `a run reaches from the first to the last change of a row`() {
        let (runs, frame) = changes(from: "a quiet line of text", to: "a loud! line of text")
        #expect(runs == [CellRun(row: 0, columns: 2..<7)])
        #expect(text(of: runs[0], in: frame) == "loud!")
    }

    @Test func `a change of style is a change`() {
        let before = Frame(size: Size(columns: 6, rows: 2))
        var after = before
        after.write(" ", at: Point(column: 3, row: 1), style: Style(foreground: .red))
        #expect(after.changedRuns(from: before) == [CellRun(row: 1, columns: 3..<4)])
    }

    @Test(arguments: [
        ("日本語", "日x語", 2, 4, "x語 "),
        ("日x語", "日本語", 2, 4, "本語"),
        ("a日本", "日本a", 0, 5, "日本a"),
        ("日本", "日語", 2, 2, "語"),
        ("xx", "日", 0, 2, "日"),
        ("日", "xx", 0, 2, "xx"),
    ])
    func `a run never begins or ends in a wide character`(
        before: String, after: String, column: Int, columns: Int, text: String
    ) {
        let (runs, frame) = changes(from: before, to: after)
        #expect(runs == [CellRun(row: 0, columns: column..<column + columns)])
        #expect(runs.map { self.text(of: $0, in: frame) } == [text])
    }

    @Test(arguments: UInt64(0)..<300)
    func `writing the runs over the frame before gives the frame`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let size = Size(columns: random.number(in: 1...12), rows: random.number(in: 1...4))
        var before = Frame(size: size)
        for _ in 0..<8 { random.draw(into: &before) }
        var after = random.number(in: 0...1) == 0 ? Frame(size: size) : before
        for _ in 0..<3 { random.draw(into: &after) }
        for run in after.changedRuns(from: before) {
            var column = run.columns.lowerBound
            for cell in after.cells(in: run) {
                let point = Point(column: column, row: run.row)
                column = before.write("\(cell.text)", at: point, style: cell.style)
            }
            #expect(column == run.columns.upperBound)
        }
        #expect(before.cells == after.cells)
    }

    private func text(of run: CellRun, in frame: Frame) -> String {
        frame.cells(in: run).map(\.text.description).joined()
    }

    private func changes(from before: String, to after: String) -> (runs: [CellRun], frame: Frame) {
        let size = Size(columns: 20, rows: 1)
        var frames = (Frame(size: size), Frame(size: size))
        frames.0.write(before, at: Point(column: 0, row: 0))
        frames.1.write(after, at: Point(column: 0, row: 0))
        return (frames.1.changedRuns(from: frames.0), frames.1)
    }
}
