public import Terminal

/// All commands: the one place where what a key means, what that is called, what it needs and what it does are written
/// down. A command without a row does not compile.
public enum CommandTable {
    /// Every command once, in the order of the help.
    public static let entries: [CommandEntry] = Command.allCases.map { row(of: $0) }

    private static func row(of command: Command) -> CommandEntry {
        func row(
            _ section: CommandSection, _ name: String, _ help: String, _ keys: [Key],
            in paneKeys: [Pane: [Key]] = [:], needs: Set<CommandNeed> = [],
            run: @escaping @Sendable (inout ScreenState) -> [Effect]
        ) -> CommandEntry {
            CommandEntry(
                command: command, section: section, name: name, help: help, keys: keys, paneKeys: paneKeys,
                needs: needs, movement: nil, run: run)
        }
        func movement(
            _ section: CommandSection, _ name: String, _ help: String, _ keys: [Key], _ movement: Movement
        ) -> CommandEntry {
            CommandEntry(
                command: command, section: section, name: name, help: help, keys: keys, paneKeys: [:], needs: [],
                movement: movement, run: { $0.move(movement) })
        }
        return switch command {
        case .down:
            movement(.move, "Next line", "In an article: the next paragraph.", [.character("j"), .down], .down)
        case .up:
            movement(
                .move, "Previous line", "In an article: the previous paragraph.", [.character("k"), .up], .up)
        case .pageDown:
            movement(
                .move, "Page down", "", [.pageDown, .character(" "), .control("f"), .control("d")], .pageDown
            )
        case .pageUp: movement(.move, "Page up", "", [.pageUp, .control("b"), .control("u")], .pageUp)
        case .first: movement(.move, "First", "", [.character("g"), .home], .first)
        case .last: movement(.move, "Last", "", [.character("G"), .end], .last)
        case .nextGroup:
            movement(
                .move, "Next day", "In an article: the next linked paragraph.", [.character("}")],
                .nextGroup)
        case .previousGroup:
            movement(
                .move, "Previous day", "In an article: the previous linked paragraph.",
                [.character("{")], .previousGroup)
        case .nextPane: row(.move, "Next pane", "", [.tab]) { $0.changeFocus(by: 1) }
        case .previousPane: row(.move, "Previous pane", "", [.backtab]) { $0.changeFocus(by: -1) }
        case .nextSuggestion:
            row(.move, "Next suggestion", "", [.character(".")], needs: [.suggestions]) {
                $0.move(to: .suggestion, forward: true)
            }
        case .previousSuggestion:
            row(.move, "Previous suggestion", "", [.character(",")], needs: [.suggestions]) {
                $0.move(to: .suggestion, forward: false)
            }
        case .nextDisagreement:
            row(.move, "Next disagreement", "The next event whose sources contradict each other.", [.character(")")]) {
                $0.move(to: .disagreement, forward: true)
            }
        case .previousDisagreement:
            row(.move, "Previous disagreement", "", [.character("(")]) {
                $0.move(to: .disagreement, forward: false)
            }
        case .nextProblem:
            row(
                .move, "Next problem", "What could not be read: where it is, and its event.",
                [.character("i")], needs: [.problems]
            ) { $0.moveToProblem(forward: true) }
        case .previousProblem:
            row(.move, "Previous problem", "", [.character("I")], needs: [.problems]) {
                $0.moveToProblem(forward: false)
            }
        case .open:
            row(
                .read, "Open the source",
                "On an event: its source at the paragraph that reports it. On a linked paragraph: its event.", [.enter],
                in: [.timeline: [.right], .detail: [.right]], needs: [.row]
            ) { $0.open() }
        case .nextSource:
            row(.read, "Next source of the event", "", [.character("]")], needs: [.row, .otherSources]) {
                $0.moveSource(by: 1)
            }
        case .previousSource:
            row(
                .read, "Previous source of the event", "", [.character("[")],
                needs: [.row, .otherSources]
            ) { $0.moveSource(by: -1) }
        case .compare:
            row(
                .read, "Compare the sources", "All sources of the event side by side.", [.character("s")],
                needs: [.row, .event]
            ) { $0.compare() }
        case .likeness:
            row(
                .read, "Compare the article with its copies",
                "What changed from one to the other; whether it is a source of its own.", [.character("=")],
                needs: [.row, .source]
            ) { $0.openLikeness() }
        case .why:
            row(
                .read, "Why this is suggested", "The rules and the words that led to it.", [.character("w")],
                needs: [.row, .suggestion]
            ) { $0.explain() }
        case .findAnything:
            row(
                .find, "Find anything", "Commands, events, people, articles, places; a slip is forgiven.",
                [.control("p")]
            ) { $0.open(FinderPanel()) }
        case .people:
            row(.find, "Search by person", "Any name, alias or part of one.", [.character("p")]) {
                $0.open(PeoplePanel(), asking: .people(""))
            }
        case .filter:
            row(
                .find, "Filter the chronology", "For example: person:pretti date:2026-01 -tag:background",
                [.character("f")]
            ) { $0.openFilter() }
        case .clearFilter:
            row(.find, "Clear the filter", "", [.character("F")], needs: [.filter]) { $0.clearFilter() }
        case .facets:
            row(
                .find, "What the events have in common",
                "People, places, tags, sources and years, with counts.", [.character("c")], needs: [.events]
            ) { $0.openFacets() }
        case .search:
            row(
                .find, "Search for words",
                "In the events; with the articles shown in all of them; else in the one that has the focus.",
                [.character("/")]
            ) { $0.open(PromptPanel(.search)) }
        case .nextMatch:
            row(.find, "Next match", "", [.character("n")], needs: [.search]) {
                $0.moveToMatch(forward: true)
            }
        case .previousMatch:
            row(.find, "Previous match", "", [.character("N")], needs: [.search]) {
                $0.moveToMatch(forward: false)
            }
        case .goToDate:
            row(.find, "Go to a date", "For example: 2026-01-24, 24 jan, 1963.", [.character("d")]) {
                $0.open(PromptPanel(.date))
            }
        case .maximise: row(.view, "This pane alone", "And back.", [.character("o")]) { $0.maximise() }
        case .widerList:
            row(.view, "Wider list", "The lines between panes can also be dragged.", [.controlRight]) {
                $0.widenList(by: 1)
            }
        case .narrowerList: row(.view, "Narrower list", "", [.controlLeft]) { $0.widenList(by: -1) }
        case .higherDetail: row(.view, "Higher detail", "", [.character("K")]) { $0.raiseDetail(by: 1) }
        case .lowerDetail: row(.view, "Lower detail", "", [.character("J")]) { $0.raiseDetail(by: -1) }
        case .zoomIn:
            row(.view, "Finer density line", "About the cursor, up to days.", [.character("z")]) {
                $0.zoom(finer: true)
            }
        case .zoomOut:
            row(.view, "Coarser density line", "Up to the whole chronology.", [.character("Z")]) {
                $0.zoom(finer: false)
            }
        case .toggleSuggestions:
            row(.view, "Suggestions on and off", "", [.character("t")], needs: [.suggestions]) {
                $0.toggleSuggestions()
            }
        case .fewerEvents:
            row(
                .view, "Fewer events", "Those that matter most: the 1,000, 300, 100, 30, 10.", [.character("<")],
                needs: [.events]
            ) { $0.showFewer() }
        case .moreEvents:
            row(.view, "More events", "", [.character(">")], needs: [.events]) { $0.showMore() }
        case .listArticles:
            row(
                .view, "Articles or events", "In their list ● is cited by an event, ○ by a suggestion, ≈ is a copy.",
                [.character("A")], needs: [.events]
            ) { $0.switchSubject() }
        case .orderArticles:
            row(.view, "Order of the articles", "By date, publisher, title, unused first.", [.character("O")]) {
                $0.orderArticles()
            }
        case .switchZone:
            row(.view, "Times in your own zone too", "Which one that is stands in config.toml.", [.character("T")]) {
                $0.switchZone()
            }
        case .review:
            row(
                .curate, "Review suggestions", "One after the other, the most important first.", [.character("R")],
                needs: [.writable, .suggestions]
            ) { $0.review() }
        case .newEvent:
            row(
                .curate, "New event",
                "With the paragraph under the cursor as its source, where there is one.", [.character("+")],
                needs: [.writable, .paragraph]
            ) { $0.openNewEvent() }
        case .editEvent:
            row(
                .curate, "Edit the event", "Title, date, time, place, people, tags, notes.",
                [.character("E")], needs: [.writable, .record]
            ) { $0.openEventForm() }
        case .accept:
            row(
                .curate, "Accept the suggestion", "It becomes an event with a file of its own.",
                [.character("a")], needs: [.writable, .suggestion]
            ) { $0.curateMarked(.accept) }
        case .reject:
            row(
                .curate, "Reject the suggestion", "It is not suggested again.", [.character("x")],
                needs: [.writable, .suggestion]
            ) { $0.curateMarked(.reject) }
        case .select:
            row(
                .curate, "Select words", "In an article: word by word, or with the mouse.", [.character("v")],
                needs: [.writable, .article, .paragraph]
            ) { $0.startSelecting() }
        case .link:
            row(
                .curate, "Link to an event",
                "The paragraph under the cursor, or the words selected, with what it claims.", [.character("L")],
                needs: [.writable, .article, .paragraph]
            ) { $0.openLinking() }
        case .unlink:
            row(
                .curate, "Unlink", "Takes the paragraph under the cursor out of the event shown.",
                [.character("U")], needs: [.writable, .article, .paragraph, .record]
            ) { $0.unlink() }
        case .mark:
            row(
                .curate, "Mark the event", "Marked events are accepted, rejected and merged together.",
                [.character("m")], needs: [.writable, .event]
            ) { $0.mark() }
        case .markSuggestions:
            row(
                .curate, "Mark all suggestions", "Those of the list, to be accepted or rejected in one step.",
                [.character("*")], needs: [.writable, .suggestions]
            ) { $0.markSuggestions() }
        case .merge:
            row(
                .curate, "Merge the marked events", "They become one; its sources are all of theirs.",
                [.character("M")], needs: [.writable, .marks]
            ) { $0.curateMarked(.merge) }
        case .split:
            row(
                .curate, "Split the event", "Some of its sources become an event of their own.",
                [.character("S")], needs: [.writable, .record]
            ) { $0.openSplit() }
        case .decide:
            row(
                .curate, "Decide a disagreement", "Which value is kept, and why.", [.character("D")],
                needs: [.writable, .record, .dispute]
            ) { $0.openDecision() }
        case .editPerson:
            row(
                .curate, "Edit a person", "Name, aliases, and whether two are the same.",
                [.character("P")], needs: [.writable, .record]
            ) { $0.openPersonForm() }
        case .deleteEvent:
            row(
                .curate, "Delete the event", "Its file is taken out; u brings it back.", [.delete],
                needs: [.writable, .record]
            ) { $0.deleteEvent() }
        case .undo:
            row(
                .curate, "Undo", "Also what was done before the program was last left.", [.character("u")],
                needs: [.writable]
            ) { _ in [.edit(.undo)] }
        case .redo: row(.curate, "Redo", "", [.control("r")], needs: [.writable]) { _ in [.edit(.redo)] }
        case .copyCitation:
            row(
                .use, "Copy the citation", "Headline, publisher, date, paragraph and quoted words.",
                [.character("y")], needs: [.row, .source]
            ) { $0.copyCitation() }
        case .openInBrowser:
            row(
                .use, "Open the source's page", "http and https only.", [.character("b")],
                needs: [.row, .source]
            ) { $0.openInBrowser() }
        case .openInEditor:
            row(
                .use, "Open the file in $EDITOR", "It is read again afterwards.", [.character("e")],
                needs: [.row, .paragraph]
            ) { $0.openInEditor() }
        case .export:
            row(
                .use, "Export what is shown", "A page to share, a report, a table and more, into a file.",
                [.character("X")], needs: [.events]
            ) { $0.openExport() }
        case .palette:
            row(.program, "All commands", "Type to narrow.", [.character(":")]) { $0.open(PalettePanel()) }
        case .help: row(.program, "Help", "", [.character("?"), .function(1)]) { $0.open(HelpPanel()) }
        case .problems:
            row(
                .program, "Problems in the files",
                "What could not be read, with its place. dateline check also looks whether all fits together.",
                [.character("!")], needs: [.problems]
            ) { $0.showProblems() }
        case .back: row(.program, "Back", "", [.escape], in: [.article: [.left]]) { $0.back() }
        case .quit:
            row(.program, "Back, or leave the program", "", [.character("q"), .control("c")]) { $0.leave() }
        case .redraw: row(.program, "Draw the screen anew", "", [.control("l")]) { _ in [.terminal(.redraw)] }
        case .suspend:
            row(.program, "Suspend", "Back to the shell; fg returns.", [.control("z")]) { _ in [.terminal(.suspend)] }
        }
    }

    fileprivate static let places = Dictionary(
        uniqueKeysWithValues: Command.allCases.enumerated().map { ($1, $0) })
}

extension Command {
    /// The row of the command.
    public var entry: CommandEntry { CommandTable.entries[CommandTable.places[self, default: 0]] }
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
