extension TimexRule {
    /// Years: `1939`, `the year 1939`, `480 BC`, `AD 79`, `'68`, and the `45` of `1939–45`.
    static let year = TimexRule(
        .year, "a year",
        examples: [
            "It began in [1939|1939].", "in [AD 79|0079]", "It opened in [nineteen ninety-nine|1999].",
            "Flight 1812 was late, and 2019 people came.",
        ],
        starts: [
            .digits, .cardinal, .the, .unit, .units, .era, .apostrophe,
        ],
        read: { $0.readYear(at: $1) })
}

extension TimePhrase {
    func readYear(at index: Int) -> TimexReading? {
        if kind(index) == .cardinal {
            guard leadsToYear(index - 1), let (year, end) = yearInWords(at: index) else { return nil }
            return reading(index, .point(TimePoint(year: year), .nearest), .year, end)
        }
        var number = index
        if kind(number) == .the { number += 1 }
        let isNamed = unit(number) == .year
        if isNamed { number += 1 }
        guard isNamed || number == index, let (year, end) = year(at: number, isNamed: isNamed) else { return nil }
        return TimexReading(tokens: index..<end, expression: .point(TimePoint(year: year), .nearest), rule: .year)
    }

    /// `nineteen ninety-nine`, `twenty twelve`, `two thousand and eight`.
    func yearInWords(at index: Int) -> (year: Int, end: Int)? {
        guard kind(index) == .cardinal else { return nil }
        let first = value(index)
        if first == 2, kind(index + 1) == .scale, value(index + 1) == 1000 {
            let next = kind(index + 2) == .and ? index + 3 : index + 2
            guard let (rest, end) = belowHundred(at: next), unit(end) == nil, kind(end) != .hyphen else {
                return kind(index + 2) == .and || unit(index + 2) != nil ? nil : (2000, index + 2)
            }
            return (2000 + rest, end)
        }
        guard (16...20).contains(first), let (rest, end) = belowHundred(at: index + 1), rest >= 10, unit(end) == nil,
            kind(end) != .hyphen, kind(end) != .scale
        else { return nil }
        return (first * 100 + rest, end)
    }

    private func belowHundred(at index: Int) -> (Int, Int)? {
        guard kind(index) == .cardinal || kind(index) == .one, value(index) > 0 else { return nil }
        let next = kind(index + 1) == .hyphen ? index + 2 : index + 1
        guard value(index) >= 20, kind(next) == .cardinal || kind(next) == .one, value(next) < 10 else {
            return (value(index), index + 1)
        }
        return (value(index) + value(next), next + 1)
    }

    private func year(at index: Int, isNamed: Bool) -> (Int, Int)? {
        if kind(index) == .apostrophe { return shortYear(at: index) }
        if kind(index) == .era, value(index) > 0, isCapitalized(index), let (year, count) = digits(index + 1), count < 5
        {
            return (year, index + 2)
        }
        guard let (year, count) = digits(index) else { return nil }
        if let era = eraSign(at: index + 1), year > 0 { return (year * era.sign, era.end) }
        if let sign = eraAhead(at: index + 1), count < 5, year > 0 { return (year * sign, index + 1) }
        if isAncient, count == 3 || count == 2, isNamed || leadsToYear(index - 1), !isCountedNoun(index),
            isDescending(index)
        {
            return (-year, index + 1)
        }
        guard count == 4, (1000...2100).contains(year), isNamed || isPlainYear(year, at: index) else { return nil }
        return (year, index + 1)
    }

    /// The era of `499–493 BC` for the first of the two.
    private func eraAhead(at index: Int) -> Int? {
        guard [.hyphen, .dash, .to, .and, .until].contains(kind(index)), kind(index + 1) == .digits else { return nil }
        return eraSign(at: index + 2)?.sign
    }

    /// Years before Christ run down: `499–493`, but not `700–800`.
    private func isDescending(_ index: Int) -> Bool {
        guard kind(index - 1) == .hyphen || kind(index - 1) == .dash, let first = digits(index - 2),
            let second = digits(index)
        else { return true }
        return first.value > second.value
    }

