import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `What the reader has set` {
    @Test func `counts at once`() {
        var reader = Reader(columns: 120)
        let before = reader.screen
        reader.send(
            .preferencesChanged(
                Preferences(
                    theme: Theme(background: .light), keymap: Keymap(replacing: [.init(.help, keys: [.function(3)])]),
                    shares: PaneShares(list: 60, detail: 30))))
        #expect(reader.state.theme == Theme(background: .light))
        #expect(reader.screen != before && reader.screen.contains("F3 help"))
        #expect(reader.state.layout.divider == 72)
    }

    @Test(arguments: [20, 45, 60, 80], [20, 45, 80])
    func `never takes a pane away`(list: Int, detail: Int) {
        for size in [Size(columns: 90, rows: 18), Size(columns: 120, rows: 40), Size(columns: 300, rows: 90)] {
            let layout = Layout(
                size: size, focus: .timeline, isMaximised: false, shares: PaneShares(list: list, detail: detail))
            #expect(layout.timeline.map { $0.columns >= 40 && $0.rows > 0 } == true)
            #expect(layout.article.map { $0.columns >= 40 } == true)
            #expect(layout.detail.map { $0.rows >= 6 } == true)
        }
    }

    @Test func `shows so many events at first, and as many as the reader says now`() {
        func asked(_ effects: [Effect]) -> [String] {
            effects.compactMap { effect in
                if case .ask(.chronology(let query, _, _, _), _) = effect { query } else { nil }
            }
        }
        var state = ScreenState(size: Size(columns: 100, rows: 30), theme: Theme(), keymap: .standard)
        #expect(asked(reduce(&state, .preferencesChanged(Preferences(level: 30)))).isEmpty)
        let library = LibraryOverview(title: "T", events: 20, suggestions: 20, articles: 3, people: 1)
        #expect(asked(reduce(&state, .libraryOpened(library))) == ["top:30"])
        #expect(asked(reduce(&state, .preferencesChanged(Preferences(level: 30, isPlain: true)))).isEmpty)
        #expect(asked(reduce(&state, .preferencesChanged(Preferences(level: 10)))) == ["top:10"])
        #expect(asked(reduce(&state, .preferencesChanged(Preferences()))) == [""])
        let atMost = asked(reduce(&state, .preferencesChanged(Preferences(level: 40))))
        #expect(!atMost.contains("top:40") && state.query.isEmpty)
        var small = ScreenState(size: Size(columns: 100, rows: 30), theme: Theme(), keymap: .standard)
        _ = reduce(&small, .preferencesChanged(Preferences(level: 40)))
        #expect(asked(reduce(&small, .libraryOpened(library))) == [""])
    }

    @Test func `says in which zone times are shown too`() {
        var reader = Reader()
        reader.type("T")
        #expect(reader.state.message?.text == "No zone is set; see “dateline settings”")
        let zone = ReadersZone(name: "UTC") { day, time, _ in (day, time) }
        reader.send(.preferencesChanged(Preferences(zone: zone)))
        reader.type("T")
        #expect(reader.state.showsZone && reader.state.message?.text == "Times are shown in UTC too")
        reader.type("T")
        #expect(!reader.state.showsZone)
    }
}

@Suite struct `The name of a key` {
    @Test func `is understood as the help writes it`() {
        for entry in CommandTable.entries {
            for key in entry.keys + entry.paneKeys.values.joined() { #expect(Key(named: key.label) == key) }
        }
    }

    @Test(arguments: [
        ("Space", Key.character(" ")), ("ctrl-r", .control("r")), ("Alt-X", .alt("X")), ("PAGEUP", .pageUp),
        ("Enter", .enter), ("F12", .function(12)), ("é", .character("é")), ("F", .character("F")),
    ])
    func `may be written in small and capital letters`(name: String, key: Key) { #expect(Key(named: name) == key) }

    @Test(arguments: ["", " ", "F13", "F0", "Ctrl-", "Ctrl-1", "Ctrl-M", "Alt-", "Shift-x", "xx"])
    func `is none where no terminal sends such a key`(name: String) { #expect(Key(named: name) == nil) }
}

@Suite struct `A look in words` {
    @Test func `is read as it is written, for every colour and attribute`() throws {
        for foreground in Color.allCases {
            for bits in UInt8(0)..<32 {
                let style = Style(
                    foreground: foreground, background: Color.allCases[Int(bits) % Color.allCases.count],
                    attributes: Style.Attributes(rawValue: bits))
                #expect(Style(described: style.description) == style)
            }
        }
    }

    @Test(arguments: ["", "crimson", "on", "red on", "bold on bold"])
    func `is none where a word is unknown`(text: String) { #expect(Style(described: text) == nil) }
}
