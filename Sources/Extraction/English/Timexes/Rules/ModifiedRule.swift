internal import EventModel

extension TimexRule {
    /// Parts and approximations: `early 1941`, `the end of March`, `mid-April`, `later this year`, `about three days`.
    static let modified = TimexRule(
        .modified, "a part of a stretch of time",
        examples: [
            "It began in [early 1941|1941].", "It ended at [the end of March 2020|2020-03].",
            "It fell on [the last day of February 2024|2024-02-29].",
        ],
        starts: [
            .early, .mid, .the, .edge, .ordinal, .later, .before,
        ],
        read: { $0.readModified(at: $1) })
}

extension TimexRule {
    /// `about three days`, `at least a week`, `around noon`.
    static let approximate = TimexRule(
        .approximate, "a part or a length of time roughly given",
        examples: ["It took [about three days|P3D]."],
        starts: [
            .about, .over, .just, .more, .less, .least, .up, .at, .piece, .several,
        ],
        read: { $0.readModified(at: $1) })
}

extension TimePhrase {
    func readModified(at index: Int) -> TimexReading? {
        switch kind(index) {
        case .early, .later, .before: return early(at: index, from: index)
        case .mid: return middle(at: index, from: index)
        case .the:
            return part(at: index + 1, from: index) ?? early(at: index + 1, from: index)
                ?? middle(at: index + 1, from: index)
        case .edge, .piece, .ordinal: return part(at: index, from: index)
        case .several where isWord(index, Self.some) && isFigure(index + 1):
            return extended(readRough(at: index + 1), from: index)
        case .about, .over, .just, .more, .less, .least, .up, .at: return approximate(at: index)
        default: return nil
        }
    }

    private func extended(_ inner: TimexReading?, from start: Int) -> TimexReading? {
        inner.map { found in
            TimexReading(
                tokens: start..<found.tokens.upperBound, expression: found.expression, rule: found.rule,
                modifier: modifier(at: start) ?? found.modifier)
        }
    }

    /// `early October`, `late in 1940`, `later that year`, `earlier this month`, `early the next day`.
    private func early(at index: Int, from start: Int) -> TimexReading? {
        guard kind(index) == .early || kind(index) == .later && start == index else { return nil }
        if kind(index) == .early, kind(index + 1) == .hyphen, isGlued(index + 1) {
            return extended(readDated(at: index + 2), from: start)
        }
        if kind(index + 1) == .inside {
            return extended(
                readDated(at: index + 2) ?? readDefiniteUnit(at: index + 2) ?? readDefiniteSeason(at: index + 2),
                from: start)
        }
        if kind(index) == .later,
            ![.this, .that, .the, .last, .next, .inside, .today, .tonight].contains(kind(index + 1))
        {
            return nil
        }
        return extended(readDated(at: index + 1), from: start)
    }

    private func readDefiniteSeason(at index: Int) -> TimexReading? {
        guard kind(index) == .the, kind(index + 1) == .season else { return nil }
        return reading(
            index, .point(TimePoint(year: nil, .season(Season.all[value(index + 1)])), .same), .season, index + 2)
    }

    /// `mid-April`, `mid 1942`, `the mid-1990s`.
    private func middle(at index: Int, from start: Int) -> TimexReading? {
        guard kind(index) == .mid else { return nil }
        let next = kind(index + 1) == .hyphen ? index + 2 : index + 1
        return extended(readDated(at: next), from: start)
    }

    /// `the end of March`, `the first half of 1942`, `the rest of the year`.
    private func part(at index: Int, from start: Int) -> TimexReading? {
        var next = index
        if kind(next) == .ordinal || kind(next) == .early || isLatter(next) { next += 1 }
        if let found = unitOf(at: index, from: start) { return found }
        guard kind(next) == .edge || (kind(next) == .piece || kind(next) == .half) && next > index,
            kind(next + 1) == .of
        else { return nil }
        let inner = readDated(at: next + 2) ?? readDefiniteUnit(at: next + 2) ?? readDefiniteSeason(at: next + 2)
        return extended(inner, from: start)
    }

