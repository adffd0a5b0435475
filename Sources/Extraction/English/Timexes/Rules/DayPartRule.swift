internal import EventModel

extension TimexRule {
    /// Parts of a day: `Friday morning`, `this afternoon`, `tonight`, `the night of 20 June 1791`, `the next morning`.
    static let dayPart = TimexRule(
        .dayPart, "a part of a day",
        examples: ["It fell on [Monday night|2026-01-26TNI]."],
        starts: [
            .tonight, .dayPart, .unit, .weekday, .weekdayShort, .cardinal, .today, .the, .this, .last, .next, .that,
            .month, .digits, .ordinal,
            .monthShort, .following,
        ],
        read: { $0.readDayPart(at: $1) })
}

extension TimePhrase {
    func readDayPart(at index: Int) -> TimexReading? {
        if kind(index) == .tonight {
            let today = TimeExpression.counted(.day, 0, .publication)
            return readHour(behind: index + 1, in: .night, today, index) ?? part(.night, today, index, index + 1)
        }
        return readDayThenPart(at: index) ?? readPartOfDate(at: index) ?? readDeterminedPart(at: index)
            ?? readBarePart(at: index)
    }

    private func part(_ part: DayPart, _ date: TimeExpression?, _ index: Int, _ end: Int) -> TimexReading {
        reading(index, .clock(.part(part), date), .dayPart, end)
    }

    private func dayPart(at index: Int) -> (DayPart, Int)? {
        if kind(index) == .dayPart || kind(index) == .dayParts { return (DayPart.all[value(index)], index + 1) }
        if kind(index) == .unit, unit(index) == .night { return (.night, index + 1) }
        if kind(index) == .noon, value(index) == 12, isWord(index, Self.midday) { return (.midday, index + 1) }
        return nil
    }

    /// `Friday morning`, `yesterday afternoon`, `late Monday night`, `Saturday evening`, `tomorrow morning at 9`.
    private func readDayThenPart(at index: Int) -> TimexReading? {
        guard let day = readDay(at: index) else { return nil }
        let isEarly = kind(day.tokens.upperBound) == .early
        guard let (found, end) = dayPart(at: day.tokens.upperBound + (isEarly ? 1 : 0)) else {
            return readDayThenClock(day, index)
        }
        if case .weekday(let weekday, .nearest) = day.expression, lastLetter(end - 1) == 0x73 {
            return reading(index, .set("XXXX-WXX-\(weekday.rawValue)T\(found.rawValue)"), .set, end)
        }
        if let timed = readHour(behind: end, in: found, day.expression, index) { return timed }
        return part(found, day.expression, index, end)
    }

    /// `Tuesday 6 p.m.`, `May 7 5:30 p.m.`; in news also `Tuesday at 6 p.m.`, `today at 8`.
    private func readDayThenClock(_ day: TimexReading, _ index: Int) -> TimexReading? {
        var next = day.tokens.upperBound
        if let found = clock(at: next), found.date == nil {
            return reading(index, .clock(found.time, day.expression), .clock, found.end)
        }
        guard !isNarrative else { return nil }
        let isDate = day.rule == .calendarDate || day.rule == .numericDate
        if isDate, let found = colonTime(at: next, isBehindDate: true) {
            return reading(index, .clock(found.time, day.expression), .clock, found.end)
        }
        if kind(next) == .comma, isDate, let found = clock(at: next + 1), found.date == nil {
            return reading(index, .clock(found.time, day.expression), .clock, found.end)
        }
        guard kind(next) == .at || kind(next) == .about else { return nil }
        next += kind(next) == .at && kind(next + 1) == .about ? 2 : 1
        if let found = clock(at: next), found.date == nil {
            return reading(index, .clock(found.time, day.expression), .clock, found.end)
        }
        guard let found = bareHour(at: next), endsClause(at: found.end), !isPrice(next) else { return nil }
        return reading(index, .clock(found.time, day.expression), .clock, found.end)
    }

    /// Shares close at numbers that are no hours.
    private func isPrice(_ index: Int) -> Bool {
        isFinancial || kind(index + 1) == .stop && isGlued(index + 2) || kind(index + 1) == .comma && isGlued(index + 2)
    }

