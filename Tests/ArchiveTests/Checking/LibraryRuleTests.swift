import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// What is wrong with people and articles rather than with an event.
@Suite struct LibraryRuleTests {
    private func check(
        _ path: String, _ marked: String, _ rule: String, _ severity: Finding.Severity, _ message: String
    ) throws {
        let marked = MarkedText(marked)
        let finding = try FerryStory.library([path: marked.text]).onlyFinding(from: severity)
        #expect(
            finding
                == Finding(
                    path: path, line: marked.line, column: marked.column, rule: rule, message: message,
                    severity: severity))
    }

    @Test func `somebody who takes part in no event is a warning`() throws {
        try check(
            "people.yaml", "ida-berg:\n  name: Ida Berg\n\n«ole»:\n  name: Ole\n", "person-without-event", .warning,
            "ole takes part in no event")
    }

    @Test func `a name that means two people is a warning, a weak alias may`() throws {
        let event = FerryStory.event("people: [ole]\n")
        for (alias, isFound) in [("aliases: [IDA BERG]", true), ("weakAliases: [Ida Berg]", false)] {
            let people = "ida-berg:\n  name: Ida Berg\nole:\n  name: Ole\n  \(alias)\n"
            let findings = try FerryStory.library(["people.yaml": people, "events/other.md": event]).read().check()
            #expect(
                findings.map(\.description)
                    == (isFound ? ["people.yaml:3:1: “IDA BERG” is a name of ida-berg already"] : []))
        }
    }

    @Test func `a reprint of nothing and reprints of each other are errors, at the key`() throws {
        let text = "A text of one line, of which nobody quotes anything.\n"
        try check(
            "articles/reprint.md", "---\ntitle: A\npublished: 2023\nderivedFrom: «nowhere»\n---\n\(text)",
            "unknown-article", .error, "derivedFrom: there is no article nowhere")
        let circle = try FerryStory.library([
            "articles/reprint.md": "---\ntitle: A\npublished: 2023\nderivedFrom: twin\n---\n\(text)",
            "articles/twin.md": "---\ntitle: A\npublished: 2023\nderivedFrom: reprint\n---\n\(text)",
        ])
        #expect(
            try circle.read().check(from: .error).map(\.description) == [
                "articles/reprint.md:4:14: derivedFrom: twin goes back to reprint itself",
                "articles/twin.md:4:14: derivedFrom: reprint goes back to twin itself",
            ])
        let library = try FerryStory.library([
            "articles/a.html": "<html><body><p>\(text)</p></body></html>",
            "articles/a.yaml": "# from the archive\npublished: 2023\nderivedFrom:  nowhere\n",
        ])
        #expect(
            try library.onlyFinding().description == "articles/a.yaml:3:15: derivedFrom: there is no article nowhere")
    }

    @Test func `an article without a date is a note`() throws {
        let library = try FerryStory.library(["articles/undated.md": "---\ntitle: A\n---\nA text of one line.\n"])
        #expect(try library.read().check() == [])
        let note = try library.onlyFinding(from: .note)
        #expect(note.rule == "undated-article" && note.severity == .note && note.path == "articles/undated.md")
    }

    @Test func `findings come in the order of files and lines`() throws {
        let library = try FerryStory.library([
            "events/b.md": FerryStory.event("people: [x,\n  y]\nzone: Nowhere\n"),
            "events/a.md": FerryStory.event("time: late\n"), "articles/z.md": "",
        ])
        let places = try library.read().check().map { "\($0.path):\($0.line ?? 0)" }
        #expect(places == ["articles/z.md:0", "events/a.md:3", "events/b.md:3", "events/b.md:4", "events/b.md:5"])
    }
}
