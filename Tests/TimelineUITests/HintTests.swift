import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `The keys that are told` {
    @Test(arguments: ["p", "c", "?", "js", "j⏎", "j⏎v", "jE", "jD", "jP", "R", "+", "j⏎L", "mjmM", "⇥", "jS"])
    func `always have the way out among them`(keys: String) {
        for columns in [40, 50, 60, 70, 80, 120] {
            var reader = Reader(columns: columns, rows: 24)
            reader.send(.editingChanged(EditingStatus(undoable: "x")))
            reader.type(keys)
            let pressed = draw(reader.state).buttons.map(\.key)
            #expect(pressed.contains(.escape) || pressed.contains(.character("q")), "\(columns): \(reader.screen)")
        }
    }

    @Test func `are the first ones that fit beside the way out`() {
        let hints: [Hint] = ["⏎ only their events", "↑↓ choose", "Ctrl-E edit", "Esc back"]
        func kept(_ columns: Int) -> [String] { hints.fitting(columns, gap: 3).map(\.key) }
        #expect(kept(56) == ["⏎", "↑↓", "Ctrl-E", "Esc"])
        #expect(kept(55) == ["⏎", "↑↓", "Esc"])
        #expect(kept(29) == ["Esc"] && kept(30) == ["⏎", "Esc"])
        #expect(kept(8) == ["Esc"] && kept(7).isEmpty)
    }

    @Test func `of words that are being selected lead on too, on a narrow screen`() {
        var reader = Reader(columns: 60, rows: 20)
        reader.send(.editingChanged(EditingStatus()))
        reader.type("j⏎v")
        let last = draw(reader.state).rows.last ?? ""
        #expect(last.contains("L link") && last.contains("+ new event") && last.contains("Esc drop"))
    }

    @Test(arguments: [40, 50, 60, 70, 80, 100, 120])
    func `of a question are told whole, the one that completes among them`(columns: Int) {
        for (key, words) in [("/", "N"), ("f", "Tab completes"), ("d", "a date")] {
            var reader = Reader(columns: columns, rows: 20)
            reader.type(key)
            let hint = draw(reader.state).rows.dropLast().last ?? ""
            #expect(hint.contains(words) && !hint.contains("…"), "\(hint)")
        }
    }

    @Test func `are those of the pane that has the focus`() {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("j⇥")
        #expect(reader.state.focus == .detail)
        let detail = draw(reader.state).rows.last ?? ""
        #expect(detail.contains("Esc list") && detail.contains("j scroll") && !detail.contains("people"))
        reader.type("⎋A")
        let articles = draw(reader.state).rows.last ?? ""
        #expect(articles.contains("A events") && articles.contains("O order") && articles.contains("⏎ read"))
        #expect(!articles.contains("date"))
    }

    @Test func `of an empty library are those that fill it`() {
        var newsroom = SampleNewsroom()
        (newsroom.events, newsroom.articles, newsroom.people) = ([], [], [])
        for columns in [60, 90, 200] {
            var reader = Reader(columns: columns, rows: 20, newsroom: newsroom)
            reader.send(.editingChanged(EditingStatus()))
            #expect(draw(reader.state).rows.last?.hasPrefix("? help  + new event  q quit") == true)
            #expect(reader.screen.contains("dateline add FOLDER FILES"))
            #expect(reader.screen.contains("+ writes down an event"))
            reader.type("A")
            #expect(reader.screen.contains("There are no articles yet"))
            reader.send(.editingChanged(EditingStatus(obstacle: "it can only be read")))
            #expect(!reader.screen.contains("+ writes down an event"))
        }
    }
}

