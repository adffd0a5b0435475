public import EventModel

/// The zone in which the reader wants to see times, beside the one in which they are told.
public struct ReadersZone: Sendable {
    /// IANA name or offset.
    public let name: String
    /// What day and time it is there.
    let convert: @Sendable (Day, TimeOfDay, String) -> (day: Day, time: TimeOfDay)?

    /// A zone; `convert` tells what day and time it is there at a day and time in another zone, nil where that zone is
    /// not known.
    public init(
        name: String, convert: @escaping @Sendable (Day, TimeOfDay, String) -> (day: Day, time: TimeOfDay)?
    ) {
        self.name = name
        self.convert = convert
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
