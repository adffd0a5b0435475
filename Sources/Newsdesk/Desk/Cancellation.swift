internal import Foundation

/// Tells work that nobody waits for it any more.
final class Cancellation: @unchecked Sendable {
    private let lock = NSLock()
    private var isSet = false

    /// Whether the work may stop.
    var isCancelled: Bool { lock.withLock { isSet } }

    func cancel() { lock.withLock { isSet = true } }
}
