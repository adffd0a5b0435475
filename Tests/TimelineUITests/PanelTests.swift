import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Panels` {
    /// Keys that open each of them from the sample list, and the steps within.
    static let journeys = [
        "p", "pgood", "f", "fperson", "d", "/", ":", ":art", "?", "js", "c", "c/b", "jjjw", "jE", "+", "jP", "j⏎L",
        "j⏎Lolder",
        "j⏎L⏎", "jmjmM", "jS", "jS⏎", "jD", "jD⏎", "jD⏎⏎", "jD↓↓⏎",
    ]

    @Test(arguments: journeys)
    func `each can be drawn at any size from 1×1, its places lie on the screen and the cursor too`(journey: String) {
        for columns in [1, 2, 7, 39, 40, 41, 64, 90, 133] {
            for rows in [1, 2, 5, 9, 10, 11, 17, 25, 60] {
                var reader = Reader(columns: 110, rows: 30)
                reader.type(journey)
                reader.send(.key(.resize(Size(columns: columns, rows: rows))))
                let frame = draw(reader.state)
                #expect(frame.cells.count == columns * rows)
                if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
                guard columns >= Layout.smallest.columns, rows >= Layout.smallest.rows else { continue }
                guard let layout = reader.state.overlay?.panel.layout(on: reader.state) else { continue }
                for target in layout.targets where target.place.rows > 0 {
                    #expect(frame.bounds.contains(Point(column: target.place.column, row: target.place.row)))
                    #expect(frame.bounds.contains(Point(column: target.place.endColumn - 1, row: target.place.row)))
                }
            }
        }
    }

    @Test(arguments: ["p", ":", "jjjw", "jE", "j⏎L", "c", "jS", "jD"], [40, 60, 80, 120, 200])
    func `beside a box nothing is left of what it covers`(journey: String, columns: Int) throws {
        var reader = Reader(columns: columns, rows: 24)
        reader.type(journey)
        let panel = try #require(reader.state.overlay?.panel)
        let box = try #require(panel.layout(on: reader.state).frame)
        let rows = draw(reader.state).rows
        for row in box.row..<box.endRow {
            #expect(rows[row].trimmed.hasPrefix("│") || "╭╰".contains(rows[row].trimmed.prefix(1)), "\(rows[row])")
        }
    }

    @Test(arguments: ["p", ":", "jE", "c", "jD", "jS", "jmjmM"])
    func `while a panel takes the keys those of the panes are not offered`(journey: String) {
        var reader = Reader(columns: 120, rows: 30)
        reader.type(journey)
        #expect(!draw(reader.state).rows[29].contains("help"))
        reader.type("⎋")
        if reader.state.overlay != nil { reader.type("⎋") }
        #expect(draw(reader.state).rows[29].contains("? help"))
    }

    @Test func `the panes step back behind a box, but the paragraph that is linked does not`() {
        func styles(_ journey: String) -> Set<Style> {
            var reader = Reader(columns: 120, rows: 30)
            reader.type(journey)
            let frame = draw(reader.state)
            return Set((0..<120).map { frame[Point(column: $0, row: 0)].style })
        }
        #expect(styles("p") == [Theme().faint])
        #expect(styles("j⏎L").count > 1)
    }

    @Test func `the journeys open every kind of panel but the one for conflicts`() {
        let kinds = Set(
            Self.journeys.map { journey -> String in
                var reader = Reader(columns: 110, rows: 30)
                reader.type(journey)
                return reader.state.overlay.map { "\(type(of: $0.panel))" } ?? "nothing by \(journey)"
            })
        #expect(
            kinds == [
                "PeoplePanel", "PromptPanel", "PalettePanel", "HelpPanel", "ComparePanel", "FacetsPanel", "ChoicePanel",
                "EventForm", "PersonForm", "LinkPanel", "MergePanel", "SplitPanel", "DecisionPanel",
            ])
    }

    @Test(arguments: journeys)
    func `a press on every place of a panel, and the wheel, leave the screen drawable`(journey: String) {
        var opened = Reader(columns: 100, rows: 24)
        opened.type(journey)
        let targets = opened.state.overlay?.panel.layout(on: opened.state).targets ?? []
        for target in targets where target.place.rows > 0 {
            for action in [MouseEvent.Action.press, .wheelUp, .wheelDown] {
                var reader = opened
                let point = Point(column: target.place.column, row: target.place.row)
                reader.send(.key(.mouse(MouseEvent(action, at: point))))
                #expect(draw(reader.state).cells.count == 2400)
            }
        }
    }

    @Test func `a press on a row chooses it in lists of curation too`() throws {
        var reader = Reader(columns: 100, rows: 24)
        reader.type("jmjmM")
        let panel = try #require(reader.state.overlay?.panel as? MergePanel)
        let last = try #require(panel.layout(on: reader.state).targets.last)
        let point = Point(column: last.place.column + 3, row: last.place.row)
        reader.send(.key(.mouse(MouseEvent(.press, at: point))))
        #expect((reader.state.overlay?.panel as? MergePanel)?.selected == last.number)
    }

    @Test func `Escape leads out of each in a few steps, and Ctrl-C at once`() {
        for journey in Self.journeys {
            var reader = Reader(columns: 100, rows: 24)
            reader.type(journey + "⎋⎋⎋")
            #expect(reader.state.overlay == nil, "\(journey)")
            var other = Reader(columns: 100, rows: 24)
            other.type(journey)
            other.send(.key(.control("c")))
            #expect(other.state.overlay == nil, "\(journey)")
        }
    }
}
