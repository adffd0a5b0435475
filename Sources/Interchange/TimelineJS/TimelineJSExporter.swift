internal import EventModel

/// The JSON that TimelineJS shows.
enum TimelineJSExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        let title = JSONValue.object(["text": .object(["headline": .string(HTMLText.escaped(chronology.title))])])
        try output.write("{\"title\": \(title.line),\n\"events\": [")
        var separator = "\n"
        try chronology.forEachRecord { record in
            guard let slide = TimelineSlide(record, zone: chronology.zone) else { return report.count(.undatedEvents) }
            report.countInWords(record)
            try output.write(separator + value(of: slide).line)
            separator = ",\n"
        }
        try output.write("\n]}\n")
    }

    private static func value(of slide: TimelineSlide) -> JSONValue {
        .object([
            "unique_id": .string(slide.record.event.id.name),
            "start_date": date(slide.start, slide.time, slide.displayDate),
            "end_date": slide.end.map { date($0, nil, nil) }, "group": .text(slide.record.event.tags.first),
            "text": .object(["headline": .string(slide.headline), "text": .string(slide.text)]),
        ])
    }

    private static func date(_ parts: DateParts, _ time: TimeOfDay?, _ words: String?) -> JSONValue {
        .object([
            "year": .number(parts.year), "month": parts.month.map { .number($0) }, "day": parts.day.map { .number($0) },
            "hour": time.map { .number($0.hour) }, "minute": time?.minute.map { .number($0) },
            "second": time?.second.map { .number($0) }, "display_date": .text(words),
        ])
    }
}

/// The same as the table of 18 columns that TimelineJS reads from a spreadsheet.
enum TimelineTableExporter: Exporter {
    private static let columns = [
        "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline",
        "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
    ]

    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        let title = [String](repeating: "", count: 9) + [HTMLText.escaped(chronology.title).defused]
        for row in [columns, title + ["", "", "", "", "", "title", "", ""]] {
            try output.write(CSVRecord(row).description + "\r\n")
        }
        try chronology.forEachRecord { record in
            guard let slide = TimelineSlide(record, zone: chronology.zone) else { return report.count(.undatedEvents) }
            report.countInWords(record)
            let texts = words(of: slide)
            report.countFormulas(in: texts)
            let row =
                numbers(of: slide) + texts.prefix(3).map(\.defused) + ["", "", "", "", ""] + [texts[3].defused, ""]
            try output.write(CSVRecord(row).description + "\r\n")
        }
    }

    /// Year, month, day, time, and the same of the end.
    private static func numbers(of slide: TimelineSlide) -> [String] {
        let time = slide.time.map { time in
            [time.hour, time.minute ?? 0, time.second ?? 0].map(DateParts.twoDigits).joined(separator: ":")
        }
        return cells(of: slide.start) + [time ?? ""] + cells(of: slide.end) + [""]
    }

    private static func cells(of parts: DateParts?) -> [String] {
        [parts?.year, parts?.month, parts?.day].map { $0.map(String.init) ?? "" }
    }

    /// Display date, headline, text, group.
    private static func words(of slide: TimelineSlide) -> [String] {
        [slide.displayDate ?? "", slide.headline, slide.text, slide.record.event.tags.first ?? ""]
    }
}
