extension TimexRule {
    /// Stretches counted from a date: `hace dos semanas`, `dentro de tres días`, `dos años después`, `tres días antes`.
    static let spanishOffset = TimexRule(
        .offset, "a stretch of time counted from the publication or from the date told last",
        examples: [
            "Murió [hace dos semanas|2026-W03].", "Viajará [dentro de tres días|2026-01-31].",
            "Viajará [en dos meses|2026-03].", "Volvió [dos años después|2028].", "Nació [tres años atrás|2023].",
        ],
        starts: [.ago, .inside, .digits, .decimal, .cardinal, .one, .scale, .several, .half],
        read: { SpanishReader($0).readOffset(at: $1) })

    /// Stretches of time: `tres días`, `dos años y medio`, `los últimos cinco años`, `media hora`.
    static let spanishDuration = TimexRule(
        .duration, "a stretch of time",
        examples: [
            "Duró [tres días|P3D].", "Esperó [media hora|PT30M].", "Vivió allí [dos años y medio|P2.5Y].",
            "Llovió durante [las últimas dos semanas|P2W].", "Tardó [2,5 horas|PT2.5H].",
        ],
        starts: [
            .digits, .decimal, .cardinal, .one, .scale, .several, .few, .half, .the, .last, .next, .past, .other,
        ],
        read: { SpanishReader($0).readDuration(at: $1) })

    /// What comes again: `cada día`, `todos los lunes`, `los domingos`, `cada dos semanas`, `diariamente`.
    static let spanishSet = TimexRule(
        .set, "times that come again",
        examples: ["Sale [cada día|P1D].", "Sale [todos los lunes|XXXX-WXX-1].", "Sale [cada dos semanas|P2W]."],
        starts: [.each, .the, .everyUnit],
        read: { SpanishReader($0).readSet(at: $1) })

    /// Words for the present, the past and the future: `ahora`, `recientemente`, `pronto`.
    static let spanishReference = TimexRule(
        .reference, "the present, the past or the future, without a date",
        examples: ["Vive [ahora|PRESENT_REF] en Quito.", "Lo dijo [recientemente|PAST_REF]."],
        starts: [.reference],
        read: { SpanishReader($0).readReference(at: $1) })

    /// Parts of a month, a year or a week: `a finales de 2019`, `a principios de mes`, `más tarde esta semana`.
    static let spanishModified = TimexRule(
        .modified, "the beginning, the middle or the end of a stretch of the calendar",
        examples: ["Empezó a [finales de 2019|2019].", "Llegó a [mediados de enero|2026-01]."],
        starts: [.early, .edge, .more],
        read: { SpanishReader($0).readModified(at: $1) })
}

extension SpanishReader {
    func readOffset(at index: Int) -> TimexReading? {
        switch kind(index) {
        case .ago:
            guard kind(index - 1) != .from else { return nil }
            return shifted(-1, .publication, from: index, at: skip(.about, at: index + 1))
        case .inside where value(index) == 1 && kind(index + 1) == .of:
            return shifted(1, .publication, from: index, at: skip(.about, at: index + 2))
        case .inside where value(index) == 0:
            guard let found = shifted(1, .publication, from: index, at: index + 1),
                phrase.grammar.outlook(found.tokens, phrase) == .forward
            else { return nil }
            return found
        default: return behind(at: index)
        }
    }

    private func shifted(_ direction: Int, _ origin: TimeExpression.Origin, from start: Int, at index: Int)
        -> TimexReading?
    {
        guard let (quantity, unit, end) = duration(at: index) else { return nil }
        return reading(start, .shifted(quantity, unit, direction: direction, origin), .offset, end)
    }

    /// `dos años después`, `tres días antes`, `una semana más tarde`, `tres años atrás`.
    private func behind(at index: Int) -> TimexReading? {
        guard let (quantity, unit, end) = duration(at: index) else { return nil }
        switch kind(end) {
        case .later: return reading(index, .shifted(quantity, unit, direction: 1, .told), .offset, end + 1)
        case .at where isWord(end + 1, Self.partir) && kind(end + 2) == .of && isNow(end + 3):
            return reading(index, .shifted(quantity, unit, direction: 1, .publication), .offset, end + 4)
        case .more where kind(end + 1) == .dayPart && value(end + 1) == 2 && kind(end + 2) != .this:
            return reading(index, .shifted(quantity, unit, direction: 1, .told), .offset, end + 2)
        case .before:
            let origin: TimeExpression.Origin = value(end) == -2 ? .publication : .told
            return reading(index, .shifted(quantity, unit, direction: -1, origin), .offset, end + 1)
        default: return nil
        }
    }

