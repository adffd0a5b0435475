extension EDTFWording {
    /// A date without qualifiers and without unspecified digits: "27 January 2026".
    func name(_ date: EDTFCalendarDate) -> String {
        guard let year = date.exactYear else { return date.description }
        if let division = date.division { return name(division, of: year) }
        guard let month = date.month?.exact else { return name(year: year) }
        guard let day = date.day?.exact else { return "\(name(month: month, alone: true)) \(name(year: year))" }
        return self == .short ? name(day: day, month: month) : "\(name(day: day, month: month)) \(name(year: year))"
    }

    /// The same with the year, also in short words.
    func fullName(_ date: EDTFCalendarDate) -> String {
        guard self == .short, date.day != nil, let year = date.exactYear else { return name(date) }
        return "\(name(date)) \(name(year: year))"
    }

    /// "27 January".
    func name(day: Int, month: Int) -> String {
        "\(day) \(name(month: month))"
    }

    /// "January"; a header spells it out where no day stands before it.
    func name(month: Int, alone: Bool = false) -> String {
        let name = Month.english[month - 1]
        return self == .long || self == .header && alone ? name : String(name.prefix(3))
    }

    /// "2026", "AD 33", "44 BC".
    func name(year: Int) -> String {
        switch year {
        case ...0: "\(1 - year) BC"
        case 1...999: "AD \(year)"
        default: "\(year)"
        }
    }

    private func name(_ division: YearDivision, of year: Int) -> String {
        let index = division.ordinal - 1
        let season = ["spring", "summer", "autumn", "winter"]
        let (initial, noun) =
            switch division.kind {
            case .season: ("", "")
            case .northernSeason: ("", " (north)")
            case .southernSeason: ("", " (south)")
            case .quarter: ("Q", "quarter")
            case .quadrimester: ("T", "third")
            case .semester: ("H", "half")
            }
        if initial.isEmpty { return "\(season[index]) \(name(year: year))\(noun)" }
        if self == .short { return "\(initial)\(index + 1) \(name(year: year))" }
        return "\(["first", "second", "third", "fourth"][index]) \(noun) of \(name(year: year))"
    }

    /// "Tue 27 Jan 2026".
    func dayHeader(_ day: Day) -> String {
        let date = day.calendarDate
        return "\(day.weekday.english.prefix(3)) \(name(day: date.day, month: date.month)) \(name(year: date.year))"
    }
}
