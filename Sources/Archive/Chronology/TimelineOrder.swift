internal import EventModel

/// The order in which a timeline shows events: by date, on one day by the instant where it is known, then by id.
struct TimelineOrder {
    private let libraryZone: ZoneOffset?

    /// The order in a library with this zone.
    init(libraryZone: String?) {
        self.libraryZone = libraryZone.flatMap { ZoneOffset($0) }
    }

    /// The events, earliest first.
    func sorted(_ events: [Event]) -> [Event] {
        let keyed = events.map { (key: key(of: $0), event: $0) }
        return keyed.sorted { $0.key < $1.key }.map(\.event)
    }

    private func key(of event: Event) -> Key {
        Key(date: event.date, instant: instant(of: event), id: event.id)
    }

    private func instant(of event: Event) -> Int? {
        guard let time = event.time, let day = event.date?.lower else { return nil }
        let zone = event.zone.flatMap { ZoneOffset($0) } ?? libraryZone
        return time.secondsSinceMidnight - (zone?.seconds(on: day, at: time) ?? 0)
    }

    private struct Key: Comparable {
        var date: EDTFDate?
        var instant: Int?
        var id: EventID

        static func < (left: Key, right: Key) -> Bool {
            guard let leftDate = left.date, let rightDate = right.date else {
                return left.date == nil && right.date == nil ? left.id < right.id : left.date != nil
            }
            if leftDate != rightDate { return leftDate < rightDate }
            return (left.instant ?? .min, left.id) < (right.instant ?? .min, right.id)
        }
    }
}
