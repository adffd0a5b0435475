internal import EventModel

/// Lines of JSON for Timesketch, one event a line. Where no time is known the moment is the beginning of the day in UTC,
/// and `timestamp_desc` says so.
enum TimesketchExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        try chronology.forEachRecord { record in
            guard let span = report.ordinarySpan(of: record.event) else { return }
            report.countInWords(record)
            try destination.main.write(line(of: record, span, zone: chronology.zone).line + "\n")
        }
    }

    private static func line(of record: EventRecord, _ span: DateSpan, zone: String?) -> JSONValue {
        let event = record.event
        let account = EventAccount(record, zone: zone)
        let moment = EventMoment(event, zone: zone)
        return .object([
            "message": .string(event.title), "datetime": .string(datetime(moment, span)),
            "timestamp_desc": .string(description(span, moment)), "event_id": .string(event.id.name),
            "date": .text(event.date?.text), "time": .text(event.time?.description),
            "zone": .text(event.time == nil ? nil : event.zone), "place": .text(event.place),
            "status": .string(event.status.rawValue), "tag": event.tags.isEmpty ? nil : .texts(event.tags),
            "people": .texts(account.words.people), "facts": .texts(account.facts),
            "notes": .text(event.notes.isEmpty ? nil : event.notes), "disagreements": .texts(account.disagreements),
            "passages": .texts(account.passages),
        ])
    }

    private static func datetime(_ moment: EventMoment?, _ span: DateSpan) -> String {
        guard let moment else { return DateParts(span.first).text + "T00:00:00+00:00" }
        return moment.text + (moment.offset == nil ? "+00:00" : "")
    }

    private static func description(_ span: DateSpan, _ moment: EventMoment?) -> String {
        switch moment {
        case .some(let moment) where moment.offset == nil: "Event, zone not known"
        case .some(let moment):
            moment.time.isApproximate || moment.time.isUncertain ? "Event, about this time" : "Event"
        case nil where span.first == span.last && span.isExact: "Event, time of day not known"
        case nil: "Event, earliest day that it can be"
        }
    }
}
