public import NcursesTerminal
public import Newsdesk
public import TimelineUI

extension NcursesTerminal: Screen {
    /// What the terminal has answered.
    public var background: Theme.Background? { isLight.map { $0 ? .light : .dark } }
}
