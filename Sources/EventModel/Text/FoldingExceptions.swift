/// Letters and signs whose folding is not their decomposition's.
enum FoldingExceptions {
    /// Scalars that vanish: accents, points, and what has no width.
    static let dropped: [ClosedRange<UInt32>] = [
        0x00AD...0x00AD, 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF...0x05BF, 0x05C1...0x05C2,
        0x05C4...0x05C5, 0x05C7...0x05C7, 0x0610...0x061A, 0x061C...0x061C, 0x0640...0x0640, 0x064B...0x065F,
        0x0670...0x0670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
        0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF...0xFEFF,
    ]

    /// What is written instead.
    static let replacements: [UInt32: String] = {
        var result: [UInt32: String] = [:]
        for (scalars, replacement) in groups {
            for scalar in scalars.unicodeScalars { result[scalar.value] = replacement }
        }
        return result
    }()

    private static let groups: [(String, String)] = [
        ("\u{DF}\u{1E9E}", "ss"), ("\u{C6}\u{E6}", "ae"), ("\u{152}\u{153}", "oe"), ("\u{DE}\u{FE}", "th"),
        ("\u{132}\u{133}", "ij"), ("\u{1C4}\u{1C5}\u{1C6}", "dz"), ("\u{1C7}\u{1C8}\u{1C9}", "lj"),
        ("\u{1CA}\u{1CB}\u{1CC}", "nj"), ("\u{1F1}\u{1F2}\u{1F3}", "dz"), ("\u{149}", "'n"),
        ("\u{D8}\u{F8}", "o"), ("\u{141}\u{142}\u{13F}\u{140}", "l"), ("\u{D0}\u{F0}\u{110}\u{111}", "d"),
        ("\u{126}\u{127}", "h"), ("\u{131}\u{197}\u{268}", "i"), ("\u{237}", "j"), ("\u{138}", "k"),
        ("\u{166}\u{167}", "t"), ("\u{14A}\u{14B}", "n"), ("\u{180}\u{181}\u{253}", "b"), ("\u{189}\u{18A}", "d"),
        ("\u{17F}", "s"), ("\u{18F}\u{259}", "e"), ("\u{3C2}", "\u{3C3}"),
        ("\u{FB00}", "ff"), ("\u{FB01}", "fi"), ("\u{FB02}", "fl"), ("\u{FB03}", "ffi"), ("\u{FB04}", "ffl"),
        ("\u{FB05}\u{FB06}", "st"), ("\u{AA}", "a"), ("\u{BA}", "o"),
        ("\u{2018}\u{2019}\u{201A}\u{201B}\u{2BC}\u{2B9}\u{B4}\u{60}\u{2032}\u{2039}\u{203A}", "'"),
        ("\u{201C}\u{201D}\u{201E}\u{201F}\u{AB}\u{BB}\u{2033}\u{300C}\u{300D}\u{300E}\u{300F}", "\""),
        ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{2E3A}\u{2E3B}\u{FE58}\u{FE63}", "-"),
        ("\u{2026}", "..."), ("\u{3002}", "."), ("\u{3001}\u{FF64}", ","), ("\u{A1}", "!"), ("\u{BF}", "?"),
        ("\u{B7}\u{2022}\u{2027}\u{30FB}", "."),
    ]
}
