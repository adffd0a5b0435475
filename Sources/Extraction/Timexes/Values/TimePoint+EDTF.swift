internal import EventModel

extension TimePoint {
    /// The date for a timeline; nil where the year is unknown or before year 1, or the calendar has no such day.
    var edtf: EDTFDate? {
        guard let text = edtfText else { return nil }
        return try? EDTFDate(text)
    }

    private var edtfText: String? {
        guard let year, abs(year) < 10_000, year != 0 else { return nil }
        if year < 0 { return ancientText(year) }
        let name = Self.padded(year, 4)
        switch field {
        case .year: return name
        case .fiscalYear: return nil
        case .decade: return Self.padded(year / 10, 3) + "X"
        case .century: return Self.padded(year / 100, 2) + "XX"
        case .month(0): return name
        case .month(let month): return name + "-" + Self.padded(month, 2)
        case .day(let month?, let day?): return name + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
        case .day(let month?, nil): return name + "-" + Self.padded(month, 2)
        case .day: return name
        case .season(let season): return name + "-" + Self.edtfSeason(season)
        case .quarter(0): return name
        case .quarter(let quarter): return span(months: quarter * 3 - 2, quarter * 3)
        case .half(let half): return span(months: half * 6 - 5, half * 6)
        case .week(let week): return span(ofWeek: week, from: 0, to: 6)
        case .weekend(let week): return span(ofWeek: week, from: 5, to: 6)
        }
    }

    /// A year, month or day before Christ; EDTF has a year 0, which is 1 BC.
    private func ancientText(_ year: Int) -> String? {
        let name = year == -1 ? "0000" : "-" + Self.padded(-year - 1, 4)
        switch field {
        case .year: return name
        case .month(let month) where month > 0: return name + "-" + Self.padded(month, 2)
        case .day(let month?, let day?): return name + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
        default: return nil
        }
    }

    private static func edtfSeason(_ season: Season) -> String {
        switch season {
        case .spring: "21"
        case .summer: "22"
        case .autumn: "23"
        case .winter: "24"
        }
    }

    private func span(months first: Int, _ last: Int) -> String? {
        guard let year else { return nil }
        let name = Self.padded(year, 4) + "-"
        return name + Self.padded(first, 2) + "/" + name + Self.padded(last, 2)
    }

    private func span(ofWeek week: Int, from first: Int, to last: Int) -> String? {
        guard let year, week > 0, let monday = Day.monday(ofWeek: week, year: year) else { return nil }
        return TimePoint(monday.advanced(by: first)).value + "/" + TimePoint(monday.advanced(by: last)).value
    }
}

extension Day {
    /// The ISO 8601 week and its year.
    var isoWeek: (year: Int, week: Int) {
        let thursday = advanced(by: 4 - weekday.rawValue)
        let year = thursday.calendarDate.year
        let first = Day(year: year, month: 1, day: 1) ?? thursday
        return (year, (thursday.number - first.number) / 7 + 1)
    }

    /// The Monday of an ISO 8601 week.
    static func monday(ofWeek week: Int, year: Int) -> Day? {
        guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        return fourth.advanced(by: 1 - fourth.weekday.rawValue + 7 * (week - 1))
    }
}
