import EventModel
import Foundation
import Interchange
import Testing

@Suite struct `Web annotations` {
    private func read(_ text: String) throws -> ImportedChronology {
        try #require(ImportFormat.named("w3c")).read(Array(text.utf8))
    }

    @Test func `of this program come back with words, claims, date and people`() throws {
        let chronology = SampleChronology.harbour
        let read = try self.read(chronology.written(as: "w3c").text)
        let original = chronology.records[0].event
        let imported = try #require(read.events.first)
        #expect(read.faults.isEmpty && read.events.count == 1)
        #expect(imported.event.id == original.id && imported.event.title == original.title)
        #expect(imported.event.date == original.date && imported.event.time == original.time)
        #expect(imported.event.place == original.place && imported.event.tags == original.tags)
        #expect(imported.people == [.init(name: "Maren Holt", role: "fire chief")])
        #expect(imported.passages.map(\.selector.exact) == original.citations.compactMap(\.selector?.exact))
        #expect(imported.passages.map(\.claims) == original.citations.map(\.claims))
        #expect(imported.passages.map(\.source) == ["https://post.example/fire?a=1&b=2", "urn:dateline:article:echo"])
        #expect(ImportFormat.article(named: "urn:dateline:article:echo") == "echo")
    }

    @Test(arguments: SpeakerKind.allCases) func `keep of what kind a speaker is`(kind: SpeakerKind) throws {
        var chronology = SampleChronology.harbour
        chronology.records[0].passages[1].citation.claims[0].kind = kind
        let read = try self.read(chronology.written(as: "w3c").text)
        #expect(read.events.first?.passages.map { $0.claims.map(\.kind) } == [[nil], [kind]])
    }

    @Test func `of others are events of what is written about the words`() throws {
        let read = try self.read(
            """
            [{"type": "Annotation", "body": [{"type": "TextualBody", "value": "The fire starts\\nas the chief says"},
              {"type": "TextualBody", "value": "fire", "purpose": "tagging"}],
              "target": {"source": "https://e.example/a", "selector": [{"type": "TextPositionSelector", "start": 3, "end": 9},
                {"type": "TextQuoteSelector", "exact": "burned", "prefix": "it ", "suffix": " on"}]}},
             {"type": "Annotation", "target": "https://e.example/a"},
             {"type": "Annotation", "target": [{"source": "https://e.example/b",
              "selector": {"type": "TextQuoteSelector", "exact": "on Sunday"}}]}]
            """)
        #expect(read.events.map(\.event.title) == ["The fire starts", "on Sunday"])
        #expect(
            read.events[0].event.tags == ["fire"] && read.events[0].event.notes == "The fire starts\nas the chief says")
        #expect(read.events[0].passages.first?.selector == TextSelector(exact: "burned", prefix: "it ", suffix: " on"))
        #expect(read.faults.map(\.message) == ["annotation 2 names no words of an article"])
    }

    @Test(arguments: ["", "{", "[1, 2"]) func `that are no JSON are refused with a reason`(text: String) {
        #expect(throws: ImportError.self) { try self.read(text) }
    }

    @Test func `are what the standard asks for`() throws {
        let text = try SampleChronology.harbour.written(as: "w3c").text
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect((json["@context"] as? [Any])?.first as? String == "http://www.w3.org/ns/anno.jsonld")
        let items = try #require((json["first"] as? [String: Any])?["items"] as? [[String: Any]])
        #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count && items.count == 4)
        for item in items {
            #expect(item["type"] as? String == "Annotation" && item["body"] != nil && item["target"] != nil)
        }
    }
}
