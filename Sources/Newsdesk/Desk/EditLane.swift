internal import Foundation

/// Does one thing after the other on a thread of its own, and drops none: edits wait here for the disk.
final class EditLane: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [@Sendable () -> Void] = []
    private var isBusy = false
    private var hasThread = false

    /// Does something when all before it is done.
    func enqueue(_ task: @escaping @Sendable () -> Void) {
        condition.withLock {
            waiting.append(task)
            condition.broadcast()
            if !hasThread { start() }
            hasThread = true
        }
    }

    /// Waits until everything is done.
    func finish() {
        condition.withLock {
            while isBusy || !waiting.isEmpty { condition.wait() }
        }
    }

    private func start() {
        let thread = Thread { [self] in
            while true { next()() }
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func next() -> @Sendable () -> Void {
        condition.withLock {
            isBusy = false
            condition.broadcast()
            while waiting.isEmpty { condition.wait() }
            isBusy = true
            return waiting.removeFirst()
        }
    }
}
