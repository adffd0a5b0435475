import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// YAML that is made to end the program, to hold it up, or that YAML 1.1 reads otherwise than 1.2.
@Suite struct HostileYAMLTests {
    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static let levels = "bcdefgh"
    private static let bomb =
        "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + zip("bcdefgh", "abcdefg").map { "\($0): &\($0) [\(repeated("*\($1),", 8))x]\n" }.joined()
    private static let chain = "a0: &a0 [x]\n" + (1...5000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()

    private static let texts: [(name: String, yaml: String)] = [
        ("flow", "x: " + repeated("[", 100_000)), ("closed flow", "x: \(repeated("[", 900))\(repeated("]", 900))"),
        ("maps", "x: \(repeated("{a: ", 900))1\(repeated("}", 900))"), ("dashes", "x:\n  \(repeated("- ", 50_000))1"),
        ("keys", "x:\n" + (1...900).map { repeated(" ", $0) + "a:\n" }.joined()),
        ("marks", repeated("? ", 50_000) + "1"),
        ("bomb", bomb), ("chain", chain), ("bomb as a key", bomb + "? *h\n: 1"),
        ("bomb as a plain key", bomb + "*h : 1"),
        ("bomb in a flow key", bomb + "{[*h]: 1}"), ("bomb in a list as a key", bomb + "x: {[*h] : 1}"),
    ]

    @Test(arguments: texts.map(\.name)) func `costs its file and nothing else, wherever it stands`(_ name: String)
        throws
    {
        let yaml = try #require(Self.texts.first { $0.name == name }).yaml + "\n"
        let library = try ScratchLibrary([
            "events/good.md": "---\ntitle: Good\n---\n", "events/bad.md": "---\ntitle: Bad\n\(yaml)---\n",
            "people.yaml": yaml, "library.yaml": yaml, "articles/bad.md": "---\n\(yaml)---\nA text of it.\n",
            "articles/page.md": "Head\n\nText.", "articles/page.yaml": yaml,
        ]).read()
        #expect(library.events.map(\.id) == ["good"])
        #expect(
            Set(library.findings.map(\.path)).isSuperset(of: ["events/bad.md", "people.yaml", "library.yaml"]))
        #expect(library.articles.map(\.path).contains("articles/page.md"))
    }

    @Test func `what people write is read, however much of it there is`() throws {
        let sources = (1...400).map { "  - {article: a, paragraph: \($0), claims: [{property: p, value: [1]}]}\n" }
        let text =
            "---\ntitle: Q &A of R&D, *really*\nx-deep: \(Self.repeated("[", 90))x\(Self.repeated("]", 90))\nsources:\n\(sources.joined())---\n"
        let event = try #require(try ScratchLibrary(["events/a.md": text]).read().events.first)
        #expect(event.title == "Q &A of R&D, *really*")
        #expect(event.citations.count == 400)
    }

    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
    func `separators that editors do not count end no line`(_ separator: String) throws {
        let text =
            "---\ntitle: Strike\(separator)of dockers  # told\ntags: [\"a\(separator)b\", 'c\(separator)d']\ndate: soon\n---\n"
        let scratch = try ScratchLibrary(["events/a.md": text])
        let library = try scratch.read()
        #expect(library.events.first?.title == "Strike\(separator)of dockers")
        #expect(library.events.first?.tags == ["a\(separator)b", "c\(separator)d"])
        // The remark behind the title may be a part of it that is lost.
        #expect(library.findings.map(\.rule) == ["cut-value", "invalid-date"])
        #expect(library.findings.map(\.line) == [2, 4])
        _ = try LibraryEditor(root: scratch.root).perform(.set(.place("Kiel"), in: "a"))
        let changed = try #require(scratch.text("events/a.md"))
        #expect(changed != text && changed.replacing("place: Kiel\n", with: "") == text)
    }
}
