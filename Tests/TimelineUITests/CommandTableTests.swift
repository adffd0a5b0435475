import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `The table of commands` {
    @Test func `each command has a key or stands in the palette, and a name`() {
        for entry in CommandTable.entries {
            #expect(!entry.name.isEmpty)
            let isListed = PalettePanel().rows.contains { $0.command == entry.command }
            #expect(!entry.keys.isEmpty || isListed, "\(entry.command)")
        }
        #expect(CommandTable.entries.map(\.command) == Command.allCases)
    }

    @Test func `the table's own keys are in no conflict`() {
        #expect(Keymap.standard.conflicts.isEmpty)
    }

    @Test func `a key of a pane counts there and nowhere else`() {
        #expect(Keymap.standard.command(for: .right, in: .timeline) == .open)
        #expect(Keymap.standard.command(for: .right, in: .detail) == .open)
        #expect(Keymap.standard.command(for: .right, in: .article) == nil)
        #expect(Keymap.standard.command(for: .left, in: .article) == .back)
        #expect(Keymap.standard.command(for: .left, in: .timeline) == nil)
    }

    @Test func `keys of the reader's own replace those of the table, and hints and help show them`() {
        let keymap = Keymap(replacing: [.init(.people, keys: [.character("w")]), .init(.why, keys: [.character("p")])])
        #expect(keymap.conflicts.isEmpty)
        #expect(keymap.command(for: .character("w"), in: .timeline) == .people)
        #expect(keymap.command(for: .character("p"), in: .timeline) == .why)
        var reader = Reader(columns: 110, rows: 40)
        reader.state.keymap = keymap
        #expect(reader.screen.contains("w people"))
        reader.type("w")
        #expect(reader.state.overlay?.panel is PeoplePanel)
        reader.type("⎋?")
        #expect(reader.screen.contains(" w               Search by person"))
    }

    @Test func `a key for two commands is a conflict, and one given for a pane is none`() {
        let everywhere = Keymap(replacing: [.init(.people, keys: [.character("a")])])
        #expect(
            everywhere.conflicts
                == Pane.allCases.sorted { $0.rawValue < $1.rawValue }.map {
                    .init(key: .character("a"), pane: $0, commands: [.people, .accept])
                })
        #expect(everywhere.command(for: .character("a"), in: .timeline) == .people)
        let inArticle = Keymap(replacing: [.init(.people, in: .article, keys: [.character("a")])])
        #expect(inArticle.conflicts.isEmpty)
        #expect(inArticle.command(for: .character("a"), in: .article) == .people)
        #expect(inArticle.command(for: .character("a"), in: .timeline) == .accept)
        #expect(inArticle.command(for: .character("p"), in: .article) == .people)
    }

    @Test func `a command without keys is carried out from the palette`() {
        var reader = Reader(columns: 110)
        reader.state.keymap = Keymap(replacing: [.init(.listArticles, keys: [])])
        reader.type("A")
        #expect(reader.state.timeline.subject == .events)
        reader.type(":art lis⏎")
        #expect(reader.state.timeline.subject == .articles(by: .date))
    }

    @Test(arguments: Command.allCases)
    func `what a command needs is honoured: without it nothing is asked of the library or the terminal`(
        command: Command
    ) {
        for screen in Self.screens where !screen.canRun(command) {
            // Why something is suggested is asked of the row under the cursor, whatever is marked.
            if command == .why, !screen.timeline.marked.isEmpty { continue }
            var state = screen
            let effects = state.perform(command)
            for effect in effects {
                guard case .ask(let question, _) = effect, question.isReading else {
                    Issue.record("\(command) asked for \(effect)")
                    continue
                }
            }
            #expect(state.overlay == screen.overlay)
            #expect(state.query == screen.query)
        }
    }

    /// In every pane, at every row, with and without a filter, and where nothing can be edited.
    private static let screens: [ScreenState] = {
        var screens = [ScreenState(size: Size(columns: 110, rows: 30))]
        for keys in ["", "⏎", "⇥", "A", "fbridge⏎", "m"] {
            for row in 0..<5 {
                var reader = Reader(columns: 110)
                reader.type(String(repeating: "j", count: row) + keys)
                screens.append(reader.state)
                reader.send(.editingChanged(EditingStatus(obstacle: "it is read-only")))
                screens.append(reader.state)
            }
        }
        return screens
    }()
}

@Suite struct `Keys act on what is shown` {
    /// The list is read again while the reader looks at the second event; that one is gone, another stands in its place.
    private func reader(afterLosing id: EventID?) -> (reader: Reader, shown: ShownEvent) {
        var reader = Reader(columns: 110)
        reader.type("jjj")
        let shown = reader.state.shown
        if let id { reader.newsroom.events.removeAll { $0.id == id } }
        reader.send(.libraryReloaded(reader.newsroom.overview))
        return (reader, shown)
    }

    @Test(arguments: "axESDmP".map { Key.character($0) } + [.delete])
    func `a key is not done to another event that has come under the cursor`(key: Key) {
        var (reader, shown) = reader(afterLosing: "2024-06-decision")
        #expect(reader.current != "2024-06-decision")
        reader.send(.key(key, over: shown))
        #expect(reader.screen.contains("has just changed"))
        #expect(reader.newsroom.editing == nil)
        #expect(reader.state.overlay == nil)
        #expect(reader.state.timeline.marked.isEmpty)
    }

    @Test func `nor to the same event as it was changed since`() {
        var reader = Reader(columns: 110)
        reader.type("jjj")
        let shown = reader.state.shown
        for index in reader.newsroom.events.indices { reader.newsroom.events[index].place = "elsewhere" }
        reader.send(.libraryReloaded(reader.newsroom.overview))
        reader.send(.key(.character("a"), over: shown))
        #expect(reader.screen.contains("has just changed"))
        reader.send(.key(.character("a"), over: reader.state.shown))
        #expect(reader.newsroom.editing != nil)
    }

    @Test func `where nothing has changed the key counts, and moving does so always`() {
        var (same, shown) = reader(afterLosing: nil)
        same.send(.key(.character("a"), over: shown))
        #expect(same.newsroom.editing != nil)
        var (other, before) = reader(afterLosing: "2024-06-decision")
        let current = other.current
        other.send(.key(.character("k"), over: before))
        #expect(other.current != current)
    }
}
