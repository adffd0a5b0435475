internal import EventModel

extension TimexRule {
    /// Days and months: `27 de enero de 2026`, `martes 27 de enero`, `31-dic-1994`, `el día 18`, `enero del año pasado`.
    static let spanishCalendarDate = TimexRule(
        .calendarDate, "a day or a month by its name, with weekday and year where they are given",
        examples: [
            "Ocurrió el [martes 27 de enero|2026-01-27].", "Murió el [3 de enero de 2019|2019-01-03].",
            "Llegó el [1.º de julio|2025-07-01].", "Nació el [dos de octubre de dos mil veinte|2020-10-02].",
            "Lo detuvieron en [enero de 2024|2024-01].", "Lo vendió el [31-dic-1994|1994-12-31].",
            "La reunión fue el [27|2026-01-27] y el [28 de enero|2026-01-28].",
            "Ocurrió en [marzo del año pasado|2025-03].", "Firmaron en [diciembre pasado|2025-12].",
        ],
        starts: [
            .weekday, .weekdayShort, .digits, .cardinal, .one, .ordinal, .month, .monthShort, .the, .this, .next, .past,
            .last,
        ],
        read: { SpanishReader($0).readCalendarDate(at: $1) })
}

extension SpanishReader {
    func readCalendarDate(at index: Int) -> TimexReading? {
        guard let date = day(at: index) ?? month(determinedAt: index) else { return nil }
        return completed(date)
    }

    /// A day: weekday, number, month and year as far as they are given.
    func day(at index: Int) -> TimexReading? {
        if let found = numberedDay(at: index) { return found }
        switch kind(index) {
        case .this, .next, .past, .last:
            guard let choice = choice(index), let found = numberedDay(at: index + 1) ?? weekdayBefore(at: index + 1)
            else {
                return nil
            }
            return reading(index, found.expression.choosing(choice), .calendarDate, found.tokens.upperBound)
        case .the where phrase.unit(index + 1) == .day:
            guard let found = numberedDay(at: index + 2) ?? bareDay(at: index + 2, nil) else { return nil }
            return reading(index, found.expression, .calendarDate, found.tokens.upperBound)
        case .weekday, .weekdayShort, .ordinal: return weekdayBefore(at: index)
        default: return nil
        }
    }

    /// `martes 27 de enero`, `lunes, 4 de diciembre`, `martes el día 11`.
    private func weekdayBefore(at index: Int) -> TimexReading? {
        guard let (number, behind) = weekdayName(at: index), let weekday = Weekday(rawValue: number) else { return nil }
        var next = skip(.comma, at: behind)
        next = skip(.the, at: next)
        if phrase.unit(next) == .day { next += 1 }
        guard let found = numberedDay(at: next) ?? bareDay(at: next, weekday) else { return nil }
        return reading(index, found.expression, .calendarDate, found.tokens.upperBound)
    }

    /// A number with its month: `27 de enero de 2026`, `9 mayo`, `05-ago-2016`; also the first of several: `27 y 28 de enero`.
    private func numberedDay(at index: Int) -> TimexReading? {
        guard let (day, end) = dayNumber(at: index) else { return nil }
        var next = end
        if kind(next) == .of || (kind(next) == .hyphen || kind(next) == .slash) && phrase.isGlued(next) { next += 1 }
        if kind(next) == .the { next += 1 }
        if kind(next - 1) == .of, phrase.unit(next) == .month, kind(next + 1) == .of { next += 2 }
        if let (month, behind) = month(at: next) {
            let (expression, end) = dated(.day(month: month, day: day), .nearest, at: behind)
            return reading(index, expression, .calendarDate, end)
        }
        if kind(end) == .of, let found = monthInDigits(behind: end, day, index) { return found }
        return monthAhead(behind: end).map { reading(index, $0.with(day), .calendarDate, end) }
    }

