import EventModel
import Foundation
import Newsdesk
import TimelineUI

/// A library in memory: numbered events that each cite one article. Some answers wait at a gate; what is asked is
/// remembered. Every undo makes a new edition of all texts.
final class GatedSource: ChronologySource, @unchecked Sendable {
    let root: String
    private let condition = NSCondition()
    private let isGated: @Sendable (Question) -> Bool
    /// How many of the rows that are counted can be read.
    private let readable: Int
    private var isGateOpen = false
    private var asked: [(question: Question, ticket: Ticket)] = []
    private var stopped: [Question] = []
    private var edition = 1
    private var trouble: String?
    private var refreshed = 0

    init(
        root: String = "/nowhere", readable: Int = 100,
        waitingFor isGated: @escaping @Sendable (Question) -> Bool = { _ in false }
    ) {
        self.root = root
        self.readable = readable
        self.isGated = isGated
    }

    /// What has been asked so far.
    var questions: [Question] { condition.withLock { asked.map(\.question) } }
    /// Of what they were asked.
    var tickets: [Ticket] { condition.withLock { asked.map(\.ticket) } }
    /// What was told to stop at the gate.
    var stoppedQuestions: [Question] { condition.withLock { stopped } }

    /// How often it was looked for changes.
    var refreshes: Int { condition.withLock { refreshed } }

    /// Lets every look for changes fail for a reason; nil for none.
    func fail(_ reason: String?) { condition.withLock { trouble = reason } }

    func openGate() {
        condition.withLock {
            isGateOpen = true
            condition.broadcast()
        }
    }

    func open(progress: (Double) -> Void) throws -> LibraryOverview { overview }
    func suggestAgain(progress: @escaping @Sendable (Activity) -> Void) throws -> LibraryOverview? { nil }

    func refresh(changed files: [String]?, progress: (Double) -> Void) throws -> LibraryOverview? {
        try condition.withLock {
            refreshed += 1
            if let trouble { throw Trouble(description: trouble) }
        }
        return nil
    }

    func openForEditing() -> [Action] { [.editingChanged(EditingStatus(undoable: "what was done"))] }

    func edit(_ request: EditRequest) -> [Action] {
        condition.withLock { edition += 1 }
        return [.libraryReloaded(overview)]
    }

    private var overview: LibraryOverview {
        LibraryOverview(title: "Gated", events: 99, suggestions: 1, articles: 100)
    }

    func answers(
        to question: Question, _ ticket: Ticket, isCancelled: @escaping @Sendable () -> Bool,
        post: @escaping @Sendable ([Answer]) -> Void
    ) throws -> [Answer] {
        condition.withLock { asked.append((question, ticket)) }
        let answers = answers(to: question)
        if isGated(question) { try waitAtGate(question, isCancelled) }
        return answers
    }

    private func waitAtGate(_ question: Question, _ isCancelled: () -> Bool) throws {
        while condition.withLock({ !isGateOpen && !condition.wait(until: Date(timeIntervalSinceNow: 0.01)) }) {
            guard isCancelled() else { continue }
            condition.withLock { stopped.append(question) }
            throw CancellationError()
        }
    }

    private func answers(to question: Question) -> [Answer] {
        switch question {
        case .chronology: return [.chronologyOpened(ChronologyOverview(count: 100), position: 0)]
        case .rows(let range): return [.rowsRead(start: range.lowerBound, range.filter { $0 < readable }.map(row))]
        case .event(let id): return [.eventRead(record(of: id))]
        case .article(let id): return [.articleRead(article(id))]
        default: return []
        }
    }

    private func titled(_ name: String) -> String { "\(name) in edition \(condition.withLock { edition })" }

    private func row(_ number: Int) -> TimelineRow {
        .event(EventSummary(id: EventID("e\(number)"), title: titled("Row e\(number)"), date: nil, sources: 1))
    }

    private func record(of id: EventID) -> EventRecord {
        let citation = Citation(article: ArticleID("of-\(id)"), paragraph: 1)
        return EventRecord(event: Event(id: id, title: titled("Event \(id)"), citations: [citation]))
    }

    private func article(_ id: ArticleID) -> ArticleRecord {
        let text = Paragraph(ordinal: 1, text: titled("Text \(id)"))
        return ArticleRecord(article: Article(id: id, headline: "About \(id)", paragraphs: [text]))
    }
}

private struct Trouble: Error, CustomStringConvertible {
    let description: String
}
