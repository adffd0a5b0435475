internal import Foundation
internal import TimelineUI

/// Where answers wait until the event loop takes them.
final class Mailbox: @unchecked Sendable {
    private let condition = NSCondition()
    private var actions: [Action] = []
    private var outstanding = 0

    /// Counts a question whose answer a frame is worth waiting for.
    func expect() {
        condition.withLock { outstanding += 1 }
    }

    /// Puts in the answers to one question.
    func post(_ answers: [Action], answering: Bool) {
        condition.withLock {
            actions += answers
            if answering { outstanding -= 1 }
            condition.broadcast()
        }
    }

    /// Takes what has come; waits until `deadline` while questions are open and nothing has.
    func take(until deadline: Date) -> [Action] {
        condition.withLock {
            while actions.isEmpty, outstanding > 0 {
                guard condition.wait(until: deadline) else { break }
            }
            defer { actions = [] }
            return actions
        }
    }
}
