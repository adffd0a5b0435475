import EventModel
import Testing

@testable import Archive

@Suite struct ImportanceTests {
    /// Three articles, and events that one, three and two of them report; the last one is suggested by a table.
    private static let files: [String: String] = [
        "articles/a1.md": "# First\n\nThe lock was opened.\n", "articles/a2.md": "# Second\n\nThe lock was opened.\n",
        "articles/a3.md": "# Third\n\nThe lock was opened.\n",
        "articles/a4.md": "# Fourth\n\nThe mill burned.\n\nThe ferry sank.\n\nThe bell rang.\n",
        "events/t.jsonl": [
            row("one", "2026-01-01", ["a1"]), row("three", "2026-01-02", ["a1", "a2", "a3"], tag: "lock"),
            row("two", "2026-01-03", ["a1", "a2"], tag: "lock"),
            row("maybe", "2026-01-04", ["a1", "a2", "a3"], status: "suggested"),
        ].joined(separator: "\n"),
    ]

    private static func row(
        _ id: String, _ date: String, _ articles: [String], tag: String = "other", status: String = "confirmed"
    ) -> String {
        let sources = articles.map { "{\"article\":\"\($0)\",\"paragraph\":1}" }.joined(separator: ",")
        return "{\"id\":\"\(id)\",\"title\":\"\(id)\",\"date\":\"\(date)\",\"tags\":[\"\(tag)\"],"
            + "\"status\":\"\(status)\",\"sources\":[\(sources)]}"
    }

    private func ids(_ line: String, _ chronology: Chronology) throws -> [String] {
        let result = try chronology.results(of: Query(line))
        return try chronology.rows(0..<result.count, of: result).map(\.id.name)
    }

    @Test(arguments: [
        ("top:1", ["three"]), ("top:2", ["three", "two"]), ("top:3", ["one", "three", "two"]),
        ("top:9", ["one", "three", "two", "maybe"]), ("tag:lock top:1", ["three"]), ("-tag:lock top:1", ["one"]),
        ("is:suggested top:1", ["maybe"]), ("top:2 tag:lock -three", ["two"]),
        (
            "tag:other or (tag:lock top:1)",
            ["one", "three", "maybe"]
        ), ("top:1 top:3", ["three"]),
    ])
    func `a limit keeps what most sources report of what the rest finds, what is confirmed first`(
        line: String, found: [String]
    ) throws {
        #expect(try ids(line, ScratchLibrary(Self.files).chronology()) == found)
    }

    @Test(arguments: [("tag:lock top:1", ["a1", "a2", "a3"]), ("-tag:lock top:1", ["a1"])])
    func `paragraphs are those of the events that a limit keeps`(line: String, articles: [String]) throws {
        let found = try ScratchLibrary(Self.files).chronology().search(Query(line))
        #expect(found.map(\.article.id.name).sorted() == articles)
    }

    @Test func `suggestions come as the suggester ranked them, then those of tables`() throws {
        let ranked = [2, 3, 1].map { paragraph in
            var event = Event(id: EventID("found-\(paragraph)"), title: "Found \(paragraph)")
            event.date = try? EDTFDate("2026-02-0\(paragraph)")
            event.status = .suggested
            event.citations = [Citation(article: "a4", paragraph: paragraph, selector: TextSelector(exact: "The"))]
            return event
        }
        let suggester = Suggester(version: 1, mostArticles: 10) { _, _, _ in Suggester.Found(events: ranked) }
        let library = try ScratchLibrary(Self.files)
        let chronology = try Chronology.open(library.root, suggester: suggester)
        let all = try chronology.results()
        let shown = try chronology.suggestions(of: all, most: 9)
        #expect(shown.first.map(\.id.name) == ["found-2", "found-3", "found-1", "maybe"])
        #expect(shown.count == 4)
        #expect(try chronology.suggestions(of: all, most: 1).first.map(\.id.name) == ["found-2"])
        let lock = try chronology.results(of: Query("tag:lock"))
        #expect(try chronology.suggestions(of: lock, most: 9).count == 0)
    }
}
