import EventModel
import Terminal
import Testing
import TimelineUI

@Suite struct `Browsing the list` {
    @Test func `the list opens at its first event, with its detail and its source beside it`() throws {
        let reader = Reader(columns: 120, rows: 30)
        #expect(reader.current == "1921-opening")
        try expectScreen(reader, named: "timeline-120x30")
    }

    @Test func `j and k move the cursor, and the panes follow`() throws {
        var reader = Reader(columns: 120, rows: 30)
        reader.type("j")
        #expect(reader.current == "2024-05-03-closure")
        #expect(reader.state.event?.id == "2024-05-03-closure")
        #expect(reader.state.article.record?.id == "courier")
        #expect(reader.state.article.paragraph == 1)
        try expectScreen(reader, named: "closure-120x30")
        reader.type("k")
        #expect(reader.current == "1921-opening")
    }

    @Test func `the cursor stops at both ends`() {
        var reader = Reader()
        reader.type("kk")
        #expect(reader.state.timeline.cursor == 0)
        reader.type("Gjjj")
        #expect(reader.state.timeline.cursor == 4)
        #expect(reader.current == "rumour")
        reader.type("g")
        #expect(reader.state.timeline.cursor == 0)
    }

    @Test func `braces lead from day to day`() {
        var reader = Reader()
        reader.type("}")
        #expect(reader.current == "2024-05-03-closure")
        reader.type("}")
        #expect(reader.current == "2024-06-decision")
        reader.type("{")
        #expect(reader.current == "2024-05-03-closure")
    }

    @Test func `an event without a date stands under a header of its own`() {
        var reader = Reader()
        reader.type("G")
        #expect(reader.screen.contains("Date unknown"))
        #expect(reader.screen.contains("A rumour of an older crack"))
    }

    @Test func `what is only suggested never looks confirmed`() {
        let reader = Reader(columns: 120)
        let row = reader.screen.split(separator: "\n").first { $0.contains("The county decides") }
        #expect(row?.contains("○") == true)
        #expect(row?.contains("●") == false)
    }

    @Test func `an event whose sources disagree carries a mark`() {
        let reader = Reader(columns: 120)
        let row = reader.screen.split(separator: "\n").first { $0.contains("The bridge at Oberau is closed") }
        #expect(row?.contains("≠") == true)
    }

    @Test func `t hides the suggestions and shows them again`() {
        var reader = Reader()
        reader.type("t")
        #expect(!reader.titles.contains("The county decides about a new bridge"))
        reader.type("t")
        #expect(reader.titles.contains("The county decides about a new bridge"))
    }

    @Test func `w says which rules and words led to a suggestion`() throws {
        var reader = Reader(columns: 110, rows: 24)
        reader.type("jjjw")
        #expect(reader.current == "2024-06-decision")
        try expectScreen(reader, named: "why-110x24")
        reader.type("⎋gw")
        #expect(reader.screen.contains("a person stands behind it"))
    }

    @Test func `i and I tell the problems one after the other, and go to the event of the file`() {
        var reader = Reader(columns: 120)
        var library = reader.newsroom.overview
        library.findings = [
            Finding(path: "articles/post.md", rule: "r", message: "the date is none"),
            Finding(path: "events/2024-05-03-closure.md", line: 3, column: 2, rule: "r", message: "the place is twice"),
            Finding(path: "events/gone.md", rule: "r", message: "it ends too early"),
        ]
        reader.send(.libraryReloaded(library))
        reader.type("i")
        #expect(reader.screen.contains("Problem 1 of 3: articles/post.md: the date is none"))
        reader.type("i")
        #expect(reader.screen.contains("Problem 2 of 3: events/2024-05-03-closure.md:3:2: the place is twice"))
        #expect(reader.current == "2024-05-03-closure")
        reader.type("i")
        #expect(reader.screen.contains("Problem 3 of 3: events/gone.md: it ends too early"))
        #expect(reader.current == "2024-05-03-closure")
        reader.type("i")
        #expect(reader.screen.contains("Problem 1 of 3"))
        reader.type("I")
        #expect(reader.screen.contains("Problem 3 of 3"))
        reader.type("!")
        #expect(reader.screen.contains("▸ events/gone.md"))
    }

    @Test func `A shows the articles by date and back`() throws {
        var reader = Reader(columns: 120)
        reader.type("A")
        #expect(reader.titles.contains("Three cracks: bridge shut"))
        try expectScreen(reader, named: "articles-120x30")
        reader.type("A")
        #expect(reader.current == "1921-opening")
    }

    @Test func `a library of raw articles lists them and says that there are no events`() throws {
        var newsroom = SampleNewsroom()
        newsroom.events = []
        var reader = Reader(columns: 100, rows: 20, newsroom: newsroom)
        #expect(reader.screen.contains("No events yet"))
        reader.type("j⏎")
        #expect(reader.state.article.record?.id == "post")
        try expectScreen(reader, named: "raw-articles-100x20")
    }

