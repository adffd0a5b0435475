import RandomNumbers

extension SeededRandom {
    /// A text of words, blanks, breaks, wide characters, marks and everything that is meant to deceive.
    mutating func text(upTo count: Int) -> String {
        let pieces = [
            "a", "word", "Zürich", "-", "—", "/", "7", ".", "“", "”", "(", ")", " ", " ", "  ", "\t", "\n", "\r\n",
            "\u{A0}", "日本", "。", "「", "한국", "ｶﾅ", "e\u{301}", "\u{301}", "👩\u{200D}👧", "👍🏽", "❤️", "🇪🇨",
            "\u{AD}", "\u{200B}", "\u{202E}", "\u{1B}[2J", "\u{9B}", "\u{0}", "\u{10FFFF}", "\u{E0041}", "\u{2028}",
            "ـع\u{200C}ر", "1\u{20E3}",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...count, using: &self) {
            text.unicodeScalars.append(contentsOf: pieces[number(in: 0...pieces.count - 1)].unicodeScalars)
        }
        return text
    }

    /// A number of a range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }
}
