internal import EventModel

/// Giving a time of day its date.
extension TimexResolver {
    func time(_ clock: ClockTime, _ date: TimeExpression?, _ index: Int) -> Meaning {
        let said = date.map { self.point(of: $0, at: readings[index].tokens) } ?? dayBehind(index)
        var point = said ?? assumedDay
        if point.isCoarse { point = TimePoint(year: nil, .day(month: nil, day: nil)) }
        point.clock = clock
        return Meaning(
            type: .time, value: point.value, point: point, isDayAssumed: said == nil)
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
            guard next.tokens.upperBound <= phrase.limit, isBeside(next.tokens.lowerBound, behind: last) else {
                return nil
            }
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

    /// Whether hardly a word stands between the end of one reading and the start of the next; before a bracket it may be
    /// said which clock shows the time: `1653 local time (2153 GMT) on Tuesday`.
    private func isBeside(_ next: Int, behind last: Int) -> Bool {
        if next - last < 3 { return true }
        guard next - last < 5, phrase.token(next - 1)?.isMark(.leftParenthesis) ?? false else { return false }
        return (last..<next - 1).allSatisfy { phrase.token($0)?.kind == .word }
    }

    /// The day of a time of day by which none stands: the one told last, in news only of the week around, else that of
    /// publication.
    private var assumedDay: TimePoint {
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
