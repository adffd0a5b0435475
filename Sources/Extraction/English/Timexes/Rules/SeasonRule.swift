extension TimexRule {
    /// Seasons: `the summer of 1955`, `spring 1942`, `last winter`, `the following autumn`, `that summer`.
    static let season = TimexRule(
        .season, "a season",
        examples: ["It opens [next spring|2026-SP].", "It was in [2004 summer|2004-SU]."],
        starts: [
            .season, .the, .this, .last, .next, .that, .digits,
        ],
        read: { $0.readSeason(at: $1) })
}

extension TimePhrase {
    func readSeason(at index: Int) -> TimexReading? {
        if kind(index) == .digits { return readYearThenSeason(at: index) }
        let (choice, start) = seasonChoice(at: index)
        guard kind(start) == .season else { return nil }
        let point = TimePoint(year: nil, .season(Season.all[value(start)]))
        if let (year, end) = yearSuffix(at: start + 1), kind(start + 1) != .comma || isNarrative {
            return reading(index, .point(TimePoint(year: year, point.field), .nearest), .season, end)
        }
        if let (year, end) = yearPhrase(at: start + 1) { return reading(index, .within(point, year), .season, end) }
        if let (point, _) = seasonAhead(start) { return reading(index, .point(point, .nearest), .season, start + 1) }
        guard let choice = choice ?? bareChoice(index, start) else { return nil }
        return reading(index, .point(point, choice), .season, start + 1)
    }

    /// `2004 summer`, `the 2010 winter`.
    private func readYearThenSeason(at index: Int) -> TimexReading? {
        guard let (year, count) = digits(index), count == 4, (1900...2100).contains(year), kind(index + 1) == .season,
            !isGlued(index + 1)
        else { return nil }
        let point = TimePoint(year: year, .season(Season.all[value(index + 1)]))
        return reading(index, .point(point, .nearest), .season, index + 2)
    }

    /// The first season of `summer and autumn 1918`.
    private func seasonAhead(_ season: Int) -> (TimePoint, Int)? {
        guard kind(season + 1) == .and || kind(season + 1) == .hyphen || kind(season + 1) == .to,
            kind(season + 2) == .season, let (year, end) = yearSuffix(at: season + 3)
        else { return nil }
        return (TimePoint(year: year, .season(Season.all[value(season)])), end)
    }

    private func seasonChoice(at index: Int) -> (TimeExpression.Choice?, Int) {
        switch kind(index) {
        case .this: (.this, index + 1)
        case .last: (.last, index + 1)
        case .next: (.next, index + 1)
        case .that: (.same, index + 1)
        case .the:
            switch kind(index + 1) {
            case .previous: (.previous, index + 2)
            case .following, .next: (.following, index + 2)
            case .same: (.same, index + 2)
            default: (nil, index + 1)
            }
        default: (nil, index)
        }
    }

    /// A season without year is read where it cannot be the verb, the spring of water or the fall of a city.
    private func bareChoice(_ index: Int, _ season: Int) -> TimeExpression.Choice? {
        let isFall = kind(season) == .season && value(season) == 2 && token(season)?.hash == WordHash.of("fall")
        if kind(season + 1) == .of || isFall && kind(season - 1) != .the { return nil }
        if isFall && kind(index - 1) != .inside { return nil }
        let leads = [.inside, .by, .from, .until, .of, .early, .mid].contains(kind(index - 1))
        if index < season, isCapitalized(season), isCapitalized(season + 1) { return nil }
        if index < season { return leads || isNarrative ? .nearest : nil }
        let isNamed = isNarrative && isCapitalized(season) && !(token(season)?.startsSentence ?? true)
        return leads || isNamed ? .nearest : nil
    }
}
