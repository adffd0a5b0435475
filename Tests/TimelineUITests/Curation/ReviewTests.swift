import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Reviewing suggestions` {
    /// As many suggestions as wanted, the first ones reported by more sources.
    private static func newsroom(_ count: Int) -> SampleNewsroom {
        var newsroom = SampleNewsroom()
        newsroom.events = (0..<count).map { number in
            var event = Event(id: EventID("s\(number)"), title: "Suggestion \(number)")
            event.date = try? EDTFDate("2024-05-\(number < 9 ? "0" : "")\(number + 1)")
            event.status = .suggested
            let sources = number % 3 == 0 ? SampleStory.articles.prefix(2) : SampleStory.articles.prefix(1)
            // A paragraph of its own for each: what is decided on one says nothing of the others.
            event.citations = sources.map { Citation(article: $0.id, paragraph: number + 1) }
            return event
        }
        return newsroom
    }

    private func reader(_ count: Int = 6) -> Reader { Reader(columns: 100, rows: 24, newsroom: Self.newsroom(count)) }

    @Test func `R shows the most important suggestion first, with its paragraphs, and says how many there are`() throws
    {
        var reader = reader()
        reader.type("R")
        let text = try #require(SampleStory.articles[0].paragraph(1)?.text.split(separator: " ").prefix(3))
        #expect(reader.screen.contains("Review of suggestions · 6 left"))
        #expect(reader.screen.contains("Suggestion 0"))
        #expect(reader.screen.contains("¶1"))
        #expect(reader.screen.contains(text.joined(separator: " ")))
    }

    @Test func `a accepts, x rejects, and the next undecided one comes`() {
        var reader = reader()
        reader.type("Ra")
        #expect(reader.screen.contains("Review of suggestions · 5 left · 1 decided"))
        #expect(reader.screen.contains("Suggestion 3"))
        reader.type("x")
        #expect(reader.screen.contains("4 left · 2 decided"))
        #expect(reader.screen.contains("Suggestion 1"))
        #expect(reader.newsroom.overview.events == 1)
        #expect(reader.newsroom.overview.suggestions == 4)
    }

    @Test func `u goes back to what was decided last`() {
        var reader = reader()
        reader.type("Raxu")
        #expect(reader.screen.contains("5 left"))
        #expect(reader.screen.contains("Suggestion 3"))
        reader.type("u")
        #expect(reader.screen.contains("6 left"))
        #expect(reader.screen.contains("Suggestion 0"))
        #expect(reader.newsroom.overview.events == 0)
    }

    @Test func `what the list asks for meanwhile leaves no suggestion unread`() throws {
        var reader = reader()
        reader.type("j")
        let other = try #require(reader.state.event)
        var panel = ReviewPanel()
        panel.queue = reader.state.timeline.rows.compactMap(\.event).filter { $0.id != other.id }
        let first = try #require(panel.current?.id)
        let asked = panel.take(.event(other), on: reader.state).requests.contains { request in
            if case .ask(.event(first)) = request { true } else { false }
        }
        #expect(asked)
    }

    @Test func `z puts one off until the others are done`() {
        var reader = reader(3)
        reader.type("Rz")
        #expect(reader.screen.contains("Suggestion 1"))
        reader.type("xx")
        #expect(reader.screen.contains("Suggestion 0"))
        reader.type("z")
        #expect(reader.screen.contains("There is no other suggestion"))
        reader.type("x")
        #expect(reader.state.overlay == nil)
        #expect(reader.screen.contains("No suggestion is left to review"))
    }

    @Test func `e opens the form, and the review comes back when it has been saved or left`() {
        var reader = reader()
        reader.type("Re")
        #expect(reader.state.overlay?.panel is EventForm)
        reader.send(.key(.control("s")))
        #expect(reader.newsroom.overview.events == 1)
        #expect(reader.screen.contains("5 left"))
        reader.type("e⎋")
        #expect(reader.state.overlay?.panel is ReviewPanel)
        #expect(reader.newsroom.overview.events == 1)
    }

    @Test(arguments: ["m", "m⏎", "e"])
    func `a box that is opened from the review stands over it, not over the event of the list`(keys: String) {
        var reader = Reader(columns: 100, rows: 40, newsroom: Self.newsroom(6))
        reader.type("G")
        #expect(reader.current == "s5")
        reader.type("R" + keys)
        let rows = draw(reader.state).rows
        #expect(rows[0].hasPrefix("Review of suggestions") && rows[2].contains("Suggestion 0"))
        #expect(rows[39].isEmpty, "keys of the review are told though a box takes them")
        reader.send(.noted(Message("Another program has changed the library")))
        #expect(reader.screen.ranges(of: "Another program has changed the library").count == 1)
        reader.type("⎋")
        #expect(reader.state.overlay?.panel is ReviewPanel)
    }

    @Test func `m says the same as what`() {
        var reader = reader()
        reader.type("Rm")
        #expect(reader.screen.contains("The same as “Suggestion 0”"))
    }

    @Test func `m offers what is likest, and the merge leads back to the review`() {
        var reader = reader()
        reader.type("Rm")
        #expect(reader.screen.contains("The same as"))
        reader.type("⏎")
        #expect(reader.screen.contains("Which one stays?"))
        reader.type("⏎")
        #expect(reader.screen.contains("4 left"))
        #expect(reader.newsroom.overview.events == 1)
    }

    @Test func `Enter goes to the event in the list, q leaves`() {
        var reader = reader()
        reader.type("Rzz⏎")
        #expect(reader.state.overlay == nil)
        #expect(reader.current == "s1")
        reader.type("Rq")
        #expect(reader.state.overlay == nil)
    }

    @Test func `only what the filter finds is reviewed`() {
        var reader = reader()
        reader.type("fis:confirmed⏎R")
        #expect(reader.state.overlay == nil)
        #expect(reader.screen.contains("No suggestion is left in what is shown, which is “is:confirmed”; F shows all"))
    }

    @Test(arguments: [(40, 10), (60, 20), (80, 24), (200, 50)])
    func `the review fits every screen`(columns: Int, rows: Int) {
        var reader = Reader(columns: columns, rows: rows, newsroom: Self.newsroom(4))
        reader.type("R")
        let lines = draw(reader.state).rows
        #expect(lines.count == rows)
        #expect(lines[0].contains("Review of suggestions"))
        #expect(lines.contains { $0.contains("Suggestion 0") })
        #expect(lines[rows - 1].contains("accept"))
    }

    @Test func `twenty are decided with no more than three keys each, from the opening on`() {
        var reader = reader(25)
        let keys = "R" + String(repeating: "ajx", count: 10)
        #expect(keys.count <= 60)
        reader.type(keys)
        #expect(reader.newsroom.overview.suggestions == 5)
        #expect(reader.newsroom.overview.events == 10)
    }

    @Test func `what was decided does not come again with an answer from before`() {
        let reader = reader(3)
        let found = reader.newsroom.events.map {
            EventSummary(id: $0.id, title: $0.title, date: $0.date, sources: 1, status: .suggested)
        }
        let before = PanelNews.answer(.suggestionsFound(found, count: 3), .suggestions(most: ReviewPanel.most))
        var panel = ReviewPanel()
        _ = panel.take(before, on: reader.state)
        _ = panel.take(.event(EventRecord(event: reader.newsroom.events[0])), on: reader.state)
        _ = panel.take(.character("x"), on: reader.state)
        _ = panel.take(before, on: reader.state)
        #expect(panel.current?.id == "s1" && panel.left == 2 && panel.decided == ["s0"])
        _ = panel.take(.refused, on: reader.state)
        _ = panel.take(before, on: reader.state)
        #expect(panel.current?.id == "s0" && panel.left == 3 && panel.decided.isEmpty)
    }

    @Test func `of many sources that give a date a few are named before their words`() {
        var newsroom = Self.newsroom(1)
        newsroom.articles = (0..<30).map { number in
            var article = SampleStory.articles[0]
            article.id = ArticleID("paper\(number)")
            article.publisher = "Paper \(number)"
            return article
        }
        newsroom.events[0].citations = (0..<30).map { number in
            var citation = Citation(article: ArticleID("paper\(number)"), paragraph: 1)
            citation.claims = [Claim(property: "dead", value: number < 20 ? "3" : "5")]
            return citation
        }
        var reader = Reader(columns: 80, rows: 24, newsroom: newsroom)
        reader.type("R")
        #expect(reader.screen.contains("+16") && reader.screen.contains("+6"))
        #expect(reader.screen.contains("Paper 0 · "), "no words of a source are in view")
        #expect(!reader.screen.contains("Paper 19"))
    }

    @Test func `u takes back what was decided in the review and nothing from before`() {
        var reader = reader()
        reader.type("x")
        let left = reader.newsroom.overview.suggestions
        reader.type("Ru")
        #expect(reader.newsroom.overview.suggestions == left)
        #expect(reader.screen.contains("Nothing has been decided in this review"))
        reader.type("ae")
        reader.send(.key(.control("s")))
        #expect(reader.screen.contains("2 decided"))
        reader.type("u")
        #expect(reader.newsroom.overview.suggestions == left - 1)
        #expect(reader.screen.contains("1 decided"))
    }

    @Test func `the words of the sources stand before the reasons of the program`() throws {
        var newsroom = Self.newsroom(1)
        newsroom.events[0].notes = (1...12).map { "Reason \($0)" }.joined(separator: "\n")
        var reader = Reader(columns: 80, rows: 24, newsroom: newsroom)
        reader.type("R")
        let words = try #require(SampleStory.articles[0].paragraph(1)?.text.split(separator: " ").prefix(3))
        #expect(reader.screen.contains(words.joined(separator: " ")) && reader.screen.contains(" ↓ "))
        #expect(!reader.screen.contains("Reason 12"))
    }

    @Test(arguments: [".", ",", ")", "(", "*", "<"])
    func `keys about events say so where articles are listed`(key: String) {
        var reader = reader()
        reader.type("Aj")
        let cursor = reader.state.timeline.cursor
        reader.type(key)
        #expect(reader.screen.contains("A shows the events"))
        #expect(reader.state.timeline.cursor == cursor && reader.state.timeline.marked.isEmpty)
        #expect(reader.state.query.isEmpty)
    }

    @Test func `what is refused is there again`() {
        var reader = reader()
        reader.newsroom.refusal = "The disk is full"
        reader.type("Ra")
        #expect(reader.screen.contains("6 left"))
        #expect(reader.screen.contains("Suggestion 0"))
    }

    @Test func `the place of a passage is told where its source fills the line`() {
        var newsroom = SampleNewsroom()
        var event = Event(id: "s", title: "A bridge is opened")
        event.status = .suggested
        event.citations = [Citation(article: "undated", paragraph: 1)]
        newsroom.events = [event]
        var reader = Reader(columns: 40, rows: 20, newsroom: newsroom)
        reader.type("R")
        #expect(reader.screen.contains("Opened in 1921") && reader.screen.contains("¶1"))
    }
}

@Suite struct `Deciding on all that is shown` {
    @Test(arguments: ["a", "x"])
    func `however many there are, they are decided in one step`(key: String) {
        var newsroom = SampleNewsroom()
        newsroom.events = (0..<1200).map { number in
            var event = Event(id: EventID("s\(number)"), title: "Suggestion \(number)")
            event.date = try? EDTFDate("2024-05-01")
            event.status = .suggested
            event.citations = [Citation(article: "post", paragraph: number)]
            return event
        }
        var reader = Reader(columns: 100, newsroom: newsroom)
        reader.type("*")
        #expect(reader.screen.contains("1,200 suggestions marked"))
        reader.type(key)
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(reader.newsroom.overview.events == (key == "a" ? 1200 : 0))
        #expect(reader.state.timeline.marked.isEmpty)
        reader.type("u")
        #expect(reader.newsroom.overview.suggestions == 1200)
    }

    @Test func `what is gone when it is to be accepted is left out`() {
        var reader = reader
        reader.type("*")
        let marked = reader.state.timeline.marked.map(\.id)
        reader.newsroom.events.removeAll { $0.id == marked.last }
        reader.type("a")
        #expect(reader.state.curation.waiting == nil)
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(!reader.newsroom.events.contains { $0.status == .suggested })
    }

    private var reader: Reader {
        var newsroom = SampleNewsroom()
        newsroom.events.insert(SampleStory.secondSuggestion, at: 4)
        return Reader(columns: 120, newsroom: newsroom)
    }

    @Test func `all suggestions of the list are rejected in one step that is undone in one`() {
        var reader = reader
        let before = reader.newsroom.events
        reader.type("*")
        #expect(reader.screen.contains("2 suggestions marked: a accepts, x rejects all of them"))
        reader.type("x")
        #expect(reader.newsroom.overview.suggestions == 0)
        reader.type("u")
        #expect(reader.newsroom.events == before)
    }

    @Test func `they are accepted in one step, and no event that was confirmed is touched`() {
        var reader = reader
        let before = reader.newsroom.overview.events
        reader.type("*a")
        #expect(reader.newsroom.overview.suggestions == 0)
        #expect(reader.newsroom.overview.events == before + 2)
        reader.type("u")
        #expect(reader.newsroom.overview.events == before)
    }

    @Test func `the filter tells which`() {
        var reader = reader
        reader.type("fbuys land⏎*x")
        #expect(reader.newsroom.overview.suggestions == 1)
    }
}

@Suite struct `Keeping the place while judging` {
    private static func reader() -> Reader {
        var newsroom = SampleNewsroom()
        newsroom.events = (0..<40).map { number in
            var event = Event(id: EventID("s\(10 + number)"), title: "Suggestion \(number)")
            event.date = try? EDTFDate("2024-05-02")
            event.status = .suggested
            event.citations = [Citation(article: SampleStory.articles[0].id, paragraph: number + 1)]
            return event
        }
        return Reader(columns: 100, rows: 20, newsroom: newsroom)
    }

    /// The line of the screen in which the cursor stands.
    private func line(_ reader: Reader) -> Int? { draw(reader.state).rows.firstIndex { $0.contains("▸") } }

    @Test func `the next suggestion comes into the line of the one that was rejected, none is skipped`() {
        var reader = Self.reader()
        reader.type("jjjjjjjjjjjjjjjjjjjjkkkk")
        let start = line(reader)
        var seen: [String] = []
        for _ in 0..<8 {
            seen.append(reader.state.timeline.current?.title ?? "")
            reader.type("x")
            #expect(line(reader) == start)
        }
        #expect(seen == (16..<24).map { "Suggestion \($0)" })
    }

    @Test func `where others go with it, the cursor comes to the next that is left`() {
        var reader = Self.reader()
        reader.type("jjjjj")
        reader.newsroom.events.removeAll { ["s13", "s15", "s16", "s17"].contains($0.id.name) }
        reader.send(.libraryReloaded(reader.newsroom.overview))
        #expect(reader.current == "s18")
    }
}

@Suite struct `Going from mark to mark` {
    @Test func `a full stop goes to the next suggestion and a comma back, on at the other end`() {
        var reader = Reader(columns: 120)
        reader.type(".")
        #expect(reader.current == "2024-06-decision")
        reader.type(".")
        #expect(reader.current == "2024-06-decision")
        reader.type("g,")
        #expect(reader.current == "2024-06-decision")
    }

    @Test func `parentheses go to what the sources disagree about`() throws {
        var reader = Reader(columns: 120)
        let disputed = reader.state.timeline.rows.compactMap(\.event).filter(\.isDisputed)
        let first = try #require(disputed.first)
        reader.type("G)")
        #expect(reader.current == first.id)
        reader.type("G(")
        #expect(reader.current == disputed.last { $0.id != reader.state.timeline.rows.last?.event?.id }?.id)
    }

    @Test func `where there is none it says so`() {
        var newsroom = SampleNewsroom()
        newsroom.events = [newsroom.events.removeLast()]
        var reader = Reader(columns: 120, newsroom: newsroom)
        reader.type(")")
        #expect(reader.screen.contains("There is no disagreement in this list"))
    }
}

@Suite struct `How many events are shown` {
    private static func reader(_ count: Int, status: EventStatus = .confirmed) -> Reader {
        var newsroom = SampleNewsroom()
        newsroom.events = (0..<count).map { number in
            var event = Event(id: EventID("e\(number)"), title: "Event \(number)")
            event.date = try? EDTFDate("2024-05-02")
            event.status = status
            return event
        }
        return Reader(columns: 100, rows: 20, newsroom: newsroom)
    }

    @Test func `fewer and more change the limit of the filter`() {
        var reader = Self.reader(120)
        reader.type("<")
        #expect(reader.state.query == "top:100")
        reader.type("<<")
        #expect(reader.state.query == "top:10")
        reader.type("<")
        #expect(reader.state.query == "top:10")
        #expect(reader.screen.contains("These are the 10 that matter most"))
        reader.type(">>")
        #expect(reader.state.query == "top:100")
        reader.type(">")
        #expect(reader.state.query.isEmpty)
        reader.type(">")
        #expect(reader.screen.contains("All are shown"))
    }

    @Test(arguments: [
        ("tag:a", "tag:a top:10"), ("tag:a or tag:b", "(tag:a or tag:b) top:10"),
        ("(tag:a or tag:b)", "(tag:a or tag:b) top:10"),
        ("(tag:a) or (tag:b)", "((tag:a) or (tag:b)) top:10"), ("tag:a or (b c)", "(tag:a or (b c)) top:10"),
    ])
    func `the limit is that of the whole filter`(filter: String, limited: String) {
        var reader = Self.reader(4)
        reader.type("f\(filter)⏎")
        reader.state.timeline.count = 25
        reader.type("<")
        #expect(reader.state.query == limited)
    }

    /// 30 events of one month, and some that articles mention from long before.
    private func story(before: [String], status: EventStatus) -> Reader {
        var newsroom = SampleNewsroom()
        let dates = before + (1...30).map { "2011-03-\($0 < 10 ? "0" : "")\($0)" }
        newsroom.events = dates.enumerated().map { number, date in
            var event = Event(id: EventID("e\(number)"), title: "Event \(number)")
            event.date = try? EDTFDate(date)
            event.status = status
            return event
        }
        return Reader(columns: 100, rows: 20, newsroom: newsroom)
    }

    @Test func `what was found in articles opens on the story, and says what stands before it`() {
        var reader = story(before: ["1790"], status: .suggested)
        #expect(reader.current == "e1")
        #expect(reader.screen.contains("‹ 1 before 2011"))
        reader.type("k")
        #expect(reader.current == "e0")
        #expect(!reader.screen.contains("‹ 1 before"))
    }

    @Test func `a chain of years that are mentioned from before it is background too`() {
        let reader = story(before: ["1968", "1990", "1991"], status: .suggested)
        #expect(reader.current == "e3")
        #expect(reader.screen.contains("‹ 3 before 2011"))
        // Four of 34 are more than a tenth: they belong to it.
        #expect(story(before: ["1990", "1991", "1992", "1993"], status: .suggested).current == "e0")
    }

    @Test func `months that lead up to it are no background, and what a curator has chosen is none either`() {
        #expect(story(before: ["2010-07"], status: .suggested).current == "e0")
        #expect(story(before: ["1790"], status: .confirmed).current == "e0")
    }
}
