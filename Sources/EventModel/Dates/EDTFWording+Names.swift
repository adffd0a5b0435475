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
        let names = CalendarNames.english
        return self == .long || self == .header && alone ? names.name(ofMonth: month) : names.shortName(ofMonth: month)
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
        if self == .short || self == .dated, let initial = division.initial {
            return "\(initial)\(division.ordinal) \(name(year: year))"
        }
        let article = self == .long && division.initial != nil ? "the " : ""
        let joint = division.initial == nil ? " " : " of "
        return article + division.english + joint + name(year: year) + division.hemisphere
    }

    /// "Tue 27 Jan 2026"; without the weekday before the Gregorian calendar was in use.
    func dayHeader(_ day: Day) -> String {
        let date = day.calendarDate
        let weekday = date.year < 1583 ? "" : "\(day.weekday.english.prefix(3)) "
        return "\(weekday)\(name(day: date.day, month: date.month)) \(name(year: date.year))"
    }
}

extension YearDivision {
    /// "spring", "first quarter".
    var english: String {
        let index = ordinal - 1
        return initial == nil
            ? ["spring", "summer", "autumn", "winter"][index]
            : "\(["first", "second", "third", "fourth"][index]) \(noun)"
    }

    /// "season", "quarter", "third", "half".
    var noun: String {
        switch kind {
        case .season, .northernSeason, .southernSeason: "season"
        case .quarter: "quarter"
        case .quadrimester: "third"
        case .semester: "half"
        }
    }

    /// The letter of a numbered division: Q, T, H; nil for seasons.
    fileprivate var initial: String? {
        switch kind {
        case .quarter: "Q"
        case .quadrimester: "T"
        case .semester: "H"
        case .season, .northernSeason, .southernSeason: nil
        }
    }

    /// What a reader must know of a season's hemisphere.
    fileprivate var hemisphere: String {
        switch kind {
        case .northernSeason: " (north)"
        case .southernSeason: " (south)"
        default: ""
        }
    }
}
