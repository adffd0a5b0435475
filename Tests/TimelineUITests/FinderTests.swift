import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Finding anything` {
    private func finder(_ typed: String, columns: Int = 100) -> Reader {
        var reader = Reader(columns: columns, rows: 30)
        reader.send(.key(.control("p")))
        reader.type(typed)
        return reader
    }

    @Test func `everything of a name is listed, commands first, with what it is`() throws {
        let reader = finder("bridge")
        try expectScreen(reader, named: "finder-100x30")
    }

    @Test func `what is called so is not pushed down by commands with the same beginning`() {
        var panel = FinderPanel()
        panel.input = LineInput("pre")
        let kind = TypedWords("pre").kind(in: "Previous line")
        panel.things = [FoundThing(.person(Person(id: "p", name: "Alex Pretti"), events: 2), kind: kind ?? .typo)]
        let isCommand = panel.rows.map { row in if case .command = row { true } else { false } }
        #expect(isCommand.firstIndex(of: false) == 3)
        #expect(isCommand.count > 8)
    }

    @Test func `an event is gone to, also where the filter leaves it out`() {
        var reader = Reader(columns: 100)
        reader.type("ftag:background⏎")
        #expect(reader.titles == ["The bridge at Oberau is opened"])
        reader.send(.key(.control("p")))
        reader.type("mayor moser speaks⏎")
        #expect(reader.current == "2024-05-03-statement")
        #expect(reader.state.query.isEmpty && reader.state.overlay == nil)
    }

    @Test func `a person and a place narrow the list`() {
        #expect(finder("ada mos⏎").state.query == "person:ada-moser")
        #expect(finder("oberau↓").state.overlay?.panel is FinderPanel)
        let place = finder("oberau")
        let rows = (place.state.overlay?.panel as? FinderPanel)?.rows ?? []
        // It is called so as a whole; the others have the word.
        #expect(rows.first == .thing(.place("Oberau", events: 1)))
        #expect(finder("oberau⏎").state.query == "place:\"Oberau\"")
    }

    @Test func `an article is shown in the list of articles`() {
        let reader = finder("three cracks⏎")
        #expect(reader.state.timeline.subject == .articles(by: .date))
        #expect(reader.state.article.record?.id == "post")
        #expect(reader.state.timeline.cursor == 1)
    }

    @Test func `a command is carried out`() {
        #expect(finder("articles or ev⏎").state.timeline.subject == .articles(by: .date))
    }

    @Test(arguments: [
        ("cuonty", "The county decides about a new bridge"), ("mayer speak", "Mayor Moser speaks of a good decision"),
    ])
    func `a slip is forgiven`(_ typed: String, _ title: String) {
        #expect(finder(typed + "⏎").state.timeline.current?.title == title)
    }

    @Test func `nothing of that name is said, and nothing typed lists all commands`() {
        #expect(finder("qqqq").screen.contains("Nothing of that name"))
        let rows = (finder("").state.overlay?.panel as? FinderPanel)?.rows ?? []
        #expect(rows.count == Command.allCases.count - 2)
    }

    @Test func `Enter before the answer waits for it`() {
        var reader = finder("mayo")
        let asked = reduce(&reader.state, .key(.character("r")))
        #expect(reduce(&reader.state, .key(.enter)).isEmpty)
        #expect(reader.state.overlay != nil)
        for effect in asked {
            for answer in reader.newsroom.answers(to: effect, query: "") { reader.send(answer) }
        }
        #expect(reader.current == "2024-05-03-statement")
    }

    @Test(arguments: [(1, 1), (40, 10), (41, 11), (200, 60)])
    func `it can be drawn at any size`(_ columns: Int, _ rows: Int) {
        var reader = finder("bridge")
        reader.send(.key(.resize(Size(columns: columns, rows: rows))))
        #expect(draw(reader.state).cells.count == columns * rows)
    }
}

@Suite struct `The list of articles` {
    @Test func `is searched as one text, paragraph by paragraph, and on at the other end`() {
        var reader = Reader(columns: 120)
        reader.type("A/cracks⏎")
        func place() -> String { "\(reader.state.article.record?.id.name ?? "-") \(reader.state.article.paragraph)" }
        #expect(place() == "courier 0")
        var places: [String] = []
        for _ in 0..<4 {
            reader.type("n")
            places.append(place())
        }
        #expect(places == ["courier 1", "post 0", "post 1", "courier 0"])
        reader.type("N")
        #expect(place() == "post 1")
        reader.type("/nowhere⏎")
        #expect(reader.screen.contains("“nowhere” is not found"))
        #expect(place() == "post 1")
    }

    @Test func `is searched from the article that has the focus too, which keeps it`() {
        var reader = Reader(columns: 120)
        reader.type("A⏎/1921⏎")
        #expect(reader.state.article.record?.id == "undated")
        #expect(reader.state.focus == .article)
        #expect(reader.state.timeline.cursor == 2)
    }

    @Test func `an article of an event that lacks the words says where to look on`() {
        var reader = Reader(columns: 140)
        reader.type("j⏎/1921⏎")
        #expect(reader.screen.contains("“1921” is not in this article; A lists all"))
    }

    @Test func `goes by date, publisher, title and use, and the article under the cursor stays`() throws {
        var reader = Reader(columns: 120)
        reader.newsroom.events.removeAll { event in event.citations.contains { $0.article == "undated" } }
        reader.type("AjO")
        let orders: [(order: ArticleOrder, ids: [String], headers: [String])] = [
            (.publisher, ["courier", "post", "undated"], ["Courier", "Morning Post", "No publisher"]),
            (.title, ["courier", "undated", "post"], ["B", "O", "T"]),
            (.use, ["undated", "courier", "post"], ["No event cites them", "Events cite them", "Events cite them"]),
            (.date, ["courier", "post", "undated"], ["Sat 4 May 2024", "Sun 5 May 2024", "Date unknown"]),
        ]
        for (order, ids, headers) in orders {
            let timeline = reader.state.timeline
            #expect(timeline.subject == .articles(by: order))
            let listed = timeline.rows.compactMap { row -> String? in
                if case .article(let header) = row { header.id.name } else { nil }
            }
            #expect(listed == ids)
            #expect(timeline.headers == headers)
            #expect(reader.state.article.record?.id == "post")
            reader.type("O")
        }
    }

    @Test func `tells apart sources whose names begin alike`() {
        var reader = Reader(columns: 100)
        reader.newsroom.articles[0].publisher = "Unnamed outlet 003"
        reader.newsroom.articles[1].publisher = "Unnamed outlet 004"
        reader.type("A")
        let rows = draw(reader.state).rows.filter { $0.contains("● Unna") }
        #expect(rows.count == 2 && rows[0].contains("…t 003  ") && rows[1].contains("…t 004  "), "\(reader.screen)")
    }

    @Test func `by publisher tells each date instead of the name that stands above it`() {
        var reader = Reader(columns: 120)
        reader.type("AO")
        #expect(reader.screen.contains("● Sat 4 May 2024  Bridge at Oberau") && reader.screen.contains("\nCourier  "))
        #expect(reader.screen.contains("● Date unknown  Opened in 1921"))
    }

    @Test func `shows which articles events cite and which repeat another`() {
        var reader = Reader(columns: 120)
        reader.newsroom.events.removeAll { event in event.citations.contains { $0.article == "undated" } }
        reader.type("A")
        #expect(reader.screen.contains("▸ ● Courier"))
        #expect(reader.screen.contains("    Opened in 1921"))
        reader.type("A")
        reader.type("O")
        #expect(reader.screen.contains("A lists the articles, whose order can be changed"))
    }
}
