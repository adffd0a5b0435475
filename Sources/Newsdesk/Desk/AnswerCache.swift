internal import EventModel
internal import Foundation
internal import TimelineUI

/// Answers that were asked for before they are needed, the latest few of them.
final class AnswerCache: @unchecked Sendable {
    /// Changes whenever what was answered before may be wrong.
    struct Version: Equatable {
        fileprivate var number = 0
    }

    private static let most = 48
    /// In bytes of articles.
    private static let mostText = 2_000_000

    /// A reference, for one that is found moves to the end of the others.
    private final class Entry {
        let question: Question
        let ticket: Ticket
        let answers: [Answer]
        let size: Int

        init(_ answers: [Answer], to question: Question, _ ticket: Ticket) {
            (self.question, self.ticket, self.answers) = (question, ticket, answers)
            size = answers.reduce(0) { $0 + $1.textSize }
        }

        func isReply(to question: Question, _ ticket: Ticket) -> Bool {
            self.ticket == ticket && self.question == question
        }
    }

    private let lock = NSLock()
    private var version = Version()
    private var entries: [Entry] = []
    /// Of all entries together.
    private var size = 0

    /// What an answer must have been begun in to be kept.
    var current: Version { lock.withLock { version } }

    /// Forgets everything, and what is being answered now.
    func clear() {
        lock.withLock {
            entries = []
            size = 0
            version.number += 1
        }
    }

    /// The answers to a question; nil where they are not known.
    func answers(to question: Question, _ ticket: Ticket) -> [Answer]? {
        lock.withLock {
            guard let index = entries.lastIndex(where: { $0.isReply(to: question, ticket) }) else { return nil }
            let entry = entries.remove(at: index)
            entries.append(entry)
            return entry.answers
        }
    }

    /// Keeps answers that were begun in a version, unless that is over.
    func keep(_ answers: [Answer], for question: Question, _ ticket: Ticket, from begun: Version) {
        let entry = Entry(answers, to: question, ticket)
        lock.withLock {
            guard begun == version else { return }
            if let index = entries.firstIndex(where: { $0.isReply(to: question, ticket) }) { forget(at: index) }
            entries.append(entry)
            size += entry.size
            while entries.count > Self.most || size > Self.mostText { forget(at: 0) }
        }
    }

    private func forget(at index: Int) { size -= entries.remove(at: index).size }
}

extension Answer {
    /// The bytes of the article it carries.
    fileprivate var textSize: Int {
        switch self {
        case .articleRead(let record), .articlePrepared(let record, _):
            record.article.paragraphs.reduce(0) { $0 + $1.text.utf8.count }
        case .chronologyOpened, .matchesFound, .queryRefused, .rowsRead, .windowRead, .densityRead, .positionFound,
            .facetsCounted, .personSummarised, .eventRead, .articleMissed, .eventsMissed, .peopleFound,
            .completionsFound, .eventsFound, .suggestionsFound, .copyFound, .likenessesFound,
            .passageFound, .thingsFound, .recordsRead:
            0
        }
    }
}
