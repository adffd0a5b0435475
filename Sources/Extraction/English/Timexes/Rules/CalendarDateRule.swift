internal import EventModel

extension TimexRule {
    /// Days and months by their names: `Friday, January 4, 2019`, `the 4th of January`, `4 Jan. 2019`, `January 2019`.
    static let calendarDate = TimexRule(
        .calendarDate, "a day or a month by its name",
        examples: [
            "It fell on [Friday, January 4, 2019|2019-01-04].", "It fell on [the 4th of January|2026-01-04].",
            "The deed is of [05-Aug-2016|2016-08-05].", "It fell on [the twenty-first of June 1999|1999-06-21].",
            "It fell on [Friday the 16th|2026-01-16].", "It fell on [the 20th of last month|2025-12-20].",
        ],
        starts: [
            .month, .monthShort, .weekday, .weekdayShort, .digits, .ordinal, .cardinal, .the,
        ],
        read: { $0.readCalendarDate(at: $1) })
}

extension TimePhrase {
    func readCalendarDate(at index: Int) -> TimexReading? {
        guard let found = calendarDate(at: index) else {
            return readDayOfMonth(at: index) ?? readWeekdayAndDay(at: index)
        }
        let expression: TimeExpression = found.year.map { .within(found.point, $0) } ?? .point(found.point, .nearest)
        return TimexReading(
            tokens: index..<found.end, expression: expression, rule: .calendarDate, weekday: found.weekday)
    }

    /// `on the 20th`, `the 20th of next month`.
    private func readDayOfMonth(at index: Int) -> TimexReading? {
        let start = kind(index) == .the ? index + 1 : index
        guard let (day, end) = ordinalDay(at: start) else { return nil }
        if kind(end) == .of, let month = readDeterminedUnit(at: end + 1), case .counted(.month, _, _) = month.expression
        {
            let point = TimePoint(year: nil, .day(month: nil, day: day))
            return reading(index, .within(point, month.expression), .calendarDate, month.tokens.upperBound)
        }
        guard start > index, [.on, .until, .from, .by].contains(kind(index - 1)),
            isPlainVerb(end) || endsClause(at: end)
        else { return nil }
        return reading(index, .dayOfMonth(day, nil), .calendarDate, end)
    }

    /// `Friday the 16th`, `Fri 16th`, `Friday 16`: a weekday with the day of a month that the reader knows; not `on
    /// Tuesday the first witness`.
    private func readWeekdayAndDay(at index: Int) -> TimexReading? {
        guard let (weekday, end) = weekday(at: index) else { return nil }
        let next = kind(end) == .comma || kind(end) == .the ? end + 1 : end
        let isFigure = kind(next) == .digits && next == end
        guard let (day, behind) = ordinalDay(at: next) ?? (isFigure ? dayNumber(at: next) : nil), kind(behind) != .of,
            token(next)?.kind == .ordinal || endsDate(at: behind)
        else { return nil }
        return reading(index, .dayOfMonth(day, weekday), .calendarDate, behind)
    }

    /// Whether what stands behind a day in figures leaves it a day: the end of the clause, a list, a verb.
    private func endsDate(at index: Int) -> Bool {
        if kind(index) == .colon || kind(index) == .slash || kind(index) == .hyphen { return false }
        if kind(index) == .stop, isGlued(index), isGlued(index + 1), kind(index + 1) == .digits { return false }
        return endsClause(at: index) || isPlainVerb(index)
    }

    /// A weekday in full or short, and the token behind it.
    func weekday(at index: Int) -> (Weekday, end: Int)? {
        guard kind(index) == .weekday || kind(index) == .weekdayShort && isCapitalized(index),
            let weekday = Weekday(rawValue: value(index))
        else { return nil }
        let hasStop = kind(index) == .weekdayShort && kind(index + 1) == .stop && isGlued(index + 1)
        return (weekday, hasStop ? index + 2 : index + 1)
    }

    private func isPlainVerb(_ index: Int) -> Bool { token(index).flatMap { Self.verbs[$0.hash] } ?? false }

    private static let verbs = WordTable<Bool>(
        "was were had is has the he she they it we a when".split(separator: " ").map { (String($0), true) })

    private struct ParsedDate {
        var point: TimePoint
        var year: TimeExpression?
        var end: Int
        var weekday: Weekday?
    }

    private func calendarDate(at index: Int) -> ParsedDate? {
        switch kind(index) {
        case .weekday, .weekdayShort:
            guard let (weekday, end) = weekday(at: index) else { return nil }
            let next = kind(end) == .comma ? end + 1 : end
            guard kind(next) != .weekday, kind(next) != .weekdayShort, var date = calendarDate(at: next),
                case .day = date.point.field
            else { return nil }
            date.weekday = weekday
            return date
        case .month, .monthShort: return monthFirst(at: index)
        case .the: return dayFirst(at: index + 1)
        default: return dayFirst(at: index)
        }
    }

