/// What the letters of a capitalised word tell of it.
enum WordShape {
    /// The shape bits of a word.
    static func classes(of token: Token, in bytes: [UInt8]) -> WordClass {
        var classes: WordClass = token.isCapitalized ? .capitalized : []
        let count = Int(token.end - token.start)
        if token.startsSentence { classes.insert(.startsSentence) }
        if token.traits.contains(.hasDigit) { classes.insert(.digits) }
        if count == 1 { classes.insert(.initial) }
        if token.isAllCaps { classes.insert(count <= 3 ? .shortCapitals : .longCapitals) }
        if count >= 9 { classes.insert(.long) } else if count <= 3 { classes.insert(.short) }
        if !token.isAllCaps, count > 1 { addLetters(token, bytes, to: &classes) }
        return classes
    }

    private static func addLetters(_ token: Token, _ bytes: [UInt8], to classes: inout WordClass) {
        var index = Int(token.start) + 1
        let end = Int(token.end)
        while index < end {
            let byte = bytes[index]
            if byte &- 0x41 < 26 { classes.insert(.innerCapital) }
            if byte >= 0x80 { classes.insert(.foreignLetter) }
            index += 1
        }
        if classes.contains(.innerCapital), hasNamePrefix(token, bytes) { classes.insert(.namePrefix) }
        if Pinyin.matches(bytes[Int(token.start)..<end]) { classes.insert(.pinyin) }
        addEnding(bytes, Int(token.start), end, to: &classes)
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

    private static let prefixes: WordTable<Bool> = {
        var table = WordTable<Bool>()
        for word in "mc mac o d de di du la le lo van von fitz ben el al st".split(separator: " ") {
            table.insert(true, for: word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
        }
        return table
    }()

    private static func addEnding(_ bytes: [UInt8], _ start: Int, _ end: Int, to classes: inout WordClass) {
        for length in 2...5 where end - start >= length + 2 {
            var key: UInt64 = 0
            for index in end - length..<end { key = key << 8 | UInt64(bytes[index] | 0x20) }
            if let found = endings[key] { classes.formUnion(found) }
        }
    }

    private static let endings: WordTable<WordClass> = {
        var table = WordTable<WordClass>()
        for (words, value) in endingLists {
            for word in words.split(separator: " ") {
                table.insert(value, for: word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
            }
        }
        return table
    }()

    private static let endingLists: [(String, WordClass)] = [
        (
            """
            son sson sen ski sky cki wicz vich ovic evic wski ov ova ev eva enko chuk yuk ez es az oz ian yan dis akis idis oulos \
            berg stein feld baum mann ini elli etti ucci acci ello one ani oglu vili adze etti ault eau ier eux ard ley leigh \
            ham ton worth wood field ford man er ert ks ck tz sch ke quist lund strom gren dahl stad inen nen kar wal ji
            """, .familyEnding
        ),
        (
            """
            tion sion ment ness ity ing ism ics logy ship ance ence ture tics hood able ible ous ful less ist ists ers \
            ions ings ies ly al ic ive ed ary ory ogy
            """, .nounEnding
        ),
        ("ia land stan burg ville shire polis abad grad borough chester bury mouth pur nagar haven", .placeEnding),
    ]
}
