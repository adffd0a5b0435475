internal import Terminal

/// What a key means, in the order of the help. The row of each in ``CommandTable`` is all there is to it.
public enum Command: String, CaseIterable, Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last, nextGroup, previousGroup, nextPane, previousPane
    case nextSuggestion, previousSuggestion, nextDisagreement, previousDisagreement, nextProblem, previousProblem
    case open, nextSource, previousSource, compare, likeness, why
    case findAnything, people, filter, clearFilter, facets, search, nextMatch, previousMatch, goToDate
    case maximise, widerList, narrowerList, higherDetail, lowerDetail, zoomIn, zoomOut, toggleSuggestions, fewerEvents,
        moreEvents, listArticles, orderArticles, switchZone
    case review, newEvent, editEvent, accept, reject, select, link, unlink, mark, markSuggestions, merge, split, decide,
        editPerson, deleteEvent
    case undo, redo
    case copyCitation, openInBrowser, openInEditor, export
    case palette, help, problems, back, quit, redraw, suspend
}

/// What a group of commands is for; the order is that of the help.
public enum CommandSection: String, CaseIterable, Sendable {
    case move = "Move"
    case read = "Read the sources"
    case find = "Find"
    case view = "Look"
    case curate = "Curate"
    case use = "Use"
    case program = "Program"
}

/// A way to move in a pane or a long text.
enum Movement: Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last, nextGroup, previousGroup
}
