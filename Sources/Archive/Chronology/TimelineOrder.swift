internal import EventModel

/// The order in which the timeline of one library shows events.
struct TimelineOrder {
    private let libraryZone: ZoneOffset?

    /// The order in a library with this zone.
    init(libraryZone: String?) {
        self.libraryZone = libraryZone.flatMap { ZoneOffset($0) }
    }

    /// The events, earliest first.
    func sorted(_ events: [Event]) -> [Event] {
        let placed = events.map { (position: position(of: $0), event: $0) }
        return placed.sorted { $0.position < $1.position }.map(\.event)
    }

    private func position(of event: Event) -> TimelinePosition {
        TimelinePosition(date: event.date, time: event.time, offset: offset(of: event), id: event.id.name)
    }

    /// The zone's offset at the time of the event; nil where neither it nor its library names a zone.
    private func offset(of event: Event) -> Int? {
        guard let time = event.time, let day = event.date?.lower else { return nil }
        return (event.zone.flatMap { ZoneOffset($0) } ?? libraryZone)?.seconds(on: day, at: time)
    }
}
