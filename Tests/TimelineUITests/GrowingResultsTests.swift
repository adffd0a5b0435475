import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `A list that grows while the reader looks at it` {
    /// A reader who has filtered a list, of which the first matches have come.
    private func filtering(_ found: Int) -> Reader {
        var reader = Reader(columns: 100, rows: 24)
        for key in [Key.character("f"), .character("x"), .enter] { _ = reduce(&reader.state, .key(key)) }
        show(rows(10..<10 + found), position: 0, in: &reader)
        _ = reduce(&reader.state, more(found, isComplete: false, in: reader))
        return reader
    }

    private func rows(_ numbers: Range<Int>) -> [TimelineRow] {
        numbers.map { .event(EventSummary(id: EventID("e\($0)"), title: "Event \($0)", date: nil)) }
    }

    private func show(_ rows: [TimelineRow], position: Int, in reader: inout Reader) {
        let opened = Answer.chronologyOpened(ChronologyOverview(count: rows.count), position: position)
        _ = reduce(&reader.state, reader.state.answering(reader.state.opening, opened))
        _ = reduce(&reader.state, reader.state.answering(.rows(rows.indices), .rowsRead(start: 0, rows)))
    }

    private func list(of reader: Reader) -> [Substring] {
        draw(reader.state).rows.filter { $0.contains(" Event ") }.map { $0.prefix(44) }
    }

    private func more(_ count: Int, isComplete: Bool, in reader: Reader) -> Action {
        let found = Answer.matchesFound(ChronologyOverview(count: count), isComplete: isComplete)
        return reader.state.answering(reader.state.opening, found)
    }

    private func window(_ rows: [TimelineRow], from: Int, position: Int, in reader: inout Reader) {
        let read = Answer.windowRead(count: rows.count, start: 0, rows, from: from, position: position)
        _ = reduce(&reader.state, reader.state.answering(.window(around: nil, at: from, height: 1), read))
    }

    @Test func `until the first matches come it says that it searches`() {
        var reader = Reader(columns: 80, rows: 24)
        #expect(reader.screen.contains("1/5"))
        for key in [Key.character("f"), .character("x"), .enter] { _ = reduce(&reader.state, .key(key)) }
        #expect(reader.screen.contains("searching…"))
        show(rows(0..<3), position: 0, in: &reader)
        #expect(!reader.screen.contains("searching…"))
        #expect(reader.screen.contains("1/3"))
        show(rows(0..<12), position: 9, in: &reader)
        #expect(reader.screen.contains("10/12"))
    }

    @Test func `the first matches are shown with the count so far, and in the end the count alone`() {
        var reader = filtering(3)
        #expect(reader.screen.contains("Event 10"))
        #expect(reader.screen.contains("1/3 so far…"))
        _ = reduce(&reader.state, more(1203, isComplete: false, in: reader))
        window(rows(0..<1203), from: 0, position: 0, in: &reader)
        #expect(reader.screen.contains("1/1,203 so far…"))
        #expect(reader.screen.contains("Event 0"))
        _ = reduce(&reader.state, more(1204, isComplete: true, in: reader))
        window(rows(0..<1204), from: 0, position: 0, in: &reader)
        #expect(reader.screen.contains("1/1,204"))
        #expect(!reader.screen.contains("so far"))
    }

    @Test func `the event under the cursor stays in its line when others come before it`() throws {
        var reader = filtering(8)
        for _ in 0..<2 { _ = reduce(&reader.state, .key(.character("j"))) }
        let before = try #require(draw(reader.state).rows.firstIndex { $0.contains("▸") && $0.contains("Event 12") })
        let effects = reduce(&reader.state, more(30, isComplete: false, in: reader))
        let isAsked = effects.contains { if case .ask(.window("e12", 2, _), _) = $0 { true } else { false } }
        #expect(isAsked)
        window(rows(0..<30), from: 2, position: 12, in: &reader)
        let rows = draw(reader.state).rows
        #expect(rows.firstIndex { $0.contains("▸") && $0.contains("Event 12") } == before)
        #expect(rows.contains { $0.contains("13/30 so far…") })
    }

    @Test func `Escape stops, says so, and what comes late is dropped`() {
        var reader = filtering(3)
        let effects = reduce(&reader.state, .key(.escape))
        #expect(effects == [.stop(.list(reader.state.timeline.asked.number))])
        #expect(reader.screen.contains("Stopped"))
        #expect(reduce(&reader.state, more(9, isComplete: false, in: reader)).isEmpty)
        _ = reduce(&reader.state, .key(.character("j")))
        #expect(reader.screen.contains("2/3 stopped"))
    }

    @Test func `what was found for a former filter is dropped`() {
        var reader = filtering(3)
        let late = more(99, isComplete: true, in: reader)
        reader.type("F")
        #expect(reduce(&reader.state, late).isEmpty)
        #expect(!reader.screen.contains("99"))
    }

    @Test func `events that come before the one being read move nothing on the screen`() throws {
        var reader = Reader(columns: 100, rows: 24)
        show(rows(10..<60), position: 0, in: &reader)
        for _ in 0..<20 { _ = reduce(&reader.state, .key(.character("j"))) }
        let before = list(of: reader)
        _ = reduce(&reader.state, .libraryReloaded(reader.newsroom.overview))
        show(rows(0..<60), position: 30, in: &reader)
        #expect(list(of: reader) == before)
        #expect(before.count == 9)
    }

    @Test(arguments: [
        (Key.character("j"), "Event 31"), (.character("k"), "Event 29"), (.end, "Event 59"), (.home, "Event 10"),
    ])
    func `a key pressed while the library is read again counts`(key: Key, event: String) {
        var reader = Reader(columns: 100, rows: 24)
        show(rows(10..<60), position: 20, in: &reader)
        _ = reduce(&reader.state, .libraryReloaded(reader.newsroom.overview))
        _ = reduce(&reader.state, .key(key))
        show(rows(0..<60), position: 30, in: &reader)
        #expect(list(of: reader).contains { $0.contains("▸") && $0.contains(event) })
    }

    @Test func `a filter being typed stays when the library is read again`() {
        var reader = Reader(columns: 100, rows: 24)
        reader.type("fbrid")
        reader.send(.libraryReloaded(reader.newsroom.overview))
        #expect(reader.screen.contains("filter: brid"))
    }
}
