import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Windows of rows` {
    private func row(_ number: Int) -> TimelineRow {
        .event(
            EventSummary(
                id: EventID("e\(number)"), title: "Event \(number)",
                date: try? EDTFDate("2024-01-0\(1 + number / 1000 % 9)")))
    }

    @Test func `only a window around the view is asked for, however many rows there are`() throws {
        var state = ScreenState(size: Size(columns: 80, rows: 24))
        _ = reduce(&state, .libraryOpened(LibraryOverview(title: "Many", events: 1_000_000, articles: 1)))
        let effects = reduce(
            &state,
            state.answering(
                state.opening, .chronologyOpened(ChronologyOverview(count: 1_000_000), position: 500_000)))
        guard case .ask(.rows(let range), _) = try #require(effects.first) else {
            Issue.record("no rows were asked for")
            return
        }
        #expect(range.contains(500_000))
        #expect(range.count < 500)
    }

    @Test func `rows that are gone are asked for once, and again with the next key`() throws {
        var state = ScreenState(size: Size(columns: 80, rows: 24))
        _ = reduce(&state, .libraryOpened(LibraryOverview(title: "Shrinking", events: 100, articles: 1)))
        let opened = Answer.chronologyOpened(ChronologyOverview(count: 100), position: 50)
        let first = reduce(&state, state.answering(state.opening, opened))
        #expect(first.askForRows)
        for rows in [[], [row(31)], (31..<60).map(row)] {
            let effects = reduce(&state, state.answering(.rows(0..<100), .rowsRead(start: 0, rows)))
            #expect(!effects.askForRows)
        }
        let next = reduce(&state, .key(.down))
        #expect(next.askForRows)
    }

    @Test func `an answer to a former question is dropped`() {
        var reader = Reader()
        let before = reader.state
        reader.send(before.answering(.rows(0..<1), .rowsRead(start: 0, [row(1)]), ago: 1))
        reader.send(before.answering(.people("a"), .peopleFound([])))
        reader.send(before.answering(.words("a", from: 0, forward: true), .positionFound(3), ago: 1))
        #expect(reader.state == before)
    }

    @Test func `at every place the row under the cursor is in view below a header`() {
        var timeline = TimelineState()
        timeline.shown = 1
        timeline.count = 40
        timeline.rows = (0..<40).map { number in
            .event(
                EventSummary(
                    id: EventID("e\(number)"), title: "", date: try? EDTFDate("2024-01-\(10 + number * 7 / 11)")))
        }
        var state = ScreenState(size: Size(columns: 60, rows: 12))
        state.timeline = timeline
        for target in Array(0..<40) + Array((0..<40).reversed()) + [0, 39, 20, 3, 30] {
            state.timeline.cursor = target
            _ = reduce(&state, .key(.resize(state.size)))
            #expect(state.timeline.cursor == target)
            #expect(draw(state).rows.contains { $0.hasPrefix("▸") })
            #expect(draw(state).rows[3].contains("Jan 2024"))
        }
    }
}

extension [Effect] {
    fileprivate var askForRows: Bool {
        contains { effect in
            if case .ask(.rows, _) = effect { return true }
            return false
        }
    }
}