    /// `the last week of August`, `the first ten months of 1915`.
    private func unitOf(at index: Int, from start: Int) -> TimexReading? {
        guard start < index, [.last, .ordinal, .each].contains(kind(index)) || isWord(index, Self.final) else {
            return nil
        }
        if kind(index + 1) == .unit, let unit = unit(index + 1), kind(index + 2) == .of, !unit.isClock,
            let inner = readDated(at: index + 3)
        {
            let side = kind(index) == .last ? -1 : kind(index) == .ordinal && value(index) == 1 ? 1 : 0
            if unit == .day, side != 0, inner.rule == .year || readMonth(at: index + 3) != nil {
                return reading(start, .edgeDay(side, inner.expression), .modified, inner.tokens.upperBound)
            }
            if unit == .week, let found = weekOfYear(at: index, inner, from: start) { return found }
            guard isNarrative else { return extended(inner, from: start) }
            return reading(
                start, .duration(TimeQuantity(count: 1).duration(of: unit)), .modified, inner.tokens.upperBound)
        }
        guard let ((quantity, unit), end) = duration(at: index + 1), kind(end) == .of,
            let inner = readDated(at: end + 1) ?? readDefiniteUnit(at: end + 1)
        else { return nil }
        return reading(start, .duration(quantity.duration(of: unit)), .modified, inner.tokens.upperBound)
    }

    /// `the first week of 2015`, `the last week of 2016`: by the count of ISO 8601.
    private func weekOfYear(at index: Int, _ year: TimexReading, from start: Int) -> TimexReading? {
        guard year.rule == .year, case .point(let point, _) = year.expression, let number = point.year, number > 0
        else {
            return nil
        }
        let last = Day(year: number, month: 12, day: 28)?.isoWeek.week ?? 52
        let week = kind(index) == .last ? last : kind(index) == .ordinal ? value(index) : 0
        guard (1...last).contains(week) else { return nil }
        return reading(start, .point(TimePoint(year: number, .week(week)), .nearest), .modified, year.tokens.upperBound)
    }

    private func isLatter(_ index: Int) -> Bool {
        isWord(index, Self.latter) || kind(index) == .later && value(index) > 0
    }

    /// `about three days`, `more than two years ago`, `at least a week`, `around noon`, `circa 480 BC`.
    private func approximate(at index: Int) -> TimexReading? {
        var next = index + 1
        switch kind(index) {
        case .more, .less:
            guard kind(next) == .than else { return nil }
            next += 1
        case .at:
            guard kind(next) == .least else { return nil }
            next += 1
        case .up:
            guard kind(next) == .to else { return nil }
            next += 1
        case .least: return nil
        case .about where kind(next) == .stop: next += 1
        case .just where [.over, .about, .more, .less].contains(kind(next)):
            return extended(approximate(at: next), from: index)
        default: break
        }
        if kind(index) == .about { return extended(readRough(at: next), from: index) }
        return extended(readOffset(at: next) ?? readCountedDuration(at: next), from: index)
    }

    private func readRough(at index: Int) -> TimexReading? {
        if let found = readOffset(at: index) ?? readCountedDuration(at: index) ?? readClock(at: index) { return found }
        return readDated(at: index)
    }

    private func readCountedDuration(at index: Int) -> TimexReading? {
        kind(index) == .the || kind(index) == .units ? nil : readDuration(at: index)
    }

    /// Whatever names a stretch of the calendar: a part of a part of one, but no deeper.
    private func readDated(at index: Int) -> TimexReading? {
        guard nesting < Self.deepest else { return nil }
        var inner = self
        inner.nesting += 1
        return inner.read(at: index, datesOnly: true)
    }

    /// `the end of the first part of early May` is three deep.
    private static let deepest = 4

    private func isFigure(_ index: Int) -> Bool { [.digits, .cardinal, .decimal].contains(kind(index)) }

    private static let some = WordHash.of("some")
    private static let final = WordHash.of("final")
    private static let latter = WordHash.of("latter")
}
