internal import EventModel

/// A calendar (RFC 5545): a whole day or several, or a moment in UTC; all that is known stands in the description too.
///
/// The stamp of an entry is the day on which its latest source was published, so that the same events give the same bytes.
enum CalendarExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        try write(
            [
                ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Dateline//Dateline//EN"),
                ("X-WR-CALNAME", escaped(chronology.title)),
            ], to: output)
        try chronology.forEachRecord { record in
            guard let span = report.ordinarySpan(of: record.event) else { return }
            report.countInWords(record)
            try write(lines(of: record, span, zone: chronology.zone), to: output)
        }
        try write([("END", "VCALENDAR")], to: output)
    }

    private static func lines(of record: EventRecord, _ span: DateSpan, zone: String?) -> [(String, String)] {
        let event = record.event
        var lines = [
            ("BEGIN", "VEVENT"), ("UID", AnnotationName.event(event.id)), ("DTSTAMP", stamp(of: record)),
            ("SUMMARY", escaped(event.title)),
        ]
        lines += when(event, span, zone: zone)
        if let place = event.place { lines.append(("LOCATION", escaped(place))) }
        if !event.tags.isEmpty { lines.append(("CATEGORIES", event.tags.map(escaped).joined(separator: ","))) }
        let isSure = event.status == .confirmed && !event.isPlanned
        lines.append(("STATUS", isSure ? "CONFIRMED" : "TENTATIVE"))
        if event.status == .suggested { lines.append(("X-DATELINE-STATUS", "suggested")) }
        lines.append(("TRANSP", "TRANSPARENT"))
        lines.append(("DESCRIPTION", escaped(EventAccount(record, zone: zone).lines.joined(separator: "\n"))))
        return lines + [("END", "VEVENT")]
    }

    private static func when(_ event: Event, _ span: DateSpan, zone: String?) -> [(String, String)] {
        if let moment = EventMoment(event, zone: zone) { return [("DTSTART", moment.compact)] }
        return [("DTSTART;VALUE=DATE", day(span.first)), ("DTEND;VALUE=DATE", day(span.last.advanced(by: 1)))]
    }

    private static func stamp(of record: EventRecord) -> String {
        let published = record.passages.compactMap { $0.article?.published?.date.lower }.max()
        return "\(day(published ?? Day(number: 0)))T000000Z"
    }

    private static func day(_ day: Day) -> String { DateParts(day).text.split(separator: "-").joined() }

    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\;,\n".unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar == "\n" ? "n" : scalar)
        }
        return String(escaped)
    }

    private static func write(_ lines: [(String, String)], to output: ExportOutput) throws {
        for (name, value) in lines { try output.write(folded("\(name):\(value)") + "\r\n") }
    }

    /// In lines of at most 75 bytes, cut between characters.
    private static func folded(_ line: String) -> String {
        var (folded, length) = (String.UnicodeScalarView(), 0)
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                folded.append(contentsOf: "\r\n ".unicodeScalars)
                length = 1
            }
            folded.append(scalar)
            length += size
        }
        return String(folded)
    }
}
