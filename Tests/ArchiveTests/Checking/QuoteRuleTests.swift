import EventModel
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Quotes that are no longer where they were, or not as they were.
@Suite struct QuoteRuleTests {
    private func check(
        _ marked: String, _ rule: String, _ message: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let marked = MarkedText(marked)
        let finding = try FerryStory.library(["events/other.md": marked.text]).onlyFinding(at: location)
        #expect(finding.rule == rule, sourceLocation: location)
        #expect(finding.message == message, sourceLocation: location)
        #expect(finding.line == marked.line && finding.column == marked.column, "\(finding)", sourceLocation: location)
    }

    @Test func `a changed digit names the event, the source and both versions`() throws {
        try check(
            FerryStory.event(quote: "«ran aground at 8 on Tuesday»"), "changed-quote",
            "other quotes Fjord Post (fjord-post), paragraph 1, as “ran aground at 8 on Tuesday”; "
                + "it now reads “ran aground at 7 on Tuesday” (number: 8 → 7)")
    }

    @Test func `a quote that is in another paragraph now points at the number`() throws {
        let moved = FerryStory.event(quote: "said that nobody was hurt")
            .replacing("paragraph: 1", with: "paragraph: «1»")
        let message = "the words are in paragraph 2 now"
        try check(
            moved, "moved-quote",
            "other quotes Fjord Post (fjord-post), paragraph 1, as “said that nobody was hurt”; \(message)")
        try check(
            moved.replacing("«1»", with: "«9»"), "moved-quote",
            "other quotes Fjord Post (fjord-post), paragraph 9, as “said that nobody was hurt”; \(message)")
    }

    @Test func `a quote at another position has moved`() throws {
        try check(
            FerryStory.event(quote: "«ran aground at 7»", citation: "    start: 4\n    end: 20\n"), "moved-quote",
            "other quotes Fjord Post (fjord-post), paragraph 1, as “ran aground at 7”; "
                + "the words are at 10–26 now, or what stands around them has changed")
    }

    @Test func `words that stand twice are ambiguous until something tells which are meant`() throws {
        let article =
            FerryStory.files["articles/fjord-post.md", default: ""] + "\n\nThe crew and the crew of the tug met.\n"
        func library(_ citation: String) throws -> ScratchLibrary {
            let event = FerryStory.event(quote: "the crew", citation: citation).replacing(
                "paragraph: 1", with: "paragraph: 4")
            return try FerryStory.library([
                "articles/fjord-post.md": article.replacing("The crew", with: "So the crew"), "events/other.md": event,
            ])
        }
        let finding = try library("").onlyFinding()
        #expect(finding.rule == "ambiguous-quote")
        #expect(finding.message.hasSuffix("the words stand 2 times in paragraph 4, and nothing tells which are meant"))
        #expect(try library("    suffix: ' of the tug'\n").read().check() == [])
    }

    @Test func `words that are nowhere are missing, and so is a paragraph`() throws {
        try check(
            FerryStory.event(quote: "«a storm broke the mast»"), "missing-quote",
            "other quotes Fjord Post (fjord-post), paragraph 1, as “a storm broke the mast”; "
                + "the article does not have these words")
        for quote in [nil, "a storm broke the mast"] {
            try check(
                FerryStory.event(quote: quote).replacing("paragraph: 1", with: "paragraph: «9»"), "unknown-paragraph",
                "fjord-post has no paragraph 9, only 3")
        }
    }

    @Test func `quotes are looked for whatever quotation marks and dashes are used`() throws {
        let library = try FerryStory.library([
            "articles/fjord-post.md": FerryStory.files["articles/fjord-post.md", default: ""]
                .replacing("Captain Ida Berg said", with: "The captain – “Ida” – said"),
            "events/other.md": FerryStory.event(quote: "'The captain - \"Ida\" - said'")
                .replacing("paragraph: 1", with: "paragraph: 2"),
        ])
        #expect(try library.read().check() == [])
    }

    @Test func `a row of a table names its event too`() throws {
        let row = MarkedText(
            #"{"id":"r","title":"R","sources":[{"article":"tidende","paragraph":1,"quote":«"all 60 passengers"»}]}"#)
        let finding = try FerryStory.library(["events/t.jsonl": row.text]).onlyFinding()
        #expect(finding.line == 1 && finding.column == row.column)
        #expect(
            finding.message == "r quotes Tidende (tidende), paragraph 1, as “all 60 passengers”; "
                + "it now reads “all 50 passengers” (number: 60 → 50)")
    }
}
