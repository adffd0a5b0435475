extension TimexRule {
    /// What counts from the day of publication: `ayer`, `la semana pasada`, `este año`, `el mes que viene`, `del año`.
    static let spanishDeictic = TimexRule(
        .deictic, "a day, week, month or year counted from the publication or from the date told last",
        examples: [
            "Llegó [ayer|2026-01-27].", "Viajará [pasado mañana|2026-01-30].", "Llegó [la semana pasada|2026-W04].",
            "Ocurrió [este año|2026].", "Se irá [el mes que viene|2026-02].", "Cayó en [el último trimestre|2025-Q4].",
            "Es el premio del [año|2026].",
        ],
        starts: [.today, .the, .this, .that, .next, .past, .last, .following, .unit, .edge],
        read: { SpanishReader($0).readDeictic(at: $1) })
}

extension SpanishReader {
    func readDeictic(at index: Int) -> TimexReading? {
        if let day = today(at: index) { return completed(day) }
        if let unit = readUnit(at: index) { return unit }
        return definiteUnit(at: index)
    }

    /// `hoy`, `ayer`, `mañana`, `pasado mañana`.
    private func today(at index: Int) -> TimexReading? {
        if kind(index) == .past, isMorning(index + 1) {
            return reading(index, .counted(.day, 2, .publication), .deictic, index + 2)
        }
        guard kind(index) == .today else { return nil }
        if isMorning(index), kind(index - 1) == .the || isPartOfDay(index - 1) { return nil }
        let end = kind(index + 1) == .same ? index + 2 : index + 1
        return reading(index, .counted(.day, value(index), .publication), .deictic, end)
    }

    /// Whether a word leads to a part of the day: `por la mañana`, `de la mañana`, `esta mañana`.
    private func isPartOfDay(_ index: Int) -> Bool { kind(index) == .this || kind(index) == .that }

    /// `esta semana`, `el pasado año`, `la semana pasada`, `el año que viene`, `fin de semana pasado`.
    func readUnit(at index: Int) -> TimexReading? {
        let isDefinite = kind(index) == .the
        var next = isDefinite ? index + 1 : index
        if let before = choice(next), kind(next) != .same {
            next += 1
            guard let (unit, end) = unit(at: next), isCounted(unit, next) else { return nil }
            return counted(unit, before, index, end)
        }
        guard let (unit, end) = unit(at: next), isCounted(unit, next), let (choice, behind) = choiceBehind(at: end)
        else { return nil }
        return counted(unit, choice, index, behind)
    }

    /// Only one unit of the calendar: `las últimas semanas` is a stretch.
    private func isCounted(_ unit: TimeUnit, _ index: Int) -> Bool {
        !unit.isClock && unit != .night && kind(index) != .units
    }

    private func counted(_ unit: TimeUnit, _ choice: TimeExpression.Choice, _ start: Int, _ end: Int) -> TimexReading {
        let (count, origin) = count(choice)
        return reading(start, .counted(unit, count, origin), .deictic, end)
    }

    /// `del año`, `en el mes`: the present one, where nothing else says which.
    private func definiteUnit(at index: Int) -> TimexReading? {
        guard kind(index) == .unit, let unit = phrase.unit(index), [.week, .month, .year, .quarter].contains(unit),
            kind(index - 1) == .the && value(index - 1) != 1
                || kind(index - 1) == .of && value(index - 1) > 0,
            endsClause(at: index + 1)
        else { return nil }
        return reading(index, .counted(unit, 0, phrase.isNarrative ? .told : .publication), .deictic, index + 1)
    }

    /// Whether a clause ends before a token.
    func endsClause(at index: Int) -> Bool {
        guard let token = phrase.token(index) else { return true }
        return token.kind == .punctuation && kind(index) != .hyphen || kind(index) == .and
    }
}
