import Foundation
import Newsdesk
import Terminal

/// A screen in memory: keys come from a list, frames are kept. Before each key it waits until the desk has drawn
/// what it has to say.
final class MemoryScreen: Screen, @unchecked Sendable {
    private let lock = NSCondition()
    private var keys: [Key]
    private var isWoken = false
    private var hasRested = false
    private(set) var frames: [Frame] = []
    private(set) var sent: [UInt8] = []
    var size: Size

    init(columns: Int, rows: Int, keys: [Key]) {
        size = Size(columns: columns, rows: rows)
        self.keys = keys
    }

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

    /// Waits until nothing has come for a while, then gives the next key; leaves the program behind the last one.
    func next(timeout milliseconds: Int?) -> Key? {
        if milliseconds == 0 { return nil }
        return lock.withLock {
            if isWoken || lock.wait(until: Date(timeIntervalSinceNow: 0.5)) {
                isWoken = false
                return nil
            }
            return keys.isEmpty ? .closed : keys.removeFirst()
        }
    }

    /// The rows of the last frame.
    var rows: [String] { frames.last?.rows ?? [] }
}
