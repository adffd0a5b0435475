extension TimexRule {
    /// Times by the clock: `6 p.m.`, `18:00 UTC`, `10.30pm`, `noon`, `8 o'clock`, with a date that stands beside them.
    static let clock = TimexRule(
        .clock, "a time of day by the clock",
        examples: [
            "It fell at [6 p.m. on Monday|2026-01-26T18:00].", "It fell at [half past seven|2026-01-28T07:30].",
            "It fell at [7 in the morning|2026-01-28T07:00].", "It fell at [quarter to eight|2026-01-28T07:45].",
            "It was fixed by [1000|2026-01-28T10:00] London time.",
        ],
        starts: [
            .digits, .decimal, .noon, .cardinal, .one, .half, .a, .unit,
        ],
        read: { $0.readClock(at: $1) })
}

/// A time of day as it was read, with its date where the words give one (`8 tonight`).
struct ClockReading {
    var time: ClockTime
    var date: TimeExpression?
    var end: Int

    init(_ hour: Int, _ minute: Int, second: Int? = nil, isUTC: Bool = false, end: Int) {
        time = .clock(hour: hour, minute: minute, second: second, isUTC: isUTC)
        self.end = end
    }
}

extension TimePhrase {
    func readClock(at index: Int) -> TimexReading? {
        guard let found = clock(at: index) ?? bareHour(at: index) else { return nil }
        if let date = found.date { return reading(index, .clock(found.time, date), .clock, found.end) }
        if let (_, date, end) = partOfDay(at: found.end) {
            return reading(index, .clock(found.time, date), .clock, end)
        }
        guard let date = dayBehindClock(at: found.end) else {
            let isBare = clock(at: index) == nil
            guard !isBare || isAppointed(index, found.end) else { return nil }
            return reading(index, .clock(found.time, nil), .clock, found.end)
        }
        let part = kind(date.tokens.upperBound) == .dayPart ? 1 : 0
        return reading(index, .clock(found.time, date.expression), .clock, date.tokens.upperBound + part)
    }

    /// `I will be there at 7.`: an hour and nothing else, where something is to come and the sentence ends.
    private func isAppointed(_ index: Int, _ end: Int) -> Bool {
        guard kind(index - 1) == .at, !isNarrative, !isFinancial, !isSport, hour(at: index) != nil else { return false }
        let isLast = end == limit || end + 1 == limit && token(end)?.kind == .punctuation
        return isLast && grammar.outlook(index..<end, self) == .forward
    }

    /// `6 p.m. Monday`, `9:34 p.m., March 19`; in news also `6 p.m. on Monday`.
    private func dayBehindClock(at index: Int) -> TimexReading? {
        if let day = readDay(at: index) { return day }
        if kind(index) == .comma, let date = readDay(at: index + 1), date.rule == .calendarDate { return date }
        return kind(index) == .on && !isNarrative ? readDay(at: index + 1) : nil
    }

    /// A day by its weekday or its date or a word like `yesterday`.
    func readDay(at index: Int) -> TimexReading? {
        if let date = readCalendarDate(at: index) ?? readNumericDate(at: index) {
            switch date.expression {
            case .point(let point, _), .within(let point, _): if case .day = point.field { return date }
            case .dayOfMonth, .numeric: return date
            default: break
            }
            return nil
        }
        if kind(index) == .today { return readDeictic(at: index) }
        return readWeekday(at: index)
    }

    func clock(at index: Int) -> ClockReading? {
        if kind(index) == .noon { return noon(at: index) }
        if let spoken = spokenTime(at: index) { return spoken }
        return hourMark(at: index) ?? colonTime(at: index) ?? decimalTime(at: index) ?? militaryTime(at: index)
    }

    /// `noon`, `12 noon`.
    private func noon(at index: Int) -> ClockReading? {
        guard let token = token(index), !token.isCapitalized || token.startsSentence else { return nil }
        return ClockReading(value(index), 0, end: index + 1)
    }

    /// The hour of `7`, `seven`, 1–12.
    private func hour(at index: Int) -> Int? {
        if let (number, count) = digits(index), count <= 2, (1...12).contains(number) { return number }
        guard kind(index) == .cardinal || kind(index) == .one, (1...12).contains(value(index)) else { return nil }
        return value(index)
    }

