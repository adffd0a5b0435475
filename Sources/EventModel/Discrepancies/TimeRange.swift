/// The time of day that a source gives, as seconds since midnight.
enum TimeRange {
    /// `11:00` is that minute, `11` that hour; `~` allows an hour more or less; `a/b` is an interval. Nil for what is no time.
    static func read(_ text: String) -> ValueRange? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 { return interval(from: parts[0], to: parts[1]) }
        let word = text.folded
        if let part = partsOfTheDay[word] { return part }
        return (TimeOfDay(text) ?? twelveHour(word)).map(range)
    }

    private static let hour = 3600.0

    private static let partsOfTheDay: [String: ValueRange] = [
        "morning": ValueRange(4 * hour, 12 * hour), "noon": ValueRange(11.5 * hour, 12.5 * hour),
        "midday": ValueRange(11 * hour, 14 * hour), "afternoon": ValueRange(12 * hour, 18 * hour),
        "evening": ValueRange(16 * hour, 24 * hour),
    ]

    private static func interval(from: String, to: String) -> ValueRange? {
        let isOpen = { (text: String) in text.isEmpty || text == ".." }
        let first = isOpen(from) ? ValueRange(0) : read(from)
        let last = isOpen(to) ? ValueRange(24 * hour) : read(to)
        guard let first, let last, first.lower <= last.upper else { return nil }
        return ValueRange(first.lower, last.upper)
    }

    private static func range(of time: TimeOfDay) -> ValueRange {
        let start = Double(time.secondsSinceMidnight)
        let length = time.minute == nil ? hour - 1 : time.second == nil ? 59 : 0
        let slack = time.isApproximate ? hour : 0
        return ValueRange(start - slack, start + length + slack)
    }

    /// `11am`, `11:30 p.m.`.
    private static func twelveHour(_ text: String) -> TimeOfDay? {
        let bare = text.filter { $0 != "." && $0 != " " }
        let isAfternoon = bare.hasSuffix("pm")
        guard isAfternoon || bare.hasSuffix("am") else { return nil }
        let clock = bare.dropLast(2).split(separator: ":").map { Int($0) }
        guard let first = clock.first, let hour = first, (1...12).contains(hour), clock.count <= 2 else { return nil }
        let minute = clock.count == 2 ? clock[1] : nil
        guard clock.count == 1 || minute.map((0...59).contains) == true else { return nil }
        return TimeOfDay(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
    }
}
