import EventModel
import Foundation
import Newsdesk
import Terminal
import TestLibraries
import Testing
import TimelineUI

/// Six articles write of a lantern and two events cite each, so that the events are found article by article. What has
/// been found is told as often as it can be, so that nothing hangs on how fast the machine is.
@Suite struct `An answer that comes bit by bit` {
    private let library: ScratchFolder
    private let source: LibrarySource

    init() throws {
        library = try ScratchFolder(Self.files)
        source = LibrarySource(root: library.path, tellingEvery: .zero)
        _ = try source.open { _ in }
    }

    /// Those found first stand last.
    private static let files: [String: String] = {
        var files: [String: String] = [:]
        for number in 1...6 {
            files["articles/a\(number).md"] = "---\ntitle: Letter \(number)\n---\nThey hung a lantern in the window.\n"
            for half in 1...2 {
                files["events/e\(number)-\(half).md"] = """
                    ---
                    title: Evening \(number).\(half)
                    date: \(2000 - number)-0\(half)
                    sources: [{article: a\(number), paragraph: 1}]
                    ---
                    """
            }
        }
        files["events/fair.md"] = "---\ntitle: The fair\ndate: 2010\n---\n"
        return files
    }()

    private func opening(_ query: String) -> Question { .chronology(query: query, .events, .month, keeping: []) }

    /// Asks a question; `post` is given what is known before all has been found.
    private func answers(
        to question: Question, of list: Int = 1, isCancelled: @escaping @Sendable () -> Bool = { false },
        post: @escaping @Sendable ([Answer]) -> Void = { _ in }
    ) throws -> [Answer] {
        try source.answers(to: question, .list(list), isCancelled: isCancelled, post: post)
    }

    private func count(_ answer: Answer) -> Int? {
        switch answer {
        case .chronologyOpened(let overview, _), .matchesFound(let overview, _): overview.count
        default: nil
        }
    }

    @Test func `the first matches come before all are found, then more and more, in the end all`() throws {
        let told = Told()
        let end = try answers(to: opening("lantern"), isCancelled: { false }) { told.append($0) }
        guard case .chronologyOpened(let first, _) = told.answers.first else {
            Issue.record("no first matches: \(told.answers)")
            return
        }
        #expect(first.count == 2)
        let counts = told.answers.compactMap {
            if case .matchesFound(let found, false) = $0 { found.count } else { nil }
        }
        #expect(counts == [2, 4, 6, 8, 10])
        guard case .matchesFound(let all, isComplete: true) = end.first else {
            Issue.record("no end: \(end)")
            return
        }
        #expect(end.count == 1)
        #expect(all.count == 12)
        #expect(all.density.reduce(0) { $0 + $1.count } == 12)
    }

    @Test func `what has been found can be read while more is being found, in the order of time`() throws {
        let windows = Told()
        _ = try answers(to: opening("lantern"), isCancelled: { false }) { [source] _ in
            let window = Question.window(around: nil, at: 0, height: 20)
            windows.append((try? source.answers(to: window, .list(1), isCancelled: { false }, post: { _ in })) ?? [])
        }
        let titles = windows.answers.compactMap { answer -> [String]? in
            guard case .windowRead(_, 0, let rows, _, _) = answer else { return nil }
            return rows.map(\.title)
        }
        let all = (1...6).reversed().flatMap { ["Evening \($0).1", "Evening \($0).2"] }
        #expect(titles.first == ["Evening 1.1", "Evening 1.2"])
        #expect(titles.last == Array(all.suffix(10)))
        for (less, more) in zip(titles, titles.dropFirst()) { #expect(Array(more.suffix(less.count)) == less) }
    }

    @Test func `a new query stops the old one, of which nothing is told any more`() throws {
        let told = Told()
        #expect(throws: CancellationError.self) {
            try answers(to: opening("lantern"), isCancelled: { !told.answers.isEmpty }, post: { told.append($0) })
        }
        #expect(!told.answers.isEmpty)
        #expect(told.answers.compactMap(count).allSatisfy { $0 == 2 })
        _ = try answers(to: opening("fair"), of: 2)
        #expect(try answers(to: .window(around: nil, at: 0, height: 20)).isEmpty)
        guard case .rowsRead(0, let rows) = try answers(to: .rows(0..<1), of: 2).first else {
            Issue.record("the new list cannot be read")
            return
        }
        #expect(rows.map(\.title) == ["The fair"])
    }

    @Test func `on the screen a query that is being answered is stopped by the next one`() throws {
        let held = HeldSource(LibrarySource(root: library.path, tellingEvery: .zero))
        let reader = WaitingReader(
            [(until: { $0.sees("1/13") }, key: .character("f"))] + WaitingReader.types("lantern") + [
                (until: { _ in true }, key: .enter),
                (until: { $0.sees("1/2 so far…") && $0.sees("Evening 1.2") }, key: .character("F")),
                (until: { $0.sees("1/13") && held.stopped == ["lantern"] }, key: nil),
            ])
        Desk(screen: reader, source: held).run()
        #expect(reader.hasDoneEverything)
    }
}

/// What has been told so far, by any thread.
private final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [Answer] = []

    var answers: [Answer] { lock.withLock { all } }
    func append(_ answers: [Answer]) { lock.withLock { all += answers } }
}

/// A library in which a query goes on after its first matches only when nobody waits for it any more.
private final class HeldSource: ChronologySource, @unchecked Sendable {
    private let source: LibrarySource
    private let lock = NSCondition()
    private var queries: [String] = []

    init(_ source: LibrarySource) { self.source = source }

    var root: String { source.root }
    /// The queries that were stopped.
    var stopped: [String] { lock.withLock { queries } }

    func open(progress: (Double) -> Void) throws -> LibraryOverview { try source.open(progress: progress) }
    func refresh(changed files: [String]?, progress: (Double) -> Void) throws -> LibraryOverview? { nil }
    func suggestAgain(progress: @escaping @Sendable (Activity) -> Void) throws -> LibraryOverview? { nil }
    func openForEditing() -> [Action] { [] }
    func edit(_ request: EditRequest) -> [Action] { [] }

    func answers(
        to question: Question, _ ticket: Ticket, isCancelled: @escaping @Sendable () -> Bool,
        post: @escaping @Sendable ([Answer]) -> Void
    ) throws -> [Answer] {
        do {
            return try source.answers(to: question, ticket, isCancelled: isCancelled) { [lock] answers in
                post(answers)
                guard case .matchesFound = answers.first else { return }
                lock.withLock { while !isCancelled(), !lock.wait(until: Date(timeIntervalSinceNow: 0.01)) {} }
            }
        } catch is CancellationError {
            if case .chronology(let query, _, _, _) = question { lock.withLock { queries.append(query) } }
            throw CancellationError()
        }
    }
}