    /// The hour of `at 7`, `at 19`: only where a day stands beside it.
    func bareHour(at index: Int) -> ClockReading? {
        guard kind(index - 1) == .at || kind(index - 1) == .about else { return nil }
        if let (number, count) = digits(index), count <= 2, number < 24 {
            return ClockReading(number, 0, end: index + 1)
        }
        return hour(at: index).map { ClockReading($0, 0, end: index + 1) }
    }

    /// `6 p.m.`, `6 o'clock`, `7 in the morning`, `seven thirty pm`, `12 noon`, `340pm`.
    private func hourMark(at index: Int) -> ClockReading? {
        guard let hour = hour(at: index) else { return hourAndMinutes(at: index) }
        if kind(index + 1) == .noon, hour == 12 { return ClockReading(value(index + 1), 0, end: index + 2) }
        if kind(index + 1) == .oclock { return halved(hour, 0, nil, at: index + 2) }
        if let half = meridiem(at: index + 1) { return finish(hour % 12 + half, 0, nil, at: index + 2) }
        if let half = meridiemAhead(at: index + 1) { return ClockReading(hour % 12 + half, 0, end: index + 1) }
        if let minute = minutesInWords(at: index + 1), kind(index) != .digits {
            let isTime = leadsToHour(index - 1) || meridiem(at: minute.end) != nil
            if isTime { return halved(hour, minute.value, nil, at: minute.end) }
        }
        guard leadsToHour(index - 1), partOfDay(at: index + 1) != nil else { return nil }
        return halved(hour, 0, nil, at: index + 1)
    }

    /// `340pm`, `1140 a.m.`
    private func hourAndMinutes(at index: Int) -> ClockReading? {
        guard let (number, count) = digits(index), count == 3 || count == 4, (1...12).contains(number / 100),
            number % 100 < 60, let half = meridiem(at: index + 1)
        else { return nil }
        return finish(number / 100 % 12 + half, number % 100, nil, at: index + 2)
    }

    /// The `thirty` of `seven thirty`, the `forty-five` of `nine forty-five`.
    private func minutesInWords(at index: Int) -> (value: Int, end: Int)? {
        guard kind(index) == .cardinal, (10...50).contains(value(index)) else { return nil }
        let next = kind(index + 1) == .hyphen ? index + 2 : index + 1
        let hasUnit = value(index) >= 20 && (kind(next) == .one || kind(next) == .cardinal && value(next) < 10)
        return hasUnit ? (value(index) + value(next), next + 1) : (value(index), index + 1)
    }

    /// `half past seven`, `a quarter to eight`, `twenty minutes past eight`.
    private func spokenTime(at index: Int) -> ClockReading? {
        guard let (minutes, joint, isPlain) = spokenMinutes(at: index) else { return nil }
        let sign = kind(joint) == .past || kind(joint) == .before && value(joint) > 0 ? 1 : kind(joint) == .to ? -1 : 0
        guard sign != 0, let hour = hour(at: joint + 1), !isPlain || leadsToHour(index - 1) || hasHalf(at: joint + 2)
        else { return nil }
        let total = hour * 60 + sign * minutes
        return halved(total / 60 == 0 ? 12 : total / 60, total % 60, nil, at: joint + 2)
    }

    /// The minutes, the word behind them, and whether they are a mere number.
    private func spokenMinutes(at index: Int) -> (Int, Int, Bool)? {
        let first = kind(index) == .a ? index + 1 : index
        if kind(first) == .half, first == index { return (30, first + 1, false) }
        if kind(first) == .unit, unit(first) == .quarter { return (15, first + 1, false) }
        guard first == index, let (minutes, end) = spokenNumber(at: index), (1...59).contains(minutes) else {
            return nil
        }
        if unit(end) == .minute { return (minutes, end + 1, false) }
        return kind(index) == .cardinal ? (minutes, end, true) : nil
    }

    private func spokenNumber(at index: Int) -> (Int, Int)? {
        if let (number, count) = digits(index), count <= 2 { return (number, index + 1) }
        if let minutes = minutesInWords(at: index) { return minutes }
        return kind(index) == .cardinal ? (value(index), index + 1) : nil
    }