    /// `9 de 8 de 1971`, `21 del 3`.
    private func monthInDigits(behind index: Int, _ day: Int, _ start: Int) -> TimexReading? {
        guard let (month, width) = phrase.digits(index + 1), width <= 2, (1...12).contains(month) else { return nil }
        let (expression, end) = dated(.day(month: month, day: day), .nearest, at: index + 2)
        guard end > index + 2 && kind(index + 2) == .of || value(index) == 1 && !counts(index + 2) else { return nil }
        return reading(start, expression, .calendarDate, end)
    }

    /// The day with the month that the next number has: `27 y 28 de enero`, `del 3 al 5 de mayo de 2020`.
    private func monthAhead(behind index: Int) -> DayOfGivenMonth? {
        var next = index
        for _ in 0..<4 {
            guard [.and, .or, .at, .comma, .hyphen].contains(kind(next)) else { return nil }
            next = skip(.the, at: next + 1)
            guard let (_, end) = dayNumber(at: next) else { return nil }
            if kind(end) == .of, let (month, behind) = month(at: end + 1) {
                return DayOfGivenMonth(month: month, year: yearBehind(at: behind)?.year)
            }
            next = end
        }
        return nil
    }

    /// The year behind a second month: `de enero a abril de 2015`.
    private func yearOfSpan(at index: Int) -> TimeExpression? {
        guard [.at, .and, .or, .hyphen, .dash].contains(kind(index)), kind(index + 1) == .month else { return nil }
        return yearBehind(at: index + 2)?.year
    }

    /// `el día 18`: no month is given. Behind a weekday nothing may follow that the number could count.
    private func bareDay(at index: Int, _ weekday: Weekday?) -> TimexReading? {
        guard let (day, end) = dayNumber(at: index), weekday == nil || !counts(end) else { return nil }
        return reading(index, .dayOfMonth(day, weekday), .calendarDate, end)
    }

    /// Whether a number before a token counts what the token names.
    private func counts(_ index: Int) -> Bool {
        guard let token = phrase.token(index), token.kind == .word else { return phrase.kind(index) == .colon }
        return kind(index) == .none || phrase.unit(index) != nil
    }

    /// `enero de 2026`, `enero pasado`, `el pasado mes de enero`, `próximo marzo`; a capital letter names something else.
    private func month(determinedAt index: Int) -> TimexReading? {
        var next = index
        let before = choice(next)
        if before != nil { next += 1 }
        if phrase.unit(next) == .month, kind(next + 1) == .of { next += 2 }
        guard kind(next) == .month || kind(next) == .monthShort, let (month, end) = month(at: next) else { return nil }
        if let before { return reading(index, .point(TimePoint(year: nil, .month(month)), before), .calendarDate, end) }
        if let (choice, behind) = choiceBehind(at: end) {
            return reading(index, .point(TimePoint(year: nil, .month(month)), choice), .calendarDate, behind)
        }
        if kind(next) == .month, let year = yearOfSpan(at: end) {
            return reading(index, DayOfGivenMonth(month: month, year: year).withoutDay, .calendarDate, end)
        }
        let (expression, behind) = dated(.month(month), .nearest, at: end)
        guard behind > end || kind(next) == .month && !phrase.isCapitalized(next) else { return nil }
        guard kind(index) != .the else { return nil }
        return reading(index, expression, .calendarDate, behind)
    }
}

/// A month, and a year if one is given, for a day that stands before it.
private struct DayOfGivenMonth {
    var month: Int
    var year: TimeExpression?

    func with(_ day: Int) -> TimeExpression { expression(of: .day(month: month, day: day)) }
    var withoutDay: TimeExpression { expression(of: .month(month)) }

    private func expression(of field: TimePoint.Field) -> TimeExpression {
        switch year {
        case .point(let point, _)?: return .point(TimePoint(year: point.year, field), .nearest)
        case let year?: return .within(TimePoint(year: nil, field), year)
        case nil: return .point(TimePoint(year: nil, field), .nearest)
        }
    }
}

extension TimeExpression {
    /// The same with another choice among the candidates.
    func choosing(_ choice: Choice) -> TimeExpression {
        if case .point(let point, _) = self, point.year == nil { return .point(point, choice) }
        return self
    }
}
