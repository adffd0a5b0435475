internal import EventModel

/// Giving a time of day its date.
extension TimexResolver {
    func time(
        _ clock: ClockTime, _ date: TimeExpression?, _ reading: TimexReading, _ next: TimexReading?
    ) -> Meaning {
        var point = date.map { self.point(of: $0, at: reading.tokens) } ?? neighbouringDay(reading, next)
        if point.isCoarse { point = TimePoint(year: nil, .day(month: nil, day: nil)) }
        point.clock = clock
        return Meaning(type: .time, value: point.value, point: point)
    }

    /// The day that stands beside a time of day; else the one told last, in news only of the week around.
    private func neighbouringDay(_ reading: TimexReading, _ next: TimexReading?) -> TimePoint {
        if let next, next.tokens.lowerBound - reading.tokens.upperBound < 3, next.tokens.upperBound <= phrase.limit {
            let point = point(of: next.expression, at: next.tokens)
            if point.day != nil { return point }
        }
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
