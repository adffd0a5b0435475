internal import EventModel

extension TimexRule {
    /// Dates in figures: `2008-03-01`, `2025/06/18`, `7/8/07` (in the order that the text has elsewhere), `12.05.2008`.
    static let numericDate = TimexRule(
        .numericDate, "a date in figures",
        examples: [
            "It fell on [2008-03-01|2008-03-01].", "It fell on [2025/06/18|2025-06-18].",
            "It fell on [13/05/2025|2025-05-13].", "It fell on [12.5.08|2008-05-12].",
            "It fell on [20161016|2016-10-16].",
            "It fell on [21-04-2016|2016-04-21].", "It opened in [2015-03|2015-03].",
        ],
        starts: [
            .digits, .decimal,
        ],
        read: { $0.readNumericDate(at: $1) })
}

extension TimePhrase {
    func readNumericDate(at index: Int) -> TimexReading? {
        guard kind(index) == .digits || kind(index) == .decimal, !isGlued(index) || !isJoint(index - 1),
            let (expression, end) = isoDate(at: index) ?? jointDate(at: index) ?? dottedDate(at: index)
                ?? closedDate(at: index) ?? monthInFigures(at: index) ?? dayAndMonth(at: index)
        else { return nil }
        guard let (clock, behind) = isoClock(at: end) else {
            return reading(index, expression, .numericDate, end)
        }
        return reading(index, .clock(clock, expression), .clock, behind)
    }

    private func isJoint(_ index: Int) -> Bool { [.slash, .hyphen, .stop, .colon].contains(kind(index)) }

    /// Whether more figures follow without a space.
    private func goesOn(at index: Int) -> Bool {
        isJoint(index) && isGlued(index) && isGlued(index + 1) && [.digits, .decimal].contains(kind(index + 1))
    }

    /// `2008-03-01`, `2025/06/18`.
    private func isoDate(at index: Int) -> (TimeExpression, Int)? {
        guard let parts = figures(at: index, .hyphen) ?? figures(at: index, .slash), parts[0].count == 4,
            parts[1].count <= 2, parts[2].count <= 2
        else { return nil }
        return date(parts[0].value, parts[1].value, parts[2].value).map { (.point($0, .nearest), index + 5) }
    }

    /// `21/04/2016`, `9-18-15`: which number is the month is told by the numbers or left to the text.
    private func jointDate(at index: Int) -> (TimeExpression, Int)? {
        guard let parts = figures(at: index, .slash) ?? figures(at: index, .hyphen), parts[0].count <= 2,
            parts[1].count <= 2,
            parts[2].count == 4
                || parts[2].count == 2 && (parts[0].count + parts[1].count > 2 || kind(index + 1) == .slash)
        else { return nil }
        if kind(index + 1) == .hyphen, parts[2].count == 2, !leadsToDate(index - 1) { return nil }
        let year = parts[2].count == 4 ? parts[2].value : Self.fullYear(parts[2].value)
        return open(year, parts[0].value, parts[1].value, index + 5)
    }

    private func open(_ year: Int, _ first: Int, _ second: Int, _ end: Int) -> (TimeExpression, Int)? {
        guard (1000...2100).contains(year), date(year, second, first) != nil || date(year, first, second) != nil else {
            return nil
        }
        return (.numeric(year: year, first, second), end)
    }

    /// `12.05.2008`, `12.5.08`: day first; `2025.06.18`.
    private func dottedDate(at index: Int) -> (TimeExpression, Int)? {
        guard let (first, second) = decimalParts(index), kind(index + 1) == .stop, isGlued(index + 1),
            isGlued(index + 2), let third = digits(index + 2)
        else { return nil }
        if first.count == 4, third.count <= 2 {
            return date(first.value, second.value, third.value).map { (.point($0, .nearest), index + 3) }
        }
        guard third.count == 4 || third.count == 2 && leadsToDate(index - 1), first.count <= 2, second.count <= 2 else {
            return nil
        }
        let year = third.count == 4 ? third.value : Self.fullYear(third.value)
        let point = date(year, second.value, first.value) ?? date(year, first.value, second.value)
        return point.map { (.point($0, .nearest), index + 3) }
    }

