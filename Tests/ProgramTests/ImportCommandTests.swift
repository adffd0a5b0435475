import Foundation
import TestLibraries
import Testing

/// Sources of a manager of references, in a library that has one of them as a saved page.
@Suite struct `import of sources` {
    private let folder: ScratchFolder
    private var library: String { folder.path }

    init() throws {
        folder = try ScratchFolder()
        try write(
            "articles/dam.md", "---\ntitle: Dam breaks\nurl: https://post.example/dam\n---\nWater came over the dam.\n")
        try write("articles/dam.yaml", "# seen on paper\npublisher: Harbour Post\n")
        try write(
            "list.json",
            """
            [{"id": "roth", "title": "The dam breaks", "URL": "http://post.example/dam/", "container-title": "Harbour Post",
              "author": [{"family": "Roth", "given": "Ina"}], "issued": {"date-parts": [[2024, 3, 9]]}},
             {"id": "holt", "title": "Minutes of the council", "author": [{"literal": "Council of Holt"}]},
             {"id": "none"}]
            """)
    }

    private func write(_ path: String, _ text: String) throws { try folder.write(text, to: path) }

    private func text(_ path: String) -> String? { folder.text(path) }

    private func run() throws -> CommandResult {
        try CommandResult("import", library, library + "/list.json", "--from", "csl")
    }

    @Test func `says beside an article what it lacks, and makes sources of the others`() throws {
        let result = try run()
        #expect(result.status == 1 && result.output == "1 source imported; 1 article described\n")
        let findings = result.errors.split(separator: "\n")
        #expect(
            findings.count == 2
                && findings[0].hasSuffix("list.json:1:2: the article “dam” has another title already; it stays"))
        #expect(findings.last?.hasSuffix("list.json:4:2: this is no source with a title") == true)
        #expect(
            text("articles/dam.yaml")
                == "# seen on paper\npublisher: Harbour Post\npublished: 2024-03-09\nauthor: [Ina Roth]\n")
        #expect(
            text("articles/holt.md") == "---\ntitle: Minutes of the council\nauthor: [Council of Holt]\n---\n")
        let articles = try CommandResult("article", library + "/articles/holt.md", "--format", "json").output
        #expect(articles.contains("\"Minutes of the council\"") && articles.contains("Council of Holt"))
    }

    @Test(arguments: [
        (#"{"id": "dam", "title": "Another story", "publisher": "Echo"}"#, "1 source imported", "dam-2"),
        (#"{"title": "Dam breaks", "publisher": "Harbour Post"}"#, "1 source was there already", ""),
        (#"{"title": "Twice"}, {"title": "Twice"}"#, "1 source imported", "twice"),
        (#"{"title": "A & B", "author": [{"literal": "Smith & Sons, Holt"}]}"#, "1 source imported", "a-b"),
    ])
    func `takes no other source for an article, and none twice`(list: String, said: String, made: String) throws {
        try write("list.json", "[\(list)]")
        let before = text("articles/dam.yaml")
        #expect(try run().output.contains(said))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/articles").sorted()
        #expect(files == (["dam.md", "dam.yaml"] + (made.isEmpty ? [] : [made + ".md"])).sorted())
        #expect(text("articles/dam.yaml") == before)
        let again = try run()
        #expect(again.output == "0 sources imported; 1 source was there already\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/articles").sorted() == files)
    }

    @Test func `a broken file beside an article keeps no other source out`() throws {
        try write("articles/dam.yaml", "publisher: [\n")
        let result = try run()
        #expect(result.output == "1 source imported\n" && result.errors.contains("articles/dam.yaml: cannot be read"))
        #expect(text("articles/dam.yaml") == "publisher: [\n" && text("articles/holt.md") != nil)
    }

    @Test func `brings nothing the second time`() throws {
        _ = try run()
        let before = [text("articles/dam.yaml"), text("articles/holt.md")]
        #expect(try run().output == "0 sources imported; 2 sources were there already\n")
        #expect([text("articles/dam.yaml"), text("articles/holt.md")] == before)
    }
}