    private func monthFirst(at index: Int) -> ParsedDate? {
        guard let (month, next) = month(at: index) else { return nil }
        if let date = hyphenated(day: next + 1, year: next + 3, joint: next) {
            return finish(month: month, day: date.day, year: date.year, end: date.end)
        }
        let isJoined = (kind(next) == .hyphen || kind(next) == .slash) && isGlued(next) && isGlued(next + 1)
        let number = kind(next) == .the || isJoined ? next + 1 : next
        if let (day, end) = dayNumber(at: number),
            number == next || kind(number) == .ordinal && !isCapitalized(number) || isJoined,
            !isClock(at: number), !isQuantity(at: number),
            !isSmallWord(index) || endsDate(at: end) || year(at: end) != nil
        {
            return yearBehind(TimePoint(year: nil, .day(month: month, day: day)), at: end)
        }
        // `July 42nd` is no July.
        if isSmallWord(index) || token(next)?.kind == .ordinal { return nil }
        if let (year, end) = yearInWords(at: next) {
            return ParsedDate(point: TimePoint(year: year, .month(month)), end: end)
        }
        let whole = yearBehind(TimePoint(year: nil, .month(month)), at: next)
        if whole.point.year == nil, whole.year == nil, !isBareMonth(at: index) { return nil }
        return whole
    }

    /// `may` and `march` in small letters.
    private func isSmallWord(_ index: Int) -> Bool {
        kind(index) == .month && !isCapitalized(index) && (value(index) == 3 || value(index) == 5)
    }

    private func year(at index: Int) -> Int? { yearSuffix(at: index)?.year }

    private func dayFirst(at index: Int) -> ParsedDate? {
        guard let (day, end) = dayNumber(at: index) else { return nil }
        let next = kind(end) == .of ? end + 1 : end
        if kind(end) == .hyphen, isGlued(end), isGlued(end + 1), let (month, behind) = month(at: end + 1, beside: true)
        {
            guard kind(behind) == .hyphen, isGlued(behind), isGlued(behind + 1), let year = writtenYear(at: behind + 1)
            else { return finish(month: month, day: day, year: nil, end: behind) }
            return finish(month: month, day: day, year: year, end: behind + 2)
        }
        guard let (month, behind) = month(at: next, beside: true) else { return firstOfTwo(day, at: end) }
        let date = yearBehind(TimePoint(year: nil, .day(month: month, day: day)), at: behind)
        let isPlain = isCapitalized(next) || date.point.year != nil || next > end
        return isPlain ? date : nil
    }

    private func finish(month: Int, day: Int, year: Int?, end: Int) -> ParsedDate {
        ParsedDate(point: TimePoint(year: year, .day(month: month, day: day)), end: end)
    }

    /// The `18-2025` of `Jun-18-2025`.
    private func hyphenated(day: Int, year: Int, joint: Int) -> (day: Int, year: Int, end: Int)? {
        guard kind(joint) == .hyphen, kind(joint + 2) == .hyphen, (joint...year).allSatisfy({ isGlued($0) }),
            let (number, end) = dayNumber(at: day), end == day + 1, let written = writtenYear(at: year)
        else { return nil }
        return (number, written, year + 1)
    }

    /// A year of four or two figures.
    private func writtenYear(at index: Int) -> Int? {
        guard let (year, count) = digits(index) else { return nil }
        if count == 4, (1000...2100).contains(year) { return year }
        return count == 2 ? Self.fullYear(year) : nil
    }

    /// The year that two figures mean.
    static func fullYear(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }

    /// The `10` of `10–14 May 1940`, `10 and 14 May`.
    private func firstOfTwo(_ day: Int, at index: Int) -> ParsedDate? {
        guard [.hyphen, .dash, .to, .and, .or, .comma, .slash].contains(kind(index)), dayNumber(at: index + 1) != nil,
            let second = dayAlone(at: index + 1), case .day(let month, _) = second.point.field
        else { return nil }
        return ParsedDate(
            point: TimePoint(year: second.point.year, .day(month: month, day: day)), year: second.year, end: index)
    }

    /// The last of several days before a month; a list of any length costs one step a day.
    private func dayAlone(at index: Int) -> ParsedDate? {
        var last = index
        for _ in 0..<8 {
            guard let (_, end) = dayNumber(at: last) else { return nil }
            let next = kind(end) == .of ? end + 1 : end
            if month(at: next, beside: true) != nil { return dayFirst(at: last) }
            guard [.hyphen, .dash, .to, .and, .or, .comma, .slash].contains(kind(end)) else { return nil }
            last = end + 1
        }
        return nil
    }

