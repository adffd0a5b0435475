package import EventModel
package import Foundation

/// A time zone: an offset like `-06:00`, or a name of the IANA's database like `America/Chicago`.
package enum ZoneOffset: Sendable {
    case fixed(seconds: Int)
    case named(TimeZone)

    /// Nil for what is neither.
    package init?(_ text: String) {
        if text == "Z" || text == "UTC" {
            self = .fixed(seconds: 0)
        } else if text.first == "+" || text.first == "-" {
            guard let seconds = Self.seconds(text) else { return nil }
            self = .fixed(seconds: seconds)
        } else {
            guard text.contains("/"), let zone = TimeZone(identifier: text) else { return nil }
            self = .named(zone)
        }
    }

    /// Seconds east of Greenwich at a local time; in the hour that summer time repeats, the first of the two.
    package func seconds(on day: Day, at time: TimeOfDay) -> Int {
        switch self {
        case .fixed(let seconds): return seconds
        case .named(let zone):
            let local = Double(day.number) * 86_400 + Double(time.secondsSinceMidnight)
            let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - 43_200))
            let instant = Date(timeIntervalSince1970: local - Double(first))
            return zone.secondsFromGMT(for: instant)
        }
    }

    private static func seconds(_ text: String) -> Int? {
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        guard let hours = Int(parts[0]), let minutes = parts.count == 2 ? Int(parts[1]) : 0, hours < 24, minutes < 60
        else { return nil }
        return (text.first == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
