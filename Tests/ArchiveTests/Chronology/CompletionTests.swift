import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct CompletionTests {
    private let scratch: ScratchLibrary
    private let chronology: Chronology

    init() throws {
        scratch = try ScratchLibrary(BridgeStory.files)
        chronology = try scratch.chronology()
    }

    /// The lines that completing at the mark leads to.
    private func completed(_ marked: String, _ files: [String: String]? = nil) throws -> [String] {
        let chronology = try files.map { try ScratchLibrary($0).chronology() } ?? chronology
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let line = Array(parts.joined().unicodeScalars)
        return try chronology.completions(for: parts.joined(), at: parts[0].unicodeScalars.count).map { completion in
            var scalars = line
            scalars.replaceSubrange(completion.range, with: Array(completion.text.unicodeScalars))
            return String(String.UnicodeScalarView(scalars))
        }
    }

    @Test(arguments: [
        ("pe|", ["person:"]), ("tag:bridge (pla|", ["tag:bridge (place:", "tag:bridge (tag:bridge"]),
        ("-so| x", ["-source: x"]), ("is:d|", ["is:disputed"]), ("date:2|", []), ("xyz:a|", []),
    ])
    func `the beginning of a field is completed`(_ marked: String, _ expected: [String]) throws {
        #expect(try completed(marked).prefix(1) == expected.prefix(1))
    }

    @Test(arguments: [
        ("person:go|", ["person:ana-good"]), ("person:álv|", ["person:jose-alvarez"]),
        ("person:\"ana g|", ["person:ana-good"]), ("é -person:good-m|", ["é -person:ana-good"]),
        ("tag:tr| or x", ["tag:traffic or x"]), ("place:ki|", ["place:\"Harbour Bridge, Kiel\""]),
        ("source:even|", ["source:\"Evening Gazette\""]), ("person:zzz|", []),
    ])
    func `the beginning of a value is completed`(_ marked: String, _ expected: [String]) throws {
        #expect(try completed(marked) == expected)
    }

    @Test func `behind a field all its values come, the most frequent first`() throws {
        #expect(try completed("person:|") == ["person:jose-alvarez", "person:ana-good"])
        #expect(try completed("is:|") == ["is:confirmed", "is:suggested", "is:disputed", "is:planned", "is:unused"])
        let people = try chronology.completions(for: "person:", at: 7)
        #expect(people.map(\.label) == ["José Álvarez", "Ana Good"])
        #expect(people.map(\.count) == [2, 1])
    }

    @Test func `a bare word is completed to whatever has it`() throws {
        #expect(try completed("kiel|") == ["place:\"Harbour Bridge, Kiel\""])
        #expect(try completed("bri|") == ["tag:bridge", "place:\"Harbour Bridge, Kiel\""])
    }

    @Test func `every completion is a query`() throws {
        for marked in ["|", "t|", "person:|", "a|", "source:|", "place:|"] {
            for line in try completed(marked) where !line.hasSuffix(":") {
                #expect(throws: Never.self) { try Query(line) }
            }
        }
    }

    @Test(arguments: [
        ("person:mun|", ["person:lucia-munoz"]), ("person:muñ|", ["person:lucia-munoz"]),
        ("person:Mun\u{303}|", ["person:lucia-munoz"]), ("person:o'b|", ["person:siobhan-obrien"]),
        ("person:\"hans nov|", ["person:jan-novak"]), ("tag:old|", ["tag:\"old \"\"new\"\" town\""]),
        ("tag:\"old new|", ["tag:\"old \"\"new\"\" town\""]), ("tag:cafe|", ["tag:Café"]),
        ("-tag:CAFÉ|", ["-tag:Café"]),
        ("place:kol|", ["place:Köln", "place:\"Markthalle \"\"Zur Brücke\"\", Köln\""]),
        ("place:\"zur b|", ["place:\"Markthalle \"\"Zur Brücke\"\", Köln\""]),
        ("source:sudd|", ["source:\"Süddeutsche Rundschau\""]), ("source:dai|", ["source:\"The \"\"Daily\"\" Post\""]),
        ("(is:co|", ["(is:confirmed"]),
    ])
    func `names with blanks, accents and quotation marks are completed as they must be typed`(
        _ marked: String, _ expected: [String]
    ) throws {
        #expect(try completed(marked, MarketStory.files) == expected)
    }

    @Test func `what a completion says finds as many events as it promises`() throws {
        let chronology = try ScratchLibrary(MarketStory.files).chronology()
        for line in ["person:", "tag:", "place:"] {
            let completions = try chronology.completions(for: line, at: line.unicodeScalars.count)
            #expect(!completions.isEmpty)
            for completion in completions {
                #expect(
                    try chronology.results(of: Query(completion.text)).count >= completion.count ?? .max,
                    "\(completion.text)")
            }
        }
        for completion in try chronology.completions(for: "source:", at: 7) {
            let hits = try chronology.search(Query(completion.text))
            #expect(Set(hits.map(\.article.id)).count == completion.count, "\(completion.text)")
        }
    }
}
