internal import EventModel

extension TimexRule {
    /// Days of the week and weekends: `Monday`, `last Friday`, `the following Tuesday`, `next weekend`.
    static let weekday = TimexRule(
        .weekday, "a day of the week",
        examples: [
            "It closed [last Friday|2026-01-23].", "It opens [next Friday|2026-02-06].",
            "He died on [Monday|2026-01-26].",
            "He left [the Friday before last|2026-01-16].", "He comes [Tuesday of next week|2026-02-03].",
            "It opened on [the second Monday in October|2025-10-13].",
        ],
        starts: [
            .weekday, .weekdayShort, .ordinal, .the, .this, .last, .next, .that, .past, .coming, .following,
        ],
        read: { $0.readWeekday(at: $1) })
}

extension TimePhrase {
    func readWeekday(at index: Int) -> TimexReading? {
        if let found = readWeekdayBeforeLast(at: index) ?? readNthWeekday(at: index) ?? readWeekThenDay(at: index) {
            return found
        }
        let (choice, next) = direction(at: index)
        guard let (weekday, behind) = weekday(at: next), kind(next) == .weekday || isDated(next, behind) else {
            return nil
        }
        if choice == nil, next > index || isNamedDay(next) { return nil }
        if kind(next) == .weekdayShort {
            return reading(index, .weekday(weekday, choice ?? .nearest), .weekday, behind)
        }
        if let (year, end) = weekdayWeek(at: next + 1) {
            return reading(
                index, .within(TimePoint(year: nil, .day(month: nil, day: -weekday.rawValue)), year), .weekday, end)
        }
        if kind(index) == .next, !isNarrative {
            let week = TimeExpression.counted(.week, 1, .publication)
            let day = TimePoint(year: nil, .day(month: nil, day: -weekday.rawValue))
            return reading(index, .within(day, week), .weekday, next + 1)
        }
        return reading(
            index, .weekday(weekday, choice ?? (isOneOfMany(index, next + 1) ? .any : .nearest)), .weekday, next + 1)
    }

    /// A short weekday is one behind `on`, `last` and the like, or with its full stop: `Tues.`
    private func isDated(_ index: Int, _ end: Int) -> Bool {
        end > index + 1
            || [.on, .last, .next, .this, .until, .by, .from, .to, .coming, .past].contains(kind(index - 1))
    }

    /// `the Friday before last`, `the Tuesday after next`.
    private func readWeekdayBeforeLast(at index: Int) -> TimexReading? {
        let start = kind(index) == .the ? index + 1 : index
        guard kind(start) == .weekday, let (weekday, end) = weekday(at: start), kind(end) == .before else { return nil }
        let sign = value(end)
        guard kind(end + 1) == (sign < 0 ? .last : .next), endsClause(at: end + 2) || kind(end + 2) == .none else {
            return nil
        }
        let choice: TimeExpression.Choice = sign < 0 ? .last : .next
        let week = TimeQuantity(count: 1)
        return reading(
            index, .beside(.weekday(weekday, choice), week, .week, direction: sign), .weekday, end + 2)
    }

    /// `the second Monday in October`, `the last Sunday of August 2019`, `the first Friday of next month`.
    private func readNthWeekday(at index: Int) -> TimexReading? {
        let start = kind(index) == .the ? index + 1 : index
        guard kind(start) == .ordinal && (1...5).contains(value(start)) || kind(start) == .last,
            let (weekday, end) = weekday(at: start + 1), kind(end) == .of || kind(end) == .inside,
            let month = readMonth(at: end + 1) ?? (kind(end + 1) == .digits ? readYear(at: end + 1) : nil)
        else { return nil }
        let number = kind(start) == .last ? -1 : value(start)
        return reading(
            index, .nthWeekday(number, weekday, month.expression), .weekday, month.tokens.upperBound)
    }

    /// A month, with its year or not, or one counted from now.
    func readMonth(at index: Int) -> TimexReading? {
        guard
            let found = readCalendarDate(at: index) ?? readDeterminedUnit(at: index)
                ?? (unit(index + 1) == .month ? readDefiniteUnit(at: index) : nil)
        else { return nil }
        switch found.expression {
        case .point(let point, _), .within(let point, _): if case .month = point.field { return found }
        case .counted(.month, _, _): return found
        default: break
        }
        return nil
    }

    /// `next week Tuesday`, `last week on Friday`.
    private func readWeekThenDay(at index: Int) -> TimexReading? {
        guard [.this, .last, .next].contains(kind(index)), let week = readDeterminedUnit(at: index),
            case .counted(.week, _, _) = week.expression
        else { return nil }
        let next = kind(week.tokens.upperBound) == .on ? week.tokens.upperBound + 1 : week.tokens.upperBound
        guard kind(next) == .weekday, let (weekday, end) = weekday(at: next),
            next == week.tokens.upperBound || !isNarrative
        else { return nil }
        let day = TimePoint(year: nil, .day(month: nil, day: -weekday.rawValue))
        return reading(index, .within(day, week.expression), .weekday, end)
    }

    /// `Monday last week`, `Friday of next week`.
    private func weekdayWeek(at index: Int) -> (TimeExpression, Int)? {
        var next = index
        if kind(next) == .of { next += 1 }
        guard let found = readDeterminedUnit(at: next), case .counted(.week, _, _) = found.expression else {
            return nil
        }
        return (found.expression, found.tokens.upperBound)
    }

    /// `Black Friday`, `the Sunday Times`: names of events and papers.
    private func isNamedDay(_ index: Int) -> Bool {
        if let before = token(index - 1), before.isCapitalized, Self.epithets[before.hash] != nil { return true }
        return kind(index - 1) == .the && kind(index + 1) == .none && isCapitalized(index + 1)
    }

    private static let epithets = WordTable<Bool>(
        "black bloody super holy fat shrove cyber giving".split(separator: " ").map { (String($0), true) })

    /// `a Friday`, not `a Friday meeting`.
    private func isOneOfMany(_ index: Int, _ end: Int) -> Bool { kind(index - 1) == .a && endsClause(at: end) }

    /// What a determiner says of the unit behind it, and the token behind the determiner.
    func direction(at index: Int) -> (choice: TimeExpression.Choice?, end: Int) {
        switch kind(index) {
        case .this:
            if kind(index + 1) == .past { return (.last, index + 2) }
            if kind(index + 1) == .coming { return (.next, index + 2) }
            if kind(index + 1) == .same { return (.this, index + 2) }
            return (.this, index + 1)
        case .last, .past: return (.last, index + 1)
        case .next, .coming: return (.next, index + 1)
        case .that: return (.same, kind(index + 1) == .same ? index + 2 : index + 1)
        case .the:
            switch kind(index + 1) {
            case .previous: return (.previous, index + 2)
            case .following, .next: return (.following, kind(index + 2) == .following ? index + 3 : index + 2)
            case .same: return (.same, index + 2)
            case .coming: return (.next, index + 2)
            case .this where value(index + 1) == 1: return (.this, index + 2)
            default: return (nil, index)
            }
        case .following where isNarrative: return (.following, index + 1)
        default: return (nil, index)
        }
    }
}
