/// What the letters of a capitalised word tell of it.
enum WordShape {
    /// The shape bits of a word.
    static func classes(of token: Token, in bytes: [UInt8], _ language: PersonLanguage) -> WordClass {
        var classes: WordClass = []
        if token.isCapitalized { classes.insert(.capitalized) }
        let count = Int(token.end - token.start)
        if token.startsSentence { classes.insert(.startsSentence) }
        if count == 1 { classes.insert(.initial) }
        if token.isAllCaps { classes.insert(count <= 3 ? WordTrait.shortCapitals : .longCapitals) }
        if count >= 9 { classes.insert(.long) } else if count <= 3 { classes.insert(.short) }
        if !token.isAllCaps, count > 1 { addLetters(token, bytes, language, to: &classes) }
        return classes
    }

    private static func addLetters(
        _ token: Token, _ bytes: [UInt8], _ language: PersonLanguage, to classes: inout WordClass
    ) {
        var index = Int(token.start) + 1
        let end = Int(token.end)
        while index < end {
            let byte = bytes[index]
            if byte &- 0x41 < 26 { classes.insert(.innerCapital) }
            if byte >= 0x80 { classes.insert(.foreignLetter) }
            index += 1
        }
        if classes.contains(.innerCapital), hasNamePrefix(token, bytes) { classes.insert(.namePrefix) }
        if language.syllables[token.hash] != nil || Pinyin.matches(bytes, Int(token.start), end) {
            classes.insert(.pinyin)
        }
        classes.formUnion(language.endings.traits(bytes, Int(token.start), end))
    }

    /// Whether the inner capital follows `Mc`, `Mac`, `O'`, `De`, `La` or the like.
    private static func hasNamePrefix(_ token: Token, _ bytes: [UInt8]) -> Bool {
        var key: UInt64 = 0
        for index in Int(token.start)..<Int(token.end) {
            let byte = bytes[index]
            if index > Int(token.start), byte &- 0x41 < 26 { return prefixes[key] != nil }
            if byte != 0x27 && byte < 0x80 { key = key << 8 | UInt64(byte | 0x20) }
        }
        return false
    }

    /// `O'Brien`, `McKay`: a prefix of family names before a capital.
    static func isPatronymic(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard end - start > 4 else { return false }
        switch (bytes[start], bytes[start + 1]) {
        case (0x4D, 0x63): return bytes[start + 2] &- 0x41 < 26
        case (0x4F, 0x27): return bytes[start + 2] &- 0x41 < 26
        case (0x4F, 0xE2): return end - start > 6 && bytes[start + 4] &- 0x41 < 26
        default: return false
        }
    }

    private static let prefixes: WordTable<Bool> = {
        var table = WordTable<Bool>()
        for word in "mc mac o d de di du la le lo van von fitz ben el al st".split(separator: " ") {
            table.insert(true, for: word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
        }
        return table
    }()
}
