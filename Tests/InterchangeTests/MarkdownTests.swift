import RandomNumbers
import Testing

@testable import Interchange

@Suite struct `The Markdown report` {
    @Test func `defines each footnote that it refers to, once`() throws {
        let text = try SampleChronology.harbour.written(as: "markdown").text
        let references = text.matches(of: #/\[\^(\d+)\](?!:)/#).map { String($0.output.1) }
        let definitions = text.matches(of: #/\[\^(\d+)\]:/#).map { String($0.output.1) }
        #expect(references == ["1", "2", "3", "4"])
        #expect(definitions == references)
        #expect(
            text.contains(
                "[^1]: Harbour Post, “Warehouse burns”, 14 March 2023, paragraph 1: “on Sunday”. <https://post.example/fire?a=1&b=2>"
            ))
        #expect(text.contains("[^4]: gone, not in the library, paragraph 1: “nothing”."))
    }

    @Test func `says in a table who says what`() throws {
        let text = try SampleChronology.harbour.written(as: "markdown").text
        #expect(text.contains("| 12 March 2023 | Harbour Post |  |\n| 13 March 2023 | Island Echo | the chief |"))
    }

    /// Whatever a text is made of, it is one paragraph of that very text.
    @Test func `escapes texts so that they read as themselves`() {
        let pieces = [
            "#", "- ", "1. ", "*", "_", "`", "[a](b)", "<b>", "&amp;", "|", "~~", "\\", "word", " ", "!", "+", "=", "^",
        ]
        var random = SeededRandom(seed: 3)
        for _ in 0..<500 {
            let text = "w" + (0..<6).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "w"
            for text in [text, String(text.dropFirst().drop { $0 == " " })] {
                let notes = NotesReader.notes(MarkdownText.inline(text))
                #expect(notes.blocks.count == 1 && notes.plain == text, "\(text)")
            }
        }
    }
}
