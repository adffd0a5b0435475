import EventModel
import Testing
import TimelineUI

@Suite struct `The sample library` {
    @Test func `is edited, and undo leads back`() {
        var newsroom = SampleNewsroom()
        let actions = newsroom.answers(to: .edit(.perform(.set(.title("A crack"), in: "rumour"), seen: [])), query: "")
        #expect(newsroom.events.map(\.title).contains("A crack"))
        #expect(actions.contains(.editingChanged(EditingStatus(undoable: "set the title of rumour"))))
        _ = newsroom.answers(to: .edit(.undo), query: "")
        #expect(newsroom.events == SampleStory.events)
        _ = newsroom.answers(to: .edit(.redo), query: "")
        #expect(newsroom.events.last?.title == "A crack")
    }

    @Test func `gives what is made under a taken id one that is free, and drops accepted suggestions`() throws {
        var newsroom = SampleNewsroom()
        let suggestion = try #require(newsroom.events.first { $0.status == .suggested })
        _ = newsroom.answers(to: .edit(.perform(.accept(suggestion, as: "rumour", people: []), seen: [])), query: "")
        #expect(newsroom.events.contains { $0.id == "rumour-2" && $0.status == .confirmed })
        #expect(!newsroom.events.contains { $0.status == .suggested })
    }

    @Test func `says why it refuses`() {
        var newsroom = SampleNewsroom()
        #expect(
            newsroom.answers(to: .edit(.perform(.delete("none"), seen: [])), query: "") == [
                .editRefused("there is no event none")
            ])
    }
}
