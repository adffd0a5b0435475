import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Linking paragraphs to events` {
    @Test func `L asks to which event and what the paragraph claims, and Enter on an empty line saves`() throws {
        var reader = Reader(columns: 100, rows: 24)
        let before = reader.newsroom.events
        reader.type("j⏎}}L")
        #expect(reader.state.article.paragraph == 4)
        try expectScreen(reader, named: "link-100x24")
        reader.type("⏎⇥28 jun, says the county")
        #expect(reader.screen.contains("date → Friday 28 June 2024; the county says so"))
        try expectScreen(reader, named: "link-claims-100x24")
        reader.type("⏎⏎")
        let cited = try #require(reader.newsroom.events.first { $0.id == "2024-05-03-closure" }?.citations.last)
        let claim = Claim(property: "date", value: "2024-06-28", attributedTo: "the county")
        #expect(cited == Citation(article: "courier", paragraph: 4, claims: [claim]))
        #expect(reader.screen.contains("Linked Courier ¶4 to “The bridge at Oberau is closed"))
        #expect(reader.state.article.paragraph == 4)
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `a number that is only a bound is read back in signs`() {
        var reader = Reader(columns: 100, rows: 24)
        reader.type("j⏎}}L⏎killed: >=2")
        #expect(reader.screen.contains("killed → ≥2; the source itself says so"))
    }

    @Test func `typing finds the event, and selected words are quoted with what stands around them`() throws {
        var reader = Reader(columns: 100)
        reader.type("j⏎}}vwwllL")
        #expect(reader.screen.contains("Link “will decide about” to"))
        reader.type("older⏎⏎")
        let rumour = try #require(reader.newsroom.events.first { $0.id == "rumour" })
        let selector = try #require(rumour.citations.first?.selector)
        #expect(selector.exact == "will decide about")
        #expect(selector.prefix == "The county ")
        #expect(selector.suffix == " a new bridge in June, said Jon ")
        #expect(selector.position == 11..<28)
        #expect(reader.current == "rumour")
        #expect(reader.state.article.selection == nil)
    }

    @Test func `Enter before the events were found waits for them`() {
        var reader = Reader(columns: 100)
        reader.type("j⏎}}L")
        _ = reduce(&reader.state, .key(.paste("older")))
        #expect(reduce(&reader.state, .key(.enter)).isEmpty)
        let found = reader.newsroom.answers(to: .ask(.events("older"), .typed), query: "")
        found.forEach { reader.send($0) }
        #expect(reader.screen.contains("Link paragraph 4 to A rumour of an older crack"))
    }

    @Test func `a paragraph that is linked already gets other claims`() throws {
        var reader = Reader(columns: 100)
        reader.type("j⏎]L")
        #expect(reader.screen.contains("linked already: “shut on Saturday” · date, cracks"))
        reader.type("⏎")
        #expect(reader.screen.contains("cracks: 3, says the police"))
        reader.send(.key(.down))
        for _ in 0..<3 { reader.type("↑") }
        reader.send(.key(.control("u")))
        reader.type("date: 5 may⏎")
        reader.send(.key(.control("s")))
        let claims = reader.newsroom.events.first { $0.id == "2024-05-03-closure" }?.citations.last?.claims
        #expect(
            claims == [
                Claim(property: "date", value: "2024-05-05"),
                Claim(property: "cracks", value: "3", attributedTo: "the police"),
            ])
    }

    @Test(arguments: [
        ("date: nonsense", "“nonsense” is no date"), ("release date: soon", "“soon” is no date"),
        ("time: later", "“later” is no time"), ("cracks", "A claim is property: value"),
    ])
    func `a value that the property cannot have is refused at once`(_ typed: String, _ reason: String) {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("j⏎}}L⏎" + typed + "⏎")
        #expect(reader.screen.ranges(of: reason).count == 1)
        reader.send(.key(.control("s")))
        #expect(reader.screen.ranges(of: reason).count == 1)
        #expect(reader.newsroom.events == before)
    }

    @Test(arguments: ["date: 3 may", "release date: jan 2024", "time: 4 pm", "time: 16:00-17:00", "cracks: nonsense"])
    func `a value that the property can have is saved`(_ typed: String) {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("j⏎}}L⏎" + typed + "⏎⏎")
        #expect(reader.newsroom.events != before)
    }

    @Test(arguments: [(100, 24), (120, 30), (200, 50)])
    func `the paragraph that is linked stays in view`(_ columns: Int, _ rows: Int) {
        var reader = Reader(columns: columns, rows: rows)
        reader.type("j⏎}}")
        let area = reader.state.paragraphRows
        let shown = draw(reader.state).rows
        reader.type("L")
        let behind = draw(reader.state).rows
        for row in area ?? 0..<0 { #expect(behind[row].suffix(40) == shown[row].suffix(40)) }
        #expect(area?.isEmpty == false)
    }

    @Test func `what is no claim is said, and nothing is lost`() {
        var reader = Reader(columns: 100)
        reader.type("j⏎}}L⏎cracks⏎")
        #expect(reader.screen.contains("A claim is property: value"))
        reader.type(": 4⏎")
        reader.newsroom.refusal = "the disk is full"
        reader.type("⏎")
        #expect(reader.screen.contains("the disk is full"))
        #expect(reader.screen.contains("cracks: 4"))
    }

    @Test func `a suggestion is accepted in the same step`() throws {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("jjj⏎{L⏎⏎")
        let accepted = reader.newsroom.events.first { $0.id == "2024-06-the-county-decides-about-a-new-bridge" }
        #expect(accepted?.citations.map(\.paragraph) == [4, 2])
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `the last entry leads to the form of a new event`() {
        var reader = Reader(columns: 100)
        reader.type("j⏎}}L")
        for _ in 0..<9 { reader.type("↓") }
        reader.type("⏎")
        #expect(reader.screen.contains("New event"))
    }

    @Test func `what is linked of the headline is called so when it is taken out`() {
        var reader = Reader(columns: 140)
        reader.type("j⏎gU")
        #expect(reader.screen.contains("Unlinked Courier headline from “The bridge"))
    }

    @Test func `U takes the paragraph out; where it is cited twice it asks what`() throws {
        var reader = Reader(columns: 100)
        let before = reader.newsroom.events
        reader.type("j⏎U")
        #expect(reader.screen.contains("“two cracks” · cracks"))
        reader.type("↓⏎")
        #expect(reader.screen.contains("Unlinked Courier ¶1 from “The bridge"))
        #expect(reader.state.event?.event.citations.count == 4)
        reader.type("]U")
        #expect(reader.state.event?.event.citations.count == 3)
        reader.type("uu")
        #expect(reader.newsroom.events == before)
    }

    @Test func `outside the article the keys say where they work`() {
        var reader = Reader(columns: 100)
        for key in ["L", "U", "v"] {
            reader.type(key)
            #expect(reader.screen.contains("First open a source with ⏎ and choose a paragraph"))
        }
    }
}

@Suite struct `Selecting words` {
    private func reader(_ text: String) -> Reader {
        var newsroom = SampleNewsroom()
        newsroom.articles[0].paragraphs[0].text = text
        var reader = Reader(columns: 100, newsroom: newsroom)
        reader.type("j⏎}")
        reader.send(.key(.character("g")))
        reader.type("j")
        return reader
    }

    private func selected(_ reader: Reader) -> String? {
        guard let selection = reader.state.article.selection else { return nil }
        let text = reader.state.article.record?.article.paragraph(1)?.text ?? ""
        return TextSelector(selecting: selection.anchor..<selection.head, in: text).exact
    }

    @Test func `v begins with a word, arrows make it longer and shorter, w and b go on and back`() {
        var reader = reader("“Closed,” she said – about 50% of it.")
        reader.type("v")
        #expect(selected(reader) == "Closed")
        reader.type("l→")
        #expect(selected(reader) == "Closed,” she said")
        reader.type("h")
        #expect(selected(reader) == "Closed,” she")
        reader.type("w")
        #expect(selected(reader) == "she said")
        reader.type("wwb")
        #expect(selected(reader) == "said – about")
        reader.type("$")
        #expect(selected(reader) == "said – about 50% of it")
        reader.type("⎋")
        #expect(reader.state.article.selection == nil)
        #expect(reader.state.focus == .article)
    }

    @Test func `combining marks stay with their letters and ideographs are words of their own`() {
        var reader = reader("Cafe\u{301} 東京 ok")
        reader.type("v")
        #expect(reader.state.article.selection == SpanSelection(anchor: 0, head: 5))
        reader.type("w")
        #expect(reader.state.article.selection == SpanSelection(anchor: 6, head: 7))
        reader.type("l")
        #expect(selected(reader) == "東京")
        reader.type("l")
        #expect(selected(reader) == "東京 ok")
    }

    @Test func `the words are shown reversed, and moving to another paragraph drops them`() throws {
        var reader = Reader(columns: 100)
        reader.type("j⏎vll")
        let frame = draw(reader.state)
        let row = try #require(frame.rows.firstIndex { $0.contains("The old bridge at") })
        let reversed = (0..<100).filter { frame.cells[row * 100 + $0].style.attributes.contains(.reverse) }
        #expect(reversed.count == "The old bridge".count)
        #expect(reader.screen.contains("→ longer  ← shorter"))
        reader.type("j")
        #expect(reader.state.article.selection == nil)
    }

    @Test func `dragging the mouse selects, wide characters too`() throws {
        var reader = reader("東京 bridge")
        let rows = reader.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.firstIndex { $0.contains("東京") })
        let column = try #require(reader.state.size.columns > 0 ? 52 : nil)
        reader.send(.key(.mouse(MouseEvent(.press, at: Point(column: column, row: row)))))
        reader.send(.key(.mouse(MouseEvent(.drag, at: Point(column: column + 6, row: row)))))
        reader.send(.key(.mouse(MouseEvent(.release, at: Point(column: column + 6, row: row)))))
        #expect(selected(reader) == "東京 br")
    }
}
