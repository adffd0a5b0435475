extension TimexRule {
    /// Times by the clock: `las 9 de la mañana`, `las siete y media`, `las 11H00`, `13:00 horas`, `9 p.m.`.
    static let spanishClock = TimexRule(
        .clock, "a time of day by the clock, with the day where it is given",
        examples: [
            "Se vieron a las [9 de la mañana|2026-01-28T09:00].", "Cerró a las [siete y media|2026-01-28T07:30].",
            "Abrió a las [11H00|2026-01-28T11:00].", "Llegó a las [13:00 del lunes|2026-01-26T13:00].",
            "Volvió a la [una y cuarto de la tarde|2026-01-28T13:15].", "Llegó [ayer a las 9 p.m.|2026-01-27T21:00].",
        ],
        starts: [.digits, .decimal, .cardinal, .one, .noon],
        read: { SpanishReader($0).readClock(at: $1) })
}

extension SpanishReader {
    func readClock(at index: Int) -> TimexReading? {
        if kind(index) == .noon {
            guard kind(index - 1) == .at || kind(index - 1) == .the else { return nil }
            return dated(.clock(hour: value(index), minute: 0, second: nil, isUTC: false), index, index + 1)
        }
        guard let (clock, end) = clock(at: index, isLed: isLed(index)) else { return nil }
        return dated(clock, index, end)
    }

    /// A time with the day behind it: `del lunes`, `de hoy`, `, 24 de enero`, `esta noche`.
    private func dated(_ clock: ClockTime, _ index: Int, _ end: Int) -> TimexReading {
        if kind(end) == .this, let (part, behind) = part(at: end + 1) {
            return reading(
                index, .clock(clock.inPart(part), .counted(.day, 0, .publication)), .clock, behind)
        }
        let next = skip(.of, .comma, at: end)
        if let day = day(behind: next), next > end || kind(end) == .digits || kind(end) == .today {
            let last = day.tokens.upperBound
            if let (part, behind) = partBehind(at: last) {
                return reading(index, .clock(clock.inPart(part), day.expression), .clock, behind)
            }
            return reading(index, .clock(clock, day.expression), .clock, last)
        }
        return reading(index, .clock(clock, nil), .clock, end)
    }

    /// Whether `la` or `las` stands before a time, as in `a las 9`.
    private func isLed(_ index: Int) -> Bool {
        kind(index - 1) == .the && (value(index - 1) == 3 || value(index - 1) == 2 && kind(index) == .one)
    }

    /// `a las 9 p.m.`, `, a las nueve` behind a day.
    func clockBehind(at index: Int) -> (ClockTime, Int)? {
        var next = skip(.comma, at: index)
        guard kind(next) == .at else {
            guard let (_, count) = phrase.digits(next), count <= 2, kind(next + 1) == .colon else { return nil }
            return clock(at: next, isLed: false)
        }
        next += 1
        guard kind(next) == .the else { return nil }
        return clock(at: next + 1, isLed: true)
    }

    /// A time by the clock. Unless something leads to it, it must show itself by a colon, an `h` or what stands behind it.
    private func clock(at index: Int, isLed: Bool) -> (ClockTime, Int)? {
        guard let time = minutes(at: index) else { return nil }
        var (hour, next) = (time.hour, time.end)
        var isShown = time.isShown
        if phrase.unit(next) == .hour, kind(next) == .units || phrase.isGlued(next) {
            isShown = isShown || isLed
            next += 1
        }
        if kind(next) == .meridiem {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + value(next)
            (next, isShown) = (next + 1, true)
        } else if let (part, end) = partOfClock(at: next) {
            guard hour <= 12 || part != .morning else { return nil }
            hour = Self.hour(hour, in: part)
            (next, isShown) = (end, true)
        }
        guard isShown || isLed, hour <= 24 else { return nil }
        var isUTC = false
        if kind(next) == .zone { (isUTC, next) = (value(next) == 1, next + 1) }
        return (.clock(hour: hour, minute: time.minute, second: time.second, isUTC: isUTC), next)
    }

