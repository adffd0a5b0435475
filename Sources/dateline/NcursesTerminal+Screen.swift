public import NcursesTerminal
public import Newsdesk

extension NcursesTerminal: Screen {}
