import Terminal
import Testing
import TimelineUI

@Suite struct `Sizes of the forms` {
    static let journeys = [
        "jP", "jP⏎⏎⏎⏎jon", "jE", "jE⏎⏎⏎⏎⏎; j", "jE⏎⏎⏎⏎⏎⏎⏎⏎⏎long words in the notes, more than a line", "+", "j⏎+",
    ]

    @Test(arguments: journeys)
    func `they can be drawn at any size, with the cursor inside`(journey: String) {
        for columns in [1, 2, 3, 12, 39, 40, 41, 57, 90, 133] {
            for rows in [1, 2, 3, 9, 10, 11, 17, 25] {
                var reader = Reader(columns: columns, rows: rows)
                reader.type(journey)
                let frame = draw(reader.state)
                #expect(frame.cells.count == columns * rows)
                if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
            }
        }
    }

    @Test func `on the smallest screen the field with the cursor is in view`() {
        var reader = Reader(columns: 40, rows: 10)
        reader.type("jE")
        for label in ["Title", "Date", "Time", "Zone", "Place", "People", "Tags", "Notes"] {
            #expect(reader.screen.contains("▸ \(label)"))
            reader.type("⇥")
        }
        #expect(reader.screen.contains("[ Save ]"))
    }
}
