import Terminal
import Testing
@testable import TimelineUI

@Suite struct `The mouse among what the events have in common` {
    private func opened(columns: Int = 100, rows: Int = 20) -> Reader {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("c")
        return reader
    }

    /// Presses where a text is drawn in the box, or turns the wheel there.
    private func point(
        _ action: MouseEvent.Action, at text: String, in reader: inout Reader,
        _ source: SourceLocation = #_sourceLocation
    ) throws {
        for (row, line) in draw(reader.state).rows.enumerated() {
            guard let place = line.ranges(of: text).first?.lowerBound else { continue }
            let column = line.distance(from: line.startIndex, to: place)
            return reader.send(.key(.mouse(MouseEvent(action, at: Point(column: column, row: row)))))
        }
        Issue.record("“\(text)” is not on the screen", sourceLocation: source)
    }

    private var many: FacetGroup {
        let values = (1...40).map { FacetGroup.Value(label: "item \($0)", query: "tag:t\($0)", events: 99 - $0) }
        return FacetGroup(title: "Tags", values: values)
    }

    private func chosen(_ reader: Reader) -> String? {
        (reader.state.overlay?.panel as? FacetsPanel)?.chosen?.label
    }

    @Test(arguments: [Size(columns: 100, rows: 20), Size(columns: 44, rows: 16)])
    func `a click on a value narrows to it, a second one takes it out again`(size: Size) throws {
        var reader = opened(columns: size.columns, rows: size.rows)
        try point(.press, at: "Jon Good", in: &reader)
        #expect(reader.state.query == "person:jon-good")
        #expect(reader.screen.contains("✓"))
        try point(.press, at: "Jon Good", in: &reader)
        #expect(reader.state.query.isEmpty)
        #expect(chosen(reader) == "Jon Good")
    }

    @Test func `a click counts on the whole line of a value and in every column`() throws {
        var reader = opened()
        try point(.press, at: "1 █████ │", in: &reader)
        #expect(reader.state.query == "tag:background")
    }

    @Test(arguments: ["Places", "no filter", "─ 5 events"])
    func `a click on anything else in the box does nothing`(text: String) throws {
        var reader = opened()
        try point(.press, at: text, in: &reader)
        #expect(reader.state.query.isEmpty)
        #expect(chosen(reader) == "Ada Moser")
    }

    @Test func `a click beside the box closes it and keeps the filter`() throws {
        var reader = opened()
        try point(.press, at: "Jon Good", in: &reader)
        try point(.press, at: "3 articles", in: &reader)
        #expect(reader.state.overlay == nil)
        #expect(reader.state.query == "person:jon-good")
    }

    @Test func `the wheel scrolls the group under the pointer and stops at its ends`() throws {
        var reader = opened()
        reader.send(reader.state.answering(.facets, .facetsCounted([newsPeople, many])))
        try point(.wheelDown, at: "item 1", in: &reader)
        #expect(chosen(reader) == "item 4")
        for _ in 0..<20 { try point(.wheelDown, at: "item ", in: &reader) }
        #expect(chosen(reader) == "item 40")
        #expect(reader.screen.contains("item 40"))
        #expect(!reader.screen.contains("item 4 "))
        try point(.wheelUp, at: "item 39", in: &reader)
        #expect(chosen(reader) == "item 37")
        try point(.wheelUp, at: "Ada", in: &reader)
        #expect(chosen(reader) == "Ada")
    }

    @Test func `where the groups stand below one another the wheel goes through all of them`() throws {
        var reader = opened(columns: 44, rows: 16)
        for _ in 0..<2 { try point(.wheelDown, at: "Ada Moser", in: &reader) }
        #expect(chosen(reader) == "bridge")
        try point(.wheelUp, at: "Ada Moser", in: &reader)
        #expect(chosen(reader) == "Jon Good")
    }

    @Test func `a value of a scrolled list is the one that is clicked`() throws {
        var reader = opened()
        reader.send(reader.state.answering(.facets, .facetsCounted([newsPeople, many])))
        for _ in 0..<8 { try point(.wheelDown, at: "item ", in: &reader) }
        try point(.press, at: "item 27", in: &reader)
        #expect(reader.state.query == "tag:t27")
    }

    @Test func `a click while words are typed takes the value that is clicked`() throws {
        var reader = opened()
        reader.type("/back")
        try point(.press, at: "▸  background", in: &reader)
        #expect(reader.state.query == "tag:background")
    }

    private var newsPeople: FacetGroup {
        FacetGroup(title: "People", values: [FacetGroup.Value(label: "Ada", query: "person:ada", events: 3)])
    }
}
