internal import Foundation
internal import TimelineUI

/// Where answers wait until the event loop takes them.
final class Mailbox: @unchecked Sendable {
    private let condition = NSCondition()
    private var letters: [[Action]] = []
    private var expected = 0
    /// How many of the expected letters have been waited for in vain.
    private var late = 0

    /// Counts a question whose answer a frame is worth waiting for.
    func expect() {
        condition.withLock { expected += 1 }
    }

    /// Whether an answer is still to come, or to be taken out.
    var isExpecting: Bool { condition.withLock { expected > 0 || !letters.isEmpty } }

    /// Puts in what nobody counts on.
    func post(_ letter: [Action]) {
        condition.withLock {
            letters.append(letter)
            condition.broadcast()
        }
    }

    /// Puts in the answer to a question that was counted; nil where there is none.
    func answer(_ letter: [Action]?) {
        condition.withLock {
            if let letter, !letter.isEmpty { letters.append(letter) }
            expected -= 1
            late = min(late, expected)
            condition.broadcast()
        }
    }

    /// Takes what has come; waits until `deadline` while something is expected that was not waited for before.
    func take(until deadline: Date) -> [[Action]] {
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