    /// The `at 9` of `tomorrow morning at 9`, `tonight at 8`.
    private func readHour(
        behind index: Int, in part: DayPart, _ date: TimeExpression?, _ start: Int
    ) -> TimexReading? {
        guard kind(index) == .at || kind(index) == .about, !isNarrative else { return nil }
        if let found = clock(at: index + 1), found.date == nil {
            return reading(start, .clock(time(of: found, at: index + 1, in: part), date), .clock, found.end)
        }
        guard let found = bareHour(at: index + 1), case .clock(let hour, _, _, _) = found.time, hour <= 12,
            endsClause(at: found.end)
        else { return nil }
        let time = ClockTime.clock(hour: Self.hour(hour, in: part), minute: 0, second: nil, isUTC: false)
        return reading(start, .clock(time, date), .clock, found.end)
    }

    /// The `3:30` of `this afternoon at 3:30` is in the afternoon, unless `a.m.` or the like says more.
    private func time(of found: ClockReading, at index: Int, in part: DayPart) -> ClockTime {
        guard case .clock(let hour, let minute, let second, let isUTC) = found.time, (1...12).contains(hour), !isUTC,
            (index..<found.end).allSatisfy({ [.digits, .colon, .cardinal, .oclock].contains(kind($0)) })
        else { return found.time }
        return .clock(hour: Self.hour(hour, in: part), minute: minute, second: second, isUTC: false)
    }

    /// `the morning of 31 January 1965`, `morning of Friday`, `the early morning hours of 30 April`.
    private func readPartOfDate(at index: Int) -> TimexReading? {
        var next = index
        if kind(next) == .the { next += 1 }
        if kind(next) == .early { next += 1 }
        let isEarlyHours = next > index && kind(next - 1) == .early && isWord(next, Self.hours)
        guard let (found, end) = isEarlyHours ? (.morning, next + 1) : dayPart(at: next) else { return nil }
        let behind = isWord(end, Self.hours) ? end + 1 : end
        guard kind(behind) == .of || kind(behind) == .on, let day = readDay(at: behind + 1) else { return nil }
        let close = dayPart(at: day.tokens.upperBound)?.1 ?? day.tokens.upperBound
        return part(found, day.expression, index, close)
    }

    /// `this morning`, `last night`, `that evening`, `the following night`, `one afternoon`.
    private func readDeterminedPart(at index: Int) -> TimexReading? {
        let (choice, next) = direction(at: index)
        guard let choice, let (found, end) = dayPart(at: next) else { return nil }
        switch choice {
        case .this, .nearest:
            let today = TimeExpression.counted(.day, 0, .publication)
            return readHour(behind: end, in: found, today, index) ?? part(found, today, index, end)
        case .last:
            let yesterday = TimeExpression.counted(.day, -1, .publication)
            return readHour(behind: end, in: found, yesterday, index) ?? part(found, yesterday, index, end)
        case .next, .following: return part(found, .counted(.day, 1, .told), index, end)
        case .previous: return part(found, .counted(.day, -1, .told), index, end)
        case .same, .any: return part(found, .counted(.day, 0, .told), index, end)
        }
    }

    /// `in the morning`, `overnight`, `at night`.
    private func readBarePart(at index: Int) -> TimexReading? {
        guard isLowercaseWord(index), let (found, end) = dayPart(at: index) else {
            return readPartWithArticle(at: index)
        }
        if isWord(index, Self.overnight) { return part(.night, nil, index, end) }
        if found == .night, isNarrative, !isGlued(index), [.at, .by].contains(kind(index - 1)) {
            return reading(index, .fixed("XXXX-XX-XXTNI", .time), .dayPart, end)
        }
        return readPartWithArticle(at: index)
    }

    private func readPartWithArticle(at index: Int) -> TimexReading? {
        guard kind(index) == .the, let (found, end) = dayPart(at: kind(index + 1) == .early ? index + 2 : index + 1),
            kind(index - 1) == .inside, isLowercaseWord(end - 1)
        else { return nil }
        if let timed = readHour(behind: end, in: found, nil, index) { return timed }
        return part(found, nil, index, isWord(end, Self.hours) ? end + 1 : end)
    }

    private static let hours = WordHash.of("hours")
    private static let midday = WordHash.of("midday")
    private static let overnight = WordHash.of("overnight")
}
