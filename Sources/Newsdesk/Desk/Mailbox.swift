internal import Foundation
internal import TimelineUI

/// The answers to one question, and how often the library had been read again when it was asked.
struct Letter {
    var answers: [Action]
    var asOf = Int.max
}

/// Where answers wait until the event loop takes them.
final class Mailbox: @unchecked Sendable {
    private let condition = NSCondition()
    private var letters: [Letter] = []
    private var expected = 0
    /// How many of the expected letters have been waited for in vain.
    private var late = 0

    /// Counts a question whose answer a frame is worth waiting for.
    func expect() {
        condition.withLock { expected += 1 }
    }

    /// Puts in what nobody counts on.
    func post(_ letter: Letter) {
        condition.withLock {
            letters.append(letter)
            condition.broadcast()
        }
    }

    /// Puts in the answer to a question that was counted; nil where there is none.
    func answer(_ letter: Letter?) {
        condition.withLock {
            if let letter, !letter.answers.isEmpty { letters.append(letter) }
            expected -= 1
            late = min(late, expected)
            condition.broadcast()
        }
    }

    /// Takes what has come; waits until `deadline` while something is expected that was not waited for before.
    func take(until deadline: Date) -> [Letter] {
        condition.withLock {
            while letters.isEmpty, expected > late {
                guard condition.wait(until: deadline) else {
                    late = expected
                    break
                }
            }
            defer { letters = [] }
            return letters
        }
    }
}
