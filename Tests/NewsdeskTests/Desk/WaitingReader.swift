import Foundation
import Newsdesk
import Terminal

/// Somebody who looks before pressing a key: each key comes as soon as its condition holds, however long that takes.
final class WaitingReader: Screen, @unchecked Sendable {
    /// What is waited for, and the key that follows; nil for none.
    typealias Step = (until: (WaitingReader) -> Bool, key: Key?)

    /// A test that waits longer than that has failed.
    private static let patience = 60.0

    let size = Size(columns: 120, rows: 40)
    private let lock = NSCondition()
    private var isWoken = false
    private var steps: [Step]
    /// What happens when keys are looked for without waiting, the first time.
    var onPoll: (() -> Void)?
    private(set) var frames: [Frame] = []
    private(set) var sent: [UInt8] = []
    /// Whether every step was reached.
    var hasDoneEverything: Bool { steps.isEmpty }

    init(_ steps: [Step]) { self.steps = steps }

    /// Types a text without a look at the screen.
    static func types(_ text: String) -> [Step] { text.map { (until: { _ in true }, key: .character($0)) } }

    /// The rows of the last frame.
    var rows: [String] { frames.last?.rows ?? [] }

    /// Whether the screen shows a text.
    func sees(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    func present(_ frame: Frame) { frames.append(frame) }
    func invalidate() {}
    func send(_ bytes: [UInt8]) { sent += bytes }
    func suspend() {}
    func lend(to body: () -> Void) { body() }

    func wake() {
        lock.withLock {
            isWoken = true
            lock.broadcast()
        }
    }

    func next(timeout milliseconds: Int?) -> Key? {
        if milliseconds == 0 {
            onPoll?()
            onPoll = nil
            // As on a terminal: who looks for a key finds that the screen was woken, and nobody does so again.
            drain()
            return nil
        }
        let end = Date(timeIntervalSinceNow: Self.patience)
        while let step = steps.first, Date() < end {
            if step.until(self) {
                steps.removeFirst()
                if let key = step.key { return key }
            } else if waitALittle() {
                return nil
            }
        }
        return .closed
    }

    /// Forgets that the screen was woken.
    func drain() { lock.withLock { isWoken = false } }

    /// Waits until somebody wakes the screen.
    func waitUntilWoken() {
        let end = Date(timeIntervalSinceNow: Self.patience)
        lock.withLock { while !isWoken, lock.wait(until: end) {} }
    }

    private func waitALittle() -> Bool {
        lock.withLock {
            defer { isWoken = false }
            return isWoken || lock.wait(until: Date(timeIntervalSinceNow: 0.01)) && isWoken
        }
    }
}
