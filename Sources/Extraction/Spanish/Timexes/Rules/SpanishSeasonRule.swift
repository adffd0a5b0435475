extension TimexRule {
    /// Seasons: `verano de 2019`, `la primavera pasada`, `este otoño`.
    static let spanishSeason = TimexRule(
        .season, "a season, with its year or what is said of it",
        examples: ["Se casaron en el [verano de 2019|2019-SU].", "Murió en la [primavera pasada|2025-SP]."],
        starts: [.season, .this, .next, .past, .last],
        read: { SpanishReader($0).readSeason(at: $1) })

    /// Quarters and halves of a year: `primer trimestre de 2017`, `T1 de 2017`, `2017-T1`, `segundo semestre`.
    static let spanishQuarter = TimexRule(
        .quarter, "a quarter or a half of a year",
        examples: [
            "Creció en [el primer trimestre de 2017|2017-Q1].", "Creció en el [T3 de 2018|2018-Q3].",
            "Creció durante [2017-T1|2017-Q1].", "Cayó en [el segundo semestre de 2020|2020-H2].",
            "Fue en [la primera semana de 2015|2015-W01].", "Fue en [la última semana de 2016|2016-W52].",
        ],
        starts: [.the, .ordinal, .last, .digits, .quarterMark, .unit],
        read: { SpanishReader($0).readQuarter(at: $1) })
}

extension SpanishReader {
    func readSeason(at index: Int) -> TimexReading? {
        let before = choice(index)
        let next = before == nil ? index : index + 1
        guard kind(next) == .season, Season.all.indices.contains(value(next)) else { return nil }
        let field = TimePoint.Field.season(Season.all[value(next)])
        if let before { return reading(index, .point(TimePoint(year: nil, field), before), .season, next + 1) }
        if let (choice, end) = choiceBehind(at: next + 1) {
            return reading(index, .point(TimePoint(year: nil, field), choice), .season, end)
        }
        let (expression, end) = dated(field, .nearest, at: next + 1)
        return reading(index, expression, .season, end)
    }

    func readQuarter(at index: Int) -> TimexReading? {
        if let (year, count) = phrase.digits(index), count == 4 { return markBehind(year, at: index) }
        if kind(index) == .unit { return numberedWeek(at: index) }
        if kind(index) == .quarterMark {
            let (expression, end) = dated(.quarter(value(index)), .nearest, at: index + 1)
            return end > index + 1 ? reading(index, expression, .quarter, end) : nil
        }
        let next = skip(.the, at: index)
        guard let (number, behind) = place(at: next) else { return nil }
        return part(number, at: behind, from: index)
    }

    /// `2017-T1`.
    private func markBehind(_ year: Int, at index: Int) -> TimexReading? {
        let next = skip(.hyphen, at: index + 1)
        guard kind(next) == .quarterMark else { return nil }
        return reading(index, .point(TimePoint(year: year, .quarter(value(next))), .nearest), .quarter, next + 1)
    }

    /// `semana 3 de 2027`.
    private func numberedWeek(at index: Int) -> TimexReading? {
        guard phrase.unit(index) == .week, let (week, count) = phrase.digits(index + 1), count <= 2,
            (1...53).contains(week)
        else { return nil }
        let (expression, end) = dated(.week(week), .nearest, at: index + 2)
        return reading(index, expression, .quarter, end)
    }

    /// `primer`, `3.ª`, `última` (-1).
    private func place(at index: Int) -> (Int, Int)? {
        switch kind(index) {
        case .ordinal: return (value(index), index + 1)
        case .last: return (-1, index + 1)
        case .digits:
            guard let (number, _) = phrase.digits(index), let end = ordinalEnding(at: index + 1) else { return nil }
            return (number, end)
        default: return nil
        }
    }

    private func part(_ number: Int, at index: Int, from start: Int) -> TimexReading? {
        if phrase.unit(index) == .quarter, (1...4).contains(number) {
            let (expression, end) = dated(.quarter(number), .nearest, at: index + 1)
            return reading(start, expression, .quarter, end)
        }
        if isWord(index, Self.halfYear), (1...2).contains(number) {
            let (expression, end) = dated(.half(number), .nearest, at: index + 1)
            return reading(start, expression, .quarter, end)
        }
        if phrase.unit(index) == .month, (1...12).contains(number) {
            let (expression, end) = dated(.month(number), .nearest, at: index + 1)
            return end > index + 1 ? reading(start, expression, .quarter, end) : nil
        }
        guard phrase.unit(index) == .week, kind(index + 1) == .of, let (year, end) = year(at: skip(.the, at: index + 2))
        else { return nil }
        let week = number < 0 ? 52 : number
        guard (1...53).contains(week) else { return nil }
        return reading(start, .point(TimePoint(year: year, .week(week)), .nearest), .quarter, end)
    }

    private static let halfYear = WordHash.of("semestre")
}
