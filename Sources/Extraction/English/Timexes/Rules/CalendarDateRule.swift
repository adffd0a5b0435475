internal import EventModel

extension TimexRule {
    /// Days and months by their names: `Friday, January 4, 2019`, `the 4th of January`, `4 Jan. 2019`, `January 2019`.
    static let calendarDate = TimexRule(
        .calendarDate, "a day or a month by its name",
        examples: ["It fell on [Friday, January 4, 2019|2019-01-04].", "It fell on [the 4th of January|2026-01-04]."],
        starts: [
            .month, .monthShort, .weekday, .weekdayShort, .digits, .ordinal, .the,
        ],
        read: { $0.readCalendarDate(at: $1) })
}

extension TimePhrase {
    func readCalendarDate(at index: Int) -> TimexReading? {
        guard let (point, year, end) = calendarDate(at: index) else { return readDayOfMonth(at: index) }
        let expression: TimeExpression = year.map { .within(point, $0) } ?? .point(point, .nearest)
        return TimexReading(tokens: index..<end, expression: expression, rule: .calendarDate)
    }

    /// `on the 20th`.
    private func readDayOfMonth(at index: Int) -> TimexReading? {
        guard kind(index) == .the, token(index + 1)?.kind == .ordinal, let day = dayNumber(at: index + 1),
            [.on, .until, .from, .by].contains(kind(index - 1)), isPlainVerb(index + 2) || endsClause(at: index + 2)
        else { return nil }
        return TimexReading(tokens: index..<index + 2, expression: .dayOfMonth(day), rule: .calendarDate)
    }

    private func isPlainVerb(_ index: Int) -> Bool { token(index).flatMap { Self.verbs[$0.hash] } ?? false }

    private static let verbs = WordTable<Bool>(
        "was were had is has the he she they it we a when".split(separator: " ").map { (String($0), true) })

    private typealias Parsed = (point: TimePoint, year: TimeExpression?, end: Int)

    /// So many dates of a list are read to learn what the first of them lacks: `1, 2, 3 and 4 May`.
    private static let longestList = 16

    private func calendarDate(at index: Int, ahead: Int = longestList) -> Parsed? {
        guard ahead > 0 else { return nil }
        switch kind(index) {
        case .weekday, .weekdayShort:
            var next = index + 1
            if kind(next) == .stop { next += 1 }
            if kind(next) == .comma { next += 1 }
            guard kind(next) != .weekday, let date = calendarDate(at: next, ahead: ahead - 1),
                case .day = date.point.field
            else {
                return nil
            }
            return date
        case .month, .monthShort: return monthFirst(at: index, ahead)
        case .the: return dayFirst(at: index + 1, ahead)
        default: return dayFirst(at: index, ahead)
        }
    }

    private func monthFirst(at index: Int, _ ahead: Int) -> Parsed? {
        guard let (month, next) = month(at: index) else { return nil }
        if let day = dayNumber(at: next), !isClock(at: next), !isQuantity(at: next) {
            return yearBehind(TimePoint(year: nil, .day(month: month, day: day)), at: next + 1, ahead)
        }
        let whole = yearBehind(TimePoint(year: nil, .month(month)), at: next, ahead)
        if whole.point.year == nil, whole.year == nil, !isBareMonth(at: index) { return nil }
        return whole
    }

    private func dayFirst(at index: Int, _ ahead: Int) -> Parsed? {
        guard let day = dayNumber(at: index) else { return nil }
        var next = index + 1
        if kind(next) == .of { next += 1 }
        guard let (month, behind) = month(at: next) else { return firstOfTwo(day, at: index + 1, ahead) }
        return yearBehind(TimePoint(year: nil, .day(month: month, day: day)), at: behind, ahead)
    }

    /// The `10` of `10–14 May 1940`, `10 and 14 May`.
    private func firstOfTwo(_ day: Int, at index: Int, _ ahead: Int) -> Parsed? {
        guard [.hyphen, .dash, .to, .and, .or, .comma, .slash].contains(kind(index)), dayNumber(at: index + 1) != nil,
            ahead > 0, let second = dayFirst(at: index + 1, ahead - 1), case .day(let month, _) = second.point.field
        else { return nil }
        return (TimePoint(year: second.point.year, .day(month: month, day: day)), second.year, index)
    }

    /// A month's name and the token behind it.
    func month(at index: Int) -> (month: Int, end: Int)? {
        switch kind(index) {
        case .month:
            let isWordToo = value(index) == 3 || value(index) == 5
            return isWordToo && !isCapitalized(index) ? nil : (value(index), index + 1)
        case .monthShort:
            guard isCapitalized(index) else { return nil }
            return (value(index), kind(index + 1) == .stop && isGlued(index + 1) ? index + 2 : index + 1)
        default: return nil
        }
    }

    /// A day of the month in figures: 1–31 in at most two digits, or an ordinal.
    func dayNumber(at index: Int) -> Int? {
        if kind(index) == .ordinal, (1...31).contains(value(index)) { return value(index) }
        guard let (number, count) = digits(index), count <= 2, (1...31).contains(number) else { return nil }
        return number
    }

