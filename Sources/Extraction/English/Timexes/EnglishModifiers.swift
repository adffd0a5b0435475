/// The words by which English says what part of a time is meant, or how nearly it is told.
extension TimePhrase {
    /// What the first words of an expression say; nil where they say nothing that TIMEX3 has a name for.
    func modifier(at index: Int) -> TimexModifier? {
        let first = kind(index) == .the ? index + 1 : index
        switch kind(first) {
        case .mid: return .middle
        case .more: return .moreThan
        case .less: return .lessThan
        case .up: return .atMost
        case .at: return isWord(first + 1, Self.least) ? .atLeast : .atMost
        case .just: return modifier(at: first + 1)
        case .ordinal where kind(first + 1) == .half: return value(first) == 1 ? .start : .end
        case .later where isWord(first + 1, Self.part) || kind(first + 1) == .half: return .end
        default: return token(first).flatMap { Self.modifiers[$0.hash] }
        }
    }

    private static let least = WordHash.of("least")
    private static let part = WordHash.of("part")
    private static let modifiers: WordTable<TimexModifier> = {
        var table = WordTable<TimexModifier>()
        for (modifier, words) in words {
            for word in words.split(separator: " ") { table[String(word)] = modifier }
        }
        return table
    }()
    private static let words: [(TimexModifier, String)] = [
        (.start, "early beginning start outset"), (.middle, "middle"), (.end, "late end close latter"),
        (.approximate, "about around approximately roughly circa ca"), (.lessThan, "nearly almost under barely"),
        (.moreThan, "over"),
    ]
}