    private func shortYear(at index: Int) -> (Int, Int)? {
        guard isGlued(index + 1), !isGlued(index), isNarrative || leadsToDate(index - 1),
            let (year, count) = digits(index + 1), count == 2,
            !isGlued(index + 2) || kind(index + 2) != .possessive
        else { return nil }
        return (year < 30 ? 2000 + year : 1900 + year, index + 2)
    }

    /// Whether four figures are a year and not a count, a price or a number in a name: the words around must say so.
    private func isPlainYear(_ year: Int, at index: Int) -> Bool {
        if kind(index - 1) == .money || isCounted(index) || isPartOfName(index) || isPartOfNumber(index)
            || isPartOfCount(index) || isPartOfTitle(index)
        {
            return false
        }
        let counts = isCountedNoun(index) && (isRound(year) || isMeasured(index + 1) || !(1800...2035).contains(year))
        if leadsToYear(index - 1) { return !counts && (isNarrative || year >= 1100 || !isRound(year)) }
        if [.about, .over, .just, .than, .least, .up].contains(kind(index - 1)) { return false }
        if counts { return kind(index - 1) == .the && !isRound(year) && (isNarrative || year >= 1800) }
        if isRound(year) { return false }
        return ((1800...2035).contains(year) || isNarrative) && (isNarrative || standsFree(index))
    }

    /// `1950 of them`: so many.
    private func isPartOfCount(_ index: Int) -> Bool {
        kind(index + 1) == .of && (kind(index + 2) == .the || kind(index + 2) == .these || isWord(index + 2, Self.them))
    }

    /// The year of `Law 1448 of 2011` is part of a name.
    private func isPartOfTitle(_ index: Int) -> Bool {
        kind(index - 1) == .of && kind(index - 2) == .digits && isCapitalized(index - 3)
    }

    /// A number that stands behind a plain word is its number (`flight 1812`, `model 1984`), and behind a name part of
    /// it; a year stands behind small words, marks, or where a clause begins.
    private func standsFree(_ index: Int) -> Bool {
        guard let before = token(index - 1) else { return true }
        if before.kind == .punctuation { return kind(index - 1) != .money }
        guard before.kind == .word, kind(index - 1) == .none else {
            return before.kind == .word || before.kind == .ordinal
        }
        if Self.beforeYears[before.hash] != nil { return !isCountedNoun(index) || before.hash != Self.some }
        return !before.isCapitalized && lastLetter(index - 1) == 0x73 && kind(index - 2) == .apostrophe
    }

