import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct FacetTests {
    private let scratch: ScratchLibrary
    private let chronology: Chronology

    init() throws {
        scratch = try ScratchLibrary(BridgeStory.files)
        chronology = try scratch.chronology()
    }

    private func facets(_ line: String, _ kind: FacetKind) throws -> [String] {
        let found = try chronology.facets(of: chronology.results(of: Query(line)))
        return (found[kind] ?? []).map { "\($0.label) \($0.events)" }
    }

    @Test func `everything is counted by person, place, tag, source and year`() throws {
        #expect(try facets("", .person) == ["José Álvarez 2", "Ana Good 1"])
        #expect(try facets("", .place) == ["Harbour Bridge, Kiel 1"])
        #expect(try facets("", .tag) == ["bridge 2", "traffic 2"])
        #expect(try facets("", .source) == ["Evening Gazette 2", "Harbour Courier 1", "Valley News 1"])
        #expect(try facets("", .year) == ["1961 1", "2024 4"])
    }

    @Test func `an article without a publisher is called by its headline, and found by its id`() throws {
        let title = "title: Mayor orders an inspection\n"
        try scratch.write(
            BridgeStory.gazette.replacing("publisher: Evening Gazette\n", with: ""), to: "articles/gazette.md")
        let chronology = try #require(try chronology.refreshed())
        let sources = try #require(chronology.facets(of: chronology.results(of: Query("")))[.source])
        #expect(BridgeStory.gazette.contains(title) && sources.map(\.label).contains("Mayor orders an inspection"))
        let query = try #require(sources.first { $0.label == "Mayor orders an inspection" }?.query)
        #expect(query == .source(QueryTerm("gazette")))
        #expect(try chronology.results(of: query).count == 2)
    }

    @Test func `the counts are those of the result`() throws {
        #expect(try facets("date:1961", .person) == ["José Álvarez 1"])
        #expect(try facets("date:1961", .tag) == [])
        #expect(try facets("person:good", .tag) == ["bridge 1", "traffic 1"])
        #expect(try facets("tag:nothing", .year) == [])
    }

    @Test func `the query of a facet finds as many events as it counts`() throws {
        for line in ["", "date:2024", "tag:bridge"] {
            let query = try Query(line)
            for facet in try chronology.facets(of: chronology.results(of: query)).values.joined() {
                let narrowed = try chronology.results(of: query == .all ? facet.query : .and([query, facet.query]))
                #expect(narrowed.count == facet.events, "\(line): \(facet.query)")
            }
        }
    }

    @Test func `counting stops when it is told to`() throws {
        let result = try chronology.results()
        #expect(throws: CancellationError.self) { try chronology.facets(of: result, isCancelled: { true }) }
    }
}