    /// A month's name and the token behind it; beside a day it may have small letters.
    func month(at index: Int, beside day: Bool = false) -> (month: Int, end: Int)? {
        switch kind(index) {
        case .month:
            let isWordToo = value(index) == 3 || value(index) == 5
            let isDay = day || kind(index + 1) == .the || dayNumber(at: index + 1) != nil
            return isWordToo && !isCapitalized(index) && !isDay ? nil : (value(index), index + 1)
        case .monthShort:
            let hasStop = kind(index + 1) == .stop && isGlued(index + 1)
            let end = hasStop && !endsSentence(index + 1) ? index + 2 : index + 1
            guard isCapitalized(index) || value(index) != 3 && (day || isFigureOfDate(end)) else { return nil }
            return (value(index), end)
        default: return nil
        }
    }

    /// The full stop of an abbreviation that ends its sentence belongs to the sentence.
    private func endsSentence(_ stop: Int) -> Bool { stop + 1 >= limit }

    private func isFigureOfDate(_ index: Int) -> Bool {
        if dayNumber(at: index) != nil { return true }
        if kind(index) == .hyphen, dayNumber(at: index + 1) != nil { return true }
        return digits(index).map { $0.count == 4 && (1900...2100).contains($0.value) } ?? false
    }

    /// A day of the month, 1–31: at most two figures, or an ordinal in figures or words; and the token behind it.
    func dayNumber(at index: Int) -> (day: Int, end: Int)? {
        if let found = ordinalDay(at: index) { return found }
        guard let (number, count) = digits(index), count <= 2, (1...31).contains(number) else { return nil }
        return (number, index + 1)
    }

    /// `the 21st`, `twenty-first`.
    private func ordinalDay(at index: Int) -> (day: Int, end: Int)? {
        guard let (number, end) = ordinal(at: index), (1...31).contains(number) else { return nil }
        return (number, end)
    }

    /// An ordinal in figures or words.
    func ordinal(at index: Int) -> (value: Int, end: Int)? {
        if kind(index) == .ordinal { return (value(index), index + 1) }
        guard kind(index) == .cardinal, value(index) >= 20 else { return nil }
        let next = kind(index + 1) == .hyphen ? index + 2 : index + 1
        guard kind(next) == .ordinal, (1...9).contains(value(next)) else { return nil }
        return (value(index) + value(next), next + 1)
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
        // `an august judge`, `of august descent`
        if !isCapitalized(index), value(index) == 8 { return leads && !isBeforeNoun(index) }
        if leads { return true }
        if isName, let token = token(index), token.startsSentence { return false }
        if isName, isCapitalized(index - 1), kind(index - 1) == .none { return false }
        if isName, isCapitalized(index + 1), kind(index + 1) == .none { return false }
        guard [3, 5].contains(value(index)) else { return true }
        return kind(index - 1) == .a
            || kind(index - 1) == .the && isLowercaseWord(index + 1) && kind(index + 1) == .none
    }

    private func isBeforeNoun(_ index: Int) -> Bool {
        isLowercaseWord(index + 1) && kind(index + 1) == .none && !isPlainVerb(index + 1)
    }
}

extension TimePhrase {
    /// Takes in the year behind a day or a month: `, 1939`, `of 1939`, `of that year`, `last year`.
    private func yearBehind(_ point: TimePoint, at index: Int) -> ParsedDate {
        var point = point
        if let (year, end) = yearSuffix(at: index) {
            point.year = year
            return ParsedDate(point: point, end: end)
        }
        if let (year, end) = yearPhrase(at: index) { return ParsedDate(point: point, year: year, end: end) }
        point.year = yearAhead(of: point, at: index)
        return ParsedDate(point: point, end: index)
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
        guard let reading = readDeterminedUnit(at: next), case .counted(.year, _, _) = reading.expression else {
            return nil
        }
        return (reading.expression, reading.tokens.upperBound)
    }

    /// The year of `April and June 1955`, `from 5 June to 3 July 1944`, `May 10–12, 1940` for the first of the two.
    private func yearAhead(of point: TimePoint, at index: Int) -> Int? {
        guard [.hyphen, .dash, .slash, .to, .and, .or, .comma, .until].contains(kind(index)) else { return nil }
        var next = index + 1
        if kind(next) == .and || kind(next) == .the { next += 1 }
        if let (day, end) = dayNumber(at: next), case .day(_, let first?) = point.field, day > first,
            kind(end) == .comma, let year = yearSuffix(at: end)
        {
            return year.year
        }
        guard nesting < Self.longestList else { return nil }
        var inner = self
        inner.nesting += 1
        guard let second = inner.calendarDate(at: next), let year = second.point.year, let month = second.point.month,
            let own = point.month
        else { return nil }
        return own > month ? year - 1 : year
    }

    /// So many dates of a list are read to learn the year of the first: `May, June and July 1944`.
    private static let longestList = 16
}
