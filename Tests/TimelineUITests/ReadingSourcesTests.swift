import EventModel
import Foundation
import Terminal
import Testing
import TimelineUI

@Suite struct `Reading the sources` {
    @Test func `Enter opens the source at the paragraph that reports the event`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("j⏎")
        #expect(reader.state.focus == .article)
        #expect(reader.state.article.paragraph == 1)
        try expectScreen(reader, named: "source-120x30")
    }

    @Test func `the quoted words are underlined and do not shout, other words are not`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("j⏎")
        let frame = draw(reader.state)
        let row = try #require(frame.rows.firstIndex { $0.contains("closed on Friday") })
        let line = frame.rows[row]
        let start = line.distance(
            from: line.startIndex, to: try #require(line.range(of: "closed on Friday")?.lowerBound))
        for column in start..<start + 16 {
            let attributes = frame[Point(column: column, row: row)].style.attributes
            #expect(attributes == .underline)
        }
        #expect(!frame[Point(column: start - 2, row: row)].style.attributes.contains(.underline))
    }

    @Test func `the page of a document stands above its first paragraph on it`() {
        let pages = [1, 1, 2, nil, 4]
        let paragraphs = pages.enumerated().map { Paragraph(ordinal: $0 + 1, text: "Text \($0 + 1)", page: $1) }
        let article = Article(
            id: "report", headline: "Report", paragraphs: paragraphs)
        let layout = ArticleLayout(of: ArticleRecord(article: article), columns: 40)
        let shown = layout.lines.filter { $0.kind != .blank }.dropFirst(2).map(\.text)
        #expect(shown == ["p. 1", "Text 1", "Text 2", "p. 2", "Text 3", "Text 4", "p. 4", "Text 5"])
        for paragraph in 1...5 { #expect(layout.lines(of: paragraph)?.count == 1) }
    }

    @Test func `in the head of the article stands how much of it is above and below`() {
        var reader = Reader(columns: 60, rows: 12)
        reader.type("j⏎g")
        #expect(draw(reader.state).rows[3].hasSuffix("source 1/2  ↓ 6"))
        reader.type("G")
        #expect(draw(reader.state).rows[3].hasSuffix("source 1/2  ↑ 6"))
        var tall = Reader(columns: 120, rows: 40)
        tall.type("j⏎")
        #expect(draw(tall.state).rows[3].hasSuffix("source 1/2"))
    }

    @Test(arguments: [true, false])
    func `a reprint names the article that it repeats, not its id`(isKnown: Bool) {
        let article = Article(
            id: "echo", headline: "Bridge shut", derivedFrom: "c-17",
            paragraphs: [Paragraph(ordinal: 1, text: "The bridge is shut.")])
        let origin = isKnown ? ArticleHeader(id: "c-17", headline: "Bridge closed", publisher: "Courier") : nil
        let layout = ArticleLayout(of: ArticleRecord(article: article, origin: origin), columns: 80)
        let note = "A reprint of \(isKnown ? "Courier" : "c-17 (not in the library)"): not a source of its own"
        #expect(layout.lines.contains { $0.text == note })
    }

    @Test func `a message that one line is too short for takes two`() {
        var reader = Reader(columns: 60, rows: 20)
        reader.state.message = Message("There is nothing beside this pane to divide the screen with, not even a line")
        let rows = draw(reader.state).rows
        #expect(rows[18] == "There is nothing beside this pane to divide the screen with,")
        #expect(rows[19] == "not even a line")
    }

    @Test func `brackets walk the sources of the event and around`() {
        var reader = Reader(columns: 120)
        reader.type("j")
        #expect(reader.screen.contains("source 1/2"))
        reader.type("]")
        #expect(reader.state.article.record?.id == "post")
        #expect(reader.screen.contains("source 2/2"))
        reader.type("]")
        #expect(reader.state.article.record?.id == "courier")
        reader.type("[")
        #expect(reader.state.article.record?.id == "post")
    }

    @Test func `Enter on a paragraph of another event goes to that event`() {
        var reader = Reader(columns: 120)
        reader.type("j⏎jjj")
        #expect(reader.state.article.paragraph == 4)
        reader.type("⏎")
        #expect(reader.current == "2024-06-decision")
        #expect(reader.state.article.paragraph == 4)
    }

    @Test func `a paragraph of several other events asks to which of them to go`() throws {
        var newsroom = SampleNewsroom()
        newsroom.events.append(
            Event(
                id: "2024-07", title: "A second decision", date: SampleStory.date("2024-07"),
                citations: newsroom.events[3].citations))
        var reader = Reader(columns: 100, rows: 24, newsroom: newsroom)
        reader.type("j⏎jjj⏎")
        try expectScreen(reader, named: "choose-event-100x24")
        reader.type("j⏎")
        #expect(reader.current == "2024-07")
    }

    @Test func `Enter on a paragraph without an event says so`() {
        var reader = Reader(columns: 120)
        reader.type("j⏎jj")
        #expect(reader.state.article.paragraph == 3)
        reader.type("⏎")
        #expect(reader.screen.contains("No event is linked to this paragraph"))
    }

    @Test func `an event without sources says so`() {
        var reader = Reader(columns: 120)
        reader.type("G⏎")
        #expect(reader.screen.contains("This event cites no source"))
        #expect(reader.state.focus == .timeline)
    }

    @Test func `Escape and q lead back to the list`() {
        var reader = Reader(columns: 120)
        reader.type("j⏎⎋")
        #expect(reader.state.focus == .timeline)
        reader.type("⏎q")
        #expect(reader.state.focus == .timeline)
        #expect(reader.effects.isEmpty)
    }

    @Test func `y copies a citation with the quoted words`() {
        var reader = Reader(columns: 120)
        reader.type("j⏎y")
        #expect(
            reader.effects == [
                .terminal(
                    .copy(
                        "Lea Brandt, “Bridge at Oberau closed after cracks are found”, Courier, 4 May 2024, para. 1, "
                            + "https://courier.example/bridge: “closed on Friday”"))
            ])
    }

    @Test func `b opens the source's page and refuses what is no web page`() {
        var reader = Reader(columns: 120)
        reader.type("jb")
        #expect(reader.effects == [.terminal(.openPage("https://courier.example/bridge"))])
        reader.newsroom.articles[0].url = "file:///etc/passwd"
        reader.send(.libraryReloaded(reader.newsroom.overview))
        reader.effects = []
        reader.type("b")
        #expect(reader.effects.isEmpty)
        #expect(reader.screen.contains("Only http and https pages are opened"))
    }

    @Test func `e edits the event in the list and the article in the article pane`() {
        var reader = Reader(columns: 120)
        reader.type("je⏎e")
        #expect(
            reader.effects == [
                .terminal(.openInEditor(path: "events/2024-05-03-closure.md")),
                .terminal(.openInEditor(path: "articles/courier.md")),
            ])
    }

    @Test func `after the library has been read again the same event is under the cursor`() {
        var reader = Reader(columns: 120)
        reader.type("jj")
        reader.newsroom.events.remove(at: 0)
        reader.send(.libraryReloaded(reader.newsroom.overview))
        #expect(reader.current == "2024-05-03-statement")
        #expect(reader.state.event?.id == "2024-05-03-statement")
    }
}
