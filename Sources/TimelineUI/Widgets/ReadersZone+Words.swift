internal import EventModel

extension ReadersZone {
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
