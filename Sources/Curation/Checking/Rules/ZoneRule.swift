internal import EventModel
internal import LibraryFiles

/// The zone of an event exists, and a time has one.
struct ZoneRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        if let zone = event.zone, ZoneOffset(zone) == nil {
            return [
                Remark(rule: "unknown-zone", severity: .error, field: .zone, message: "\(zone) is no time zone")
            ]
        }
        guard event.time != nil, event.zone == nil, context.zone == nil else { return [] }
        return [
            Remark(
                rule: "time-without-zone", severity: .note, field: .time,
                message: "neither the event nor the library says in which zone this time is")
        ]
    }
}
