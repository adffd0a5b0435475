public import Terminal

/// All commands: the one place where keys and their meanings are written down.
public enum CommandTable {
    /// Every command once, in the order of the help.
    public static let entries: [CommandEntry] = [
        row(.down, .move, "Next line", "In an article: the next paragraph.", [.character("j"), .down]),
        row(.up, .move, "Previous line", "In an article: the previous paragraph.", [.character("k"), .up]),
        row(
            .pageDown, .move, "Page down", "", [.pageDown, .character(" "), .control("f"), .control("d")]),
        row(.pageUp, .move, "Page up", "", [.pageUp, .control("b"), .control("u")]),
        row(.first, .move, "First", "", [.character("g"), .home]),
        row(.last, .move, "Last", "", [.character("G"), .end]),
        row(.nextGroup, .move, "Next day", "In an article: the next linked paragraph.", [.character("}")]),
        row(
            .previousGroup, .move, "Previous day", "In an article: the previous linked paragraph.",
            [.character("{")]),
        row(.nextPane, .move, "Next pane", "", [.tab]),
        row(.previousPane, .move, "Previous pane", "", [.backtab]),

        row(
            .open, .read, "Open the source",
            "On an event: its source at the paragraph that reports it. On a linked paragraph: its event.", [.enter]),
        row(.nextSource, .read, "Next source of the event", "", [.character("]")]),
        row(.previousSource, .read, "Previous source of the event", "", [.character("[")]),
        row(.compare, .read, "Compare the sources", "All sources of the event side by side.", [.character("s")]),

        row(.why, .read, "Why this is suggested", "The rules and the words that led to it.", [.character("w")]),

        row(.people, .find, "Search by person", "Any name, alias or part of one.", [.character("p")]),
        row(
            .filter, .find, "Filter the chronology", "For example: person:pretti date:2026-01 -tag:background",
            [.character("f")]),
        row(.clearFilter, .find, "Clear the filter", "", [.character("F")]),
        row(
            .facets, .find, "What the events have in common", "People, places, tags, sources and years, with counts.",
            [.character("c")]),
        row(
            .search, .find, "Search for words", "In the chronology, or in the article where that has the focus.",
            [.character("/")]),
        row(.nextMatch, .find, "Next match", "", [.character("n")]),
        row(.previousMatch, .find, "Previous match", "", [.character("N")]),
        row(
            .goToDate, .find, "Go to a date", "For example: 2026-01-24, 24 jan, 1963.", [.character("d")]),

        row(.maximise, .view, "This pane alone", "And back.", [.character("o")]),
        row(.zoomIn, .view, "Finer density line", "Year, month, week, day.", [.character("z")]),
        row(.zoomOut, .view, "Coarser density line", "", [.character("Z")]),
        row(.toggleSuggestions, .view, "Suggestions on and off", "", [.character("t")]),
        row(.listArticles, .view, "Articles or events", "The list shows the articles by date.", [.character("A")]),

        row(
            .newEvent, .curate, "New event", "With the paragraph under the cursor as its source, where there is one.",
            [.character("+")]),
        row(.editEvent, .curate, "Edit the event", "Title, date, time, place, people, tags, notes.", [.character("E")]),
        row(
            .accept, .curate, "Accept the suggestion", "It becomes an event with a file of its own.", [.character("a")]),
        row(.reject, .curate, "Reject the suggestion", "It is not suggested again.", [.character("x")]),
        row(.select, .curate, "Select words", "In an article: word by word, or with the mouse.", [.character("v")]),
        row(
            .link, .curate, "Link to an event",
            "The paragraph under the cursor, or the words selected, with what it claims.", [.character("L")]),
        row(
            .unlink, .curate, "Unlink", "Takes the paragraph under the cursor out of the event shown.",
            [.character("U")]),
        row(
            .mark, .curate, "Mark the event", "Marked events are accepted, rejected and merged together.",
            [.character("m")]),
        row(
            .merge, .curate, "Merge the marked events", "They become one; its sources are all of theirs.",
            [.character("M")]),
        row(.split, .curate, "Split the event", "Some of its sources become an event of their own.", [.character("S")]),
        row(.decide, .curate, "Decide a disagreement", "Which value is kept, and why.", [.character("D")]),
        row(.editPerson, .curate, "Edit a person", "Name, aliases, and whether two are the same.", [.character("P")]),
        row(.deleteEvent, .curate, "Delete the event", "Its file is taken out; u brings it back.", [.delete]),
        row(.undo, .curate, "Undo", "Also what was done before the program was last left.", [.character("u")]),
        row(.redo, .curate, "Redo", "", [.control("r")]),

        row(
            .copyCitation, .use, "Copy the citation", "Headline, publisher, date, paragraph and quoted words.",
            [.character("y")]),
        row(.openInBrowser, .use, "Open the source's page", "http and https only.", [.character("b")]),
        row(.openInEditor, .use, "Open the file in $EDITOR", "It is read again afterwards.", [.character("e")]),

        row(.palette, .program, "All commands", "Type to narrow.", [.character(":")]),
        row(.help, .program, "Help", "", [.character("?"), .function(1)]),
        row(.problems, .program, "Problems in the files", "What could not be read, with its place.", [.character("!")]),
        row(.back, .program, "Back", "", [.escape]),
        row(.quit, .program, "Back, or leave the program", "", [.character("q"), .control("c")]),
        row(.redraw, .program, "Draw the screen anew", "", [.control("l")]),
        row(.suspend, .program, "Suspend", "Back to the shell; fg returns.", [.control("z")]),
    ]

    /// The entry of a command.
    public static func entry(of command: Command) -> CommandEntry? {
        byCommand[command]
    }

    /// What a key means; nil where nothing.
    public static func command(for key: Key) -> Command? {
        byKey[key]
    }

    private static let byCommand = Dictionary(entries.map { ($0.command, $0) }, uniquingKeysWith: { first, _ in first })
    private static let byKey = Dictionary(
        entries.flatMap { entry in entry.keys.map { ($0, entry.command) } }, uniquingKeysWith: { first, _ in first })

    private static func row(
        _ command: Command, _ section: CommandSection, _ name: String, _ help: String, _ keys: [Key]
    ) -> CommandEntry {
        CommandEntry(command: command, section: section, name: name, help: help, keys: keys)
    }
}

extension Key {
    /// The key as the help writes it.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "Ctrl-\(character.uppercased())"
        case .alt(let character): "Alt-\(character)"
        case .function(let number): "F\(number)"
        case .paste, .mouse, .resize, .closed: ""
        default: Key.names[self] ?? ""
        }
    }

    private static let names: [Key: String] = [
        .enter: "⏎", .escape: "Esc", .tab: "Tab", .backtab: "Shift-Tab", .backspace: "Backspace", .delete: "Del",
        .insert: "Ins", .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End",
        .pageUp: "PgUp", .pageDown: "PgDn", .controlLeft: "Ctrl-←", .controlRight: "Ctrl-→",
    ]
}
