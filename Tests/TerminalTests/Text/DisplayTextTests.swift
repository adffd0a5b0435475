import RandomNumbers
import Terminal
import Testing

/// What becomes of a text on the screen.
@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("plain", "plain", 5),
        ("Zürich", "Zürich", 6),
        ("e\u{301}te\u{301}", "e\u{301}te\u{301}", 3),
        ("日本", "日本", 4),
        ("👍🏽 ok", "👍 ok", 5),
        ("❤\u{FE0F}", "❤", 1),
        ("1\u{FE0F}\u{20E3}", "1", 1),
        ("Euro\u{AD}pa", "Europa", 6),
        ("👩\u{200D}👧", "👩👧", 4),
        ("می\u{200C}خواهم", "میخواهم", 7),
    ])
    func `writing of all scripts keeps its characters and takes its columns`(text: String, shown: String, columns: Int)
    {
        #expect(scalars(DisplayText.visible(text)) == scalars(shown))
        #expect(DisplayText.width(of: text) == columns)
    }

    @Test(arguments: [
        ("\u{1B}[31mred", "␛[31mred"),
        ("\u{9B}2J", "\u{FFFD}2J"),
        ("a\u{7F}\u{8}\u{0}", "a␡␈␀"),
        ("\r", "␍"),
        ("a\tb\nc", "a b c"),
        ("safe\u{202E}txt.exe", "safe\u{FFFD}txt.exe"),
        ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
        ("pass\u{200B}word", "pass\u{FFFD}word"),
        ("pass\u{200D}word", "pass\u{FFFD}word"),
        ("\u{FEFF}a\u{2060}b", "\u{FFFD}a\u{FFFD}b"),
        ("\u{3164}\u{115F}", "\u{FFFD}\u{FFFD}"),
        ("\u{E0041}\u{E007F}", "\u{FFFD}\u{FFFD}"),
        ("\u{378}\u{10FFFF}", "\u{FFFD}\u{FFFD}"),
        ("\u{301}a", "◌\u{301}a"),
    ])
    func `what would act on the terminal or hide is shown`(text: String, shown: String) {
        #expect(scalars(DisplayText.visible(text)) == scalars(shown))
    }

    @Test func `a cell takes no more than four marks`() {
        let glyphs = DisplayText.glyphs(of: "a" + String(repeating: "\u{301}", count: 50) + "b")
        #expect(glyphs.map(\.text.description.unicodeScalars.count) == [5, 1])
    }

    @Test(arguments: [
        ("as it is", 8, "as it is"),
        ("as it is", 7, "as it…"),
        ("as it is", 1, "…"),
        ("as it is", 0, ""),
        ("as it is", -3, ""),
        ("日本語", 6, "日本語"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("日本語", 2, "…"),
        ("cafe\u{301}s", 5, "cafe\u{301}s"),
        ("cafe\u{301}s", 4, "caf…"),
        ("", 0, ""),
    ])
    func `a text that is too long is cut between characters, with an ellipsis`(text: String, columns: Int, cut: String)
    {
        #expect(scalars(DisplayText.truncated(text, to: columns)) == scalars(cut))
    }

    @Test(arguments: UInt64(0)..<300)
    func `glyphs take one or two columns, and a cut text never more than it may`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = random.text(upTo: 40)
        let glyphs = DisplayText.glyphs(of: text)
        #expect(glyphs.allSatisfy { ($0.width == 1 || $0.width == 2) && $0.text != .empty })
        #expect(glyphs.reduce(0) { $0 + Int($1.width) } == DisplayText.width(of: text))
        for columns in 0...12 {
            #expect(DisplayText.width(of: DisplayText.truncated(text, to: columns)) <= columns)
        }
    }

    @Test(arguments: UInt64(0)..<300)
    func `what is made visible stays as it is when it is made visible again`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let visible = DisplayText.visible(random.text(upTo: 40))
        #expect(scalars(DisplayText.visible(visible)) == scalars(visible))
        #expect(visible.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }

    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
