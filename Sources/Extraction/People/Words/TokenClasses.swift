/// The classes of every token of a text.
enum TokenClasses {
    /// One entry a token.
    static func of(_ text: TokenizedText, _ language: PersonLanguage) -> [WordClass] {
        let tokens = text.tokens
        var classes: [WordClass] = []
        classes.reserveCapacity(tokens.count)
        for index in tokens.indices {
            switch tokens[index].kind {
            case .word:
                classes.append(word(tokens[index], language, text.bytes, after: index > 0 ? tokens[index - 1] : nil))
            case .number, .ordinal: classes.append([.number])
            case .punctuation: classes.append(mark(index, tokens))
            }
        }
        return classes
    }

    @inline(__always)
    private static func word(
        _ token: Token, _ language: PersonLanguage, _ bytes: [UInt8], after previous: Token?
    ) -> WordClass {
        if token.end - token.start == 1, !token.isAfterSpace, previous?.isMark(.apostrophe) == true {
            return [.possessive]
        }
        var classes = language.words[token.hash] ?? []
        guard token.isCapitalized else {
            if isElided(token, bytes) { return [.capitalized, .unlisted, .namePrefix] }
            return classes.isDisjoint(with: .lexical) && language.isPast(bytes, Int(token.start), Int(token.end))
                ? classes.union([.pastEnding]) : classes
        }
        if classes.contains(.acronym) {
            classes.remove(.acronym)
            if token.isAllCaps { classes.insert(.organisationPart) }
        }
        if !classes.isDisjoint(with: [.title, .honorific]), classes.isDisjoint(with: .anyName) {
            classes.insert(.office)
        }
        if classes.isEmpty { classes = guess(token, language, bytes) }
        return classes.union(WordShape.classes(of: token, in: bytes, language))
    }

    /// What the form of a word tells that is in no list: the plural of an ordinary word is one; `O'` and `Mc` begin family
    /// names.
    private static func guess(_ token: Token, _ language: PersonLanguage, _ bytes: [UInt8]) -> WordClass {
        let start = Int(token.start)
        let end = Int(token.end)
        if WordShape.isPatronymic(bytes, start, end) { return [.rareFamily] }
        guard end - start > 4, bytes[end - 1] | 0x20 == 0x73 else { return [.unlisted] }
        for length in [1, 2] {
            let single = language.words[WordHash.of(bytes[start..<end - length])] ?? []
            if !single.isDisjoint(with: [.ordinary, .common, .role, .kinship]), single.isDisjoint(with: .anyName) {
                return [.ordinary]
            }
        }
        return [.unlisted]
    }

    /// `d'Arc`, `l'Hermite`
    @inline(__always)
    private static func isElided(_ token: Token, _ bytes: [UInt8]) -> Bool {
        let start = Int(token.start)
        guard token.end - token.start > 4, bytes[start] == 0x64 || bytes[start] == 0x6C else { return false }
        let mark = bytes[start + 1] == 0x27 ? start + 2 : bytes[start + 1] == 0xE2 ? start + 4 : 0
        return mark > 0 && (bytes[mark] &- 0x41 < 26 || bytes[mark] == 0xC3)
    }

    private static func mark(_ index: Int, _ tokens: [Token]) -> WordClass {
        switch Mark(rawValue: UInt8(truncatingIfNeeded: tokens[index].hash)) {
        case .comma, .semicolon: [.comma]
        case .leftParenthesis, .leftBracket: [.leftParenthesis]
        case .rightParenthesis, .rightBracket: [.rightParenthesis]
        case .quote, .leftQuote, .rightQuote, .leftSingleQuote, .backtick: [.quote]
        case .apostrophe: isPossessive(index, tokens) ? [.possessive] : [.quote]
        case .fullStop, .exclamation, .question, .ellipsis: [.fullStop]
        case .hyphen, .enDash, .emDash: [.dash]
        case .colon: [.colon]
        case .ampersand, .slash: [.conjunction]
        default: [.otherMark]
        }
    }

    /// `Marsh's`, `Hollis'`, and `Marsh 's` in texts whose words were cut apart.
    private static func isPossessive(_ index: Int, _ tokens: [Token]) -> Bool {
        if !tokens[index].isAfterSpace { return true }
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.kind == .word && next.end - next.start == 1 && !next.isAfterSpace && !next.isCapitalized
    }
}
