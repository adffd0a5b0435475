internal import EventModel

/// A cell that may hold a time behind its date: `2026-01-27T11:00:00Z`, `2026-01-27 00:00:00.000`.
struct TableMoment {
    let date: String
    let time: TimeOfDay?
    let zone: String?

    init(_ text: String) {
        guard let place = text.firstIndex(where: { $0 == "T" || $0 == " " }),
            let day = try? EDTFDate(String(text[..<place])),
            day.precision == .day, let clock = TableMoment.clock(text[text.index(after: place)...])
        else {
            (date, time, zone) = (text, nil, nil)
            return
        }
        date = String(text[..<place])
        // Exports write midnight where only the day is known.
        let isDayOnly = clock.time.secondsSinceMidnight == 0 && clock.zone == nil
        (time, zone) = isDayOnly ? (nil, nil) : (clock.time, clock.zone)
    }

    private static func clock(_ text: Substring) -> (time: TimeOfDay, zone: String?)? {
        let zonePlace = text.firstIndex { $0 == "Z" || $0 == "+" || $0 == "-" } ?? text.endIndex
        let zone = String(text[zonePlace...])
        guard zone.isEmpty || UTCOffset(zone) != nil else { return nil }
        let digits = text[..<zonePlace].prefix { $0 != "." }
        guard let time = TimeOfDay(String(digits)) else { return nil }
        return (time, zone.isEmpty ? nil : zone == "Z" ? "+00:00" : zone)
    }
}
