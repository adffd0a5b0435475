import RandomNumbers
import Terminal
import Testing

/// What is written between two frames.
@Suite struct FrameChangesTests {
    @Test func `without a frame before, or one of another size, everything is written`() {
        var frame = Frame(size: Size(columns: 3, rows: 2))
        frame.write("abc", at: Point(column: 0, row: 1))
        #expect(frame.changedRuns(from: nil).map(\.text) == ["   ", "abc"])
        #expect(frame.changedRuns(from: Frame(size: Size(columns: 4, rows: 2))).map(\.text) == ["   ", "abc"])
    }

    @Test func `nothing is written where nothing has changed`() {
        var frame = Frame(size: Size(columns: 3, rows: 2))
        frame.write("日", at: Point(column: 0, row: 1))
        #expect(frame.changedRuns(from: frame).isEmpty)
    }

    @Test func `a run reaches from the first to the last change of one style`() {
        let runs = changes(from: "a quiet line of text", to: "a loud! line of text")
        #expect(runs == [CellRun(row: 0, column: 2, columns: 5, text: "loud!", style: .plain)])
    }

    @Test func `changes in cells of two styles are two runs`() {
        var before = Frame(size: Size(columns: 6, rows: 1))
        before.write("abcdef", at: Point(column: 0, row: 0))
        var after = Frame(size: Size(columns: 6, rows: 1))
        after.write("aX", at: Point(column: 0, row: 0))
        after.write("Ydef", at: Point(column: 2, row: 0), style: Style(foreground: .red))
        let runs = after.changedRuns(from: before)
        #expect(runs.map(\.text) == ["X", "Ydef"])
        #expect(runs.map(\.column) == [1, 2])
        #expect(runs.map(\.style.foreground) == [.standard, .red])
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
        let runs = changes(from: before, to: after)
        #expect(runs.map(\.text) == [text])
        #expect(runs.map(\.column) == [column])
        #expect(runs.map(\.columns) == [columns])
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
            #expect(DisplayText.width(of: run.text) == run.columns)
            before.write(run.text, at: Point(column: run.column, row: run.row), style: run.style)
        }
        #expect(before.cells == after.cells)
    }

    private func changes(from before: String, to after: String) -> [CellRun] {
        let size = Size(columns: 20, rows: 1)
        var frames = (Frame(size: size), Frame(size: size))
        frames.0.write(before, at: Point(column: 0, row: 0))
        frames.1.write(after, at: Point(column: 0, row: 0))
        return frames.1.changedRuns(from: frames.0)
    }
}
