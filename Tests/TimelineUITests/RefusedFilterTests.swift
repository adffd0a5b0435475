import Terminal
import Testing
@testable import TimelineUI

/// The newsroom refuses a parenthesis that is not closed.
@Suite struct `A filter that is wrong` {
    private func refused(_ line: String, columns: Int = 100) -> Reader {
        var reader = Reader(columns: columns, rows: 20)
        reader.type("f")
        reader.send(.key(.paste(line)))
        reader.type("⏎")
        return reader
    }

    /// The cells in the last row that stand out, with the column of the first one.
    private func marked(_ reader: Reader) -> (column: Int, text: String)? {
        let frame = draw(reader.state)
        let row = frame.size.rows - 1
        let columns = (0..<frame.size.columns).filter { column in
            frame[Point(column: column, row: row)].style == reader.state.theme.mistake
        }
        return columns.first.map { first in
            (first, columns.map { frame[Point(column: $0, row: row)].text.description }.joined())
        }
    }

    private func column(of reader: Reader) -> Int? { draw(reader.state).cursor?.column }

    @Test(arguments: [
        ("no(", 8 + 2), ("漢字 (x", 8 + 5), ("e\u{301}té( x", 8 + 3), ("a\u{1F469}\u{200D}\u{1F680} (", 8 + 6),
    ])
    func `the mistake stands out where it is, whatever stands before it`(line: String, expected: Int) throws {
        let reader = refused(line)
        let mark = try #require(marked(reader))
        #expect(mark.column == expected)
        #expect(mark.text == "(")
        #expect(column(of: reader) == expected + 1)
    }

    @Test func `the place is counted in characters as they are read`() {
        #expect(refused("e\u{301}té (").screen.contains("character 5: expected )"))
        #expect(refused("漢字(").screen.contains("character 3: expected )"))
    }

    @Test func `in a line longer than the screen the mistake is scrolled into view`() throws {
        for before in [String(repeating: "long ", count: 30), String(repeating: "漢字", count: 41)] {
            let reader = refused(before + "(" + String(repeating: " more", count: 30), columns: 60)
            let mark = try #require(marked(reader))
            #expect(mark.text == "(")
            #expect(column(of: reader) == mark.column + 1)
        }
    }

    @Test func `something missing at the end is marked behind the line`() throws {
        var reader = refused("bridge")
        reader.type("ftag:")
        _ = reduce(&reader.state, .key(.enter))
        let refusal = Answer.queryRefused(at: 10..<10, reason: "expected a tag")
        reader.send(reader.state.answering(reader.state.opening, refusal))
        let mark = try #require(marked(reader))
        #expect(mark.column == 8 + 10)
        #expect(mark.text == " ")
    }

    @Test func `the mark goes as soon as the line is changed, not when the cursor moves`() {
        var reader = refused("no(x")
        reader.type("→←")
        #expect(marked(reader) != nil)
        reader.type("⌫")
        #expect(marked(reader) == nil)
        #expect(!reader.screen.contains("expected )"))
        #expect(reader.screen.contains("filter: nox"))
    }

    @Test func `the list and its filter stay as they were, and Escape leaves them so`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("fbridge⏎j")
        let (titles, current) = (reader.titles, reader.current)
        reader.type("f(⏎")
        #expect(reader.screen.contains("filter: bridge("))
        reader.type("⎋")
        #expect(reader.state.query == "bridge")
        #expect(reader.screen.contains("bridge ✕"))
        #expect(reader.titles == titles)
        #expect(reader.current == current)
        reader.type("c")
        #expect(!reader.screen.contains("ounting…"))
    }

    @Test func `a long reason is told in full on a narrow screen`() {
        var reader = refused("bridge", columns: 40)
        reader.type("f(")
        _ = reduce(&reader.state, .key(.enter))
        let reason = "there is no field persn: expected person:, place:, tag:, source:, date: or is:"
        reader.send(reader.state.answering(reader.state.opening, .queryRefused(at: 0..<5, reason: reason)))
        let rows = draw(reader.state).rows.suffix(4).dropLast().joined(separator: " ")
        #expect(rows.contains("character 1: " + reason))
    }
}
