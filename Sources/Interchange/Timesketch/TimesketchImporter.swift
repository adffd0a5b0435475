internal import EventModel

/// Reads lines of JSON as Timesketch takes them: `message`, `datetime`, `timestamp_desc` and whatever else.
enum TimesketchImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        var collector = ImportCollector()
        var faults: [(Int, String)] = []
        for (line, object) in ForeignJSON.lines(bytes, fault: { faults.append(($0, $1)) }) {
            guard let title = object.text("message") else {
                faults.append((line, "there is no “message” in this line"))
                continue
            }
            guard let event = event(title, object) else {
                faults.append((line, "“\(object.text("datetime") ?? "")” is no date"))
                continue
            }
            let people = object.texts("people").flatMap(TableRow.people)
            collector.add(ImportedEvent(event: event, people: people, place: ImportPlace(line: line)))
        }
        for (line, message) in faults.sorted(by: { $0.0 < $1.0 }) { collector.fault(line: line, message) }
        return collector.finished
    }

    private static func event(_ title: String, _ object: ForeignJSON) -> Event? {
        let moment = TableMoment(object.text("datetime") ?? "")
        guard let date = try? EDTFDate(object.text("date") ?? moment.date) else { return nil }
        var event = Event(id: EventID(object.text("event_id") ?? ""), title: title, date: date)
        let isOwn = object.text("event_id") != nil
        event.time = isOwn ? object.text("time").flatMap { TimeOfDay($0) } : moment.time
        event.zone = event.time == nil ? nil : isOwn ? object.text("zone") : moment.zone
        event.place = object.text("place")
        event.tags = object.texts("tag")
        event.status = object.text("status") == EventStatus.suggested.rawValue ? .suggested : .confirmed
        event.notes = object.lines("notes") ?? ""
        return event
    }
}
