internal import EventModel

extension TimexRule {
    /// Units counted from the publication or the date told last: `today`, `last week`, `the next day`, `that year`.
    static let deictic = TimexRule(
        .deictic, "a day, week, month or year counted from the publication or from the date told last",
        examples: [
            "It closed [yesterday|2026-01-27].", "It rose [last week|2026-W04].",
            "It rose [the week before last|2026-W03].", "It fell in [the week of 12 January|2026-W03].",
        ],
        starts: [
            .unit, .today, .the, .this, .last, .next, .that, .past, .coming, .following,
        ],
        read: { $0.readDeictic(at: $1) })
}

extension TimePhrase {
    func readDeictic(at index: Int) -> TimexReading? {
        if kind(index) == .today {
            if isNamed(index) { return nil }
            return reading(index, .counted(.day, value(index), .publication), .deictic, index + 1)
        }
        return readNeighbour(at: index) ?? readBeforeLast(at: index) ?? readWeekOf(at: index) ?? readBusinessYear(
            at: index) ?? readWeekend(at: index) ?? readDeterminedUnit(
                at: index)
            ?? readDeterminedMonth(at: index)
    }

    /// `USA Today`: a name.
    private func isNamed(_ index: Int) -> Bool {
        isCapitalized(index) && isCapitalized(index - 1) && kind(index - 1) == .none
            && !(token(index - 1)?.startsSentence ?? true)
    }

    /// `the day before yesterday`, `the day before`, `the night after`.
    private func readNeighbour(at index: Int) -> TimexReading? {
        if kind(index) == .unit, unit(index) == .day, kind(index + 1) == .before, kind(index + 2) == .today,
            value(index + 1) == value(index + 2)
        {
            return reading(index, .counted(.day, 2 * value(index + 1), .publication), .deictic, index + 3)
        }
        guard kind(index) == .the, kind(index + 1) == .unit, let unit = unit(index + 1), !unit.isClock,
            kind(index + 2) == .before
        else { return nil }
        let sign = value(index + 2)
        if kind(index + 3) == .today, value(index + 3) == sign {
            return reading(index, .counted(.day, 2 * sign, .publication), .deictic, index + 4)
        }
        guard endsClause(at: index + 3) else { return nil }
        return reading(index, .counted(unit, sign, .told), .deictic, index + 3)
    }

    /// `the week before last`, `the month after next`.
    private func readBeforeLast(at index: Int) -> TimexReading? {
        guard kind(index) == .the, kind(index + 1) == .unit, let unit = unit(index + 1), !unit.isClock,
            kind(index + 2) == .before, kind(index + 3) == (value(index + 2) < 0 ? .last : .next)
        else { return nil }
        return reading(
            index, .counted(unit, 2 * value(index + 2), isNarrative ? .told : .publication), .deictic, index + 4)
    }

    /// `the week of 12 January`, `the week of January 12`.
    private func readWeekOf(at index: Int) -> TimexReading? {
        guard kind(index) == .the, unit(index + 1) == .week, kind(index + 1) == .unit, kind(index + 2) == .of,
            let day = readDay(at: index + 3), day.rule == .calendarDate || day.rule == .numericDate
        else { return nil }
        return reading(index, .weekOf(day.expression), .deictic, day.tokens.upperBound)
    }

    /// `for the year`, `by year-end` in business news.
    private func readBusinessYear(at index: Int) -> TimexReading? {
        if kind(index) == .unit, unit(index) == .year, kind(index + 1) == .hyphen, isWord(index + 2, Self.endWord) {
            return reading(index, .counted(.year, 0, isNarrative ? .told : .publication), .deictic, index + 3)
        }
        guard isFinancial, kind(index) == .the, kind(index + 1) == .unit, unit(index + 1) == .year,
            isWord(index - 1, Self.forWord) || kind(index - 1) == .inside, endsClause(at: index + 2)
        else { return nil }
        return reading(index, .counted(.year, 0, .publication), .deictic, index + 2)
    }

    private static let endWord = WordHash.of("end")

    /// `over the weekend`: the one just past, or at hand.
    private func readWeekend(at index: Int) -> TimexReading? {
        guard kind(index) == .the, kind(index + 1) == .unit, unit(index + 1) == .weekend, !isNarrative else {
            return nil
        }
        return reading(index, .point(TimePoint(year: nil, .weekend(0)), .nearest), .deictic, index + 2)
    }

    /// `last week`, `that year`, `the following month`; it looks at no more than the determiner and the unit.
    func readDeterminedUnit(at index: Int) -> TimexReading? {
        let (choice, next) = direction(at: index)
        guard let choice, kind(next) == .unit, let unit = unit(next), !unit.isClock else { return nil }
        if kind(next + 1) == .hyphen, isGlued(next + 1), choice == .this { return nil }
        if kind(index) == .past { return nil }
        if kind(index) == .following, !isNarrative { return nil }
        if kind(index) == .that, !isNarrative, unit == .quarter || unit == .decade { return nil }
        if isSpan(index, unit) {
            return reading(index, .duration(TimeQuantity(count: 1).duration(of: unit)), .duration, next + 1)
        }
        let (offset, origin) = count(choice, isDefinite: kind(index) == .the)
        return reading(index, .counted(unit, offset, origin), .deictic, next + 1)
    }

    /// `over the next year`, `within the next week`: a stretch that begins now.
    private func isSpan(_ index: Int, _ unit: TimeUnit) -> Bool {
        guard kind(index) == .the, kind(index + 1) == .next, unit != .day else { return false }
        return kind(index - 1) == .over || kind(index - 1) == .inside && !isWord(index - 1, Self.inWord)
            || isWord(index - 1, Self.forWord)
    }

    private static let inWord = WordHash.of("in")
    private static let forWord = WordHash.of("for")

    private func count(_ choice: TimeExpression.Choice, isDefinite: Bool) -> (Int, TimeExpression.Origin) {
        switch choice {
        case .this, .nearest: (0, isNarrative ? .told : .publication)
        case .last: (-1, isNarrative ? .told : .publication)
        case .next: (1, isNarrative || isDefinite ? .told : .publication)
        case .previous: (-1, .told)
        case .following: (1, .told)
        case .same, .any: (0, .told)
        }
    }

    /// `last March`, `next June`, `this October`, `the previous April`.
    private func readDeterminedMonth(at index: Int) -> TimexReading? {
        let (choice, next) = direction(at: index)
        guard let choice, kind(next) == .month, !isCapitalized(next + 1) || kind(next + 1) != .none,
            let (month, end) = month(at: next), dayNumber(at: end) == nil,
            yearSuffix(at: end) == nil
        else { return nil }
        return reading(index, .point(TimePoint(year: nil, .month(month)), choice), .deictic, end)
    }

    /// `the year`, `the month`: only where another word shows that a particular one is meant.
    func readDefiniteUnit(at index: Int) -> TimexReading? {
        guard kind(index) == .the, kind(index + 1) == .unit, let unit = unit(index + 1), !unit.isClock,
            kind(index + 2) != .hyphen
        else { return nil }
        if unit == .day { return reading(index, .counted(.day, 0, .told), .deictic, index + 2) }
        return reading(index, .counted(unit, 0, isNarrative ? .told : .publication), .deictic, index + 2)
    }

    /// Whether a clause ends before a token.
    func endsClause(at index: Int) -> Bool {
        guard let token = token(index) else { return true }
        if token.kind == .punctuation { return kind(index) != .hyphen }
        return kind(index) == .and || kind(index) == .inside || kind(index) == .at
    }
}
