public import Terminal

/// What a key means. ``CommandTable`` gives each its keys, its name and its help.
public enum Command: String, CaseIterable, Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last, nextGroup, previousGroup
    case open, back, quit, nextPane, previousPane, maximise
    case nextSource, previousSource
    case people, filter, clearFilter, facets, search, nextMatch, previousMatch, goToDate
    case compare, why, listArticles, toggleSuggestions, zoomIn, zoomOut
    case newEvent, editEvent, deleteEvent, editPerson, accept, reject, mark, merge, split
    case select, link, unlink, decide, undo, redo
    case copyCitation, openInBrowser, openInEditor
    case palette, help, problems, redraw, suspend
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

/// One row of the table that makes keymap, help, palette and manual.
public struct CommandEntry: Sendable {
    /// Which command.
    public let command: Command
    /// Under which heading the help lists it.
    public let section: CommandSection
    /// A few words, for the palette and the help.
    public let name: String
    /// One sentence that says more; may be empty.
    public let help: String
    /// The keys that mean it, the first one shown in hints.
    public let keys: [Key]
}

/// A way to move in a pane or a long text.
enum Movement: Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last, nextGroup, previousGroup
}

extension Command {
    /// The movement that it means; nil where it is none.
    var movement: Movement? {
        switch self {
        case .down: .down
        case .up: .up
        case .pageDown: .pageDown
        case .pageUp: .pageUp
        case .first: .first
        case .last: .last
        case .nextGroup: .nextGroup
        case .previousGroup: .previousGroup
        default: nil
        }
    }
}
