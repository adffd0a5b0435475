internal import EventModel
internal import Foundation

/// The moment of an event whose day and time are known.
struct EventMoment {
    let day: Day
    let time: TimeOfDay
    /// How far its zone is ahead of UTC then, in seconds; nil where no zone is known.
    let offset: Int?

    /// Nil where the day is not exact or there is no time.
    init?(_ event: Event, zone: String?) {
        guard let time = event.time, event.hasExactDay, let day = event.date?.lower else { return nil }
        self.day = day
        self.time = time
        offset = (event.zone ?? zone).flatMap { Self.offset(of: $0, day, time) }
    }

    /// `2026-01-27T11:00:00-06:00`; without a zone nothing stands behind the seconds.
    var text: String {
        let (date, clock) = Self.written(day.number * 86_400 + time.secondsSinceMidnight)
        return "\(date)T\(clock.joined(separator: ":"))" + (offset.map { UTCOffset(seconds: $0).description } ?? "")
    }

    /// `20260127T170000Z` in UTC; without a zone as it is, and no Z.
    var compact: String {
        let (date, clock) = Self.written(day.number * 86_400 + time.secondsSinceMidnight - (offset ?? 0))
        return "\(date.split(separator: "-").joined())T\(clock.joined())" + (offset == nil ? "" : "Z")
    }

    /// Seconds since 1970 as a day, and hour, minute and second: the end of a day is the beginning of the next.
    private static func written(_ seconds: Int) -> (date: String, clock: [String]) {
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - days * 86_400
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(DateParts.twoDigits)
        return (DateParts(Day(number: days)).text, clock)
    }

    private static func offset(of zone: String, _ day: Day, _ time: TimeOfDay) -> Int? {
        if let offset = UTCOffset(zone) { return offset.seconds }
        guard zone == "UTC" || zone.contains("/"), let zone = TimeZone(identifier: zone) else { return nil }
        let local = Double(day.number * 86_400 + time.secondsSinceMidnight)
        let near = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - Double(near)))
    }
}
