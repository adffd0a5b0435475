import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Coming back to where a library was left` {
    /// The screen of a reader who comes back.
    private func reader(at place: LeftPlace?, newsroom: SampleNewsroom = SampleNewsroom()) -> Reader {
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.state = ScreenState(size: Size(columns: 120, rows: 30))
        reader.state.restored = place
        reader.send(.libraryOpened(newsroom.overview))
        return reader
    }

    @Test(arguments: ["", "jj", "fbridge⏎j", "j⏎", "⇥", "jo", "Ajj", "pmos⏎j⏎"])
    func `filter, event, pane and division are as they were`(keys: String) {
        var left = reader(at: nil)
        left.send(.key(.controlRight))
        left.type(keys)
        let back = reader(at: left.state.place)
        #expect(back.state.place == left.state.place)
        #expect(back.screen == left.screen)
    }

    @Test func `what is gone since is not looked for`() {
        var newsroom = SampleNewsroom()
        let place = LeftPlace(event: "2024-05-03-statement")
        #expect(reader(at: place).current == "2024-05-03-statement")
        newsroom.events.removeAll { $0.id == "2024-05-03-statement" }
        #expect(reader(at: place, newsroom: newsroom).current == "1921-opening")
        newsroom.events = []
        #expect(reader(at: place, newsroom: newsroom).state.timeline.subject == .articles(by: .date))
    }

    @Test func `a place holds for the first list only`() {
        var back = reader(at: LeftPlace(event: "2024-06-decision"))
        back.type("g")
        back.send(.libraryReloaded(back.newsroom.overview))
        #expect(back.current == "1921-opening")
        #expect(back.state.restored == nil)
    }

    @Test func `as long as nothing has been opened the place stays what it was`() {
        var state = ScreenState(size: Size(columns: 80, rows: 24))
        #expect(state.place == nil)
        state.restored = LeftPlace(query: "tag:x")
        #expect(state.place == LeftPlace(query: "tag:x"))
    }
}
