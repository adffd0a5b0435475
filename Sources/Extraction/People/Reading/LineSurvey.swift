/// What a paragraph as a whole is like.
struct LineSurvey {
    /// Whether most words begin with a capital.
    private(set) var isHeadline = false
    /// What its segments share.
    private(set) var traits: LineTraits = []

    init(_ paragraph: Range<Int>, _ tokens: [Token], _ classes: [WordClass]) {
        guard paragraph.count <= 120, let last = paragraph.last else { return }
        var counts = Counts()
        for index in paragraph { counts.take(tokens[index], classes[index]) }
        let capitals = counts.allCaps * 10 >= counts.long * 8 && counts.allCaps >= 2
        traits.insert(.inCapitals, if: capitals)
        traits.insert(.scores, if: counts.numbers >= 2 && counts.numbers * 4 >= paragraph.count)
        traits.insert(.fewSmallWords, if: counts.small * 6 <= counts.words && counts.words > 2)
        guard paragraph.count <= 40, counts.long >= (capitals ? 2 : 4), capitals || !tokens[last].isMark(.fullStop)
        else { return }
        isHeadline = counts.capitalized * 10 >= counts.long * 7
    }

    private struct Counts {
        var words = 0
        var long = 0
        var capitalized = 0
        var allCaps = 0
        var small = 0
        var numbers = 0

        mutating func take(_ token: Token, _ own: WordClass) {
            if own.contains(.number) { numbers += 1 }
            guard token.kind == .word else { return }
            words += 1
            small += token.isCapitalized ? 0 : 1
            guard token.end - token.start > 3 else { return }
            long += 1
            capitalized += token.isCapitalized ? 1 : 0
            allCaps += token.isAllCaps ? 1 : 0
        }
    }
}