    @Test func `when the first events of a library have been read, the list shows them`() {
        var newsroom = SampleNewsroom()
        newsroom.events = []
        var reader = Reader(columns: 100, rows: 20, newsroom: newsroom)
        #expect(reader.state.timeline.subject == .articles(by: .date))
        reader.newsroom.events = SampleStory.events
        reader.send(.libraryReloaded(reader.newsroom.overview))
        #expect(reader.current == "1921-opening")
    }

    @Test func `what goes on in the background is said in the title line`() {
        var reader = Reader(columns: 120)
        reader.send(.activityChanged(Activity("Reading what has changed", percent: 40)))
        #expect(reader.screen.contains("Reading what has changed: 40 %"))
        reader.type("fbridge⏎")
        #expect(reader.screen.contains("Reading what has changed: 40 %"))
        #expect(reader.screen.contains("bridge ✕"))
        reader.send(.activityChanged(nil))
        #expect(!reader.screen.contains("Reading what"))
    }

    @Test func `work of unknown length has no number, and none is at its end`() {
        var reader = Reader(columns: 120)
        reader.send(.activityChanged(Activity("Looking for events")))
        #expect(reader.screen.contains("Looking for events…"))
        reader.send(.activityChanged(Activity("Reading the library", percent: 100)))
        #expect(reader.screen.contains("Reading the library: 99 %"))
    }

    @Test func `a reader who is in the articles stays there when events are found`() {
        var newsroom = SampleNewsroom()
        newsroom.events = []
        var reader = Reader(columns: 100, rows: 20, newsroom: newsroom)
        reader.type("j")
        reader.newsroom.events = SampleStory.events
        reader.send(.libraryReloaded(reader.newsroom.overview))
        #expect(reader.state.timeline.subject == .articles(by: .date))
        #expect(reader.state.article.record?.id == "post")
        #expect(reader.screen.contains("5 events found in the articles; A shows them"))
        reader.type("A")
        #expect(reader.current == "1921-opening")
    }

    @Test func `a library that can only be read is called so in the title line`() {
        var reader = Reader(columns: 100)
        #expect(!reader.screen.contains("read-only"))
        reader.send(.editingChanged(EditingStatus(obstacle: "its folder may not be written")))
        #expect(draw(reader.state).rows[0].hasPrefix("read-only The bridge at Oberau"))
    }

    @Test(arguments: [40, 60, 80, 120])
    func `that another program edits the library is said in the title line, also where the screen is heard`(
        columns: Int
    ) {
        var reader = Reader(columns: columns, rows: 20)
        reader.send(.editingChanged(EditingStatus(undoable: "x", otherEditor: "pid 7 on mill")))
        #expect(draw(reader.state).rows[0].hasPrefix("another program edits this The br"))
        reader.send(.preferencesChanged(Preferences(isPlain: true)))
        #expect(draw(reader.state).rows.last?.contains("another program edits this") == true)
        reader.send(.editingChanged(EditingStatus(undoable: "x")))
        #expect(!reader.screen.contains("another program"))
    }

    @Test(arguments: [
        (60, "120 of 716"), (80, "Looking for events… 120 of 716"), (200, "Looking for events… 120 of 716"),
    ])
    func `how many articles of how many have been read is said, as far as there is room`(columns: Int, words: String) {
        var reader = Reader(columns: columns, rows: 20)
        reader.send(.activityChanged(Activity("Looking for events", reading: 120, of: 716)))
        #expect(draw(reader.state).rows[0].hasSuffix(" " + words))
        #expect(!reader.screen.contains("█"))
    }

    @Test(arguments: [40, 60, 80, 200])
    func `where there are only articles yet a bar stands over them`(columns: Int) {
        var newsroom = SampleNewsroom()
        newsroom.events = []
        var reader = Reader(columns: columns, rows: 20, newsroom: newsroom)
        reader.send(.activityChanged(Activity("Looking for events", reading: 359, of: 716)))
        let rows = draw(reader.state).rows
        #expect(rows[1].hasSuffix("Looking for events… 359 of 716"))
        #expect(rows[1].count { $0 == "█" } == rows[1].count { $0 == "░" })
        #expect(rows[1].contains("█") && !rows[0].contains("359"))
        reader.send(.activityChanged(Activity("Comparing 716 articles")))
        #expect(draw(reader.state).rows[1].hasPrefix("Comparing 716 articles…"))
    }

    @Test(arguments: [40, 80, 120])
    func `while the index is made the first time a bar shows how far it is`(columns: Int) {
        var state = ScreenState(size: Size(columns: columns, rows: 20))
        _ = reduce(&state, .activityChanged(Activity("Reading the library", percent: 25)))
        let rows = draw(state).rows
        #expect(rows[0].contains("Reading the library: 25 %"))
        let bar = rows.first { $0.contains("█") } ?? ""
        let full = bar.count { $0 == "█" }
        #expect(full > 0 && bar.count { $0 == "░" } > 2 * full)
        #expect(bar.contains(" 25 %"))
        _ = reduce(&state, .activityChanged(nil))
        _ = reduce(&state, .libraryOpened(SampleNewsroom().overview))
        #expect(!draw(state).rows.contains { $0.contains("░") })
    }

