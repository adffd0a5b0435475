import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// The example library against the rules of the format.
@Suite struct CorpusTests {
    private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../corpus")
        .standardizedFileURL.path
    private static let library = Result { try LibraryReader().read(root) }
    /// Of a copy, so that no index is left in the repository.
    private let scratch = Result { try ScratchLibrary(copyOf: root) }

    private func chronology() throws -> Chronology { try scratch.get().chronology() }

    @Test func `it has its title, its zone, five articles and fifteen events`() throws {
        let library = try Self.library.get()
        #expect(library.title == "Minneapolis, January 2026")
        #expect(library.information.zone == "America/Chicago")
        #expect(library.articles.count == 5)
        #expect(library.events.count == 15)
        #expect(library.people.contains { $0.id == "alex-pretti" })
    }

    @Test func `every article, paragraph and person is known and every quote stands in its paragraph`() throws {
        #expect(try Self.library.get().check() == [])
    }

    @Test func `every event is confirmed, dated, titled and has a source with a quote`() throws {
        for event in try Self.library.get().events {
            #expect(event.status == .confirmed && event.date != nil && event.title != event.id.name)
            #expect(!event.citations.isEmpty, "\(event.id)")
            #expect(event.citations.allSatisfy { $0.selector != nil }, "\(event.id)")
        }
    }

    @Test func `every quote stands once in its paragraph`() throws {
        let library = try Self.library.get()
        for event in library.events {
            for citation in event.citations {
                let article = try #require(library.articles.first { $0.id == citation.article })
                let text = try #require(article.paragraph(citation.paragraph)?.text)
                let quote = try #require(citation.selector?.exact)
                #expect(text.ranges(of: quote).count == 1, "\(event.id), \(article.id) \(citation.paragraph): \(quote)")
            }
        }
    }

    @Test func `the four core events are reported by all five articles`() throws {
        let chronology = try chronology()
        for id in [
            "2026-01-07-renee-good-shooting", "2026-01-24-alex-pretti-shooting", "2026-01-27-consulate-attempt",
            "2026-01-27-note-of-protest",
        ] {
            let record = try #require(try chronology.event(EventID(id)))
            #expect(Set(record.event.citations.map(\.article)).count == 5, "\(id)")
        }
    }

    @Test func `the attempt's date and number of agents are disputed, the vaguer date is not`() throws {
        let chronology = try chronology()
        let record = try #require(try chronology.event("2026-01-27-consulate-attempt"))
        let open = record.discrepancies.filter(\.isOpenDispute)
        #expect(Set(open.map(\.property)).isSuperset(of: ["date", "agents"]))
        let date = try #require(open.first { $0.property == "date" })
        #expect(date.sides.map { Set($0.sources) }.contains(["lbc"]))
        #expect(!date.sides.contains { $0.sources == ["outlet-003"] })
    }

    @Test func `a person's query finds that person's events and none that has the mere word`() throws {
        let chronology = try chronology()
        let result = try chronology.results(of: Query("person:good"))
        let rows = try chronology.rows(0..<20, of: result)
        #expect(rows.contains { $0.id == "2026-01-07-renee-good-shooting" })
        for row in rows {
            let record = try #require(try chronology.event(row.id))
            #expect(record.event.people.contains { $0.person == "renee-good" })
        }
    }
}
