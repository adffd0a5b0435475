internal import EventModel

extension TimexRule {
    /// Days of the week and weekends: `Monday`, `last Friday`, `the following Tuesday`, `next weekend`.
    static let weekday = TimexRule(
        .weekday, "a day of the week",
        examples: ["It closed [last Friday|2026-01-23].", "He died on [Monday|2026-01-26]."],
        starts: [
            .weekday, .the, .this, .last, .next, .that, .past, .coming, .following,
        ],
        read: { $0.readWeekday(at: $1) })
}

extension TimePhrase {
    func readWeekday(at index: Int) -> TimexReading? {
        let (choice, next) = direction(at: index)
        guard kind(next) == .weekday, isCapitalized(next), let weekday = Weekday(rawValue: value(next)) else {
            return nil
        }
        if choice == nil, next > index || isNamedDay(next) { return nil }
        if let (year, end) = weekdayWeek(at: next + 1) {
            return reading(
                index, .within(TimePoint(year: nil, .day(month: nil, day: -weekday.rawValue)), year), .weekday, end)
        }
        return reading(
            index, .weekday(weekday, choice ?? (isOneOfMany(index, next + 1) ? .any : .nearest)), .weekday, next + 1)
    }

    /// `Monday last week`, `Friday of next week`.
    private func weekdayWeek(at index: Int) -> (TimeExpression, Int)? {
        var next = index
        if kind(next) == .of { next += 1 }
        guard let found = readDeictic(at: next), case .counted(.week, _, _) = found.expression else { return nil }
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
