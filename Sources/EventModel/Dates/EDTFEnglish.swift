extension EDTFDate {
    /// Plain English: "about 24 January 2026", "between 19 and 25 January 2026", "one of 27 or 28 January 2026".
    public var english: String { EDTFWording.long.phrase(expression) }

    /// As short as a column of a list needs it: "27 Jan", "Jan 2026", "about 24 Jan", "24 Jan?". Days have no year unless two years
    /// meet.
    public var shortEnglish: String { EDTFWording.short.phrase(expression) }

    /// The same, with its year where the dates beside it are not all of that year: "27 Jan 2025".
    public func shortEnglish(beside others: [EDTFDate]) -> String {
        let years = Set((others + [self]).flatMap { [$0.lower, $0.upper] }.compactMap { $0?.calendarDate.year })
        return years.count > 1 ? EDTFWording.dated.phrase(expression) : shortEnglish
    }

    /// The header of its part of a timeline: "Tue 27 Jan 2026", "January 2026", "19–25 Jan 2026", "Date unknown". Times and
    /// qualifiers are left out, so that all events of a day stand under one header.
    public var headerEnglish: String {
        if precision == .unknown { return EDTFDate.unknownHeaderEnglish }
        if precision == .day, let lower { return EDTFWording.header.dayHeader(lower) }
        let phrase = EDTFWording.header.phrase(expression)
        return phrase.prefix(1).uppercased() + phrase.dropFirst()
    }

    /// The header of events without a date.
    public static let unknownHeaderEnglish = "Date unknown"
}

/// How dates are worded, in one of four lengths; `dated` is `short` with the year at days too.
enum EDTFWording {
    case long, short, dated, header

    /// Any date.
    func phrase(_ expression: EDTFExpression) -> String {
        switch expression {
        case .calendar(let date): phrase(date)
        case .dateTime(let date, let time): phrase(date, at: time)
        case .scaledYear(let year): phrase(year)
        case .interval(let from, let to): phrase(from: from, to: to)
        case .set(let kind, let members): phrase(kind, members)
        }
    }

    private func phrase(_ date: EDTFCalendarDate) -> String {
        let bare = date.unqualified
        let name = date.isMasked ? maskedName(bare) : name(bare)
        guard self == .long, let remark = date.partialRemark else { return qualified(name, date.qualifier) }
        return "\(name) (\(remark))"
    }

    private func phrase(_ date: EDTFCalendarDate, at time: EDTFTime) -> String {
        switch self {
        case .long:
            let zone = time.offset.map { time.isZulu ? " UTC" : " UTC\($0)" } ?? ""
            return "\(name(date)), \(time.time)\(zone)"
        case .short, .dated, .header: return name(date)
        }
    }

    private func phrase(_ year: EDTFScaledYear) -> String {
        let written = year.year.map { abs($0) > 9999 ? Self.grouped($0) : name(year: $0) }
        let number = written ?? (year.isNegative ? "-" : "") + year.digits + "E" + (year.exponent ?? "0")
        let isLong = year.year.map { abs($0) > 9999 } ?? true
        guard let years = year.years, years.count > 1 else {
            return qualified(self == .long && isLong ? "the year \(number)" : number, year.qualifier)
        }
        let about = qualified(number, year.qualifier.union(.approximate))
        let ends = [years.lowerBound, years.upperBound].map(Self.grouped)
        switch self {
        case .long: return "\(about), between \(ends[0]) and \(ends[1])"
        case .short, .dated: return about
        case .header: return "\(ends[0])–\(ends[1])"
        }
    }

    /// The name with what its qualifier means: "about …", "… (uncertain)", "about …?"; the header leaves it out.
    func qualified(_ name: String, _ qualifier: EDTFQualifier) -> String {
        switch self {
        case .header: return name
        case .short, .dated:
            return (qualifier.contains(.approximate) ? "about " : "") + name
                + (qualifier.contains(.uncertain) ? "?" : "")
        case .long:
            if name.hasPrefix("between") { return name + (qualifier.isEmpty ? "" : " (\(qualifier.english))") }
            return (qualifier.contains(.approximate) ? "about " : "") + name
                + (qualifier.contains(.uncertain) ? " (uncertain)" : "")
        }
    }

    private static func grouped(_ number: Int) -> String {
        number.magnitude > 9999 ? EnglishNumber.grouped(number) : "\(number)"
    }
}

extension EDTFCalendarDate {
    /// "day approximate", "year uncertain, month approximate" where not all parts are qualified alike.
    fileprivate var partialRemark: String? {
        var parts = [("year", yearQualifier)]
        if month != nil { parts.append((division?.noun ?? "month", monthQualifier)) }
        if day != nil { parts.append(("day", dayQualifier)) }
        guard parts.contains(where: { $0.1 != yearQualifier }) else { return nil }
        let remarks = [EDTFQualifier.uncertain, .approximate, [.uncertain, .approximate]].compactMap {
            qualifier -> String? in
            let names = parts.filter { $0.1 == qualifier }.map(\.0)
            return names.isEmpty ? nil : "\(names.joined(separator: " and ")) \(qualifier.english)"
        }
        return remarks.joined(separator: ", ")
    }
}

extension EDTFQualifier {
    /// "uncertain", "approximate", "uncertain and approximate".
    fileprivate var english: String {
        [(EDTFQualifier.uncertain, "uncertain"), (.approximate, "approximate")].filter { contains($0.0) }.map(\.1)
            .joined(separator: " and ")
    }
}
