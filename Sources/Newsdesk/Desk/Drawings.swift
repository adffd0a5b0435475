internal import Foundation
internal import Terminal
internal import TimelineUI

/// Frames that were drawn before they are needed, the latest few of them. A frame follows from the state alone, so none
/// is ever wrong.
final class Drawings: @unchecked Sendable {
    private static let most = 6

    private let lock = NSLock()
    private var frames: [(state: ScreenState, frame: Frame)] = []

    /// The frame of a state; nil where it has not been drawn.
    func frame(of state: ScreenState) -> Frame? {
        lock.withLock { frames.last { $0.state == state }?.frame }
    }

    func add(_ state: ScreenState) {
        let frame = draw(state)
        lock.withLock {
            frames.append((state, frame))
            if frames.count > Self.most { frames.removeFirst() }
        }
    }
}
