internal import EventModel

extension TimexRule {
    /// Days of the week: `martes`, `próximo lunes`, `viernes pasado`, `lunes de la semana pasada`.
    static let spanishWeekday = TimexRule(
        .weekday, "a day of the week, with what is said of it",
        examples: [
            "Murió el [martes|2026-01-27].", "Viajará el [próximo lunes|2026-02-02].",
            "Murió el [sábado pasado|2026-01-24].", "Murió el [pasado sábado|2026-01-24].",
            "Llegó el [lunes de la semana pasada|2026-01-19].", "Se verán el [jueves que viene|2026-01-29].",
        ],
        starts: [.weekday, .weekdayShort, .this, .next, .past, .last, .that],
        read: { SpanishReader($0).readWeekday(at: $1) })
}

extension SpanishReader {
    func readWeekday(at index: Int) -> TimexReading? { weekday(at: index).map(completed) }

    /// A weekday without a time.
    func weekday(at index: Int) -> TimexReading? {
        let before = choice(index)
        let next = before == nil ? index : index + 1
        guard let (number, end) = weekdayName(at: next),
            let weekday = Weekday(rawValue: number), !isName(next)
        else { return nil }
        if let before { return reading(index, .weekday(weekday, before), .weekday, end) }
        if let (choice, behind) = choiceBehind(at: end) {
            return reading(index, .weekday(weekday, choice), .weekday, behind)
        }
        if let (week, behind) = week(at: end) {
            let day = TimePoint(year: nil, .day(month: nil, day: -weekday.rawValue))
            return reading(index, .within(day, week), .weekday, behind)
        }
        guard !isOneOfMany(next) else { return nil }
        return reading(index, .weekday(weekday, .nearest), .weekday, end)
    }

    /// `de la semana pasada`, `de la próxima semana`.
    private func week(at index: Int) -> (TimeExpression, Int)? {
        let next = skip(.hyphen, .of, at: index)
        guard let found = readUnit(at: next), case .counted(.week, _, _) = found.expression else { return nil }
        return (found.expression, found.tokens.upperBound)
    }

    /// `los lunes`, `cada lunes`, `todos los lunes`: no day.
    private func isOneOfMany(_ index: Int) -> Bool {
        kind(index - 1) == .each || kind(index - 1) == .the && value(index - 1) == 1
    }

    /// `Domingo Faustino Sarmiento`, `Viernes Santo`: a capital behind a capital within a sentence.
    private func isName(_ index: Int) -> Bool {
        guard phrase.isCapitalized(index), let behind = phrase.token(index + 1) else { return false }
        return behind.kind == .word && behind.isCapitalized && kind(index + 1) == .none
    }
}