    private func hasHalf(at index: Int) -> Bool {
        meridiem(at: index) != nil || partOfDay(at: index) != nil || kind(index) == .oclock
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
    func colonTime(at index: Int, isBehindDate: Bool = false) -> ClockReading? {
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
        guard
            isBehindDate || kind(next) == .zone || leadsToTime(index - 1) || isHours(next)
                || second != nil && count == 2 || partOfDay(at: next) != nil
        else { return nil }
        return hour > 0 && hour <= 12 ? halved(hour, minute, second, at: next) : finish(hour, minute, second, at: next)
    }

    /// `10.30pm`.
    private func decimalTime(at index: Int) -> ClockReading? {
        guard kind(index) == .decimal, let half = meridiem(at: index + 1), let parts = decimalParts(index),
            (1...12).contains(parts.whole.value), parts.fraction.value < 60
        else { return nil }
        return finish(parts.whole.value % 12 + half, parts.fraction.value, nil, at: index + 2)
    }

    /// `0600 hours`, `1630 GMT`, `1000 London time`.
    private func militaryTime(at index: Int) -> ClockReading? {
        guard let (number, count) = digits(index), count == 4, number / 100 < 25, number % 100 < 60 else { return nil }
        let isZoned = kind(index + 1) == .zone && (token(index + 1)?.isAllCaps ?? false)
        if isZoned { return finish(number / 100, number % 100, nil, at: index + 1) }
        if isZoneName(at: index + 1), leadsToTime(index - 1) || number < 1000 {
            return ClockReading(number / 100, number % 100, end: index + 1)
        }
        guard isHours(index + 1), number < 1000 || leadsToTime(index - 1) else { return nil }
        return finish(number / 100, number % 100, nil, at: index + 2)
    }

    /// `London time`, `local time`.
    private func isZoneName(at index: Int) -> Bool {
        (isCapitalized(index) || kind(index) == .zone) && isWord(index + 1, Self.timeWord)
    }

    private func isHours(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.kind == .word && Self.hourWords[token.hash] != nil
    }

    private func finish(_ hour: Int, _ minute: Int, _ second: Int?, at index: Int) -> ClockReading {
        var next = index
        var isUTC = false
        if kind(next) == .zone {
            isUTC = value(next) == 1
            if !isLowercaseWord(next) { next += 1 }
        }
        return ClockReading(hour, minute, second: second, isUTC: isUTC, end: next)
    }

    /// A time by the twelve-hour clock, with `p.m.`, `in the morning`, `at night`, `tonight` behind it if they are there.
    private func halved(_ hour: Int, _ minute: Int, _ second: Int?, at index: Int) -> ClockReading {
        if let half = meridiem(at: index) { return finish(hour % 12 + half, minute, second, at: index + 1) }
        guard let (part, date, end) = partOfDay(at: index) else { return finish(hour, minute, second, at: index) }
        var found = ClockReading(Self.hour(hour, in: part), minute, second: second, end: end)
        found.date = date
        return found
    }

    /// The hour by 24 that an hour by 12 is in a part of the day.
    static func hour(_ hour: Int, in part: DayPart) -> Int {
        switch part {
        case .morning: hour % 12
        case .afternoon, .evening, .daytime: hour % 12 + 12
        case .midday: hour < 6 ? hour + 12 : hour
        case .night: hour >= 6 && hour < 12 ? hour + 12 : hour % 12
        }
    }

    /// `in the morning`, `at night`, `tonight`, `this afternoon` behind an hour.
    private func partOfDay(at index: Int) -> (DayPart, TimeExpression?, Int)? {
        if kind(index) == .tonight { return (.night, .counted(.day, 0, .publication), index + 1) }
        if kind(index) == .at, kind(index + 1) == .dayPart, DayPart.all[value(index + 1)] == .night {
            return (.night, nil, index + 2)
        }
        let today = kind(index) == .this
        let next = today ? index + 1 : index + 2
        guard today || kind(index) == .inside && kind(index + 1) == .the, kind(next) == .dayPart else { return nil }
        return (DayPart.all[value(next)], today ? .counted(.day, 0, .publication) : nil, next + 1)
    }

    private func leadsToTime(_ index: Int) -> Bool {
        [.at, .by, .about, .from, .until, .before, .to, .hyphen, .dash, .and, .on].contains(kind(index))
            || token(index)?.isMark(.leftParenthesis) ?? false || endsDay(index)
    }

    /// Whether a word commonly stands before an hour that nothing else marks as one.
    private func leadsToHour(_ index: Int) -> Bool {
        [.at, .by, .about, .from, .until, .before, .early, .just].contains(kind(index)) || endsDay(index)
    }

    private func endsDay(_ index: Int) -> Bool { [.weekday, .today].contains(kind(index)) }

    private static let hourWords = WordTable<Bool>("hours hrs hr".split(separator: " ").map { (String($0), true) })
    private static let timeWord = WordHash.of("time")
}
