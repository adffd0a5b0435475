internal import EventModel

/// Reads a calendar (RFC 5545): each entry is an event; of those that come again, the first.
enum CalendarImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        let lines = CalendarLine.lines(of: bytes)
        guard lines.contains(where: { $0.name == "BEGIN" && $0.value.uppercased() == "VCALENDAR" }) else {
            throw ImportError("it is no calendar: there is no BEGIN:VCALENDAR")
        }
        var collector = ImportCollector()
        var (again, cancelled) = (0, 0)
        for entry in entries(lines) {
            guard entry.text("STATUS")?.uppercased() != "CANCELLED" else {
                cancelled += 1
                continue
            }
            if entry.line("RRULE") != nil { again += 1 }
            add(entry, to: &collector)
        }
        if again > 0 {
            collector.result.omissions.append("of entries that come again only the first came in: \(again)")
        }
        if cancelled > 0 {
            collector.result.omissions.append("entries that were cancelled were left out: \(cancelled)")
        }
        return collector.finished
    }

    private static func add(_ entry: Entry, to collector: inout ImportCollector) {
        guard let title = entry.text("SUMMARY") else {
            return collector.fault(line: entry.number, "this entry has no SUMMARY")
        }
        guard let start = entry.line("DTSTART"), let when = CalendarMoment(start, end: entry.line("DTEND")) else {
            let line = entry.line("DTSTART")
            return collector.fault(line: line?.number ?? entry.number, "this entry has no day that can be read")
        }
        let uid = entry.text("UID") ?? ""
        var event = Event(id: AnnotationName.event(in: uid) ?? EventID(""), title: title, date: when.date)
        (event.time, event.zone) = (when.time, when.zone)
        event.place = entry.text("LOCATION")
        event.tags = entry.lines.filter { $0.name == "CATEGORIES" }.flatMap(\.texts)
        event.notes = notes(entry)
        event.status = entry.text("X-DATELINE-STATUS") == "suggested" ? .suggested : .confirmed
        collector.add(ImportedEvent(event: event, place: ImportPlace(line: entry.number)))
    }

    private static func notes(_ entry: Entry) -> String {
        let address = entry.text("URL").map { ["Source: \($0)"] } ?? []
        let text = entry.line("DESCRIPTION").map { [$0.text.trimmed] } ?? []
        return (text + address).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// What stands between BEGIN:VEVENT and END:VEVENT, without what is nested in it.
    private static func entries(_ lines: [CalendarLine]) -> [Entry] {
        var (entries, depth): ([Entry], Int) = ([], 0)
        var open: Entry?
        for line in lines {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VEVENT"): (open, depth) = (Entry(number: line.number), 0)
            case ("END", "VEVENT"):
                if let entry = open { entries.append(entry) }
                open = nil
            case ("BEGIN", _): depth += 1
            case ("END", _): depth -= 1
            default: if depth == 0 { open?.lines.append(line) }
            }
        }
        return entries
    }
}

private struct Entry {
    let number: Int
    var lines: [CalendarLine] = []

    func line(_ name: String) -> CalendarLine? { lines.first { $0.name == name } }
    func text(_ name: String) -> String? {
        guard let text = line(name)?.text.oneLine, !text.isEmpty else { return nil }
        return text
    }
}

/// When an entry is: whole days, or a moment.
private struct CalendarMoment {
    let date: EDTFDate
    var time: TimeOfDay?
    var zone: String?

    init?(_ start: CalendarLine, end: CalendarLine?) {
        guard let day = Self.day(start.value) else { return nil }
        let clock = Self.clock(start.value)
        time = clock?.time
        zone = clock == nil ? nil : clock?.isUTC == true ? "+00:00" : start.parameters["TZID"].flatMap(Self.zone)
        let last = end.flatMap { Self.day($0.value) }.map { clock == nil ? $0.advanced(by: -1) : $0 }
        guard clock == nil, let last, last > day else {
            date = EDTFDate(day)
            return
        }
        let text = DateParts(lower: day, upper: last)?.text ?? "\(DateParts(day).text)/\(DateParts(last).text)"
        guard let date = try? EDTFDate(text) else { return nil }
        self.date = date
    }

    private static func day(_ text: String) -> Day? {
        let digits = text.prefix(8)
        guard digits.count == 8, let number = Int(digits) else { return nil }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static func clock(_ text: String) -> (time: TimeOfDay, isUTC: Bool)? {
        let rest = text.dropFirst(8)
        guard rest.first == "T", let number = Int(rest.dropFirst().prefix(6)) else { return nil }
        let second = number % 100
        let time = TimeOfDay(hour: number / 10_000, minute: number / 100 % 100, second: second == 0 ? nil : second)
        return time.isValid ? (time, text.hasSuffix("Z")) : nil
    }

    /// A name of the zones' database; names that only the file itself explains are none.
    private static func zone(_ name: String) -> String? { name.contains("/") && !name.hasPrefix("/") ? name : nil }
}
