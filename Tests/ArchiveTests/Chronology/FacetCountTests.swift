import EventModel
import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Facets beside a count of what each event of the files has.
@Suite struct FacetCountTests {
    private let scratch: ScratchLibrary

    init() throws {
        var tables = FacetTables(seed: 3)
        scratch = try ScratchLibrary(tables.files)
    }

    @Test(arguments: [
        "", "tag:t1", "person:p0", "-person:p0", "date:2003..2007", "bridge", "bridge or tag:t2", "tag:none",
    ])
    func `facets count what the events of a result have`(_ line: String) throws {
        let chronology = try scratch.chronology()
        let result = try chronology.results(of: Query(line))
        let ids = Set(try chronology.rows(0..<result.count, of: result).map(\.id))
        let library = try scratch.read()
        let events = library.events.filter { ids.contains($0.id) }
        #expect(events.count == result.count)
        for limit in [3, 200] {
            let facets = try chronology.facets(of: result, limit: limit).mapValues {
                $0.map { "\($0.label) \($0.events)" }
            }
            #expect(facets == NaiveFacets(events, library.articles).counts(limit: limit), "at most \(limit)")
        }
    }

    @Test func `facets count what is left after events were changed, came and went`() throws {
        var chronology = try scratch.chronology()
        for seed in 4...6 as ClosedRange<UInt64> {
            var tables = FacetTables(seed: seed)
            try scratch.write(tables.table(ofEvents: Int(seed) * 20), to: "events/b.jsonl")
            chronology = try #require(try chronology.refreshed())
            let library = try scratch.read()
            let result = try chronology.results(of: .not(.tag(QueryTerm("t1"))))
            let facets = try chronology.facets(of: result).mapValues { $0.map { "\($0.label) \($0.events)" } }
            let events = library.events.filter { !$0.tags.contains("t1") }
            #expect(facets == NaiveFacets(events, library.articles).counts(limit: 20))
        }
    }
}

/// Values and how many events have them, counted event by event.
private struct NaiveFacets {
    private var counts: [FacetKind: [String: Int]] = [:]

    init(_ events: [Event], _ articles: [Article]) {
        let publishers = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.publisher) })
        for event in events {
            note(event.people.map(\.person.name), .person)
            note(event.place.map { [$0] } ?? [], .place)
            note(event.tags, .tag)
            note(event.citations.map { (publishers[$0.article] ?? nil) ?? $0.article.name }, .source)
            note(event.date.map { [String($0.text.prefix(4))] } ?? [], .year)
        }
    }

    private mutating func note(_ values: [String], _ kind: FacetKind) {
        for value in Set(values) { counts[kind, default: [:]][value, default: 0] += 1 }
    }

    /// The most frequent of each kind, and all years in order.
    func counts(limit: Int) -> [FacetKind: [String]] {
        var all = counts.mapValues { values in
            values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map { "\($0.key) \($0.value)" }
        }
        all[.year] = counts[.year, default: [:]].sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return all
    }
}

/// Events with several people, some of them in several roles, that cite several paragraphs and articles of one publisher.
private struct FacetTables {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    var files: [String: String] {
        mutating get {
            var files = ["events/a.jsonl": table(ofEvents: 0..<300), "events/b.jsonl": table(ofEvents: 60)]
            for number in 0..<12 {
                let publisher = number < 9 ? "publisher: Paper \(number % 4)\n" : ""
                files["articles/a\(number).md"] = "---\ntitle: a\(number)\n\(publisher)---\nOne.\n\nTwo.\n\nThree.\n"
            }
            return files
        }
    }

    /// Of events that are not those of the other table.
    mutating func table(ofEvents count: Int) -> String { table(ofEvents: 1000..<1000 + count) }

    private mutating func table(ofEvents numbers: Range<Int>) -> String {
        numbers.map { event($0) }.joined(separator: "\n")
    }

    private mutating func event(_ number: Int) -> String {
        let people = list(pairs(5, 9, 3).map { "{\"person\":\"p\($0)\",\"role\":\"r\($1)\"}" })
        let sources = list(pairs(4, 14, 3).map { "{\"article\":\"a\($0)\",\"paragraph\":\($1 + 1)}" })
        let tags = list(pairs(3, 6, 1).map { tag, _ in "\"t\(tag)\"" })
        let title = below(2) > 0 ? "Bridge" : "Tunnel"
        let place = below(3) > 0 ? "\"place\":\"Place \(below(7))\"," : ""
        return "{\"id\":\"e\(number)\",\"title\":\"\(title)\",\"date\":\"\(2000 + below(12))-05-04\",\(place)"
            + "\"people\":\(people),\"tags\":\(tags),\"sources\":\(sources)}"
    }

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

    /// Fewer than so many.
    private mutating func pairs(_ most: Int, _ first: Int, _ second: Int) -> [(Int, Int)] {
        (0..<below(most)).map { _ in (below(first), below(second)) }
    }

    private func list(_ values: [String]) -> String { "[" + Set(values).sorted().joined(separator: ",") + "]" }
}
