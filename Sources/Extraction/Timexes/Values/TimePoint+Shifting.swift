internal import EventModel

extension TimePoint {
    /// The unit so many units away; as coarse as the unit. What the point lacks stays unknown.
    func shifted(_ count: Int, _ unit: TimeUnit) -> TimePoint {
        let point = moved(count, unit)
        return abs(point.year ?? 0) < Self.end ? point : TimePoint(year: nil, point.field)
    }

    /// Years beyond are unknown, so that what is counted from one date after the other stays a number.
    private static let end = 10_000_000_000_000

    private func moved(_ count: Int, _ unit: TimeUnit) -> TimePoint {
        switch unit {
        case .day, .night: shiftedDays(count)
        case .week: shiftedWeeks(count)
        case .fortnight: shiftedWeeks(2 * count)
        case .weekend: shiftedWeekends(count)
        case .month: shiftedMonths(count)
        case .quarter: shiftedQuarters(count)
        case .year: shiftedYears(count)
        case .decade: TimePoint(year: moved(by: 10 * count).map { $0 / 10 * 10 }, .decade)
        case .century: TimePoint(year: moved(by: 100 * count).map { $0 / 100 * 100 }, .century)
        case .millennium: TimePoint(year: moved(by: 1000 * count))
        case .second, .minute, .hour: self
        }
    }

    private func shiftedDays(_ count: Int) -> TimePoint {
        if let day { return TimePoint(day.advanced(by: count)) }
        if count == 0, case .day = field { return TimePoint(year: year, field) }
        return TimePoint(year: year, .day(month: count == 0 ? month : nil, day: nil))
    }

    private func shiftedWeeks(_ count: Int) -> TimePoint {
        if let day = day ?? weekStart {
            let week = day.advanced(by: 7 * count).isoWeek
            return TimePoint(year: week.year, .week(week.week))
        }
        return TimePoint(year: year, .week(0))
    }

    private func shiftedWeekends(_ count: Int) -> TimePoint {
        let point = shiftedWeeks(count)
        guard case .week(let week) = point.field else { return point }
        return TimePoint(year: point.year, .weekend(week))
    }

    private var weekStart: Day? {
        guard let year, year > 0 else { return nil }
        switch field {
        case .week(let week) where week > 0, .weekend(let week) where week > 0:
            return Day.monday(ofWeek: week, year: year)
        default: return nil
        }
    }

    private func shiftedMonths(_ count: Int) -> TimePoint {
        guard let year, let month, month > 0 else { return TimePoint(year: count == 0 ? year : nil, .month(0)) }
        let total = month - 1 + count
        let years = Int((Double(total) / 12).rounded(.down))
        return TimePoint(year: Self.skippingZero(year, years), .month(total - 12 * years + 1))
    }

    private func shiftedQuarters(_ count: Int) -> TimePoint {
        let own: Int? = if case .quarter(let quarter) = field { quarter } else { month.map { ($0 - 1) / 3 + 1 } }
        guard let year, let own, own > 0 else { return TimePoint(year: year, .quarter(0)) }
        let total = own - 1 + count
        let years = Int((Double(total) / 4).rounded(.down))
        return TimePoint(year: year + years, .quarter(total - 4 * years + 1))
    }

    /// A quarter or half stays one, so that business figures compare with the same part of another year.
    private func shiftedYears(_ count: Int) -> TimePoint {
        switch field {
        case .quarter, .half: TimePoint(year: moved(by: count), field)
        default: TimePoint(year: moved(by: count))
        }
    }

    private func moved(by years: Int) -> Int? { year.map { Self.skippingZero($0, years) } }

    private static func skippingZero(_ year: Int, _ count: Int) -> Int {
        let sum = year + count
        if year < 0, sum >= 0 { return sum + 1 }
        return year > 0 && sum <= 0 ? sum - 1 : sum
    }
}
