internal import CNcurses

/// Why there is no screen.
public enum TerminalError: Error, Hashable, Sendable {
    case notATerminal
    case termNotSet
    case unknownTerm
    case cannotMoveCursor
    case notOpened

    init?(code: Int32) {
        switch Int(code) {
        case Int(SCREEN_OPENED): return nil
        case Int(SCREEN_NOT_A_TERMINAL): self = .notATerminal
        case Int(SCREEN_NO_TERM): self = .termNotSet
        case Int(SCREEN_UNKNOWN_TERM): self = .unknownTerm
        case Int(SCREEN_NO_CURSOR): self = .cannotMoveCursor
        default: self = .notOpened
        }
    }
}

extension TerminalError: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .notATerminal: "this needs a terminal; “dateline list” prints the events"
        case .termNotSet: "the variable TERM is not set: the kind of terminal is not known"
        case .unknownTerm: "the kind of terminal that TERM names is not known here (package ncurses-term has more)"
        case .cannotMoveCursor: "this kind of terminal cannot move its cursor"
        case .notOpened: "the terminal cannot be opened"
        }
    }
}
