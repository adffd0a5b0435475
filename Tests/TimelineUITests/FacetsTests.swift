import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `What the events have in common` {
    @Test func `c counts people, places and tags beside one another`() throws {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c")
        try expectScreen(reader, named: "facets-100x20")
    }

    @Test(arguments: [Theme(background: .dark), Theme(background: .light), Theme(background: nil)])
    func `the bar of the chosen value is drawn as those of the others are`(theme: Theme) throws {
        var reader = Reader(columns: 44, rows: 16)
        reader.state.theme = theme
        reader.type("c")
        let frame = draw(reader.state)
        let row = try #require(frame.rows.firstIndex { $0.contains("▸  Ada Moser") })
        let bars = (0..<44).map { frame[Point(column: $0, row: row)] }.filter { $0.text.description == "█" }
        #expect(!bars.isEmpty && bars.allSatisfy { $0.style == theme.densityInView })
        let chosen = frame[Point(column: 6, row: row)].style
        #expect(chosen == theme.selected(theme.text, hasFocus: true) && chosen != theme.text)
    }

    @Test func `on a narrow screen the groups stand below one another`() throws {
        var reader = Reader(columns: 44, rows: 16)
        reader.type("c")
        try expectScreen(reader, named: "facets-44x16")
    }

    @Test func `Enter narrows to a value, and counts and list follow`() throws {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c")
        #expect(reader.screen.contains("│   Jon Good"))
        reader.type("⏎")
        #expect(reader.state.query == "person:ada-moser")
        #expect(reader.titles.count == 2)
        #expect(reader.screen.contains("2 events"))
        #expect(!reader.screen.contains("│   Jon Good"))
        reader.type("⇥⇥⏎")
        #expect(reader.state.query == "person:ada-moser tag:bridge")
        #expect(reader.titles == ["The bridge at Oberau is closed after cracks are found"])
        try expectScreen(reader, named: "facets-narrowed-100x20")
    }

    @Test func `a minus excludes a value, Backspace takes steps back`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c-")
        #expect(reader.state.query == "-person:ada-moser")
        #expect(reader.titles.count == 3)
        reader.type("⏎")
        #expect(reader.state.query == "-person:ada-moser person:jon-good")
        reader.type("⌫")
        #expect(reader.state.query == "-person:ada-moser")
        reader.type("⌫⌫")
        #expect(reader.state.query.isEmpty)
        #expect(reader.titles.count == 5)
    }

    @Test func `down goes on from the last value of a group to the next group, up goes back`() {
        var reader = Reader(columns: 44, rows: 16)
        reader.type("cjj⏎")
        #expect(reader.state.query == "place:Oberau")
        reader.type("⌫↑⏎")
        #expect(reader.state.query == "person:jon-good")
    }

    @Test func `Enter on a value of the filter takes it out again`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c⏎")
        #expect(reader.screen.contains("✓"))
        reader.type("⏎")
        #expect(reader.state.query.isEmpty)
        #expect(!reader.screen.contains("✓"))
    }

    @Test func `a filter with a choice stays one when a value is added`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("ftag:bridge or x⏎c")
        reader.send(reader.state.answering(.facets, .facetsCounted([sample])))
        reader.type("⏎")
        #expect(reader.state.query == "(tag:bridge or x) tag:calm")
    }

    @Test func `a value that a filter negates or joins in words goes with the word`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("fNOT tag:calm and is:confirmed⏎c")
        reader.send(reader.state.answering(.facets, .facetsCounted([sample])))
        reader.type("⏎")
        #expect(reader.state.query == "is:confirmed tag:calm")
    }

    @Test func `words between quotation marks stay one term`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("fplace:\"A or B\"⏎c")
        reader.send(reader.state.answering(.facets, .facetsCounted([sample])))
        reader.type("-")
        #expect(reader.state.query == "place:\"A or B\" -tag:calm")
    }

    @Test func `slash shows the values with some words only`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c/jo g⏎")
        #expect(reader.screen.contains("Jon Good"))
        #expect(!reader.screen.contains("Ada Moser"))
        #expect(!reader.screen.contains("Tags"))
        reader.type("⏎")
        #expect(reader.state.query == "person:jon-good")
    }

    @Test func `until they are counted it says so, and while they are counted anew too`() {
        var reader = Reader(columns: 100, rows: 20)
        _ = reduce(&reader.state, .key(.character("c")))
        #expect(reader.screen.contains("Counting…"))
        // There is nothing to click yet.
        _ = reduce(&reader.state, .key(.mouse(MouseEvent(.press, at: Point(column: 5, row: 3)))))
        #expect(reader.screen.contains("Counting…"))
        reader.send(reader.state.answering(.facets, .facetsCounted([sample])))
        #expect(!reader.screen.contains("ounting…"))
        _ = reduce(&reader.state, .key(.enter))
        #expect(reader.screen.contains("counting…"))
        #expect(reader.screen.contains("calm"))
    }

    @Test func `counts of another filter are not taken`() {
        var reader = Reader(columns: 100, rows: 20)
        _ = reduce(&reader.state, .key(.character("c")))
        reader.send(reader.state.answering(.facets, .facetsCounted([sample]), ago: 1))
        #expect(reader.screen.contains("Counting…"))
    }

    @Test func `Escape closes and keeps the filter`() {
        var reader = Reader(columns: 100, rows: 20)
        reader.type("c⏎⎋")
        #expect(reader.state.overlay == nil)
        #expect(reader.state.query == "person:ada-moser")
    }

    @Test(arguments: [Size(columns: 40, rows: 10), Size(columns: 300, rows: 12), Size(columns: 90, rows: 60)])
    func `it fits every size`(size: Size) {
        var reader = Reader(columns: size.columns, rows: size.rows)
        reader.type("c")
        #expect(reader.screen.contains("Ada Moser"))
        #expect(reader.screen.contains("narrow"))
    }

    private func counted(_ groups: [(title: String, labels: [String])]) -> [FacetGroup] {
        groups.map { group in
            FacetGroup(
                title: group.title,
                values: group.labels.map { FacetGroup.Value(label: $0, query: "x:\($0)", events: 12) })
        }
    }

    @Test func `a group that needs little leaves its room to those that need more`() {
        let outlets = (3...6).map { "Unnamed outlet 00\($0)" }
        let groups = counted([
            ("People", ["Donald Trump", "Alex Pretti"]), ("Places", ["Coffee shop near the consulate of Ecuador"]),
            ("Tags", ["diplomacy"]), ("Sources", outlets), ("Years", ["2025", "2026"]),
        ])
        for columns in 116...160 {
            var reader = Reader(columns: columns, rows: 20)
            reader.type("c")
            reader.send(reader.state.answering(.facets, .facetsCounted(groups)))
            for label in outlets + ["Donald Trump", "2026"] { #expect(reader.screen.contains(label), "\(columns)") }
        }
        let list = Rectangle(column: 0, row: 0, columns: 120, rows: 20)
        let widths = FacetLine.widths(of: groups, in: list)
        #expect(widths.reduce(0, +) == 120 && widths[4] < 20)
    }

    @Test func `values that begin alike are told apart where they are shortened`() {
        let groups = counted([
            ("Sources", ["Unnamed outlet 003", "Unnamed outlet 004", "Canary"]),
            ("Places", ["Consulate of Ecuador, Minneapolis", "Coffee shop near the consulate"]),
        ])
        for columns in 40...80 {
            var reader = Reader(columns: columns, rows: 20)
            reader.type("c")
            reader.send(reader.state.answering(.facets, .facetsCounted(groups)))
            let rows = draw(reader.state).rows.filter { $0.contains("Unna") }
            #expect(rows.count == 2 && rows[0].contains("003") && rows[1].contains("004"), "\(reader.screen)")
        }
    }

    @Test(arguments: [
        ("Unnamed outlet 003", 13, "Unname…et 003"), ("Unnamed outlet 003", 18, "Unnamed outlet 003"),
        ("Canary Islands Daily", 8, "Canary…"), ("北京新闻网一号", 9, "北京…一号"), ("Unnamed outlet 003", 2, "U…"),
    ])
    func `a text is shortened in the middle only where another begins like it`(
        text: String, columns: Int, shown: String
    ) {
        let others = ["Unnamed outlet 004", "Unnamed outlet 003", "北京新闻网二号", "Daily Beast"]
        let short = DisplayText.truncated(text, to: columns, beside: others)
        #expect(short == shown && DisplayText.width(of: short) <= columns)
    }

    private let sample = FacetGroup(
        title: "Tags",
        values: [
            FacetGroup.Value(label: "calm", query: "tag:calm", events: 2),
            FacetGroup.Value(label: "storm", query: "tag:storm", events: 1),
        ])
}
