internal import EventModel

/// Days that are counted within a month, beside another date or in figures.
extension TimexResolver {
    /// `on the 20th`: of the month that the paragraph names, else the nearest on the side to which the clause looks.
    func dayOfMonth(_ number: Int, _ weekday: Weekday?, _ tokens: Range<Int>) -> TimePoint {
        if let weekday, let day = agreeing(number, weekday, tokens) { return TimePoint(day) }
        let inMonth = TimePoint(year: told?.year, .day(month: told?.month, day: number))
        guard !phrase.isNarrative, !isMonthWritten, let published else { return inMonth }
        let isForward = phrase.grammar.outlook(tokens, phrase) == .forward
        let months = isForward ? [0, 1, 2] : [0, -1, -2]
        let days = months.compactMap { day(number, months: $0, from: published) }
        let found = days.first { isForward ? $0 >= published : $0 <= published }
        return found.map(TimePoint.init) ?? inMonth
    }

    /// The day nearest to the publication on which the number of the day and the weekday agree.
    private func agreeing(_ number: Int, _ weekday: Weekday, _ tokens: Range<Int>) -> Day? {
        guard let origin = phrase.isNarrative ? told?.day : published else { return nil }
        let isForward = phrase.grammar.outlook(tokens, phrase) == .forward
        let months = isForward ? [0, 1, -1, 2] : [0, -1, 1, -2, 2]
        let days = months.compactMap { day(number, months: $0, from: origin) }.filter { $0.weekday == weekday }
        return days.min { abs($0.number - origin.number) < abs($1.number - origin.number) }
    }

    private func day(_ number: Int, months: Int, from origin: Day) -> Day? {
        let month = TimePoint(origin).shifted(months, .month)
        guard let year = month.year, let name = month.month else { return nil }
        return Day(year: year, month: name, day: number)
    }

    /// `the second Monday in October`, `the first Monday of 2027`.
    func nthWeekday(_ number: Int, _ weekday: Weekday, _ outer: TimePoint) -> TimePoint {
        let ofYear = outer.field == .year ? (number > 0 ? 1 : 12) : nil
        guard let year = outer.year, year > 0, let month = outer.month ?? ofYear, month > 0,
            let day = Holiday.nth(number, weekday, month: month).day(in: year), day.calendarDate.month == month
        else { return TimePoint(year: outer.year, .day(month: outer.month, day: nil)) }
        return TimePoint(day)
    }

    /// `the first day of March`, `the last day of the year`.
    func edgeDay(_ side: Int, _ outer: TimePoint) -> TimePoint {
        guard let year = outer.year, year > 0 else { return TimePoint(year: outer.year, .day(month: nil, day: nil)) }
        switch outer.field {
        case .month(let month) where month > 0:
            let day = side > 0 ? 1 : Day.count(inMonth: month, of: year)
            return TimePoint(year: year, .day(month: month, day: day))
        case .year: return TimePoint(year: year, .day(month: side > 0 ? 1 : 12, day: side > 0 ? 1 : 31))
        default: return outer
        }
    }

    /// `two weeks after Christmas`: counted from a day it is a day, else as coarse as the unit.
    func beside(_ anchor: TimePoint, _ quantity: TimeQuantity, _ unit: TimeUnit, _ direction: Int) -> TimePoint {
        guard let count = quantity.count else { return TimePoint(year: nil, .day(month: nil, day: nil)) }
        if unit == .quarter || anchor.day == nil { return anchor.shifted(direction * count, unit) }
        guard let day = anchor.day else { return anchor }
        switch unit {
        case .day, .night: return TimePoint(day.advanced(by: direction * count))
        case .week: return TimePoint(day.advanced(by: 7 * direction * count))
        case .fortnight: return TimePoint(day.advanced(by: 14 * direction * count))
        default: return anchor.shifted(direction * count, unit)
        }
    }

    /// `the quarter`: the one told, else the last that has ended.
    func latestQuarter() -> TimePoint {
        if let toldQuarter { return toldQuarter }
        guard let published else { return TimePoint(year: nil, .quarter(0)) }
        return TimePoint(published).shifted(-1, .quarter)
    }

    /// `03/04/2024`: by the order of the text, else the day of the publication, else both days, in doubt.
    func numeric(_ year: Int?, _ first: Int, _ second: Int, _ tokens: Range<Int>) -> Meaning {
        let dayFirst = numericPoint(year, month: second, day: first, tokens)
        let monthFirst = numericPoint(year, month: first, day: second, tokens)
        switch phrase.dateOrder {
        case _ where first == second: return dated(monthFirst)
        case _ where first > 12: return dated(dayFirst)
        case _ where second > 12: return dated(monthFirst)
        case .dayFirst: return dated(dayFirst)
        case .monthFirst: return dated(monthFirst)
        case nil: break
        }
        let days = [dayFirst, monthFirst].compactMap(\.day).sorted()
        if let published {
            let near = days.filter { (0...1).contains(published.number - $0.number) }
            if near.count == 1 { return dated(TimePoint(near[0])) }
        }
        let open = TimePoint(year: days.first?.calendarDate.year ?? year, .day(month: nil, day: nil))
        return Meaning(type: .date, value: open.value, point: nil, doubt: .order, candidates: days)
    }

    private func dated(_ point: TimePoint) -> Meaning { Meaning(type: .date, value: point.value, point: point) }

    private func numericPoint(_ year: Int?, month: Int, day: Int, _ tokens: Range<Int>) -> TimePoint {
        guard (1...12).contains(month) else { return TimePoint(year: year, .day(month: nil, day: nil)) }
        return anchored(TimePoint(year: year, .day(month: month, day: day)), .nearest, tokens)
    }
}