@Suite struct `What is not in view` {
    @Test func `is counted in the rule above the detail`() {
        var reader = Reader(columns: 60, rows: 18)
        reader.type("j")
        let lines = DetailView.lines(of: reader.state, columns: 60).count
        func rule() -> String { draw(reader.state).rows[reader.state.layout.rule ?? 0] }
        let rows = reader.state.layout.detail?.rows ?? 0
        #expect(rule().hasSuffix(" ↓ \(lines - rows) ─"))
        reader.type("⇥j")
        #expect(rule().hasSuffix(" ↑ 1 ↓ \(lines - rows - 1) ━"))
        reader.type("G")
        #expect(rule().hasSuffix(" ↑ \(lines - rows) ━"))
        reader.send(.key(.resize(Size(columns: 120, rows: 60))))
        #expect(!rule().contains("↓") && !rule().contains("↑"))
    }

    @Test func `is counted below each group of what events have in common`() throws {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c")
        let groups = [("Sources", 69), ("Years", 3)].map { title, count in
            FacetGroup(
                title: title,
                values: (1...count).map { FacetGroup.Value(label: "\(title) \($0)", query: "x:\($0)", events: 2) })
        }
        reader.send(reader.state.answering(.facets, .facetsCounted(groups)))
        func border() -> String { draw(reader.state).rows.last { $0.contains("╰") } ?? "" }
        let shown = (1...69).count { draw(reader.state).rows.joined().contains("Sources \($0) ") }
        #expect(border().contains(" ↓ \(69 - shown) ") && border().count { $0 == "↓" } == 1)
        reader.send(.key(.end))
        #expect(!border().contains("↓") && border().contains(" ↑ "))
    }

    @Test func `is counted in the help and in the comparison`() {
        var reader = Reader(columns: 60, rows: 14)
        reader.type("?")
        #expect(reader.screen.contains("↓ "))
        reader.send(.key(.end))
        #expect(reader.screen.contains("↑ ") && !draw(reader.state).rows[1].contains("↓"))
        reader.type("⎋js")
        #expect(draw(reader.state).rows[0].contains(" ↓ "))
        reader.send(.key(.end))
        #expect(draw(reader.state).rows[0].contains(" ↑ ") && !draw(reader.state).rows[0].contains("↓"))
    }

    @Test func `is counted in the frame of a list`() {
        var reader = Reader(columns: 80, rows: 16)
        reader.type(":")
        // All but the one that lists them.
        let count = Command.allCases.count - 1
        func borders() -> [String] { draw(reader.state).rows.filter { $0.contains("╭") || $0.contains("╰") } }
        let rows = draw(reader.state).rows.count { $0.contains("│") } - 2
        #expect(borders().last?.contains(" ↓ \(count - rows) ─") == true && borders().first?.contains("↑") == false)
        reader.type("↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓↓")
        #expect(borders().first?.contains(" ↑ ") == true)
    }

    @Test(arguments: [(0, 5, 9, ""), (0, 9, 9, ""), (0, 9, 5, "↓ 4"), (3, 9, 5, "↑ 3 ↓ 1"), (4, 9, 5, "↑ 4")])
    func `is told in both directions`(first: Int, lines: Int, rows: Int, text: String) {
        #expect(Unseen(of: lines, from: first, rows: rows).text == text)
    }
}

@Suite struct `The pane that has the focus` {
    @Test(arguments: [Theme.Background.dark, .light, nil])
    func `is told by the detail's title and by its rule, without colour too`(background: Theme.Background?) {
        var reader = Reader(columns: 120, rows: 30)
        reader.send(.preferencesChanged(Preferences(theme: Theme(background: background))))
        reader.type("j")
        let detail = reader.state.layout.detail?.row ?? 0
        let (title, rule) = (Point(column: 0, row: detail), Point(column: 0, row: detail - 1))
        let before = draw(reader.state)
        #expect(before[title].style == reader.state.theme.title && before.rows[rule.row].hasPrefix("─"))
        reader.type("⇥")
        let after = draw(reader.state)
        #expect(after[title].style == reader.state.theme.header && after.rows[rule.row].hasPrefix("━"))
        reader.type("⇥")
        #expect(draw(reader.state).rows[rule.row].hasPrefix("─"))
    }
}
