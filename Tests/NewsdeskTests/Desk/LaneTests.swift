import EventModel
import Foundation
import Terminal
import Testing
import TimelineUI

@testable import Newsdesk

@Suite struct `Questions beside each other` {
    private func isSearch(_ question: Question) -> Bool {
        if case .chronology(let query, _, _, _) = question { return !query.isEmpty }
        return false
    }

    private func isThirdListShown(_ source: GatedSource) -> Bool {
        zip(source.questions, source.tickets).contains { question, ticket in
            if case .rows = question { ticket == .list(3) } else { false }
        }
    }

    private func read(_ source: GatedSource, _ steps: [WaitingReader.Step]) -> WaitingReader {
        let reader = WaitingReader(steps)
        Desk(screen: reader, source: source).run()
        return reader
    }

    @Test func `a query that takes long holds up no key`() {
        let source = GatedSource { isSearch($0) }
        let reader = read(
            source,
            [
                (until: { $0.sees("Text of-e0") }, key: .character("t")),
                (until: { _ in source.questions.contains(where: isSearch) }, key: .character("G")),
                (until: { $0.sees("Row e99") && $0.sees("Event e99") && $0.sees("Text of-e99") }, key: nil),
                (until: { _ in true }, key: .character("q")),
            ])
        #expect(reader.hasDoneEverything)
    }

    @Test func `an answer that comes between the first look at the answers and the first frame is shown`() {
        let source = GatedSource { if case .chronology = $0 { true } else { false } }
        let reader = WaitingReader([(until: { $0.sees("Text of-e0") }, key: nil)])
        reader.onPoll = { [unowned reader] in
            reader.drain()
            source.openGate()
            reader.waitUntilWoken()
        }
        Desk(screen: reader, source: source).run()
        #expect(reader.hasDoneEverything)
    }

    @Test func `how the events are spread is asked once, behind the first rows`() throws {
        let source = GatedSource()
        let size = Size(columns: 120, rows: 40)
        let reader = read(
            source,
            [
                (until: { $0.sees("Text of-e0") }, key: nil),
                (until: { _ in source.questions.contains { $0.kind == .density } }, key: .resize(size)),
                (until: { $0.sees("Text of-e0") }, key: .character("j")),
                (until: { $0.sees("Text of-e1") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
        let kinds = source.questions.map(\.kind)
        let rows = try #require(kinds.firstIndex(of: .rows))
        #expect(kinds.firstIndex(of: .density).map { rows < $0 } == true)
        #expect(kinds.count { $0 == .density } == 1)
    }

    @Test func `a query is stopped when another one is asked`() {
        let source = GatedSource { isSearch($0) }
        let reader = read(
            source,
            [
                (until: { $0.sees("Text of-e0") }, key: .character("t")),
                (until: { _ in source.questions.contains(where: isSearch) }, key: .character("t")),
                (until: { _ in !source.stoppedQuestions.isEmpty && isThirdListShown(source) }, key: .character("j")),
                (until: { $0.sees("Text of-e1") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
    }

    @Test func `rows that are counted and cannot be read are not asked for without end`() {
        let source = GatedSource(readable: 5)
        let reader = read(
            source,
            [
                (until: { $0.sees("Text of-e0") }, key: .character("j")),
                (until: { $0.sees("Text of-e1") }, key: .character("j")),
                (until: { $0.sees("Text of-e2") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
        #expect(source.questions.count { if case .rows = $0 { true } else { false } } < 20)
    }

    @Test func `the answer comes when it is there, and the list stays until then`() {
        let source = GatedSource { isSearch($0) }
        let reader = read(
            source,
            [
                (until: { $0.sees("Text of-e0") }, key: .character("t")),
                (until: { _ in source.questions.contains(where: isSearch) }, key: .character(" ")),
                (until: { $0.sees("is:confirmed") && !$0.sees("Row e0 ") }, key: .character("j")),
                (
                    until: { _ in
                        source.openGate()
                        return true
                    }, key: nil
                ),
                (until: { $0.sees("▸ ● Row e0 ") && $0.sees("Text of-e0") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
    }
}

@Suite struct `Answers found beforehand` {
    private func read(_ source: GatedSource, _ steps: [WaitingReader.Step]) -> WaitingReader {
        let reader = WaitingReader(steps)
        Desk(screen: reader, source: source).run()
        return reader
    }

    @Test func `the next event and its source are read before the key, and not again after it`() {
        let source = GatedSource()
        let reader = read(
            source,
            [
                (until: { _ in source.questions.contains(.article("of-e1")) }, key: nil),
                (until: { _ in source.questions.contains(.article("of-e99")) }, key: .character("j")),
                (until: { $0.sees("Text of-e1") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
        #expect(source.questions.filter { $0 == .event("e1") }.count == 1)
        #expect(source.questions.filter { $0 == .article("of-e1") }.count == 1)
    }

    @Test func `an edit is never hidden by what was read before it`() {
        let source = GatedSource()
        let reader = read(
            source,
            [
                (until: { _ in source.questions.contains(.article("of-e99")) }, key: .character("u")),
                (until: { $0.sees("Row e1 in edition 2") && $0.sees("Event e0 in edition 2") }, key: .character("j")),
                (until: { $0.sees("▸ ● Row e1") && $0.sees("Event e1") && $0.sees("Text of-e1") }, key: nil),
                (until: { _ in true }, key: .character("G")),
                (until: { $0.sees("▸ ● Row e99") && $0.sees("Event e99") && $0.sees("Text of-e99") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
        #expect(reader.sees("Event e99 in edition 2"))
        #expect(reader.sees("Text of-e99 in edition 2"))
        let after = reader.frames.filter { $0.rows.contains { $0.contains("▸ ● Row e1 ") } }
        #expect(!after.isEmpty)
        #expect(after.allSatisfy { !$0.rows.contains { $0.contains("edition 1") } })
    }

    @Test func `an answer from before the library was read again is dropped`() {
        let source = GatedSource { $0 == .article("of-e0") }
        let reader = read(
            source,
            [
                (until: { _ in source.questions.contains(.article("of-e0")) }, key: .character("u")),
                (
                    until: { reader in
                        let openings = source.questions.filter { if case .chronology = $0 { true } else { false } }
                        if openings.count == 2 { source.openGate() }
                        return openings.count == 2
                    }, key: nil
                ),
                (until: { $0.sees("Event e0 in edition 2") && $0.sees("Text of-e0") }, key: nil),
            ])
        #expect(reader.hasDoneEverything)
        #expect(reader.sees("Text of-e0 in edition 2"))
    }
}

@Suite struct `What is done while nothing is asked` {
    @Test func `a pastime that comes while the one before ends is not lost`() {
        let hasPassed = DispatchSemaphore(value: 0)
        let lane = Lane { _, _ in }
        lane.pass {
            lane.pass {
                hasPassed.signal()
                return .ends
            }
            return .ends
        }
        #expect(hasPassed.wait(timeout: .now() + 60) == .success)
        lane.stop(finishing: false)
    }
}
