extension TimexRule {
    /// Quarters, halves and fiscal years: `the third quarter of 1998`, `third-quarter`, `Q3 2008`, `fiscal 1989`.
    static let quarter = TimexRule(
        .quarter, "a quarter or half of a year, or a fiscal year",
        examples: ["in [the third quarter of 1998|1998-Q3]", "in [Q3 2008|2008-Q3]"],
        starts: [
            .the, .a, .ordinal, .quarterMark, .fiscal, .this, .last, .next,
        ],
        read: { $0.readQuarter(at: $1) })
}

extension TimePhrase {
    func readQuarter(at index: Int) -> TimexReading? {
        if kind(index) == .quarterMark {
            let year = yearSuffix(at: index + 1)
            let point = TimePoint(year: year?.year, .quarter(value(index)))
            return reading(index, .point(point, .nearest), .quarter, year?.end ?? index + 1)
        }
        return readFiscalYear(at: index) ?? readNamedQuarter(at: index) ?? readQuarterWord(at: index)
    }

    private func readFiscalYear(at index: Int) -> TimexReading? {
        let (choice, noun) = direction(at: index)
        if let choice, kind(noun) == .fiscal, unit(noun + 1) == .year {
            let offset = choice == .last ? -1 : choice == .next ? 1 : 0
            let year = TimeExpression.counted(.year, offset, .publication)
            return reading(index, .within(TimePoint(year: nil, .fiscalYear), year), .quarter, noun + 2)
        }
        guard kind(index) == .fiscal else { return nil }
        var next = index + 1
        if unit(next) == .year { next += 1 }
        guard let (year, count) = digits(next), count == 4, (1900...2100).contains(year) else { return nil }
        return reading(index, .point(TimePoint(year: year, .fiscalYear), .nearest), .quarter, next + 1)
    }

    /// `the third quarter`, `this year's first half`, with the year where one follows.
    private func readNamedQuarter(at index: Int) -> TimexReading? {
        var next = index
        if kind(next) == .the { next += 1 }
        if kind(next) == .fiscal { next += 1 }
        let isLast = kind(next) == .last
        guard kind(next) == .ordinal && (1...4).contains(value(next)) || isLast && next > index else { return nil }
        let number = isLast ? 4 : value(next)
        next += 1
        let isHyphenated = kind(next) == .hyphen && isGlued(next)
        if isHyphenated, kind(index) == .the { return nil }
        if isHyphenated { next += 1 }
        guard let field = part(number, at: next) else { return nil }
        return finish(TimePoint(year: nil, field), index, next + 1, needsYear: !isFinancial && !isHyphenated)
    }

    private func part(_ number: Int, at index: Int) -> TimePoint.Field? {
        if kind(index) == .unit, unit(index) == .quarter { return .quarter(number) }
        return kind(index) == .half && number <= 2 ? .half(number) : nil
    }

    private func finish(_ point: TimePoint, _ index: Int, _ end: Int, needsYear: Bool) -> TimexReading? {
        if let (year, behind) = yearSuffix(at: end), kind(end) != .comma {
            return reading(index, .point(TimePoint(year: year, point.field), .nearest), .quarter, behind)
        }
        if let (year, behind) = yearPhrase(at: end) { return reading(index, .within(point, year), .quarter, behind) }
        if case .half = point.field, !needsYear, kind(end) == .of { return nil }
        return needsYear ? nil : reading(index, .point(point, .nearest), .quarter, end)
    }

    /// `the quarter`, `the year-earlier quarter`, `the year-ago period` in business news.
    private func readQuarterWord(at index: Int) -> TimexReading? {
        guard isFinancial, kind(index) == .the || kind(index) == .a else { return nil }
        if kind(index) == .the, kind(index + 1) == .unit, unit(index + 1) == .quarter {
            return reading(index, .counted(.quarter, 0, .told), .quarter, index + 2)
        }
        guard unit(index + 1) == .year, kind(index + 2) == .hyphen, isGlued(index + 2),
            kind(index + 3) == .ago || kind(index + 3) == .later, value(index + 3) < 0
        else { return nil }
        let hasNoun = unit(index + 4) == .quarter || isWord(index + 4, Self.period)
        guard hasNoun else { return nil }
        return reading(
            index, .shifted(TimeQuantity(count: 1), .year, direction: -1, .told), .quarter, index + 5)
    }

    private static let period = WordHash.of("period")
}
