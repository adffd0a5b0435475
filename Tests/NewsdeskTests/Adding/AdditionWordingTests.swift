import EventModel
import Foundation
import Newsdesk
import Testing

/// What a person reads.
@Suite struct AdditionWordingTests {
    private let clippings: Clippings

    init() throws { clippings = try Clippings() }

    private func lines(_ report: AdditionReport) -> String {
        report.additions.map(\.text).joined(separator: "\n").replacing(clippings.folder + "/", with: "")
    }

    @Test func `an article is told with all that was recognised`() throws {
        try clippings.write(Ferry.markdown(), to: "post.md")
        #expect(
            lines(try clippings.add("post.md")) == """
                post.md: added as articles/post.md
                  Markdown: “Lunholm ferry stays in port” · Island Post · 3 March 2027 (front matter) · 4 paragraphs
                """)
    }

    @Test func `what was not found is said, and so is what is wrong`() throws {
        try clippings.write("---\ndate: soon\n---\nCalm\n\nThe morning was calm.\n\nRead more: Storm\n", to: "calm.md")
        #expect(
            lines(try clippings.add("calm.md")) == """
                calm.md: added as articles/calm.md
                  Markdown: “Calm” · no publisher found · no date found · 2 paragraphs, 1 of them furniture
                  note: articles/calm.md:2:7: “soon” is not a date
                """)
    }

    @Test func `a reprint is told with what can be done`() throws {
        try clippings.write(Ferry.markdown(), to: "post.md")
        try clippings.write(Ferry.markdown(publisher: "Coast Herald"), to: "herald.md")
        #expect(
            lines(try clippings.add("post.md", "herald.md")).hasSuffix(
                """

                  looks like a reprint of post, 4 of 4 paragraphs are equal; \
                put “derivedFrom: post” into articles/herald.yaml
                """))
    }

    @Test func `duplicates and refusals are one line each`() throws {
        try clippings.write(Ferry.markdown(), to: "post.md")
        try clippings.write("Only a headline\n", to: "headline.txt")
        #expect(try clippings.add("post.md").added == 1)
        let report = try clippings.add("post.md", "headline.txt", "nowhere.md", "paper.ps")
        #expect(
            lines(report) == """
                post.md: not added, it is in the library as articles/post.md
                headline.txt: holds no article: no text below “Only a headline”
                nowhere.md: there is no such file
                paper.ps: there is no such file
                """)
        #expect(report.additions.map(\.isRefused) == [false, true, true, true])
        #expect(report.summary == "1 already there, 3 refused")
    }

    @Test func `nothing of a file acts on the terminal`() throws {
        try clippings.write("Calm \u{1B}[31m\u{202E} sea\n\nThe morning was calm.\n", to: "c\u{1B}[2J.txt")
        let report = try clippings.add("c\u{1B}[2J.txt")
        let text = try #require(report.additions.first?.text)
        #expect(text.contains("articles/c-2J.txt"))
        #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `progress says how far, how fast and how long`() {
        #expect(ArticleAdder.Progress.reading(0.256).text(after: 3) == "reading the library, 25 %")
        #expect(ArticleAdder.Progress.adding(done: 0, total: 9).text(after: 0) == "0 of 9 files")
        #expect(
            ArticleAdder.Progress.adding(done: 30, total: 100).text(after: 3)
                == "30 of 100 files, 10 a second, 7 s left")
    }
}
