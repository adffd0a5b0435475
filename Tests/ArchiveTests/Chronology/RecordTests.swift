import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct RecordTests {
    private let chronology: Chronology

    init() throws {
        chronology = try ScratchLibrary(BridgeStory.files).chronology()
    }

    @Test func `an event's record has its people and its passages with the quoted words`() throws {
        let record = try #require(try chronology.event("closing"))
        #expect(record.people["ana-good"]?.name == "Ana Good")
        #expect(
            record.passages.map { $0.article?.sourceName } == ["Harbour Courier", "Evening Gazette", "Valley News"])
        for passage in record.passages.prefix(2) {
            let text = Array(try #require(passage.text).unicodeScalars)
            let range = try #require(passage.quoted)
            let quote = try #require(passage.citation.selector?.exact)
            #expect(text[range].elementsEqual(quote.unicodeScalars))
        }
        #expect(record.passages[2].quoted == nil)
        #expect(record.discrepancies.map(\.property) == ["girders"])
        #expect(try chronology.event("nothing") == nil)
    }

    @Test func `several events come in the order in which they are named, without those that are not there`() throws {
        let ids: [EventID] = ["inspection", "nowhere", "closing"]
        #expect(try chronology.events(ids).map(\.id) == ["inspection", "closing"])
        #expect(try chronology.events(ids).map(Optional.init) == ids.map(chronology.event).filter { $0 != nil })
        #expect(
            try chronology.files(of: ids) == [
                "inspection": "events/inspection.md", "closing": "events/closing.md",
            ])
    }

    @Test func `an article's record has every link into it, by paragraph`() throws {
        let record = try #require(try chronology.article("gazette"))
        #expect(record.links.map(\.paragraph) == [1, 2])
        #expect(record.links.map(\.event) == ["inspection", "closing"])
        #expect(record.links.map(\.title) == ["A good inspection is ordered", "The bridge is closed"])
        #expect(try chronology.article("nothing") == nil)
    }

    @Test func `a reprint's record knows the article that it repeats, where the library has it`() throws {
        #expect(try chronology.article("reprint")?.origin?.publisher == "Harbour Courier")
        #expect(try chronology.article("courier")?.origin == nil)
        let scratch = try ScratchLibrary(["articles/echo.md": "---\nderivedFrom: lost\n---\nThe bridge is closed.\n"])
        let record = try #require(try scratch.chronology().article("echo"))
        #expect(record.article.derivedFrom == "lost" && record.origin == nil)
    }

    @Test func `a publisher is known also where its name is the article's id`() throws {
        let files = ["articles/echo.md": "---\npublisher: echo\n---\nText.\n", "articles/wave.md": "Text.\n"]
        let headers = try ScratchLibrary(files).chronology().articles(0..<9)
        #expect(headers.map(\.publisher) == ["echo", nil] && headers.map(\.sourceName) == ["echo", "wave"])
    }

    @Test func `articles come by date of publication, the undated last`() throws {
        #expect(try chronology.articles(0..<9).map(\.id) == ["courier", "gazette", "reprint"])
        #expect(try chronology.articles(1..<2).map(\.id) == ["gazette"])
    }

    @Test func `a link to nothing is a passage without a text`() throws {
        let event =
            "{\"id\":\"x\",\"title\":\"x\",\"sources\":[{\"article\":\"none\",\"paragraph\":3,\"quote\":\"q\"}]}"
        let chronology = try ScratchLibrary(["events/t.jsonl": event]).chronology()
        let passage = try #require(try chronology.event("x")?.passages.first)
        #expect(passage.article == nil && passage.text == nil && passage.quoted == nil)
    }

    @Test func `people are found by part of a name, without regard to accents, best first`() throws {
        #expect(try chronology.people(matching: "alvarez").map(\.id) == ["jose-alvarez"])
        #expect(try chronology.people(matching: "goo").map(\.id) == ["ana-good"])
        #expect(try chronology.people(matching: "mayor").map(\.field) == ["description"])
        #expect(try chronology.people(matching: "xyz").isEmpty)
    }

    @Test func `one slip in a name is forgiven`() throws {
        #expect(try chronology.people(matching: "alvraez").map(\.id) == ["jose-alvarez"])
    }

    @Test func `with a slip a name comes before an alias of somebody who has more events`() throws {
        let people = """
            don:
              name: Don Quill
              aliases: [President Quill]
            alex:
              name: Alex Pretti

            """
        let events = (1...3).map { "{\"id\": \"e\($0)\", \"title\": \"x\", \"people\": [{\"person\": \"don\"}]}" }
        let files = ["people.yaml": people, "events/t.jsonl": events.joined(separator: "\n")]
        let chronology = try ScratchLibrary(files).chronology()
        #expect(try chronology.people(matching: "preti").map(\.id) == ["alex", "don"])
        #expect(try chronology.people(matching: "").map(\.id) == ["don", "alex"])
    }

    @Test func `without a text everybody is found, most events first`() throws {
        let hits = try chronology.people(matching: "")
        #expect(hits.map(\.id) == ["jose-alvarez", "ana-good"])
        #expect(hits.map(\.summary.events) == [2, 1])
    }

    @Test func `what matched in a name is marked`() throws {
        let hit = try #require(try chronology.people(matching: "ALVAR").first)
        let range = try #require(hit.matches.first)
        #expect(String(String.UnicodeScalarView(Array(hit.text.unicodeScalars)[range])) == "Álvar")
    }

    @Test func `a person's summary has roles, the first and the last event, of a result or of all`() throws {
        let summary = try #require(try chronology.person("jose-alvarez"))
        #expect(summary.first?.id == "plan" && summary.last?.id == "inspection")
        #expect(summary.roles == [RoleCount(role: "heir", events: 1)])
        let recent = try chronology.results(of: Query("date:2024"))
        #expect(try chronology.person("jose-alvarez", in: recent)?.events == 1)
        #expect(try chronology.person("nobody") == nil)
    }
}
