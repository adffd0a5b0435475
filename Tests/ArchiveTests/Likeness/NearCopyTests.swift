import EventModel
import GRDB
import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// A text of sentences of our own, each with its number.
private func sentences(_ numbers: some Sequence<Int>) -> [String] {
    let subjects = ["The harbour office", "A tug", "The island's only school", "Some forty passengers", "The old pier"]
    let deeds = [
        "waited for the second engine", "asked for a spare part", "kept its doors open", "were led away by night",
    ]
    return numbers.map { number in
        "\(subjects[number % 5]) \(deeds[number / 5 % 4]) on the \(number)th day of the strike of \(1900 + number * 7 % 90)."
    }
}

private func article(_ id: String, _ numbers: some Sequence<Int>, day: String? = nil, more: String = "") -> String {
    let date = day.map { "published: \($0)\n" } ?? ""
    return "---\ntitle: Strike \(id)\n\(date)\(more)---\n" + sentences(numbers).joined(separator: "\n\n") + "\n"
}

@Suite struct NearCopyTests {
    private func originals(_ files: [String: String]) throws -> [ArticleID: ArticleID] {
        let named = Dictionary(uniqueKeysWithValues: files.map { ("articles/\($0).md", $1) })
        return NearCopies(among: try ScratchLibrary(named).read().articles).originals
    }

    @Test func `a reprint with a new end is a near-copy of the earlier text`() throws {
        let found = try originals([
            "wire": article("wire", 0..<12, day: "2027-03-04"), "post": article("post", 0..<14, day: "2027-03-05"),
            "herald": article("herald", 1..<12, day: "2027-03-06"),
            "other": article("other", 30..<42, day: "2027-03-06"),
        ])
        #expect(found == ["post": "wire", "herald": "wire"])
    }

    @Test func `a text that shares less than half, a short one and a digest are none`() throws {
        let found = try originals([
            "wire": article("wire", 0..<12, day: "2027-03-04"), "own": article("own", 8..<24, day: "2027-03-05"),
            "digest": article("digest", 0..<12, day: "2027-03-05", more: "digestOf: Wire\n"),
            "a": "A ferry stays in port.\n\nIt left at noon.\n", "b": "A ferry stays in port.\n\nIt left at noon.\n",
        ])
        #expect(found.isEmpty)
    }

    @Test func `whoever confirms or rejects it has the last word`() throws {
        let found = try originals([
            "wire": article("wire", 0..<12, day: "2027-03-04"),
            "post": article("post", 0..<12, day: "2027-03-05", more: "derivedFrom: wire\n"),
            "own": article("own", 0..<12, day: "2027-03-05", more: "derivedFrom: own\n"),
        ])
        #expect(found.isEmpty)
    }

    @Test func `a check names near-copies until a curator has looked`() throws {
        let scratch = try ScratchLibrary([
            "articles/wire.md": article("wire", 0..<12, day: "2027-03-04"),
            "articles/post.md": article("post", 0..<12, day: "2027-03-05"),
        ])
        let findings = try scratch.read().check()
        #expect(findings.map(\.rule) == ["near-copy"])
        #expect(findings.first?.message.contains("“derivedFrom: wire” in articles/post.yaml confirms that") == true)
        for origin in ["wire", "post"] {
            try scratch.write("derivedFrom: \(origin)\n", to: "articles/post.yaml")
            #expect(try scratch.read().check().isEmpty)
        }
    }

    @Test func `near-copies count as one source until a curator says otherwise`() throws {
        let cite = { (id: String) in "  - {article: \(id), paragraph: 1}\n" }
        let scratch = try ScratchLibrary([
            "articles/wire.md": article("wire", 0..<12, day: "2027-03-04"),
            "articles/post.md": article("post", 0..<12, day: "2027-03-05"),
            "articles/other.md": article("other", 30..<42, day: "2027-03-06"),
            "events/strike.md":
                "---\ntitle: Strike\ndate: 2027-03-01\nsources:\n\(["wire", "post", "other"].map(cite).joined())---\n",
        ])
        var chronology = try scratch.chronology()
        #expect(try chronology.event("strike")?.independentSources == 2)
        try scratch.write("derivedFrom: post\n", to: "articles/post.yaml")
        chronology = try #require(try chronology.refreshed())
        #expect(try chronology.event("strike")?.independentSources == 3)
        try scratch.write("derivedFrom: wire\n", to: "articles/post.yaml")
        chronology = try #require(try chronology.refreshed())
        #expect(try chronology.event("strike")?.independentSources == 2)
    }

    @Test(arguments: 1...6)
    func `after any edits the index proposes what it proposes when it is made anew`(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let scratch = try ScratchLibrary(["articles/a0.md": article("a0", 0..<12, day: "2027-03-04")])
        var chronology = try scratch.chronology()
        for _ in 0..<14 {
            let id = "a\(Int.random(in: 0..<8, using: &random))"
            let start = Int.random(in: 0..<3, using: &random) * 20
            let length = Int.random(in: 10..<14, using: &random)
            let day = Bool.random(using: &random) ? "2027-03-0\(Int.random(in: 1...9, using: &random))" : nil
            try scratch.write(article(id, start..<start + length, day: day), to: "articles/\(id).md")
            chronology = try chronology.refreshed() ?? chronology
            let kept = try chronology.nearCopies()
            let store = IndexStore(root: scratch.root, location: .memory)
            let anew = try #require(try store.refreshed(since: nil, progress: { _ in }, isCancelled: { false }))
            #expect(try kept == Chronology(store, anew).nearCopies())
            #expect(try kept == NearCopies(among: scratch.read().articles).originals)
        }
    }

    @Test func `the near-copies of one article are found from both sides, without looking through all`() throws {
        let chronology = try ScratchLibrary([
            "articles/wire.md": article("wire", 0..<12, day: "2027-03-04"),
            "articles/post.md": article("post", 0..<12, day: "2027-03-05"),
            "articles/other.md": article("other", 40..<52, day: "2027-03-05"),
        ]).chronology()
        for id: ArticleID in ["wire", "post"] {
            let pairs = try chronology.nearCopies(with: id)
            #expect(pairs.map(\.copy) == ["post"] && pairs.map(\.original) == ["wire"])
        }
        #expect(try chronology.nearCopies(with: "other").isEmpty)
        let plan = try chronology.index.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + Chronology.nearCopiesOfOne, arguments: ["id": "wire"])
                .map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH") } && !plan.contains { $0.hasPrefix("SCAN") })
    }

    @Test func `a sketch is the same after it was kept, and in another run`() throws {
        let library = try ScratchLibrary(["articles/wire.md": article("wire", 0..<12)]).read()
        let sketch = try #require(library.articles.first.flatMap { TextSketch(of: $0) })
        #expect(TextSketch(packed: sketch.packed) == sketch)
        #expect(sketch.isNearCopy(of: sketch) && sketch.bands.count == Set(sketch.bands).count)
    }
}
