extension EDTFParser {
    /// A date without interval or set, perhaps with a time.
    mutating func parseDate() throws(EDTFError) -> EDTFExpression {
        let left = takeQualifier()
        if scanner.next == "Y" { return .scaledYear(try parseLongYear(qualifier: left)) }
        var date = try parseYear()
        if scanner.next == "S" { return .scaledYear(try parseSignificantYear(date, qualifier: left)) }
        date.yearQualifier = left
        qualifyFromLeft(&date)
        if scanner.take("-") { try parseMonth(&date) }
        if date.month != nil, scanner.next == "-" {
            if date.division != nil { throw error(.dayOfDivision) }
            _ = scanner.take("-")
            try parseDay(&date)
        }
        return scanner.next == "T" ? try parseTime(of: date) : .calendar(date)
    }

    /// `?`, `~` or `%`, if one comes next.
    mutating func takeQualifier() -> EDTFQualifier {
        if scanner.take("?") { return .uncertain }
        if scanner.take("~") { return .approximate }
        return scanner.take("%") ? [.uncertain, .approximate] : []
    }

    /// A qualifier behind a part holds for that part and all before it.
    private mutating func qualifyFromLeft(_ date: inout EDTFCalendarDate) {
        let qualifier = takeQualifier()
        date.yearQualifier.formUnion(qualifier)
        if date.month != nil { date.monthQualifier.formUnion(qualifier) }
        if date.day != nil { date.dayQualifier.formUnion(qualifier) }
    }

    private mutating func parseYear() throws(EDTFError) -> EDTFCalendarDate {
        let start = scanner.position
        let isBeforeZero = scanner.take("-")
        guard let year = scanner.takeDigits(4, masked: true) else {
            throw error(scanner.isAtEnd || scanner.next == "-" ? .expectedYear : expectation(.expectedYear))
        }
        if scanner.next.map({ "0123456789X".contains($0) }) ?? false { throw error(.expectedYear) }
        if isBeforeZero, year.exact == 0 { throw error(.negativeZero, at: start) }
        return EDTFCalendarDate(year: year, isBeforeZero: isBeforeZero)
    }

    private mutating func parseMonth(_ date: inout EDTFCalendarDate) throws(EDTFError) {
        let left = takeQualifier()
        let start = scanner.position
        date.month = try parseTwoDigits(.expectedMonth)
        date.monthQualifier = left
        if let month = date.month, date.division == nil, date.months.isEmpty {
            throw error(.noMonth(month.description), at: start)
        }
        qualifyFromLeft(&date)
    }

    private mutating func parseDay(_ date: inout EDTFCalendarDate) throws(EDTFError) {
        let left = takeQualifier()
        let start = scanner.position
        let day = try parseTwoDigits(.expectedDay)
        date.day = day
        date.dayQualifier = left
        if date.firstDay == nil { throw error(missingDay(day, of: date), at: start) }
        qualifyFromLeft(&date)
    }

    private mutating func parseTwoDigits(_ fault: EDTFFault) throws(EDTFError) -> EDTFDigits {
        guard let digits = scanner.takeDigits(2, masked: true) else { throw error(expectation(fault)) }
        if scanner.next.map({ "0123456789X".contains($0) }) ?? false { throw error(fault) }
        return digits
    }

    /// Names the character that stands in the way, where it is not merely a part that is too short.
    private func expectation(_ fault: EDTFFault) -> EDTFFault {
        guard let visible = scanner.visible, !"-/,.]}T?~%".contains(visible) else { return fault }
        return .unexpected(visible)
    }

    private func missingDay(_ day: EDTFDigits, of date: EDTFCalendarDate) -> EDTFFault {
        guard let year = date.exactYear, let month = date.month?.exact, let number = day.exact, number > 28,
            number <= 31
        else { return .noDay(day.description) }
        return .shortMonth(year: year, month: month)
    }
}

extension EDTFParser {
    private mutating func parseLongYear(qualifier: EDTFQualifier) throws(EDTFError) -> EDTFScaledYear {
        let start = scanner.position
        _ = scanner.take("Y")
        let isNegative = scanner.take("-")
        var year = EDTFScaledYear(hasPrefix: true, isNegative: isNegative, digits: try parseNumber())
        if scanner.take("E") { year.exponent = try parseNumber() }
        if year.exponent == nil, year.digits.utf8.count < 5 { throw error(.shortLongYear, at: start) }
        if scanner.take("S") { try parseSignificance(&year) }
        year.qualifier = qualifier.union(takeQualifier())
        return year
    }

    private mutating func parseSignificantYear(
        _ date: EDTFCalendarDate, qualifier: EDTFQualifier
    ) throws(EDTFError) -> EDTFScaledYear {
        guard !date.isMasked else { throw unexpected() }
        _ = scanner.take("S")
        var year = EDTFScaledYear(
            hasPrefix: false, isNegative: date.isBeforeZero, digits: date.year.description)
        try parseSignificance(&year)
        year.qualifier = qualifier.union(takeQualifier())
        return year
    }

    private mutating func parseSignificance(_ year: inout EDTFScaledYear) throws(EDTFError) {
        let start = scanner.position
        let digits = try parseNumber()
        guard let count = Int(digits), count <= year.digitCount ?? .max else {
            throw error(.significantDigits, at: start)
        }
        year.significant = count
    }

    /// A number without a leading zero.
    private mutating func parseNumber() throws(EDTFError) -> String {
        let start = scanner.position
        let digits = scanner.takeDigits()
        if digits.isEmpty { throw error(.expectedDigits) }
        if digits.utf8.first == UInt8(ascii: "0") { throw error(.leadingZero, at: start) }
        return digits
    }
}
