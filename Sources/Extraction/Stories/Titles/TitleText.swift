/// Puts the tokens of a title together, persons by their full names.
struct TitleText {
    let text: String

    init(_ story: StoryText, _ kept: [Int], names: [String], articles: Set<Int>) {
        let tokens = story.text.tokens
        var line = ""
        var last = -2
        var isNamed = false
        var index = 0
        while index < kept.count {
            let token = kept[index]
            if !isNamed, index + 1 < kept.count, TitleWords.honorifics[tokens[token].hash] != nil,
                Self.name(at: kept[index + 1], story, names, isFirst: false)?.text.contains(" ") == true
            {
                index += 1
                continue
            }
            if !line.isEmpty, tokens[token].isAfterSpace || token != last + 1, !Self.hugs(tokens[token]) { line += " " }
            if !isNamed, let name = Self.name(at: token, story, names, isFirst: line.isEmpty) {
                line += name.text
                isNamed = true
                while index < kept.count, kept[index] < name.end { index += 1 }
                last = name.end - 1
                continue
            }
            line += articles.contains(token) ? TitleWords.article : story.text.text(of: tokens[token])
            last = token
            index += 1
        }
        while let mark = line.last, ",;:-–—. ".contains(mark) { line.removeLast() }
        text = line.prefix(1).uppercased() + line.dropFirst()
    }

    private static func hugs(_ token: Token) -> Bool {
        token.isMark(.comma) || token.isMark(.fullStop) || token.isMark(.rightParenthesis)
    }

    /// The full name of the person named at a token, or meant there at the beginning by "he", "she" or "the doctor".
    private static func name(
        at token: Int, _ story: StoryText, _ names: [String], isFirst: Bool
    ) -> (text: String, end: Int)? {
        guard let place = story.person(at: token) ?? (isFirst ? story.holder(at: token) : nil),
            names.indices.contains(place.person)
        else { return nil }
        let isPronoun = TitleWords.subjects[story.text.tokens[token].hash] != nil
        return isPronoun && !isFirst ? nil : (names[place.person], story.token(atByte: place.bytes.upperBound))
    }

    /// Whether quotation marks and parentheses come in pairs.
    static func isBalanced(_ text: String) -> Bool {
        var (double, open, close, left, right) = (0, 0, 0, 0, 0)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": double += 1
            case "\u{201C}": open += 1
            case "\u{201D}": close += 1
            case "(": left += 1
            case ")": right += 1
            default: break
            }
        }
        return double % 2 == 0 && open == close && left == right && !text.contains("\u{2026}") && !text.contains("...")
            && !text.contains("?")
    }
}
