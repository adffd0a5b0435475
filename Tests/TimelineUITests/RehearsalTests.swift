import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Trying out the next key` {
    private struct Known {
        var question: Question
        var ticket: Ticket
        var answers: [Answer]
    }

    /// Everything that the likely keys ask for, answered by the sample newsroom.
    private func rehearsed(_ reader: Reader) -> [Known] {
        var rehearsal = Rehearsal(of: reader.state)
        var known: [Known] = []
        while let step = rehearsal.nextStep() {
            guard case .ask(let question, let ticket) = step else { continue }
            known.append(
                Known(question: question, ticket: ticket, answers: rehearsal.take(answers(to: question, reader))))
        }
        return known
    }

    private func answers(to question: Question, _ reader: Reader) -> [Answer] {
        reader.newsroom.answers(to: question, reader.state.query, reader.state.timeline.subject)
    }

    @Test(arguments: [Key.down, .up, .pageDown, .pageUp, .home, .end] + "}{][".map { Key.character($0) })
    func `what a key asks for was asked before, and its answers lead to the same screen`(key: Key) {
        var reader = Reader(columns: 110)
        reader.type("jj")
        let known = rehearsed(reader)
        var asked = reader
        asked.send(.key(key))
        var state = reader.state
        var waiting = reduce(&state, .key(key))
        while let effect = waiting.popLast() {
            guard case .ask(let question, let ticket) = effect,
                let answers = known.first(where: { $0.question == question && $0.ticket == ticket })?.answers
            else {
                Issue.record("\(effect) was not asked before")
                return
            }
            for answer in answers { waiting += reduce(&state, .answered(question, answer, ticket)) }
        }
        #expect(draw(state) == draw(asked.state))
    }

    @Test(arguments: [Key.down, .up, .pageDown, .character("}"), .character("{")])
    func `the screen after a key that is pressed often is known before`(key: Key) {
        var reader = Reader(columns: 110)
        reader.type("jj")
        var rehearsal = Rehearsal(of: reader.state)
        var screens: [ScreenState] = []
        while let step = rehearsal.nextStep() {
            switch step {
            case .ask(let question, _): _ = rehearsal.take(answers(to: question, reader))
            case .draw(let state): screens.append(state)
            case .rest: break
            }
        }
        reader.send(.key(key))
        #expect(screens.contains(reader.state))
    }

    @Test(arguments: [Command.down, .up, .pageDown, .pageUp, .nextGroup, .previousGroup])
    func `what was done last is tried first, and all else when the reader pauses`(command: Command) throws {
        var reader = Reader(columns: 110)
        reader.type("jj")
        var rehearsal = Rehearsal(of: reader.state, after: command)
        var screens: [ScreenState] = []
        while let step = rehearsal.nextStep(), step != .rest {
            switch step {
            case .ask(let question, _): _ = rehearsal.take(answers(to: question, reader))
            case .draw(let state): screens.append(state)
            case .rest: break
            }
        }
        _ = reader.state.perform(command)
        #expect(screens.count == 1)
        #expect(screens.first?.timeline.cursor == reader.state.timeline.cursor)
    }

    @Test func `articles are handed out laid out for the pane`() throws {
        let known = rehearsed(Reader(columns: 110))
        let layouts = known.flatMap(\.answers).compactMap { answer -> ArticleLayout? in
            if case .articlePrepared(_, let layout) = answer { layout } else { nil }
        }
        #expect(layouts.contains { !$0.lines.isEmpty })
    }

    @Test func `a layout for another width is not used`() throws {
        var reader = Reader(columns: 110)
        let record = try #require(reader.state.article.record)
        let before = reader.state.article.layout
        let prepared = Answer.articlePrepared(record, ArticleLayout(of: record, columns: 20))
        reader.send(reader.state.answering(.article(record.id), prepared))
        #expect(reader.state.article.layout == before)
    }

    @Test func `nothing is tried out behind a box`() {
        var reader = Reader()
        reader.type("?")
        #expect(rehearsed(reader).isEmpty)
    }
}
