/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
