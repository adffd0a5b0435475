public import EventModel

/// The zone in which the reader wants to see times, beside the one in which they are told.
public struct ReadersZone: Sendable {
    /// IANA name or offset.
    public let name: String
    private let convert: @Sendable (Day, TimeOfDay, String) -> (day: Day, time: TimeOfDay)?

    /// A zone; `convert` tells what day and time it is there at a day and time in another zone, nil where that zone is
    /// not known.
    public init(
        name: String, convert: @escaping @Sendable (Day, TimeOfDay, String) -> (day: Day, time: TimeOfDay)?
    ) {
        self.name = name
        self.convert = convert
    }

    /// "about 18:00 in Europe/Berlin", with the day where it is another one; nil where it is no exact day, or the same
    /// zone.
    func words(of event: Event, zone: String?) -> String? {
        guard let time = event.time, let zone = event.zone ?? zone, zone != name, let day = event.date?.lower,
            event.date?.upper == day, let there = convert(day, time, zone)
        else { return nil }
        let date = there.day == day ? "" : "\(Wording.date(EDTFDate(there.day))), "
        return "\(date)\(there.time.english) in \(name)"
    }
}

extension ReadersZone: Equatable {
    /// Zones of one name are the same.
    public static func == (left: ReadersZone, right: ReadersZone) -> Bool { left.name == right.name }
}

extension ScreenState {
    /// Shows times in the reader's zone too, or no longer.
    mutating func switchZone() -> [Effect] {
        guard let zone else {
            message = Message("No zone is set; see “dateline settings”")
            return []
        }
        showsZone.toggle()
        message = Message(showsZone ? "Times are shown in \(zone.name) too" : "Times are shown as they are told")
        return []
    }
}
