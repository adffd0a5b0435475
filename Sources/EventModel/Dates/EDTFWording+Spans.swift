extension EDTFWording {
    /// An interval: "between 19 and 25 January 2026", "27 January 2026 or later", "19–25 Jan".
    func phrase(from: EDTFEndpoint, to: EDTFEndpoint) -> String {
        switch (from, to) {
        case (.date(let first), .date(let last)):
            return phrase(from: first, to: last)
        case (.date(let first), .open): return later(than: phrase(first))
        case (.date(let first), _): return "from \(phrase(first))" + (self == .long ? ", end unknown" : "")
        case (.open, .date(let last)): return "until \(phrase(last))"
        case (_, .date(let last)): return "until \(phrase(last))" + (self == .long ? ", start unknown" : "")
        default: return "unknown"
        }
    }

    private func phrase(from first: EDTFExpression, to last: EDTFExpression) -> String {
        let names = names([first, last])
        guard self == .long else { return dashed(names[0], names[1]) }
        let isPlain = [first, last].allSatisfy { $0.plainDate(ignoringQualifiers: false) != nil }
        return isPlain ? "between \(names[0]) and \(names[1])" : "from \(names[0]) to \(names[1])"
    }

    private func later(than name: String) -> String {
        self == .long ? "\(name) or later" : "from \(name)"
    }

    private func dashed(_ first: String, _ last: String) -> String {
        if (first + last).contains("–") { return "\(first) to \(last)" }
        return first.contains(" ") ? "\(first) – \(last)" : "\(first)–\(last)"
    }

    /// A set: "one of 27 or 28 January 2026", "27 and 28 January 2026".
    func phrase(_ kind: EDTFSetKind, _ members: [EDTFMember]) -> String {
        let names = names(members)
        let word = kind == .oneOf ? "or" : "and"
        guard names.count > 1, let last = names.last else { return names.joined() }
        let list = names.dropLast().joined(separator: ", ") + " \(word) " + last
        return self == .long && kind == .oneOf ? "one of \(list)" : list
    }

    private func names(_ members: [EDTFMember]) -> [String] {
        let dates = members.compactMap { if case .date(let date) = $0 { date } else { nil } }
        return dates.count == members.count ? names(dates) : members.map(name)
    }

    private func name(_ member: EDTFMember) -> String {
        switch member {
        case .date(let date): return phrase(date)
        case .range(.date(let first), .date(let last)):
            let names = names([first, last])
            return self == .long ? "\(names[0]) to \(names[1])" : dashed(names[0], names[1])
        case .range(.date(let first), _): return later(than: phrase(first))
        case .range(_, let last):
            return self == .long ? "\(last.date.map(phrase) ?? "") or earlier" : "until \(last.date.map(phrase) ?? "")"
        }
    }

    /// Names of dates in a row, where the earlier ones leave out the month and year that all have in common.
    func names(_ dates: [EDTFExpression]) -> [String] {
        let plain = dates.compactMap { $0.plainDate(ignoringQualifiers: self == .header) }
        return plain.count == dates.count ? names(plain) : dates.map(phrase)
    }

    /// The same for dates without qualifiers and unspecified digits.
    func names(_ dates: [EDTFCalendarDate]) -> [String] {
        guard let last = dates.last, dates.allSatisfy({ $0.hasUnits(of: last) }), last.month != nil else {
            return dates.map(dates.allSatisfy { $0.year == dates[0].year } ? name : fullName)
        }
        guard dates.allSatisfy({ $0.exactYear == last.exactYear }) else { return dates.map(fullName) }
        let isOneMonth = dates.allSatisfy { $0.month == last.month }
        let shortened = dates.dropLast().map { date in
            guard let month = date.month?.exact else { return name(date) }
            guard let day = date.day?.exact else { return name(month: month) }
            return isOneMonth ? "\(day)" : name(day: day, month: month)
        }
        return shortened + [last.day == nil ? lastMonthName(last) : name(last)]
    }

    /// Months in a row are abbreviated alike in a header.
    private func lastMonthName(_ date: EDTFCalendarDate) -> String {
        guard let month = date.month?.exact, let year = date.exactYear else { return name(date) }
        return "\(name(month: month)) \(name(year: year))"
    }
}

extension EDTFExpression {
    /// The date itself, without qualifiers, where it has no unspecified digits.
    fileprivate func plainDate(ignoringQualifiers: Bool) -> EDTFCalendarDate? {
        guard case .calendar(let date) = self, ignoringQualifiers || date.qualifier.isEmpty, !date.isMasked else {
            return nil
        }
        return date.unqualified
    }
}

extension EDTFCalendarDate {
    /// Whether it is a month or a day as the other is.
    fileprivate func hasUnits(of other: EDTFCalendarDate) -> Bool {
        division == nil && other.division == nil && (month == nil) == (other.month == nil)
            && (day == nil) == (other.day == nil)
    }
}
