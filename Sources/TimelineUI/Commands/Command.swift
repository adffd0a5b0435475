public import Terminal

/// What a key means, in the order of the help. The row of each in ``CommandTable`` is all there is to it.
public enum Command: String, CaseIterable, Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last, nextGroup, previousGroup, nextPane, previousPane
    case open, nextSource, previousSource, compare, why
    case people, filter, clearFilter, facets, search, nextMatch, previousMatch, goToDate
    case maximise, zoomIn, zoomOut, toggleSuggestions, listArticles, switchZone
    case newEvent, editEvent, accept, reject, select, link, unlink, mark, merge, split, decide, editPerson, deleteEvent
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
    /// The keys that mean it everywhere, the first one shown in hints.
    public let keys: [Key]
    /// Further keys that mean it in one pane.
    public let paneKeys: [Pane: [Key]]
    /// What it works on.
    let needs: Set<CommandNeed>
    /// The movement that it is; panels that scroll know it too.
    let movement: Movement?
    /// What it does.
    let run: @Sendable (inout ScreenState) -> [Effect]
}

/// A way to move in a pane or a long text.
enum Movement: Hashable, Sendable {
    case down, up, pageDown, pageUp, first, last, nextGroup, previousGroup
}
