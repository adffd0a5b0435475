internal import EventModel

/// Reads the JSON of TimelineJS: each slide with a date is an event.
enum TimelineJSImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        guard let members = try ForeignJSON.value(bytes) as? [String: Any], members["events"] is [Any] else {
            throw ImportError("it has no list “events”, as TimelineJS has")
        }
        var collector = ImportCollector()
        for (index, slide) in ForeignJSON(members).objects("events").enumerated() {
            do throws(ImportFault) {
                collector.add(try imported(slide, at: index + 1))
            } catch {
                collector.result.faults.append(error)
            }
        }
        return collector.finished
    }

    private static func imported(_ slide: ForeignJSON, at number: Int) throws(ImportFault) -> ImportedEvent {
        let place = ImportPlace(line: number)
        let text = slide.object("text")
        var title = HTMLText.plain(text?.text("headline") ?? "").oneLine
        let isSuggested = title.hasPrefix("○ ")
        if isSuggested { title = String(title.dropFirst(2)) }
        guard !title.isEmpty else { throw ImportFault(place, "slide \(number) has no headline") }
        var event = Event(id: EventID(slide.text("unique_id") ?? ""), title: title)
        event.status = isSuggested ? .suggested : .confirmed
        event.date = try date(of: slide, number)
        event.time = slide.object("start_date").flatMap(time)
        event.tags = slide.texts("group")
        event.notes = notes(text?.lines("text"), slide.object("media")?.text("url"))
        return ImportedEvent(event: event, place: place)
    }

    private static func date(of slide: ForeignJSON, _ number: Int) throws(ImportFault) -> EDTFDate {
        guard let start = slide.object("start_date").flatMap(dateText) else {
            throw ImportFault(ImportPlace(line: number), "slide \(number) has no date that can be read")
        }
        let end = slide.object("end_date").flatMap(dateText)
        let text = end.map { $0 == start ? start : "\(start)/\($0)" } ?? start
        guard let date = try? EDTFDate(text) else {
            throw ImportFault(ImportPlace(line: number), "“\(text)” of slide \(number) is no date")
        }
        return date
    }

    private static func dateText(_ date: ForeignJSON) -> String? {
        date.number("year").map { DateParts(year: $0, month: date.number("month"), day: date.number("day")).text }
    }

    private static func time(_ date: ForeignJSON) -> TimeOfDay? {
        guard let hour = date.number("hour"), date.number("day") != nil else { return nil }
        let time = TimeOfDay(hour: hour, minute: date.number("minute"), second: date.number("second"))
        return time.isValid ? time : nil
    }

    private static func notes(_ text: String?, _ media: String?) -> String {
        [text.map(HTMLText.plain), media.map { "Source: \($0)" }].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }
}
