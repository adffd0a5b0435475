import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// What is wrong with a file is said with its place, and the rest of the library opens. The place stands between `«` and `»`.
@Suite struct FindingTests {
    private struct Marked {
        var text = ""
        var line = 1
        var column = 1

        init(_ marked: String) {
            text = marked.replacing("«", with: "").replacing("»", with: "")
            for scalar in marked.unicodeScalars {
                if scalar == "«" { return }
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
    }

    private func check(_ path: String, _ marked: String, _ rule: String) throws {
        let expected = Marked(marked)
        var files = BridgeStory.files
        files[path] = expected.text
        let library = try ScratchLibrary(files).read()
        let findings = library.check()
        #expect(findings.count == 1, "\(findings)")
        let finding = try #require(findings.first)
        #expect(finding.path == path)
        #expect(finding.rule == rule, "\(finding)")
        #expect(finding.line == expected.line && finding.column == expected.column, "\(finding)")
        #expect(library.articles.count == 3 && library.events.count >= 5)
    }

    @Test(arguments: [
        ("title: Wave «#2» hits port", "cut-value"),
        ("title: A\ndate: «2024-02-30»", "invalid-date"), ("title: A\ntime: «18 o'clock»", "invalid-time"),
        ("title: A\ntags: «{a: b}»", "unexpected-value"), ("title: «[A, B]»", "unexpected-value"),
        ("«date»: 2024-03-04", "missing-value"), ("title: Ü\npeople: [ana-good, «nobody»]", "unknown-person"),
        ("title: A\npeople:\n  - {person: «nobody», role: witness}", "unknown-person"),
        ("title: A\npeople:\n  - «{role: witness}»", "missing-value"),
        ("title: A\nzone: «Mars/Base»", "unknown-zone"), ("title: A\nstatus: «maybe»", "unexpected-value"),
        ("title: A\nsources:\n  - {article: «none», paragraph: 1}", "unknown-article"),
        ("title: A\nsources:\n  - {article: courier, paragraph: «9»}", "unknown-paragraph"),
        ("title: A\nsources:\n  - {article: courier, paragraph: «two»}", "unexpected-value"),
        ("title: A\nsources:\n  - «{article: courier}»", "missing-value"),
        ("title: A\nsources:\n  - {article: courier, paragraph: 1, quote: «the bridge collapsed»}", "missing-quote"),
        ("title: A\nsources:\n  - article: courier\n    paragraph: 1\n    claims: [«{value: 2}»]", "missing-value"),
        ("title: A\nresolved:\n  «date»: {why: none}", "missing-value"),
    ])
    func `a value that cannot be right is named with its line and column`(_ fields: String, _ rule: String) throws {
        try check("events/broken.md", "---\n" + fields + "\n---\nNotes.", rule)
    }

    @Test func `front matter that is not YAML is named with its line and column`() throws {
        try check("events/broken.md", "---\ntitle: A\ntags: «[»a, b\n---\n", "syntax")
    }
}