    /// `20161016`.
    private func closedDate(at index: Int) -> (TimeExpression, Int)? {
        guard let token = token(index), token.kind == .number, token.traits.isDisjoint(with: [.grouped, .decimal]),
            token.end - token.start == 8, kind(index - 1) != .money
        else { return nil }
        let number = Int(token.number)
        guard (1900...2100).contains(number / 10_000) else { return nil }
        return date(number / 10_000, number / 100 % 100, number % 100).map { (.point($0, .nearest), index + 1) }
    }

    /// `2015-03`, `03/2015`.
    private func monthInFigures(at index: Int) -> (TimeExpression, Int)? {
        guard let first = digits(index), isGlued(index + 1), isGlued(index + 2), let second = digits(index + 2),
            !goesOn(at: index + 3)
        else { return nil }
        if first.count == 4, second.count == 2, kind(index + 1) == .hyphen {
            let isSpan = second.value == (first.value + 1) % 100
            guard leadsToDate(index - 1), second.value <= 12, !isSpan else { return nil }
            return month(first.value, second.value, index + 3)
        }
        guard second.count == 4, first.count <= 2, kind(index + 1) == .slash else { return nil }
        return month(second.value, first.value, index + 3)
    }

    private func month(_ year: Int, _ month: Int, _ end: Int) -> (TimeExpression, Int)? {
        guard (1900...2100).contains(year), (1...12).contains(month) else { return nil }
        return (.point(TimePoint(year: year, .month(month)), .nearest), end)
    }

    /// `on 22/04`: only behind a word that leads to a day, and not `3/4`, which may be a fraction.
    private func dayAndMonth(at index: Int) -> (TimeExpression, Int)? {
        guard let first = digits(index), let second = digits(index + 2), isGlued(index + 1), isGlued(index + 2),
            first.count <= 2, second.count <= 2, !goesOn(at: index + 3)
        else { return nil }
        if kind(index + 1) == .hyphen {
            let isDay = kind(index - 1) == .on && max(first.value, second.value) > 12 && endsClause(at: index + 3)
            guard isDay, !isSport else { return nil }
        } else if kind(index + 1) != .slash {
            return nil
        }
        let isDay = max(first.value, second.value) > 12 || first.count == 2 && second.count == 2
        guard isDay, [.on, .until, .from, .by, .before, .of].contains(kind(index - 1)) || isFullDay(first, second),
            date(2000, second.value, first.value) != nil || date(2000, first.value, second.value) != nil
        else { return nil }
        return (.numeric(year: nil, first.value, second.value), index + 3)
    }

    /// `22/04`: two figures each, and one of them no month.
    private func isFullDay(_ first: (value: Int, count: Int), _ second: (value: Int, count: Int)) -> Bool {
        first.count == 2 && second.count == 2 && first.value > 12 && first.value < 32 && second.value > 0
    }

    /// The `T16:12:00` behind a date.
    private func isoClock(at index: Int) -> (ClockTime, Int)? {
        guard isGlued(index), let token = token(index), token.kind == .word, token.end - token.start == 3,
            kind(index + 1) == .colon, let (minute, width) = digits(index + 2), width == 2, minute < 60
        else { return nil }
        let bytes = text.bytes[token.range]
        guard bytes.first.map({ $0 | 0x20 == 0x74 }) ?? false,
            let hour = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
            (0...24).contains(hour)
        else { return nil }
        guard kind(index + 3) == .colon, let (second, width) = digits(index + 4), width == 2, second < 60 else {
            return (.clock(hour: hour, minute: minute, second: nil, isUTC: false), index + 3)
        }
        return (.clock(hour: hour, minute: minute, second: second, isUTC: kind(index + 5) == .zone), index + 5)
    }

    private func figures(at index: Int, _ joint: TimeWord.Kind) -> [(value: Int, count: Int)]? {
        guard kind(index + 1) == joint, kind(index + 3) == joint, (1...4).allSatisfy({ isGlued(index + $0) }),
            let first = digits(index), let second = digits(index + 2), let third = digits(index + 4),
            !goesOn(at: index + 5)
        else { return nil }
        return [first, second, third]
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> TimePoint? {
        Day(year: year, month: month, day: day).map(TimePoint.init)
    }
}
