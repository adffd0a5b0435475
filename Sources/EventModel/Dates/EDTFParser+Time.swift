extension EDTFParser {
    /// `Thh:mm:ss` and an offset, behind a whole day.
    mutating func parseTime(of date: EDTFCalendarDate) throws(EDTFError) -> EDTFExpression {
        guard date.day != nil, !date.isMasked, date.qualifier.isEmpty else { throw unexpected() }
        _ = scanner.take("T")
        let time = try parseClock()
        let isZulu = scanner.next == "Z"
        let offset = try parseOffset()
        return .dateTime(date, EDTFTime(time: time, offset: offset, isZulu: isZulu))
    }

    private mutating func parseClock() throws(EDTFError) -> TimeOfDay {
        let start = scanner.position
        let hour = try parsePair(.expectedTime)
        guard scanner.take(":") else { throw error(.expectedTime) }
        let minute = try parsePair(.expectedTime)
        guard scanner.take(":") else { throw error(.expectedTime) }
        let second = try parsePair(.expectedTime)
        let time = TimeOfDay(hour: hour, minute: minute, second: second)
        guard !time.isValid else { return time }
        if hour > 24 { throw error(.noHour(hour), at: start) }
        if hour == 24 { throw error(.lateMidnight, at: start) }
        if minute > 59 { throw error(.noMinute(minute), at: start + 3) }
        throw error(.noSecond(second), at: start + 6)
    }

    private mutating func parseOffset() throws(EDTFError) -> UTCOffset? {
        if scanner.take("Z") { return UTCOffset(seconds: 0) }
        let start = scanner.position
        let isNegative = scanner.next == "-"
        guard scanner.take("+") || scanner.take("-") else { return nil }
        let hours = try parsePair(.expectedOffset)
        let minutes = scanner.take(":") ? try parsePair(.expectedOffset) : 0
        guard let offset = UTCOffset(isNegative: isNegative, hours: hours, minutes: minutes) else {
            throw error(.noOffset, at: start)
        }
        return offset
    }

    private mutating func parsePair(_ fault: EDTFFault) throws(EDTFError) -> Int {
        guard let digits = scanner.takeDigits(2, masked: false) else { throw error(fault) }
        return digits.value
    }
}
