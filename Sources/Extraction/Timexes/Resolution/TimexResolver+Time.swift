internal import EventModel

/// Giving a time of day its date.
extension TimexResolver {
    func time(_ clock: ClockTime, _ date: TimeExpression?, _ index: Int) -> Meaning {
        var point = date.map { self.point(of: $0, at: readings[index].tokens) } ?? neighbouringDay(index)
        if point.isCoarse { point = TimePoint(year: nil, .day(month: nil, day: nil)) }
        point.clock = clock
        return Meaning(type: .time, value: point.value, point: point)
    }

    /// The date of `Tuesday (Jan 27)` for the weekday.
    func dateInBrackets(_ index: Int) -> TimePoint? {
        guard index + 1 < readings.count, readings[index + 1].rule == .calendarDate else { return nil }
        let (bracket, next) = (readings[index].tokens.upperBound, readings[index + 1])
        guard next.tokens.lowerBound == bracket + 1, phrase.token(bracket)?.isMark(.leftParenthesis) ?? false else {
            return nil
        }
        let point = point(of: next.expression, at: next.tokens)
        if case .day(_?, _?) = point.field { return point }
        return nil
    }

    /// The day close behind a reading in its sentence; other times of day may stand between (`2 a.m. (0100 UTC) on Sunday`).
    private func dayBehind(_ index: Int) -> TimePoint? {
        var last = readings[index].tokens.upperBound
        for next in readings.dropFirst(index + 1).prefix(Self.timesBeside) {
            guard next.tokens.upperBound <= phrase.limit, next.tokens.lowerBound - last < 3 else { return nil }
            if case .clock(_, nil) = next.expression {
                last = next.tokens.upperBound
                continue
            }
            let point = point(of: next.expression, at: next.tokens)
            return point.day == nil ? nil : point
        }
        return nil
    }

    private static let timesBeside = 8

    /// The day that stands beside a time of day; else the one told last, in news only of the week around.
    private func neighbouringDay(_ index: Int) -> TimePoint {
        if let behind = dayBehind(index) { return behind }
        if var told, let day = told.day, phrase.isNarrative || isRecent(day) {
            told.clock = nil
            return told
        }
        if !phrase.isNarrative, let published { return TimePoint(published) }
        return TimePoint(year: nil, .day(month: nil, day: nil))
    }

    /// Whether news could still be telling of a day.
    private func isRecent(_ day: Day) -> Bool {
        guard let published else { return true }
        return abs(day.number - published.number) <= 7
    }
}
