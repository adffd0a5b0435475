extension TimexRule {
    /// Decades and centuries: `the 1990s`, `the '90s`, `the nineties`, `the 19th century`, `5th century BC`.
    static let decade = TimexRule(
        .decade, "a decade or a century",
        examples: ["in [the 1990s|199]", "in [the 19th century|18]"],
        starts: [
            .digits, .the, .ordinal, .apostrophe, .starter,
        ],
        read: { $0.readDecade(at: $1) })
}

extension TimePhrase {
    func readDecade(at index: Int) -> TimexReading? {
        var next = index
        let isDefinite = kind(next) == .the
        if isDefinite { next += 1 }
        guard
            let (point, end) = figureDecade(at: next, isDefinite) ?? wordDecade(at: next, isDefinite)
                ?? century(at: next)
        else { return nil }
        return TimexReading(tokens: index..<end, expression: .point(point, .nearest), rule: .decade)
    }

    private func figureDecade(at index: Int, _ isDefinite: Bool) -> (TimePoint, Int)? {
        var number = index
        if kind(number) == .apostrophe { number += 1 }
        guard let (year, count) = digits(number), year % 10 == 0, number == index || isGlued(number) else { return nil }
        var next = number + 1
        if kind(next) == .apostrophe, isGlued(next) { next += 1 }
        guard kind(next) == .possessive, isGlued(next) else { return nil }
        let isShort = count == 2 && year >= 20 && (isDefinite || number > index || kind(index - 1) == .and)
        guard count == 4 && (1000...2100).contains(year) || count == 3 && isAncient || isShort else { return nil }
        if count == 4, !isDefinite, kind(next + 1) == .of { return nil }
        let full = isShort ? 1900 + year : year
        if let era = eraSign(at: next + 1) { return (TimePoint(year: full * era.sign, .decade), era.end) }
        return (TimePoint(year: isAncient && count == 3 ? -full : full, .decade), next + 1)
    }

    private func wordDecade(at index: Int, _ isDefinite: Bool) -> (TimePoint, Int)? {
        guard isDefinite || [.early, .mid, .hyphen].contains(kind(index - 1)), let token = token(index),
            let year = Self.decades[token.hash]
        else { return nil }
        return (TimePoint(year: year, .decade), index + 1)
    }

    private static let decades = WordTable<Int>(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].enumerated()
            .map { ($1, 1920 + 10 * $0) })

    private func century(at index: Int) -> (TimePoint, Int)? {
        guard kind(index) == .ordinal, (1...30).contains(value(index)) else { return nil }
        var next = index + 1
        if kind(next) == .hyphen { next += 1 }
        guard unit(next) == .century else { return nil }
        let first = (value(index) - 1) * 100
        if let era = eraSign(at: next + 1) { return (TimePoint(year: first * era.sign, .century), era.end) }
        return (TimePoint(year: isAncient && first < 800 ? -first : first, .century), next + 1)
    }
}