    private func isNow(_ index: Int) -> Bool {
        kind(index) == .today && value(index) == 0 || kind(index) == .reference && value(index) == 1
    }

    private static let partir = WordHash.of("partir")

    func readDuration(at index: Int) -> TimexReading? {
        if kind(index) == .other, let (unit, end) = unit(at: index + 1), kind(index + 1) == .unit {
            return reading(index, .duration(TimeQuantity(count: 1).duration(of: unit)), .duration, end)
        }
        var next = skip(.the, at: index)
        if [.last, .next, .past].contains(kind(next)) {
            next += 1
            if phrase.unit(next) != nil, kind(next) == .units, let (unit, end) = unit(at: next) {
                return reading(index, .duration(TimeQuantity.unknown.duration(of: unit)), .duration, end)
            }
        } else if next > index {
            return nil
        }
        guard let (quantity, unit, end) = duration(at: next), !isClockTime(index, unit) else { return nil }
        return reading(index, .duration(quantity.duration(of: unit)), .duration, end)
    }

    /// `las 13 horas`: a time by the clock.
    private func isClockTime(_ index: Int, _ unit: TimeUnit) -> Bool {
        unit == .hour && kind(index - 1) == .the && kind(index) == .digits
    }

    func readSet(at index: Int) -> TimexReading? {
        if kind(index) == .everyUnit, let unit = TimeUnit(rawValue: Int16(value(index))) {
            return reading(index, .set(TimeQuantity(count: 1).duration(of: unit)), .set, index + 1)
        }
        var next = kind(index) == .each ? index + 1 : index
        let isPlural = kind(next) == .the && value(next) == 1
        if kind(next) == .the { next += 1 }
        guard next > index else { return nil }
        if kind(next) == .weekday || kind(next) == .weekdays, isPlural || value(index) == 0 && kind(index) == .each {
            return reading(index, .set("XXXX-WXX-\(value(next))"), .set, next + 1)
        }
        guard kind(index) == .each else { return nil }
        if let (quantity, unit, end) = duration(at: next) {
            return reading(index, .set(quantity.duration(of: unit)), .set, end)
        }
        guard let (unit, end) = unit(at: next) else { return nil }
        return reading(index, .set(TimeQuantity(count: 1).duration(of: unit)), .set, end)
    }

    func readReference(at index: Int) -> TimexReading? {
        guard let reference = TimeReference(rawValue: Int16(value(index))) else { return nil }
        let end = kind(index + 1) == .same ? index + 2 : index + 1
        return reading(index, .reference(reference), .reference, end)
    }

    func readModified(at index: Int) -> TimexReading? {
        if kind(index) == .more {
            guard kind(index + 1) == .dayPart, value(index + 1) == 2 else { return nil }
            let next = skip(.of, .inside, at: index + 2)
            return stretch(at: next).map { reading(index, $0.expression, .modified, $0.tokens.upperBound) }
        }
        guard kind(index) == .early || kind(index - 1) == .at, kind(index + 1) == .of else { return nil }
        return stretch(at: index + 2).map { reading(index, $0.expression, .modified, $0.tokens.upperBound) }
    }

    /// A month, a year, a week or a season, with or without an article.
    private func stretch(at index: Int) -> TimexReading? {
        let next = skip(.the, at: index)
        for rule in [TimexRule.spanishDeictic, .spanishCalendarDate, .spanishYear, .spanishDecade, .spanishSeason] {
            for start in Set([index, next]) where rule.starts.contains(kind(start)) {
                if let found = rule.read(phrase, start), !found.expression.isDay { return found }
            }
        }
        guard kind(next) == .unit, let unit = phrase.unit(next), [.week, .month, .year].contains(unit) else {
            return nil
        }
        return reading(next, .counted(unit, 0, phrase.isNarrative ? .told : .publication), .deictic, next + 1)
    }
}
