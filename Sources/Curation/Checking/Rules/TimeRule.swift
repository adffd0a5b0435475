internal import EventModel
internal import LibraryFiles

/// A time belongs to a day, or to the first day of several.
struct TimeRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        guard let time = event.time else { return [] }
        guard let date = event.date else { return [remark(time, "but no date")] }
        guard date.precision != .day, date.precision != .interval, date.precision != .set else { return [] }
        return [remark(time, "but only \(date.text) as its date")]
    }

    private func remark(_ time: TimeOfDay, _ reason: String) -> Remark {
        Remark(rule: "time-without-day", field: .time, message: "the event has the time \(time), \(reason)")
    }
}
