import EventModel
import Testing

@testable import Curation
@testable import LibraryFiles

/// What is said of sources is one step, and the articles stay as they are.
struct SourceNoteTests {
    private static let flood = Article(id: "flood", headline: "Flood", path: "articles/2024/flood.html")

    private func note(_ key: String, _ value: String) throws -> SourceNote {
        try #require(SourceNote(beside: Self.flood, fields: [.init(key, .text(value))]))
    }

    @Test func `keeps what stands beside an article, and one undo takes all of it back`() throws {
        let library = try ScratchLibrary([
            "articles/2024/flood.html": "<p>Water.",
            "articles/2024/flood.yaml": "# note\nurl: https://a.example # old\n",
        ])
        let editor = try LibraryEditor(root: library.root)
        let before = try snapshot(library.root)
        let made = SourceNote(source: "articles/talk.md", fields: [.init("title", .text("Talk: with the mayor"))])
        _ = try editor.describe(
            [try note("publisher", "Post"), try note("url", "https://b.example"), made], summary: "import 3 sources")
        #expect(
            library.text("articles/2024/flood.yaml") == "# note\nurl: https://b.example # old\npublisher: Post\n")
        #expect(library.text("articles/talk.md") == "---\ntitle: \"Talk: with the mayor\"\n---\n")
        #expect(try LibraryEditor(root: library.root).undo()?.summary == "import 3 sources")
        #expect(try snapshot(library.root) == before)
    }

    @Test func `an article is never changed, and what somebody changed stays`() throws {
        let library = try ScratchLibrary(["articles/talk.md": "Talk"])
        let editor = try LibraryEditor(root: library.root)
        let note = SourceNote(source: "articles/talk.md", fields: [.init("title", .text("Other"))])
        #expect(throws: EditingError.changedMeanwhile(path: "articles/talk.md")) {
            try editor.describe([note], summary: "s")
        }
        _ = try editor.describe([SourceNote(source: "articles/new.md", fields: note.fields)], summary: "s")
        try library.write("Somebody wrote here.", to: "articles/new.md")
        #expect(throws: EditingError.self) { try editor.undo() }
        #expect(library.text("articles/new.md") == "Somebody wrote here." && library.text("articles/talk.md") == "Talk")
    }

    @Test(arguments: ["new.md", "events/../new.md", "articles/.new.md", "articles/new.html", "library.yaml", ".x/a.md"])
    func `a source has no other place`(path: String) throws {
        let library = try ScratchLibrary([:])
        let editor = try LibraryEditor(root: library.root)
        #expect(throws: EditingError.outside(path: path)) {
            try editor.describe([SourceNote(source: path, fields: [.init("title", .text("T"))])], summary: "s")
        }
    }

    @Test func `one of many in a file has nothing beside it`() {
        for path in ["crawl.warc.gz#12", "articles/feed.xml", "floods.md"] {
            #expect(SourceNote.place(beside: Article(id: "flood", headline: "F", path: path)) == nil)
        }
        for name in ["people", "library"] {
            #expect(SourceNote.place(beside: Article(id: ArticleID(name), headline: "F", path: name + ".md")) == nil)
        }
        #expect(SourceNote.place(beside: Self.flood) == "articles/2024/flood.yaml")
        #expect(SourceNote.place(beside: Article(id: "flood", headline: "F", path: "flood.txt")) == "flood.yaml")
    }

    @Test(arguments: [("a", "b"), ("a", nil)] as [(String?, String?)])
    func `a step that changes an article is none`(_ versions: (String?, String?)) {
        let isAllowed = EditedPath.isChange(of: "articles/lbc.md", from: versions.0, to: versions.1)
        #expect(isAllowed == (versions.1 == nil))
        #expect(!EditedPath.isChange(of: "articles/lbc.html", from: versions.0, to: versions.1))
    }
}
