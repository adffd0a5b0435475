import Foundation
import Newsdesk
import TestLibraries
import Testing

/// `dateline check` as it is called from a shell.
@Suite struct LibraryCheckerTests {
    private let library: ScratchFolder
    private var root: String { library.path }

    init() throws {
        library = try ScratchFolder([
            "library.yaml": "title: The Well\n",
            "articles/post.md":
                "---\ntitle: Dry\n---\nThe well of Sand has been dry for 9 days.\n\nNobody knows why.\n",
        ])
    }

    private func write(_ text: String, to path: String) throws { try library.write(text, to: path) }

    private func event(paragraph: Int, quote: String) throws {
        try write(
            "---\ntitle: Dry\nsources:\n  - {article: post, paragraph: \(paragraph), quote: \(quote)} # by hand\n---\n",
            to: "events/dry.md")
    }

    @Test func `a library in order exits with 0 and prints nothing, its notes only where they are wanted`() throws {
        try event(paragraph: 1, quote: dry)
        let report = try LibraryChecker(root: root).run()
        #expect(report.text == "" && report.exitStatus == 0)
        #expect(try report.json() == "[]\n")
        #expect(report.summary == "1 event, 1 article, 0 people: 1 note")
        let noted = try LibraryChecker(root: root, showsNotes: true).run()
        #expect(noted.exitStatus == 0)
        #expect(noted.text.hasPrefix("articles/post.md: note: ") && noted.text.hasSuffix(" (undated-article)\n"))
    }

    private let dry = "has been dry for 9 days"

    @Test func `a changed digit exits with 1 and is told in one line`() throws {
        try event(paragraph: 1, quote: "has been dry for 8 days")
        let report = try LibraryChecker(root: root).run()
        #expect(report.exitStatus == 1)
        #expect(
            report.text == "events/dry.md:4:42: dry quotes post, paragraph 1, as “has been dry for 8 days”; "
                + "it now reads “\(dry)” (number: 8 → 9) (changed-quote)\n")
    }

    @Test func `as JSON each finding is an object with its place`() throws {
        try event(paragraph: 7, quote: "a storm broke the mast")
        #expect(
            try LibraryChecker(root: root).run().json() == """
                [{"column":32,"line":4,"message":"post has no paragraph 7, only 2","path":"events/dry.md",\
                "rule":"unknown-paragraph","severity":"error"}
                ]

                """)
    }

    @Test func `a fix says what it did and leaves nothing to find`() throws {
        try event(paragraph: 2, quote: dry)
        #expect(try LibraryChecker(root: root).run().exitStatus == 1)
        let report = try LibraryChecker(root: root, fixes: true).run()
        #expect(report.exitStatus == 0)
        #expect(
            report.text == "events/dry.md:4:32: fixed: dry quotes post, paragraph 2, as “\(dry)”; "
                + "the words are in paragraph 1 now: paragraph 2 → 1 (moved-quote)\n")
        #expect(try LibraryChecker(root: root, fixes: true).run().text == "")
        let text = try String(contentsOfFile: root + "/events/dry.md", encoding: .utf8)
        #expect(text.contains("paragraph: 1, quote: \(dry)} # by hand\n"))
    }

    @Test func `nothing of an article acts on the terminal`() throws {
        try write(
            "---\ntitle: Dry\n---\nThe well \u{1B}[31m has \u{202E}been dry for 9 days.\n", to: "articles/post.md")
        try event(paragraph: 1, quote: "has been dry for 8 days")
        let text = try LibraryChecker(root: root).run().text
        #expect(text.contains("dry for 9 days"))
        #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `a folder that is not there cannot be checked`() {
        #expect(throws: (any Error).self) { try LibraryChecker(root: root + "/nowhere").run() }
    }
}
