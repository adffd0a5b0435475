public import Terminal
public import TimelineUI

/// The terminal as the program uses it; the real one draws with ncurses, tests have one in memory. Only
/// ``wake()`` may be called from another thread than the one that draws.
public protocol Screen: AnyObject, Sendable {
    /// Its size now.
    var size: Size { get }
    /// The background that it says it has; nil as long as it has said nothing.
    var background: Theme.Background? { get }
    /// Shows a frame.
    func present(_ frame: Frame)
    /// The next key; nil when the time is over or ``wake()`` was called. Waits for ever where `milliseconds` is nil.
    func next(timeout milliseconds: Int?) -> Key?
    /// Makes a waiting ``next(timeout:)`` return; from any thread.
    func wake()
    /// Draws everything anew at the next frame.
    func invalidate()
    /// Sends bytes that are no part of a frame.
    func send(_ bytes: [UInt8])
    /// Gives the terminal back to the shell until the program is continued.
    func suspend()
    /// Gives the terminal to another program for as long as `body` runs.
    func lend(to body: () -> Void)
}

extension Screen {
    /// A screen that says nothing of it.
    public var background: Theme.Background? { nil }
}
