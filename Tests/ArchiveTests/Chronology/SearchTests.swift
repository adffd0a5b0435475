import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct SearchTests {
    private let chronology: Chronology

    init() throws {
        chronology = try ScratchLibrary(BridgeStory.files).chronology()
    }

    private func places(_ line: String) throws -> [String] {
        try chronology.search(Query(line)).map { "\($0.article.id) \($0.paragraph)" }
    }

    @Test func `a word finds paragraphs and headlines and the events that cite them`() throws {
        let hits = try chronology.search(Query("girder"))
        #expect(hits.map(\.article.id) == ["gazette"])
        #expect(hits.first?.events == ["closing"])
        #expect(try places("cracked") == ["courier 2", "gazette 2"])
        #expect(try places("mayor") == ["gazette 0"])
    }

    @Test func `every hit is marked in the paragraph`() throws {
        let hits = try chronology.search(Query("GIRDER* or cracked"))
        for hit in hits {
            let text = Array(hit.text.unicodeScalars)
            let marked = hit.matches.map { String(String.UnicodeScalarView(text[$0])) }
            #expect(marked == ["girder", "cracked"])
        }
        #expect(hits.count == 2)
    }

    @Test func `a person finds the paragraphs that name the person or report the events`() throws {
        #expect(try Set(places("person:good")) == ["courier 1", "courier 2", "gazette 2", "reprint 1"])
        #expect(try places("person:good").first == "courier 2")
    }

    @Test func `fields narrow the search`() throws {
        #expect(try places("bridge source:gazette") == ["gazette 2"])
        // The shorter headline is more about the bridge.
        #expect(try places("bridge -source:gazette -tag:bridge") == ["reprint 0", "courier 0"])
        #expect(try places("monday date:2024-03-04") == ["courier 1", "gazette 2", "reprint 1"])
    }

    @Test func `the best hits come first and no more than asked for`() throws {
        #expect(try chronology.search(Query("bridge"), limit: 2).count == 2)
        #expect(try places("monday or evening").first == "courier 1")
    }
}
