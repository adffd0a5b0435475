import EventModel
import Terminal
import Testing
import TimelineUI

@Suite struct `Sizes of the screen` {
    @Test(arguments: [(40, 10), (80, 24), (300, 100)])
    func `the program works at every size from 40×10 to 300×100`(columns: Int, rows: Int) throws {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("j")
        try expectScreen(reader, named: "list-\(columns)x\(rows)")
        reader.type("⏎")
        try expectScreen(reader, named: "article-\(columns)x\(rows)")
        #expect(reader.screen.contains("closed on Friday"))
    }

    @Test func `below that a notice says what is needed`() {
        let reader = Reader(columns: 39, rows: 9)
        #expect(reader.screen.contains("Dateline needs 40×10"))
    }

    @Test func `every view can be drawn at any size without a crash and without writing outside`() {
        let journeys = ["", "j⏎", "p", "f", "d", "/", ":", "?", "js", "o", "⇥o", "A"]
        for columns in [1, 2, 3, 12, 39, 40, 41, 57, 89, 90, 91, 133] {
            for rows in [1, 2, 3, 9, 10, 11, 17, 18, 25] {
                for journey in journeys {
                    var reader = Reader(columns: columns, rows: rows)
                    reader.type(journey)
                    #expect(draw(reader.state).cells.count == columns * rows)
                }
            }
        }
    }

    @Test func `a new size keeps the event and the paragraph in view`() {
        var reader = Reader(columns: 120, rows: 40)
        reader.type("jj⏎")
        let paragraph = reader.state.article.paragraph
        for (columns, rows) in [(40, 10), (300, 100), (80, 24), (91, 12)] {
            reader.send(.key(.resize(Size(columns: columns, rows: rows))))
            #expect(reader.current == "2024-05-03-statement")
            #expect(reader.state.article.paragraph == paragraph)
            #expect(reader.screen.contains("a good decision") || columns == 40)
        }
    }

    @Test func `o gives a pane the whole screen and back`() {
        var reader = Reader(columns: 120)
        reader.type("jo")
        #expect(!reader.screen.contains("│"))
        reader.type("o")
        #expect(reader.screen.contains("│"))
    }

    @Test func `a click chooses a row, a second one opens it`() throws {
        var reader = Reader(columns: 120)
        let row = try #require(reader.screen.split(separator: "\n").firstIndex { $0.contains("Mayor Moser") })
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 10, row: row)))))
        #expect(reader.current == "2024-05-03-statement")
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 10, row: row)))))
        #expect(reader.state.focus == .article)
    }

    @Test func `the wheel scrolls the pane under the pointer`() {
        var reader = Reader(columns: 120)
        reader.send(.key(.mouse(MouseEvent(.wheelDown, at: Point(column: 10, row: 6)))))
        #expect(reader.state.timeline.cursor == 3)
        reader.send(.key(.mouse(MouseEvent(.wheelUp, at: Point(column: 10, row: 6)))))
        #expect(reader.state.timeline.cursor == 0)
    }
}
