/// What came from the keyboard, the mouse or the terminal.
public enum Key: Hashable, Sendable {
    /// A printable character, as typed.
    case character(Character)
    /// A letter with Control, lower case: `control("r")`.
    case control(Character)
    /// A character with Alt.
    case alt(Character)
    case enter, escape, tab, backtab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// With Control held: left and right.
    case controlLeft, controlRight
    /// F1 is 1.
    case function(Int)
    case mouse(MouseEvent)
    /// Text pasted as one piece.
    case paste(String)
    /// The terminal is gone.
    case closed
    /// The window has a new size.
    case resize(Size)
}

/// A click or a turn of the wheel.
public struct MouseEvent: Hashable, Sendable {
    /// What was done.
    public enum Action: Hashable, Sendable {
        case press, release, drag, wheelUp, wheelDown
    }

    /// What was done.
    public var action: Action
    /// Where.
    public var point: Point

    /// An event at a place.
    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
