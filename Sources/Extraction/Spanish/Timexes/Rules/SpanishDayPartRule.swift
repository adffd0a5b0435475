extension TimexRule {
    /// Parts of a day: `anoche`, `esta tarde`, `la madrugada del lunes`, `la noche del 24 de enero`, `por la mañana`.
    static let spanishDayPart = TimexRule(
        .dayPart, "a part of a day, with the day where it is given",
        examples: [
            "Murió [anoche|2026-01-27TNI].", "Hablará [esta tarde|2026-01-28TAF].",
            "Ocurrió en [la madrugada del lunes|2026-01-26TMO].", "Llegó [ayer por la tarde|2026-01-27TAF].",
            "Ocurrió [la noche del 24 de enero|2026-01-24TNI].",
        ],
        starts: [.tonight, .the, .this, .that, .dayPart, .today],
        read: { SpanishReader($0).readDayPart(at: $1) })
}

extension SpanishReader {
    func readDayPart(at index: Int) -> TimexReading? {
        if kind(index) == .tonight {
            return timed(.night, .counted(.day, -1, .publication), index, index + 1)
        }
        if kind(index) == .this || kind(index) == .that, let (part, end) = part(at: index + 1) {
            let origin: TimeExpression.Origin = kind(index) == .this ? .publication : .told
            return timed(part, .counted(.day, 0, origin), index, end)
        }
        return partOfDay(at: index)
    }

    /// A part of a day, with the time that stands behind it: `anoche a las 8` is 20:00.
    private func timed(_ part: DayPart, _ day: TimeExpression?, _ start: Int, _ end: Int) -> TimexReading {
        guard let (clock, behind) = clockBehind(at: end) else {
            return reading(start, .clock(.part(part), day), .dayPart, end)
        }
        return reading(start, .clock(clock.inPart(part), day), .clock, behind)
    }

    /// `la madrugada del lunes`, `tarde de ayer`; a part alone only behind a preposition: `por la mañana`, `de madrugada`.
    private func partOfDay(at index: Int) -> TimexReading? {
        let next = skip(.the, at: index)
        if kind(next) == .today, next == index { return nil }
        guard kind(next) != .noon, let (part, end) = part(at: next) else { return nil }
        if kind(end) == .of, let day = day(behind: end + 1) {
            return timed(part, day.expression, index, day.tokens.upperBound)
        }
        let isLed = kind(index - 1) == .per || next > index && kind(index - 1) == .inside
        guard isLed || kind(index - 1) == .of && value(index - 1) == 0 && next == index && value(next) == 6 else {
            return nil
        }
        return timed(part, nil, index, end)
    }

    /// A day without a time: a date, a weekday, a word such as `ayer`.
    func day(behind index: Int) -> TimexReading? {
        let next = skip(.the, at: index)
        if kind(next) == .today {
            return reading(next, .counted(.day, value(next), .publication), .deictic, next + 1)
        }
        if let found = day(at: next) ?? numericDay(at: next) ?? weekday(at: next), found.expression.isDay {
            return found
        }
        guard kind(next - 1) == .of || kind(next - 1) == .the, let (day, end) = dayNumber(at: next),
            phrase.unit(end) == nil
        else { return nil }
        return reading(next, .dayOfMonth(day, nil), .calendarDate, end)
    }

    /// `mañana`, `tarde`, `noche`, `madrugada`, `mediodía`.
    func part(at index: Int) -> (DayPart, Int)? {
        if isMorning(index) { return (.morning, index + 1) }
        switch kind(index) {
        case .dayPart where DayPart.all.indices.contains(value(index)): return (DayPart.all[value(index)], index + 1)
        case .noon: return (value(index) == 12 ? .midday : .night, index + 1)
        default: return nil
        }
    }

    /// Whether it is the word that means both the morning and the day after today.
    func isMorning(_ index: Int) -> Bool { kind(index) == .today && value(index) == 1 }

    /// A reading of a day with the part of the day or the time that stands behind it: `ayer por la tarde`, `lunes a las 9`.
    func completed(_ day: TimexReading) -> TimexReading {
        guard day.expression.isDay else { return day }
        let end = day.tokens.upperBound
        if let (part, behind) = partBehind(at: end) {
            return reading(day.tokens.lowerBound, .clock(.part(part), day.expression), .dayPart, behind)
        }
        if let (clock, behind) = clockBehind(at: end) {
            return reading(day.tokens.lowerBound, .clock(clock, day.expression), .clock, behind)
        }
        return day
    }

    /// `por la tarde`, `en la noche`, `de madrugada`, `al mediodía`.
    func partBehind(at index: Int) -> (DayPart, Int)? {
        guard [.per, .inside, .of, .at].contains(kind(index)) else { return nil }
        if kind(index) == .of, kind(index + 1) == .the { return nil }
        return part(at: skip(.the, at: index + 1))
    }
}

extension TimeExpression {
    /// Whether it names one day.
    var isDay: Bool {
        switch self {
        case .point(let point, _), .within(let point, _): if case .day = point.field { true } else { false }
        case .dayOfMonth, .weekday, .holiday: true
        case .counted(let unit, _, _): unit == .day
        default: false
        }
    }
}
