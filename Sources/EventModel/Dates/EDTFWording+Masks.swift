extension EDTFWording {
    /// A date with unspecified digits: "the 1960s", "a day in June 2004", "25 December of a year in the 1560s".
    func maskedName(_ date: EDTFCalendarDate) -> String {
        switch self {
        case .long: longMaskedName(date)
        case .short, .dated: shortMaskedName(date)
        case .header: headerMaskedName(date)
        }
    }

    private func longMaskedName(_ date: EDTFCalendarDate) -> String {
        let years = span(ofYear: date)
        guard date.month != nil else { return years }
        guard let head = head(of: date) else { return boundsName(date) }
        if !date.year.isMasked { return date.month?.exact == nil ? "\(head) in \(years)" : "\(head) \(years)" }
        if date.month?.exact == nil { return date.year.reach == 1 ? "\(head) in \(years)" : "\(head) \(years)" }
        return date.year.isUnknown
            ? "\(head) of \(years)" : "\(head) of a year \(date.year.reach == 1 ? "in " : "")\(years)"
    }

    /// The year as a span: "2004", "the 1960s", "between 1900 and 1999", "an unknown year".
    private func span(ofYear date: EDTFCalendarDate) -> String {
        if let year = date.exactYear { return name(year: year) }
        if date.year.isUnknown {
            return date.month == nil || date.month?.exact != nil ? "an unknown year" : "in an unknown year"
        }
        if date.year.mask == 1, !date.isBeforeZero, date.year.value > 0 { return "the \(date.year.value)s" }
        let years = date.years
        return "between \(years.first.map(name(year:)) ?? "") and \(years.last.map(name(year:)) ?? "")"
    }

    /// What stands before the year; nil where single digits are unspecified.
    private func head(of date: EDTFCalendarDate) -> String? {
        guard let month = date.month else { return nil }
        if let division = date.division { return division.english }
        let day = date.day
        if let number = month.exact {
            guard let day else { return name(month: number) }
            return day.exact.map { name(day: $0, month: number) }
                ?? (day.isUnknown ? "a day in \(name(month: number))" : nil)
        }
        guard month.isUnknown else { return nil }
        guard let day else { return "a month" }
        return day.exact.map { "day \($0) of a month" } ?? (day.isUnknown ? "a day" : nil)
    }

    /// "between 10 and 19 June 2004": loses which digits are known, never says anything wrong.
    private func boundsName(_ date: EDTFCalendarDate) -> String {
        guard !date.year.isUnknown, let lower = date.firstDay?.calendarDate, let upper = date.lastDay?.calendarDate
        else {
            return "\(date) (X: not known)"
        }
        let hasDay = date.day != nil
        let ends = [lower, upper].map {
            EDTFCalendarDate(year: $0.year, month: $0.month, day: hasDay ? $0.day : nil)
        }
        return "between \(names(ends).joined(separator: " and "))"
    }

    private func shortMaskedName(_ date: EDTFCalendarDate) -> String {
        if date.month == nil, date.year.isMasked { return date.year.isUnknown ? "unknown" : yearsName(date) }
        if date.year.isUnknown, let month = date.month?.exact, date.division == nil {
            return date.day?.exact.map { name(day: $0, month: month) } ?? name(month: month)
        }
        guard let year = date.exactYear else { return date.description }
        if let month = date.month?.exact, date.day?.isUnknown == true {
            return "\(name(month: month)) \(name(year: year))"
        }
        return date.month?.isUnknown == true && date.day?.isUnknown ?? true ? name(year: year) : date.description
    }

    private func headerMaskedName(_ date: EDTFCalendarDate) -> String {
        if let year = date.exactYear {
            guard let month = date.month?.exact else { return name(year: year) }
            return "\(name(month: month, alone: true)) \(name(year: year))"
        }
        return yearsName(date)
    }

    /// "1960s", "1900–1999".
    private func yearsName(_ date: EDTFCalendarDate) -> String {
        if let decade = decade(date) { return decade }
        let years = date.years
        return "\(years.first.map(name(year:)) ?? "")–\(years.last.map(name(year:)) ?? "")"
    }

    private func decade(_ date: EDTFCalendarDate) -> String? {
        date.year.mask == 1 && !date.isBeforeZero && date.year.value > 0 ? "\(date.year.value)s" : nil
    }
}
