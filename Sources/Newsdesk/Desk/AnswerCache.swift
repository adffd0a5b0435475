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

    private let lock = NSLock()
    private var version = Version()
    private var entries: [(question: Question, ticket: Ticket, answers: [Answer], size: Int)] = []

    /// What an answer must have been begun in to be kept.
    var current: Version { lock.withLock { version } }

    /// Forgets everything, and what is being answered now.
    func clear() {
        lock.withLock {
            entries = []
            version.number += 1
        }
    }

    /// The answers to a question; nil where they are not known.
    func answers(to question: Question, _ ticket: Ticket) -> [Answer]? {
        lock.withLock {
            guard let index = entries.firstIndex(where: { $0.question == question && $0.ticket == ticket }) else {
                return nil
            }
            entries.append(entries.remove(at: index))
            return entries.last?.answers
        }
    }

    /// Keeps answers that were begun in a version, unless that is over.
    func keep(_ answers: [Answer], for question: Question, _ ticket: Ticket, from begun: Version) {
        lock.withLock {
            guard begun == version else { return }
            entries.removeAll { $0.question == question && $0.ticket == ticket }
            entries.append((question, ticket, answers, answers.reduce(0) { $0 + $1.textSize }))
            while entries.count > Self.most || entries.reduce(0, { $0 + $1.size }) > Self.mostText {
                entries.removeFirst()
            }
        }
    }
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