    private static let them = WordHash.of("them")
    private static let some = WordHash.of("some")
    private static let beforeYears = WordTable<Bool>(
        """
        throughout with versus vs against as while that but like into across per his her its their our my your both than \
        was is were are be when where which and or if whose compared until since because though although election \
        elections calendar class season vintage circa for not also only even
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })

    private func isRound(_ year: Int) -> Bool { year % 100 == 0 && year != 2000 }

    /// Whether a word commonly stands before a date.
    func leadsToDate(_ index: Int) -> Bool {
        switch kind(index) {
        case .inside, .on, .from, .until, .by, .early, .mid, .last, .next, .this, .previous, .following, .before, .at,
            .of, .about, .each, .same:
            true
        case .hyphen where kind(index - 1) == .mid || kind(index - 1) == .early: true
        case .and, .or, .to, .hyphen, .dash, .comma: month(at: index - 1) != nil || digits(index - 1) != nil
        default: false
        }
    }

    /// Whether a word commonly stands before a year.
    func leadsToYear(_ index: Int) -> Bool {
        switch kind(index) {
        case .inside, .from, .until, .by, .before, .early, .mid, .season, .month, .to: true
        case .and, .or, .hyphen, .dash: digits(index - 1).map { $0.count > 2 } ?? false
        case .of: unit(index - 1) != nil || [.edge, .piece, .season, .month].contains(kind(index - 1))
        default: false
        }
    }

    private func isPartOfName(_ index: Int) -> Bool {
        guard isGlued(index), kind(index - 1) == .hyphen, let before = token(index - 2) else { return false }
        if before.kind == .number { return isGlued(index - 1) && before.end - before.start != 4 }
        guard before.kind == .word else { return false }
        return isGlued(index - 1) && kind(index - 2) != .mid && before.isCapitalized
    }

    private func isPartOfNumber(_ index: Int) -> Bool {
        if kind(index + 1) == .hyphen, kind(index + 3) == .hyphen, (1...4).allSatisfy({ isGlued(index + $0) }),
            kind(index + 2) == .digits, kind(index + 4) == .digits
        {
            return true
        }
        let joins = isGlued(index + 1) && isGlued(index + 2)
        if joins, kind(index + 1) == .hyphen, digits(index + 2)?.count == 3 { return true }
        if joins, [.slash, .stop, .colon].contains(kind(index + 1)), kind(index + 2) == .digits {
            return digits(index + 2).map { $0.count != 2 || kind(index + 1) != .slash } ?? true
        }
        return isGlued(index) && [.slash, .colon, .comma, .stop].contains(kind(index - 1))
            && digits(index - 2).map { $0.count < 4 } ?? false
    }

    /// Whether a plural or a word for people follows: `2000 soldiers`, `1500 men`.
    func isCountedNoun(_ index: Int) -> Bool {
        guard isLowercaseWord(index + 1), kind(index + 1) == .none, let token = token(index + 1) else { return false }
        if isPeople(index + 1) { return true }
        return lastLetter(index + 1) == 0x73 && token.end - token.start > 3 && Self.singularInS[token.hash] == nil
    }

    private func isPeople(_ index: Int) -> Bool { token(index).flatMap { Self.countNouns[$0.hash] } ?? false }

    private func isMeasured(_ index: Int) -> Bool {
        isPeople(index) || token(index).flatMap { Self.measured[$0.hash] } ?? false
    }

    /// Plurals that are counted and seldom named by their year.
    private static let measured = WordTable<Bool>(
        """
        points votes seats jobs copies pages pounds houses homes students workers soldiers protesters prisoners vehicles \
        cars units words items members refugees civilians inhabitants employees hectares acres kilometres kilometers \
        books boxes rooms beds fighters rebels demonstrators passengers families residents migrants victims officers \
        rifles tanks bodies villages degrees calories gallons litres liters bottles bags shares tickets
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), true) })

    private static let countNouns = WordTable<Bool>(
        "men women people children cattle police troops strong dead wounded tons km kg dollars euros miles metres meters feet"
            .split(separator: " ").map { (String($0), true) })
    private static let singularInS = WordTable<Bool>(
        "was is has as its his this us does thus plus crisis census across towards perhaps always"
            .split(separator: " ").map { (String($0), true) })

    /// What goes on after a date: the `14` of `May 10–14`, the `45` of `1939–45`.
    func readContinuation(of previous: TimexReading, at index: Int) -> TimexReading? {
        guard previous.tokens.upperBound == index - 1, case .point(let point, _) = previous.expression,
            let (number, count) = digits(index), count <= 2
        else { return nil }
        let isDash = kind(index - 1) == .hyphen || kind(index - 1) == .dash
        switch point.field {
        case .year where isDash || kind(index - 1) == .slash:
            guard count == 2, let year = point.year, year > 99, number > year % 100 || kind(index - 1) == .slash,
                isGlued(index)
            else { return nil }
            return reading(index, .point(TimePoint(year: year / 100 * 100 + number), .nearest), .year, index + 1)
        case .day(let month, let first?):
            guard isDash || kind(index - 1) == .to || isListed(index), number > first, number <= 31, month != nil,
                kind(index + 1) != .units, kind(index + 1) != .meridiem, !isCountedNoun(index)
            else { return nil }
            let year = yearSuffix(at: index + 1)
            let second = TimePoint(year: year?.year ?? point.year, .day(month: month, day: number))
            return reading(index, .point(second, .same), .calendarDate, year?.end ?? index + 1)
        default: return nil
        }
    }

    private func isListed(_ index: Int) -> Bool {
        guard kind(index - 1) == .and || kind(index - 1) == .comma else { return false }
        return token(index + 1)?.kind == .punctuation || yearSuffix(at: index + 1) != nil
    }
}