    @Test func `an empty library says what to do`() {
        var newsroom = SampleNewsroom()
        (newsroom.events, newsroom.articles) = ([], [])
        let reader = Reader(newsroom: newsroom)
        #expect(reader.screen.contains("This library is empty."))
    }

    @Test func `q in the list leaves the program`() {
        var reader = Reader()
        reader.type("q")
        #expect(reader.effects == [.terminal(.quit)])
    }
}

@Suite struct `Problems in the files` {
    @Test func `what an event cites and the library has not is said where it is cited`() {
        var newsroom = SampleNewsroom()
        let lost = TextSelector(exact: "closed on Sunday")
        newsroom.events[1].citations = [
            Citation(article: "courier", paragraph: 99), Citation(article: "courier", paragraph: 1, selector: lost),
            Citation(article: "courier", paragraph: 2), Citation(article: "lost", paragraph: 3),
        ]
        newsroom.events[1].people = [Participation(person: "nobody", role: "mayor"), Participation(person: "jon-good")]
        newsroom.people.removeAll { $0.id == "jon-good" }
        var reader = Reader(columns: 200, rows: 40, newsroom: newsroom)
        reader.type("j")
        #expect(reader.screen.contains("Courier · 4 May 2024  ¶1 (quote not found) ¶2 ¶99 (no such paragraph)"))
        #expect(reader.screen.contains("lost (not in the library)  ¶3"))
        #expect(reader.screen.contains("nobody (mayor; unknown person) · jon-good (unknown person)"))
        #expect(reader.screen.contains("1 ?The old bridge") && reader.screen.contains("2 ▌Mayor"))
    }

    @Test func `are counted in the title before people and articles, where there is no room for all`() {
        var reader = Reader(columns: 60, rows: 20)
        var overview = reader.newsroom.overview
        overview.findings = [Finding(path: "people.yaml", line: 1, rule: "yaml", message: "no mapping")]
        reader.send(.libraryOpened(overview))
        #expect(draw(reader.state).rows[0].hasSuffix(" · 4 events · 1 problem in the files"))
    }

    @Test func `where there are none, it is said who looks further`() {
        var reader = Reader(columns: 110, rows: 24)
        reader.type("!")
        #expect(reader.screen.contains("Every file could be read; dateline check looks further"))
    }

    @Test func `are counted in the title, listed with their place and opened in the editor`() throws {
        var reader = Reader(columns: 110, rows: 24)
        var overview = reader.newsroom.overview
        overview.findings = [
            Finding(path: "events/broken.md", line: 3, column: 7, rule: "yaml", message: "a colon is missing"),
            Finding(path: "people.yaml", line: 1, rule: "yaml", message: "not a mapping"),
        ]
        reader.send(.libraryOpened(overview))
        #expect(reader.screen.contains("2 problems in the files"))
        reader.type("!")
        try expectScreen(reader, named: "problems-110x24")
        reader.type("j⏎")
        #expect(reader.effects == [.terminal(.openInEditor(path: "people.yaml"))])
    }

    @Test func `what is too long for its line is read in full where it is chosen`() {
        var reader = Reader(columns: 60, rows: 20)
        var overview = reader.newsroom.overview
        let words = (1...24).map { "word\($0)" }
        overview.findings = [
            Finding(path: "a.md", rule: "yaml", message: "short"),
            Finding(path: "b.md", rule: "yaml", message: words.joined(separator: " ")),
        ]
        reader.send(.libraryOpened(overview))
        reader.type("!")
        #expect(!reader.screen.contains("word24"))
        reader.type("j")
        for word in words { #expect(reader.screen.contains(word)) }
    }

    @Test(arguments: [100, 140, 160, 200])
    func `have a box as wide as the longest of them, as far as the screen is`(columns: Int) {
        var reader = Reader(columns: columns, rows: 30)
        var overview = reader.newsroom.overview
        let long = "a list opens here and is not closed, " + String(repeating: "or ", count: 30) + "a comma is missing"
        overview.findings = [Finding(path: "short.md", rule: "yaml", message: "short")]
        overview.findings.append(Finding(path: "long.md", rule: "yaml", message: long))
        reader.send(.libraryOpened(overview))
        reader.type("!")
        let row = reader.screen.split(separator: "\n").first { $0.contains("long.md") } ?? ""
        let needed = DisplayText.width(of: "long.md: \(long)") + 5
        #expect(row.contains("comma is missing") == (needed <= columns - 4), "\(row)")
        let frame = row.drop { $0 != "│" }.reversed().drop { $0 != "│" }
        #expect(frame.count == min(needed, columns - 4))
    }

    @Test func `are said to be none where there are none`() {
        var reader = Reader(columns: 110)
        reader.type("!")
        #expect(reader.screen.contains("Every file could be read"))
    }
}
