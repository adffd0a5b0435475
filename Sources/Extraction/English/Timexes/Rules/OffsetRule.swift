internal import EventModel

extension TimexRule {
    /// Stretches counted from a date: `two years ago`, `a week later`, `four months earlier`, `three days before`.
    static let offset = TimexRule(
        .offset, "a stretch of time counted from the publication or from the date told last",
        examples: [
            "He left [two years ago|2024].", "He left [two weeks after Christmas|2026-01-08].",
            "He comes [a week from tomorrow|2026-02-05].", "He left [the day after 9 January|2026-01-10].",
            "He left [two Fridays ago|2026-01-16].", "He left [a week ago Monday|2026-01-19].",
        ],
        starts: [
            .digits, .decimal, .cardinal, .one, .scale, .several, .few, .couple, .half, .a, .unit, .units, .the,
        ],
        read: { $0.readOffset(at: $1) })
}

extension TimePhrase {
    func readOffset(at index: Int) -> TimexReading? {
        if let found = readWeekdaysAgo(at: index) ?? readDayBeside(at: index) { return found }
        guard let ((quantity, unit), end) = duration(at: index) else { return nil }
        switch kind(end) {
        case .ago:
            if unit == .week, let (weekday, behind) = weekday(at: end + 1) {
                return reading(index, .beside(.weekday(weekday, .last), quantity, unit, direction: -1), .offset, behind)
            }
            return reading(index, .shifted(quantity, unit, direction: -1, .publication), .offset, end + 1)
        case .later:
            return reading(index, .shifted(quantity, unit, direction: value(end), .told), .offset, end + 1)
        case .before where endsClause(at: end + 1):
            return reading(index, .shifted(quantity, unit, direction: value(end), .told), .offset, end + 1)
        case .before: return beside(quantity, unit, direction: value(end), from: index, anchor: end + 1)
        case .previous where isWord(end, Self.prior) && endsClause(at: end + 1):
            return reading(index, .shifted(quantity, unit, direction: -1, .told), .offset, end + 1)
        case .from where kind(end + 1) == .reference && value(end + 1) == 1:
            return reading(index, .shifted(quantity, unit, direction: 1, .publication), .offset, end + 2)
        case .from where isWord(end, Self.from) && !isNarrative && !isWord(index - 1, Self.forWord):
            return beside(quantity, unit, direction: 1, from: index, anchor: end + 1)
        default: return nil
        }
    }

    /// `two weeks after Christmas`, `a week from Monday`.
    private func beside(
        _ quantity: TimeQuantity, _ unit: TimeUnit, direction: Int, from index: Int, anchor: Int
    ) -> TimexReading? {
        guard !unit.isClock, quantity.count != nil, let found = readAnchor(at: anchor) else { return nil }
        var expression = found.expression
        if case .weekday(let day, .nearest) = expression, direction > 0, kind(anchor - 1) == .from {
            expression = .weekday(day, .next)
        }
        return reading(
            index, .beside(expression, quantity, unit, direction: direction), .offset, found.tokens.upperBound)
    }

    /// A day that others are counted from.
    private func readAnchor(at index: Int) -> TimexReading? { readDay(at: index) ?? readHoliday(at: index) }

    /// `the day after Christmas`, `the day before the election on 3 November`.
    private func readDayBeside(at index: Int) -> TimexReading? {
        guard kind(index) == .the, kind(index + 1) == .unit, let unit = unit(index + 1), unit == .day || unit == .week,
            kind(index + 2) == .before
        else { return nil }
        let one = TimeQuantity(count: 1)
        if kind(index + 3) == .today { return nil }
        if let found = beside(one, unit, direction: value(index + 2), from: index, anchor: index + 3) { return found }
        guard kind(index + 3) == .the,
            let on = (4...8).first(where: { kind(index + $0) == .on || kind(index + $0) == .of }),
            (4..<on).allSatisfy({ token(index + $0)?.kind == .word }), let day = readDay(at: index + on + 1),
            day.rule == .calendarDate
        else { return nil }
        return reading(
            index, .beside(day.expression, one, unit, direction: value(index + 2)), .offset, index + 3)
    }

    /// `two Fridays ago`.
    private func readWeekdaysAgo(at index: Int) -> TimexReading? {
        guard kind(index) == .cardinal || kind(index) == .digits || kind(index) == .couple,
            (2...8).contains(value(index)),
            kind(index + 1) == .weekdays, let weekday = Weekday(rawValue: value(index + 1))
        else { return nil }
        let weeks = TimeQuantity(count: value(index) - 1)
        if kind(index + 2) == .ago {
            return reading(
                index, .beside(.weekday(weekday, .last), weeks, .week, direction: -1), .offset, index + 3)
        }
        guard isWord(index + 2, Self.from), kind(index + 3) == .reference, value(index + 3) == 1 else { return nil }
        return reading(index, .beside(.weekday(weekday, .next), weeks, .week, direction: 1), .offset, index + 4)
    }

    private static let prior = WordHash.of("prior")
    private static let forWord = WordHash.of("for")
    private static let from = WordHash.of("from")
}
