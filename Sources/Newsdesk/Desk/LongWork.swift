internal import Foundation
internal import Synchronization
internal import TimelineUI
internal import Workers

/// Work that the reader is told of as soon as it takes long, and then a few times a second how far it is.
final class LongWork: Sendable {
    /// What is not done by then takes long; so often it is told how far it is. In seconds.
    private static let interval = 0.2

    private let current: Mutex<Activity>
    private let isOver = DispatchSemaphore(value: 0)

    /// Work that begins now; `tell` is called by a thread of its own, at last with nil where anything was told.
    init(_ activity: Activity, tell: @escaping @Sendable (Activity?) -> Void) {
        current = Mutex(activity)
        WorkThread.start { [self] in
            var told: Activity?
            while isOver.wait(timeout: .now() + Self.interval) == .timedOut {
                let activity = current.withLock { $0 }
                if activity != told { tell(activity) }
                told = activity
            }
            if told != nil { tell(nil) }
        }
    }

    /// How far it is, by any thread.
    func goesOn(_ activity: Activity) { current.withLock { $0 = activity } }

    func end() { isOver.signal() }
}
