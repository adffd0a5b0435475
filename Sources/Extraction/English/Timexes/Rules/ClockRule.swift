extension TimexRule {
    /// Times by the clock: `6 p.m.`, `18:00 UTC`, `10.30pm`, `noon`, `8 o'clock`, with a date that stands beside them.
    static let clock = TimexRule(
        .clock, "a time of day by the clock",
        examples: ["It fell at [6 p.m. Monday|2026-01-26T18:00]."],
        starts: [
            .digits, .decimal, .noon, .cardinal, .one,
        ],
        read: { $0.readClock(at: $1) })
}

extension TimePhrase {
    func readClock(at index: Int) -> TimexReading? {
        guard let (clock, end) = clock(at: index) else { return nil }
        guard let date = readDay(at: end) else { return reading(index, .clock(clock, nil), .clock, end) }
        let part = kind(date.tokens.upperBound) == .dayPart ? 1 : 0
        return reading(index, .clock(clock, date.expression), .clock, date.tokens.upperBound + part)
    }

    /// A day by its weekday or its date or a word like `yesterday`.
    func readDay(at index: Int) -> TimexReading? {
        if let date = readCalendarDate(at: index) {
            switch date.expression {
            case .point(let point, _), .within(let point, _): if case .day = point.field { return date }
            default: break
            }
            return nil
        }
        if kind(index) == .today { return readDeictic(at: index) }
        return readWeekday(at: index)
    }

    func clock(at index: Int) -> (ClockTime, Int)? {
        if kind(index) == .noon { return noon(at: index) }
        return hourMark(at: index) ?? colonTime(at: index) ?? decimalTime(at: index) ?? militaryTime(at: index)
    }

    private func noon(at index: Int) -> (ClockTime, Int)? {
        guard let token = token(index), !token.isCapitalized || token.startsSentence else { return nil }
        return (.clock(hour: value(index), minute: 0, second: nil, isUTC: false), index + 1)
    }

    /// `6 p.m.`, `6 o'clock`.
    private func hourMark(at index: Int) -> (ClockTime, Int)? {
        var hour: Int?
        if let (number, count) = digits(index), count <= 2 { hour = number }
        if kind(index) == .cardinal || kind(index) == .one { hour = value(index) }
        guard let hour, (1...12).contains(hour) else { return nil }
        if kind(index + 1) == .oclock { return finish(hour, 0, nil, at: index + 2) }
        if let half = meridiem(at: index + 1) { return finish(hour % 12 + half, 0, nil, at: index + 2) }
        return meridiemAhead(at: index + 1).map {
            (.clock(hour: hour % 12 + $0, minute: 0, second: nil, isUTC: false), index + 1)
        }
    }

    /// The `p.m.` of `between 9 and 10 p.m.`, `4:30 or 5:30 p.m.` for the first of the two.
    private func meridiemAhead(at index: Int) -> Int? {
        guard [.and, .or, .to, .hyphen, .dash].contains(kind(index)), let (_, count) = digits(index + 1), count <= 2
        else { return nil }
        if let half = meridiem(at: index + 2) { return half }
        guard kind(index + 2) == .colon, isGlued(index + 2), isGlued(index + 3), digits(index + 3)?.count == 2 else {
            return nil
        }
        return meridiem(at: index + 4)
    }

    private func meridiem(at index: Int) -> Int? {
        guard kind(index) == .meridiem, let token = token(index) else { return nil }
        let isPlain = token.end - token.start == 2
        return isPlain && token.isCapitalized && !token.isAllCaps ? nil : value(index)
    }

    /// `18:00`, `6:40 p.m.`, `08:30:15 UTC`; without `p.m.` or a zone only behind a word that leads to a time.
    private func colonTime(at index: Int) -> (ClockTime, Int)? {
        guard let (hour, count) = digits(index), count <= 2, hour < 25, kind(index + 1) == .colon, isGlued(index + 1),
            isGlued(index + 2), let (minute, width) = digits(index + 2), width == 2, minute < 60,
            kind(index - 1) != .colon
        else { return nil }
        var next = index + 3
        var second: Int?
        if kind(next) == .colon, isGlued(next), let (number, width) = digits(next + 1), width == 2, number < 60 {
            second = number
            next += 2
        }
        if let half = meridiem(at: next) {
            return hour > 12 ? nil : finish(hour % 12 + half, minute, second, at: next + 1)
        }
        if let half = meridiemAhead(at: next), hour <= 12 { return finish(hour % 12 + half, minute, second, at: next) }
        guard kind(next) == .zone || leadsToTime(index - 1) || isWord(next, Self.hours) || second != nil && count == 2
        else { return nil }
        return finish(hour, minute, second, at: next)
    }

    /// `10.30pm`.
    private func decimalTime(at index: Int) -> (ClockTime, Int)? {
        guard kind(index) == .decimal, let half = meridiem(at: index + 1), let token = token(index) else { return nil }
        let parts = text.text(of: token).split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2, (1...12).contains(parts[0]), parts[1] < 60 else { return nil }
        return finish(parts[0] % 12 + half, parts[1], nil, at: index + 2)
    }

    /// `0600 hours`, `1630 GMT`.
    private func militaryTime(at index: Int) -> (ClockTime, Int)? {
        guard let (number, count) = digits(index), count == 4, number / 100 < 25, number % 100 < 60 else { return nil }
        let isZoned = kind(index + 1) == .zone && (token(index + 1)?.isAllCaps ?? false)
        guard isZoned || isWord(index + 1, Self.hours) && (number < 1000 || leadsToTime(index - 1)) else { return nil }
        return finish(number / 100, number % 100, nil, at: isZoned ? index + 1 : index + 2)
    }

    private func finish(_ hour: Int, _ minute: Int, _ second: Int?, at index: Int) -> (ClockTime, Int)? {
        var next = index
        var isUTC = false
        if kind(next) == .zone {
            isUTC = value(next) == 1
            if !isLowercaseWord(next) { next += 1 }
        }
        return (.clock(hour: hour, minute: minute, second: second, isUTC: isUTC), next)
    }

    private func leadsToTime(_ index: Int) -> Bool {
        [.at, .by, .about, .from, .until, .before, .to, .hyphen, .dash, .and, .on].contains(kind(index))
            || token(index)?.isMark(.leftParenthesis) ?? false || endsDay(index)
    }

    private func endsDay(_ index: Int) -> Bool { [.weekday, .today].contains(kind(index)) }

    private static let hours = WordHash.of("hours")
}