    /// `de la mañana`, `de la noche`, `del mediodía`.
    private func partOfClock(at index: Int) -> (DayPart, Int)? {
        guard kind(index) == .of else { return nil }
        if value(index) == 2 { return part(at: index + 1) }
        if value(index) == 1 { return kind(index + 1) == .noon ? (.midday, index + 2) : nil }
        guard kind(index + 1) == .the else { return nil }
        return part(at: index + 2)
    }

    /// An hour from 0 to 12 in the part of the day that it is said to be in.
    static func hour(_ hour: Int, in part: DayPart) -> Int {
        switch part {
        case .afternoon, .evening, .midday: hour < 12 && (part != .midday || hour < 4) ? hour + 12 : hour
        case .night: hour == 12 ? 24 : hour > 4 && hour < 12 ? hour + 12 : hour
        default: hour == 12 && part == .morning ? 12 : hour
        }
    }

    private typealias Minutes = (hour: Int, minute: Int, second: Int?, isShown: Bool, end: Int)

    /// Hour and minutes: `13:00`, `15:50:06`, `2.30`, `11H00`, `siete y media`, `ocho menos cuarto`.
    private func minutes(at index: Int) -> Minutes? {
        if kind(index) == .decimal { return pointed(at: index) }
        guard let (hour, end) = hourNumber(at: index) else { return nil }
        if kind(end) == .colon, phrase.isGlued(end), phrase.isGlued(end + 1) { return colon(hour, at: end) }
        if let minute = glued(at: end) { return (hour, minute, nil, true, end + 1) }
        if kind(end) == .and, let (minute, behind) = added(at: end + 1) { return (hour, minute, nil, false, behind) }
        if kind(end) == .less, let (minute, behind) = added(at: end + 1), hour > 0 {
            return (hour - 1, 60 - minute, nil, false, behind)
        }
        return (hour, 0, nil, false, end)
    }

    private func hourNumber(at index: Int) -> (Int, Int)? {
        if let (hour, count) = phrase.digits(index) { return count <= 2 && hour <= 24 ? (hour, index + 1) : nil }
        guard kind(index) == .one || kind(index) == .cardinal, value(index) <= 24 else { return nil }
        return (value(index), index + 1)
    }

    private func colon(_ hour: Int, at index: Int) -> Minutes? {
        guard let (minute, width) = phrase.digits(index + 1), width == 2, minute < 60 else { return nil }
        guard kind(index + 2) == .colon, phrase.isGlued(index + 2), let (second, width) = phrase.digits(index + 3),
            width == 2,
            second < 60
        else { return (hour, minute, nil, true, index + 2) }
        return (hour, minute, second, true, index + 4)
    }

    /// `14.30`.
    private func pointed(at index: Int) -> Minutes? {
        guard let token = phrase.token(index) else { return nil }
        let parts = phrase.text.text(of: token).split(separator: ".")
        guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
            let minute = Int(parts[1]), hour <= 24, minute < 60
        else { return nil }
        return (hour, minute, nil, false, index + 1)
    }

    /// The `H00` of `11H00`, the `h` of `11h`.
    private func glued(at index: Int) -> Int? {
        guard let token = phrase.token(index), phrase.isGlued(index), token.kind == .word else { return nil }
        let word = phrase.text.bytes[token.range]
        guard let first = word.first, first | 0x20 == 0x68 else { return nil }
        if word.count == 1 { return 0 }
        guard word.count == 3, let minute = Int(String(decoding: word.dropFirst(), as: UTF8.self)), minute < 60 else {
            return nil
        }
        return minute
    }

    /// `media`, `cuarto`, `cuarenta`, `20`.
    private func added(at index: Int) -> (Int, Int)? {
        if kind(index) == .half { return (30, index + 1) }
        if kind(index) == .ordinal, value(index) == 4 { return (15, index + 1) }
        guard let (minute, end) = number(at: index), (1..<60).contains(minute) else { return nil }
        return (minute, end)
    }
}

extension ClockTime {
    /// The time with its hour in a part of the day: `a las diez esta noche` is 22:00.
    func inPart(_ part: DayPart) -> ClockTime {
        guard case .clock(let hour, let minute, let second, let isUTC) = self else { return self }
        return .clock(hour: SpanishReader.hour(hour, in: part), minute: minute, second: second, isUTC: isUTC)
    }
}
