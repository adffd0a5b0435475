internal import EventModel

/// A timeline in Markwhen: a line of date and title, what Markwhen calls properties of the event, then its text.
enum MarkwhenExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        try destination.main.write("---\ntitle: \(JSONValue.string(chronology.title).line)\n---\n")
        try chronology.forEachRecord { record in
            guard let span = report.ordinarySpan(of: record.event) else { return }
            report.countInWords(record)
            try destination.main.write(text(of: record, span, zone: chronology.zone))
        }
    }

    private static func text(of record: EventRecord, _ span: DateSpan, zone: String?) -> String {
        let event = record.event
        let account = EventAccount(record, zone: zone)
        var lines = ["", "\(range(span)): \(event.title.oneLine)"]
        lines += properties(of: event, account.words).map { "\($0): \($1.line)" }
        lines += event.notes.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? ">" : "> \($0)"
        }
        lines += (account.facts + account.disagreements + account.passages).map { "- \($0.oneLine)" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// `2026-01-27`, or the first and the last day.
    private static func range(_ span: DateSpan) -> String {
        if let unit = span.unit { return unit.text }
        return DateParts(span.first).text + "/" + DateParts(span.last).text
    }

    /// What has no place of its own in Markwhen, by the names of this program.
    private static func properties(of event: Event, _ words: EventWords) -> [(String, JSONValue)] {
        let all: [(String, JSONValue?)] = [
            ("id", .string(event.id.name)), ("edtf", .text(event.date?.text)), ("time", .text(event.time?.description)),
            ("zone", .text(event.time == nil ? nil : event.zone)), ("place", .text(event.place)),
            ("tags", event.tags.isEmpty ? nil : .texts(event.tags)),
            ("people", words.people.isEmpty ? nil : .texts(words.people)),
            ("status", event.status == .suggested ? .string("suggested") : nil),
            ("planned", event.isPlanned ? .bool(true) : nil),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }
}
