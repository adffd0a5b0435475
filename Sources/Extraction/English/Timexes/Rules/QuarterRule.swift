extension TimexRule {
    /// Quarters, halves and fiscal years: `the third quarter of 1998`, `third-quarter`, `Q3 2008`, `fiscal 1989`.
    static let quarter = TimexRule(
        .quarter, "a quarter or half of a year, or a fiscal year",
        examples: [
            "in [the third quarter of 1998|1998-Q3]", "in [Q3 2008|2008-Q3]", "in [H1 2027|2027-H1]",
            "It shrank in [the fourth quarter|2025-Q4].",
            "in [the 1989 second quarter|1989-Q2]", "for [fiscal 2024|FY2024]",
        ],
        starts: [
            .the, .a, .unit, .digits, .ordinal, .quarterMark, .fiscal, .this, .last, .next,
        ],
        read: { $0.readQuarter(at: $1) })
}

extension TimePhrase {
    func readQuarter(at index: Int) -> TimexReading? {
        if kind(index) == .quarterMark {
            return readQuarterMark(at: index)
        }
        return readFiscalYear(at: index) ?? readNamedQuarter(at: index) ?? readQuarterWord(at: index)
    }

    /// `Q3 2008`, `Q3 of this year`, `H1 2027`; a half by its mark only with its year.
    private func readQuarterMark(at index: Int) -> TimexReading? {
        let point = TimePoint(year: nil, markedPart(at: index))
        if let (year, end) = yearSuffix(at: index + 1) {
            return reading(index, .point(TimePoint(year: year, point.field), .nearest), .quarter, end)
        }
        if let (year, end) = yearPhrase(at: index + 1) { return reading(index, .within(point, year), .quarter, end) }
        return value(index) > 4 ? nil : reading(index, .point(point, .nearest), .quarter, index + 1)
    }

    private func markedPart(at index: Int) -> TimePoint.Field {
        value(index) > 4 ? .half(value(index) - 4) : .quarter(value(index))
    }

    private func readFiscalYear(at index: Int) -> TimexReading? {
        let (choice, noun) = direction(at: index)
        if let choice, kind(noun) == .fiscal, unit(noun + 1) == .year {
            let offset = choice == .last || choice == .previous ? -1 : choice == .next || choice == .following ? 1 : 0
            let year = TimeExpression.counted(.year, offset, .publication)
            return reading(index, .within(TimePoint(year: nil, .fiscalYear), year), .quarter, noun + 2)
        }
        if kind(index) == .the, kind(index + 1) == .fiscal, kind(index + 2) == .unit, unit(index + 2) == .year,
            digits(index + 3) == nil
        {
            let year = TimeExpression.counted(.year, 0, .publication)
            return reading(index, .within(TimePoint(year: nil, .fiscalYear), year), .quarter, index + 3)
        }
        guard kind(index) == .fiscal else { return nil }
        var next = index + 1
        if unit(next) == .year { next += 1 }
        guard let (year, count) = digits(next), count == 4, (1900...2100).contains(year) else { return nil }
        return reading(index, .point(TimePoint(year: year, .fiscalYear), .nearest), .quarter, next + 1)
    }

    /// `the third quarter`, `this year's first half`, `the 1989 second quarter`, with the year where one follows.
    private func readNamedQuarter(at index: Int) -> TimexReading? {
        let (year, start) = yearAhead(at: index)
        var next = start
        if year == nil, kind(next) == .the { next += 1 }
        if kind(next) == .fiscal { next += 1 }
        if let year, kind(next) == .quarterMark {
            return reading(index, .within(TimePoint(year: nil, markedPart(at: next)), year), .quarter, next + 1)
        }
        let isLast = kind(next) == .last
        guard kind(next) == .ordinal && (1...4).contains(value(next)) || isLast && next > index else { return nil }
        let number = isLast ? 4 : value(next)
        next += 1
        let isHyphenated = kind(next) == .hyphen && isGlued(next)
        if isHyphenated, kind(index) == .the, year == nil { return nil }
        if isHyphenated { next += 1 }
        if kind(next) == .fiscal { next += 1 }
        guard let field = part(number, at: next) else { return nil }
        if let year { return reading(index, .within(TimePoint(year: nil, field), year), .quarter, next + 1) }
        let isPlain = isFinancial || isHyphenated || isReported(index, field)
        return finish(TimePoint(year: nil, field), index, next + 1, needsYear: !isPlain)
    }

    /// The year of `last year's third quarter`, `the 1989 second quarter`, `1989's first half`.
    private func yearAhead(at index: Int) -> (TimeExpression?, Int) {
        let start = kind(index) == .the ? index + 1 : index
        if let (year, count) = digits(start), count == 4, (1900...2100).contains(year) {
            return (.point(TimePoint(year: year), .nearest), possessiveEnd(at: start + 1))
        }
        guard [.this, .last, .next].contains(kind(index)), unit(index + 1) == .year, kind(index + 1) == .unit else {
            return (nil, index)
        }
        let offset = kind(index) == .last ? -1 : kind(index) == .next ? 1 : 0
        let end = possessiveEnd(at: index + 2)
        return end == index + 2 ? (nil, index) : (.counted(.year, offset, .publication), end)
    }

    private func possessiveEnd(at index: Int) -> Int {
        kind(index) == .apostrophe && kind(index + 1) == .possessive ? index + 2 : index
    }

    /// A quarter alone is one of the year where nothing tells of a match.
    private func isReported(_ index: Int, _ field: TimePoint.Field) -> Bool {
        guard !isSport, case .quarter = field else { return false }
        return [.inside, .from, .until, .by, .of].contains(kind(index - 1)) || isWord(index - 1, Self.forWord)
    }

    private static let forWord = WordHash.of("for")

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

    /// `the quarter`, `the latest quarter`, `the year-earlier quarter`, `the year-ago period` in business news.
    private func readQuarterWord(at index: Int) -> TimexReading? {
        guard isFinancial else { return nil }
        if kind(index) == .unit { return yearAgo(at: index, from: index) }
        guard kind(index) == .the || kind(index) == .a else { return nil }
        var next = index + 1
        if isWord(next, Self.latest) {
            next += 1
        } else if isWord(next, Self.most), kind(next + 1) == .recent {
            next += 2
        }
        if kind(index) == .the, kind(next) == .unit, unit(next) == .quarter {
            return reading(index, .latestQuarter, .quarter, next + 1)
        }
        return yearAgo(at: index + 1, from: index)
    }

    /// `year-earlier`, `year-ago quarter`.
    private func yearAgo(at index: Int, from start: Int) -> TimexReading? {
        guard unit(index) == .year, kind(index + 1) == .hyphen, isGlued(index + 1),
            kind(index + 2) == .ago || kind(index + 2) == .later, value(index + 2) < 0
        else { return nil }
        let hasNoun = unit(index + 3) == .quarter || isWord(index + 3, Self.period)
        return reading(
            start, .beside(.latestQuarter, TimeQuantity(count: 1), .year, direction: -1), .quarter,
            hasNoun ? index + 4 : index + 3)
    }

    private static let period = WordHash.of("period")
    private static let latest = WordHash.of("latest")
    private static let most = WordHash.of("most")
}
