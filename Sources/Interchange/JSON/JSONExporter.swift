internal import EventModel

/// One object with everything, an event a line: `{"title", "zone", "query", "events": […], "people": […], "articles": […]}`.
enum JSONExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        var cast = Cast()
        try output.write(head(of: chronology))
        var separator = "\n"
        try chronology.forEachRecord { record in
            cast.add(record)
            let value = JSONValue.event(record, zone: chronology.zone)
            try output.write(separator + value.line)
            separator = ",\n"
        }
        try output.write("\n],\n\"people\": [")
        try write(cast.peopleByCount.map { JSONValue.person($0.person, events: $0.events) }, to: output)
        try output.write("\n],\n\"articles\": [")
        try write(try cast.articles(of: chronology).map { JSONValue.source($0) }, to: output)
        try output.write("\n]}\n")
    }

    private static func head(of chronology: any ExportedChronology) -> String {
        let members: [(String, JSONValue?)] = [
            ("title", .string(chronology.title)), ("zone", .text(chronology.zone)),
            ("query", chronology.query.isEmpty ? nil : .string(chronology.query)),
            ("count", .number(chronology.count)),
        ]
        let lines = members.compactMap { name, value in value.map { "\"\(name)\": \($0.line)" } }
        return "{" + lines.joined(separator: ",\n") + ",\n\"events\": ["
    }

    private static func write(_ values: [JSONValue], to output: ExportOutput) throws {
        var separator = "\n"
        for value in values {
            try output.write(separator + value.line)
            separator = ",\n"
        }
    }
}
