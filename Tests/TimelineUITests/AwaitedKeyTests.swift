import EventModel
import RandomNumbers
import Terminal
import Testing

@testable import TimelineUI

/// A screen whose questions are answered late and in any order, while the library is read again and again.
private struct SlowNewsroom {
    var state = ScreenState(size: Size(columns: 120, rows: 30))
    var newsroom = SampleNewsroom()
    var asked: [Effect] = []
    var edits = 0
    var shown: ShownEvent?
    var chance: SeededRandom

    init(seed: UInt64) {
        chance = SeededRandom(seed: seed)
        take(.libraryOpened(newsroom.overview))
    }

    mutating func take(_ action: Action) {
        for effect in reduce(&state, action) {
            switch effect {
            case .ask: asked.append(effect)
            case .edit: edits += 1
            case .stop, .export, .terminal: break
            }
        }
    }

    mutating func answer(_ effect: Effect) {
        newsroom.answers(to: effect, query: state.query, subject: state.timeline.subject).forEach { take($0) }
    }

    mutating func answerOne() {
        guard let index = asked.indices.randomElement(using: &chance) else { return }
        answer(asked.remove(at: index))
    }

    mutating func answerAll() {
        while !asked.isEmpty { answer(asked.removeFirst()) }
    }

    /// Anything but a key happens; now and then a frame is drawn.
    mutating func goOn() {
        if Int.random(in: 0..<5, using: &chance) == 0 {
            take(.libraryReloaded(newsroom.overview))
        } else {
            answerOne()
        }
        if Bool.random(using: &chance) { shown = state.shown }
    }
}

@Suite struct `Keys that come while the library is being read` {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `a key is carried out once, whatever is answered when`(seed: UInt64) {
        var slow = SlowNewsroom(seed: seed)
        for _ in 0..<Int.random(in: 0..<30, using: &slow.chance) { slow.goOn() }
        slow.take(.key(.delete, over: slow.shown))
        for _ in 0..<Int.random(in: 0..<20, using: &slow.chance) { slow.goOn() }
        slow.answerAll()
        #expect(slow.edits == 1)
        #expect(slow.state.awaiting == nil)
    }

    @Test func `a review that was left before its answer marks nothing`() {
        var slow = SlowNewsroom(seed: 1)
        slow.answerAll()
        slow.take(.key(.character("R")))
        slow.take(.key(.character("q")))
        slow.answerAll()
        #expect(slow.state.timeline.marked.isEmpty && slow.state.overlay == nil)
    }

    @Test func `the cursor comes to what was edited, also when the list was being read already`() throws {
        var slow = SlowNewsroom(seed: 1)
        slow.answerAll()
        let rows = slow.state.timeline.rows.compactMap { $0.event?.id }
        let (here, edited) = (try #require(slow.state.timeline.current?.event?.id), try #require(rows.last))
        #expect(here != edited)
        slow.take(.libraryReloaded(slow.newsroom.overview))
        slow.take(.edited(EditOutcome(kind: .made, summary: "title", events: [edited])))
        slow.answerAll()
        slow.take(.libraryReloaded(slow.newsroom.overview))
        slow.answerAll()
        #expect(slow.state.timeline.current?.event?.id == edited)
    }
}
