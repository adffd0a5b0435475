import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Repairs of quotes that have moved: what is written, and what stays as it was.
@Suite struct QuoteFixerTests {
    private static let moved = """
        ---
        # Checked by telephone.
        title:   "Another"   # a title
        x-unknown: {a: [1,2], b: ~}
        sources:
          # The captain's words
          - quote:  'said that nobody was hurt'   # her words
            article: fjord-post

            paragraph:   1  # wrong
            prefix: "At the pier Ida Berg "
            suffix:  ''
            claims: [ {property: hurt, value: 0} ]
          - {article: tidende, paragraph: 1, start: 0, quote: "all 50 passengers", end: 17}
          - {article: fjord-post, paragraph: 1, quote: ran aground at 8 on Tuesday}
        ---

        Notes:   kept.

        """

    private func fix(_ scratch: ScratchLibrary) throws -> [RepairOutcome] {
        let library = try scratch.read()
        return library.apply(library.quoteRepairs())
    }

    private func text(_ path: String, _ scratch: ScratchLibrary) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: scratch.root + "/" + path)), as: UTF8.self)
    }

    @Test(arguments: ["\n", "\r\n"])
    func `only what has moved is written anew, every other byte stays`(_ newline: String) throws {
        let before = Self.moved.replacing("\n", with: newline)
        let scratch = try FerryStory.library(["events/other.md": before])
        let outcomes = try fix(scratch)
        #expect(outcomes.allSatisfy { $0.obstacle == nil })
        #expect(
            outcomes.map(\.repair.summary) == ["paragraph 1 → 2, prefix", "start 0 → 27, end 17 → 44"])
        #expect(
            try text("events/other.md", scratch)
                == before.replacing("paragraph:   1  # wrong", with: "paragraph:   2  # wrong")
                .replacing("\"At the pier Ida Berg \"", with: "\"Captain Ida Berg \"")
                .replacing("start: 0,", with: "start: 27,").replacing("end: 17", with: "end: 44"))
    }

    @Test func `a second run finds nothing to repair, and what has changed is left to a person`() throws {
        let scratch = try FerryStory.library(["events/other.md": Self.moved])
        _ = try fix(scratch)
        let once = try text("events/other.md", scratch)
        #expect(try fix(scratch).isEmpty)
        #expect(try text("events/other.md", scratch) == once)
        #expect(try scratch.read().check().map(\.rule) == ["changed-quote"])
    }

    @Test func `rows of a table are repaired, the lines around them stay`() throws {
        let table = """
            {"id": "one", "title": "One"}

            {"id":"two","title":"Zwei ü","sources":[{"article":"fjord-post","paragraph":3,"quote":"said that nobody was hurt"},\
            {"article":"tidende","paragraph": 7 ,"quote":"all 50 passengers"}],"extra":1.50}
            not JSON
            """
        let scratch = try FerryStory.library(["events/t.jsonl": table])
        #expect(try fix(scratch).count == 2)
        #expect(
            try text("events/t.jsonl", scratch)
                == table.replacing("\"paragraph\":3", with: "\"paragraph\":2").replacing(": 7 ,", with: ": 1 ,"))
    }

    @Test func `an incomplete citation before it does not lead to the wrong one`() throws {
        let event = FerryStory.event(quote: "said that nobody was hurt")
            .replacing("sources:\n", with: "sources:\n  - {article: fjord-post}\n")
        let scratch = try FerryStory.library(["events/other.md": event])
        #expect(try fix(scratch).map(\.obstacle) == [nil])
        #expect(try text("events/other.md", scratch) == event.replacing("paragraph: 1", with: "paragraph: 2"))
    }

    @Test func `a file that was changed after it was read is left as it is`() throws {
        let scratch = try FerryStory.library(["events/other.md": Self.moved])
        let library = try scratch.read()
        let repairs = library.quoteRepairs()
        let newer = Self.moved.replacing("# Checked by telephone.", with: "# Checked\n# by mail.")
        try scratch.write(newer, to: "events/other.md")
        let obstacle = EditingError.changedMeanwhile(path: "events/other.md")
        #expect(library.apply(repairs).map(\.obstacle) == [obstacle, obstacle])
        #expect(try text("events/other.md", scratch) == newer)
    }

    @Test func `a file keeps its permissions, and nothing is left behind`() throws {
        let scratch = try FerryStory.library(["events/other.md": Self.moved])
        let path = scratch.root + "/events/other.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        _ = try fix(scratch)
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o640)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.root + "/events").sorted() == [
                "aground.md", "other.md",
            ])
    }

    @Test func `a repair is a step that can be undone`() throws {
        let scratch = try FerryStory.library(["events/other.md": Self.moved])
        _ = try fix(scratch)
        let editor = try LibraryEditor(root: scratch.root)
        #expect(editor.undoable == "mend 2 quotes that moved")
        #expect(try editor.undo()?.files == ["events/other.md"])
        #expect(try text("events/other.md", scratch) == Self.moved)
    }

    @Test func `where nothing can be written, every repair comes back with the reason`() throws {
        let scratch = try FerryStory.library(["events/other.md": Self.moved])
        let library = try scratch.read()
        let repairs = library.quoteRepairs()
        try FileManager.default.removeItem(atPath: scratch.root)
        let vanished = EditingError.vanished(path: scratch.root)
        #expect(library.apply(repairs).map(\.obstacle) == [vanished, vanished])
    }

    @Test func `a link is not written through, neither within the library nor out of it`() throws {
        let other = try ScratchLibrary(["outside.md": Self.moved])
        let scratch = try FerryStory.library(["notes/in.md": Self.moved])
        try scratch.link("events/in.md", to: "../notes/in.md")
        let isLink = EditingError.link(path: "events/in.md")
        #expect(try fix(scratch).map(\.obstacle) == [isLink, isLink])
        #expect(try text("notes/in.md", scratch) == Self.moved)
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: scratch.root + "/events/in.md")
        #expect(link == "../notes/in.md")
        try scratch.link("events/out.md", to: other.root + "/outside.md")
        _ = try fix(scratch)
        #expect(try text("outside.md", other) == Self.moved)
    }
}
