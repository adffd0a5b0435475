import EventModel
import Foundation
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Dividing the screen` {
    private func divider(_ reader: Reader) -> Int? { reader.state.layout.divider }

    @Test func `keys move the line between list and article as far as both can be read`() {
        var reader = Reader(columns: 120)
        let before = divider(reader)
        reader.send(.key(.controlRight))
        #expect(divider(reader) == before.map { $0 + 6 })
        for _ in 0..<30 { reader.send(.key(.controlRight)) }
        #expect(divider(reader) == 79)
        for _ in 0..<30 { reader.send(.key(.controlLeft)) }
        #expect(divider(reader) == 40)
    }

    @Test func `and the line above the detail`() {
        var reader = Reader(columns: 120, rows: 44)
        let before = reader.state.layout.rule
        reader.type("K")
        #expect(reader.state.layout.rule == before.map { $0 - 2 })
        reader.type("JJ")
        #expect(reader.state.layout.rule == before.map { $0 + 2 })
    }

    @Test func `the mouse drags both`() throws {
        var reader = Reader(columns: 120, rows: 44)
        let column = try #require(divider(reader))
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: column, row: 12)))))
        reader.send(.key(.mouse(MouseEvent(.drag, at: Point(column: 72, row: 13)))))
        reader.send(.key(.mouse(MouseEvent(.release, at: Point(column: 72, row: 13)))))
        #expect(divider(reader) == 72)
        let row = try #require(reader.state.layout.rule)
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: 10, row: row)))))
        reader.send(.key(.mouse(MouseEvent(.drag, at: Point(column: 11, row: 30)))))
        #expect(reader.state.layout.rule == 30)
        reader.send(.key(.mouse(MouseEvent(.release, at: Point(column: 11, row: 30)))))
        reader.send(.key(.mouse(MouseEvent(.drag, at: Point(column: 90, row: 20)))))
        #expect(divider(reader) == 72 && reader.state.layout.rule == 30)
        #expect(reader.state.article.selection == nil)
    }

    @Test func `where there is one pane only that is said`() {
        var reader = Reader(columns: 60, rows: 12)
        reader.send(.key(.controlLeft))
        #expect(reader.screen.contains("nothing beside this pane"))
        reader.type("K")
        #expect(reader.screen.contains("nothing below this pane"))
    }

    @Test func `settings that stay as they were leave what was moved, others count`() {
        var reader = Reader(columns: 120)
        reader.send(.preferencesChanged(Preferences(shares: PaneShares(list: 50, detail: 45))))
        #expect(divider(reader) == 60)
        reader.send(.key(.controlRight))
        let light = Theme(background: .light)
        reader.send(.preferencesChanged(Preferences(theme: light, shares: PaneShares(list: 50, detail: 45))))
        #expect(divider(reader) == 66)
        reader.send(.preferencesChanged(Preferences(shares: PaneShares(list: 40, detail: 45))))
        #expect(divider(reader) == 48)
    }
}

@Suite struct `Keys that are written on the screen` {
    private func press(_ text: String, in reader: inout Reader) throws {
        let rows = reader.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.lastIndex { $0.contains(text) })
        let range = try #require(rows[row].range(of: text))
        let column = DisplayText.width(of: String(rows[row][..<range.lowerBound]))
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: column, row: row)))))
    }

    @Test func `a click on one does what the key does`() throws {
        var reader = Reader(columns: 120)
        try press("p people", in: &reader)
        #expect(reader.state.overlay?.panel is PeoplePanel)
        try press("Esc back", in: &reader)
        #expect(reader.state.overlay == nil)
        try press("⏎ source", in: &reader)
        #expect(reader.state.focus == .article)
        try press("Esc back", in: &reader)
        #expect(reader.state.focus == .timeline)
    }

    @Test func `in panels too, and nothing below them can be pressed`() throws {
        var reader = Reader(columns: 120)
        reader.type("c")
        try press("⏎ narrow", in: &reader)
        #expect(!reader.state.query.isEmpty)
        #expect(draw(reader.state).buttons.allSatisfy { $0.place.row < 29 })
    }

    @Test func `the wheel scrolls the detail`() {
        var reader = Reader(columns: 120, rows: 24)
        reader.type("j")
        let area = reader.state.layout.detail
        let point = Point(column: 3, row: (area?.row ?? 0) + 1)
        reader.send(.key(.mouse(MouseEvent(.wheelDown, at: point))))
        #expect(reader.state.detail.top > 0)
        for _ in 0..<9 { reader.send(.key(.mouse(MouseEvent(.wheelUp, at: point)))) }
        #expect(reader.state.detail.top == 0)
    }
}

@Suite struct `What a box covers` {
    @Test(arguments: [60, 80, 120, 200])
    func `no word beside a box is cut`(columns: Int) throws {
        var reader = Reader(columns: columns, rows: 30)
        reader.type("j")
        let below = reader.screen.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        reader.type("p")
        let above = reader.screen.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        let top = try #require(above.firstIndex { $0.contains("╭") })
        let bottom = try #require(above.firstIndex { $0.contains("╰") })
        let left = try #require(above[top].firstIndex(of: "╭"))
        for row in top...bottom where left > 0 && below[row].count > left {
            let isCut = below[row][left] != " " && below[row][left - 1] != " " && below[row][left - 1].isLetter
            if isCut { #expect(above[row][left - 1] == " ", "row \(row)") }
        }
    }
}

@Suite struct `Reading what sources say` {
    @Test func `the words of a date and the signs of bounds stand for what files have`() {
        let values = [
            ("date", "2026-01-27", "27 Jan"), ("date", "2026-01-26/2026-02-01", "26 Jan – 1 Feb"),
            ("agents", ">=2", "≥2"), ("agents", "<=9", "≤9"), ("agents", "~40", "about 40"),
            ("place", "~ 40 miles off", "about 40 miles off"),
            ("place", "Oberau", "Oberau"), ("date", "soon", "soon"),
        ]
        for (property, text, shown) in values { #expect(Wording.value(text, of: property) == shown) }
    }

    @Test func `labels stand in one column, and evidence is told by publisher and paragraph`() {
        var reader = Reader(columns: 120)
        reader.type("j")
        let rows = reader.screen.split(separator: "\n").map { $0.prefix(53).trimmingCharacters(in: .whitespaces) }
        #expect(rows.contains("≠ date    3 May  Courier ¶1"))
        #expect(rows.contains("4 May  Morning Post ¶1"))
        #expect(rows.contains("who       Ada Moser (mayor)"))
        #expect(rows.contains { $0.hasPrefix("when      Friday 3 May 2024") })
    }

    @Test func `the headline stands in the head of an article that has been scrolled`() {
        var reader = Reader(columns: 150, rows: 12)
        reader.type("j⏎")
        reader.send(.key(.pageDown))
        #expect(reader.screen.contains("Bridge at Oberau closed after cracks are found · Courier"))
        #expect(reader.state.layout.article.map { $0.columns } ?? 0 < 100)
        let wide = Reader(columns: 300)
        #expect(wide.state.article.layout.lines.allSatisfy { DisplayText.width(of: $0.text) <= 88 })
    }

    @Test func `in a low window the head of a comparison scrolls away, and the names of the sources stay`() {
        var reader = Reader(columns: 60, rows: 10)
        reader.type("js")
        #expect(reader.screen.contains("≠ date"))
        for _ in 0..<20 { reader.type("j") }
        #expect(!reader.screen.contains("≠ date  3 May"))
        let rows = reader.screen.split(separator: "\n").map(String.init)
        #expect(rows[0].hasPrefix("Compare: "))
        #expect(rows.contains { $0.contains("Courier · 4 May 2024") })
    }

    @Test func `the end of a comparison is that of the sources in view`() {
        var newsroom = SampleNewsroom()
        let long = (0...4).map { Citation(article: "courier", paragraph: $0) }
        newsroom.events[1].citations = [Citation(article: "post", paragraph: 1)] + long
        var reader = Reader(columns: 60, rows: 10, newsroom: newsroom)
        reader.type("jsG")
        #expect(reader.screen.contains("sources 1–1 of 2") && reader.screen.contains("Three cracks were found"))
        reader.type("lG")
        #expect(reader.screen.contains("sources 2–2 of 2") && reader.screen.contains("Jon Good."))
        reader.type("h")
        #expect(reader.screen.contains("sources 1–1 of 2") && reader.screen.contains("Three cracks were found"))
    }

    @Test func `groups of facets are as wide as their longest value needs`() {
        let short = FacetGroup(title: "Tags", values: [.init(label: "a", query: "tag:a", events: 3)])
        let long = FacetGroup(
            title: "Places", values: [.init(label: String(repeating: "place ", count: 6), query: "place:p", events: 3)])
        let list = Rectangle(column: 0, row: 0, columns: 80, rows: 20)
        let widths = FacetLine.widths(of: [short, long], in: list)
        #expect(widths.reduce(0, +) == 80)
        #expect(widths[1] >= 36 + 1 + 12 && widths[0] >= 10)
    }
}