    private func isClock(at index: Int) -> Bool {
        kind(index + 1) == .meridiem || kind(index + 1) == .colon && isGlued(index + 1) && digits(index + 2) != nil
    }

    private func isQuantity(at index: Int) -> Bool {
        kind(index + 1) == .units || isGlued(index + 1) && kind(index + 1) == .hyphen && unit(index + 2) != nil
    }

    /// Whether a month without day and year is a month at all: not a name, not the verbs `may` and `march`.
    private func isBareMonth(at index: Int) -> Bool {
        guard kind(index) == .month else { return false }
        let isName = [3, 4, 5, 6, 8].contains(value(index))
        let leads = leadsToDate(index - 1)
        if leads { return true }
        if isName, let token = token(index), token.startsSentence { return false }
        if isName, isCapitalized(index - 1), kind(index - 1) == .none { return false }
        if isName, isCapitalized(index + 1), kind(index + 1) == .none { return false }
        guard [3, 5].contains(value(index)) else { return true }
        return kind(index - 1) == .a
            || kind(index - 1) == .the && isLowercaseWord(index + 1) && kind(index + 1) == .none
    }

    /// Whether a word commonly stands before a date.
    func leadsToDate(_ index: Int) -> Bool {
        switch kind(index) {
        case .inside, .on, .from, .until, .by, .early, .mid, .last, .next, .this, .previous, .following, .before, .at,
            .of, .about, .each, .same:
            true
        case .and, .or, .to, .hyphen, .dash, .comma: month(at: index - 1) != nil || digits(index - 1) != nil
        default: false
        }
    }
}

extension TimePhrase {
    /// Takes in the year behind a day or a month: `, 1939`, `of 1939`, `of that year`, `last year`.
    private func yearBehind(_ point: TimePoint, at index: Int, _ ahead: Int) -> Parsed {
        var point = point
        if let (year, end) = yearSuffix(at: index) {
            point.year = year
            return (point, nil, end)
        }
        if let (year, end) = yearPhrase(at: index) { return (point, year, end) }
        point.year = yearAhead(of: point, at: index, ahead)
        return (point, nil, index)
    }

    /// A year that belongs to what stands before it.
    func yearSuffix(at index: Int) -> (year: Int, end: Int)? {
        var next = index
        let joint = kind(next)
        if joint == .comma || joint == .of { next += 1 }
        if joint == .of, kind(next) == .the, unit(next + 1) == .year { next += 2 }
        guard let (year, count) = digits(next) else { return shortYear(at: next) }
        if let era = eraSign(at: next + 1) { return (year * era.sign, era.end) }
        let isAncientYear = isAncient && count == 3 && joint != .comma
        guard count == 4 && (1000...2100).contains(year) || isAncientYear, !isCounted(next) else { return nil }
        return (isAncientYear ? -year : year, next + 1)
    }

    private func shortYear(at index: Int) -> (year: Int, end: Int)? {
        guard kind(index) == .apostrophe, isGlued(index + 1), let (year, count) = digits(index + 1), count == 2 else {
            return nil
        }
        return (year < 30 ? 2000 + year : 1900 + year, index + 2)
    }

    /// `BC`, `B.C.`, `AD` behind a year.
    func eraSign(at index: Int) -> (sign: Int, end: Int)? {
        guard kind(index) == .era, token(index)?.isAllCaps ?? false || kind(index) == .era && isCapitalized(index)
        else { return nil }
        return (value(index), index + 1)
    }

    /// Whether a number counts what follows: `2000 men`, `1500 years`, `2000%`.
    func isCounted(_ index: Int) -> Bool {
        if kind(index + 1) == .units { return true }
        return token(index + 1)?.isMark(.percent) ?? false
    }

    /// `of that year`, `of the same year`, `last year`, `this year`.
    func yearPhrase(at index: Int) -> (year: TimeExpression, end: Int)? {
        var next = index
        if kind(next) == .of { next += 1 }
        guard let reading = readDeictic(at: next), case .counted(.year, _, _) = reading.expression else { return nil }
        return (reading.expression, reading.tokens.upperBound)
    }

    /// The year of `April and June 1955`, `from 5 June to 3 July 1944`, `May 10–12, 1940` for the first of the two.
    private func yearAhead(of point: TimePoint, at index: Int, _ ahead: Int) -> Int? {
        guard [.hyphen, .dash, .slash, .to, .and, .or, .comma, .until].contains(kind(index)) else { return nil }
        var next = index + 1
        if kind(next) == .and || kind(next) == .the { next += 1 }
        if let day = dayNumber(at: next), case .day(_, let first?) = point.field, day > first,
            kind(next + 1) == .comma, let year = yearSuffix(at: next + 1)
        {
            return year.year
        }
        guard let second = calendarDate(at: next, ahead: ahead - 1), let year = second.point.year,
            let month = second.point.month,
            let own = point.month
        else { return nil }
        return own > month ? year - 1 : year
    }
}
