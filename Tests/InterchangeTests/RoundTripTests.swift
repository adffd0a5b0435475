import EventModel
import Interchange
import RandomNumbers
import Testing

/// What was exported and is read again says the same, as far as the format goes.
@Suite struct `Out and in again` {
    /// What of an event a format brings back besides id, title and days.
    struct Carried: CustomTestStringConvertible {
        var format: String
        var exactDate = true
        var time = true
        var place = true
        var tags = true
        var notes = true
        var people = true
        var testDescription: String { format }

        /// Suggestions never come in; some formats have no events without a date, or none before Christ.
        func carries(_ event: Event) -> Bool {
            guard event.status == .confirmed else { return false }
            if event.date == nil { return ["csv", "xlsx", "w3c", "ftm"].contains(format) }
            return event.date != SampleChronology.date("-0044-03-15")
                || !["markwhen", "timesketch", "ics"].contains(format)
        }
    }

    static let formats = [
        Carried(format: "csv"), Carried(format: "xlsx"), Carried(format: "markwhen"), Carried(format: "timesketch"),
        Carried(format: "w3c", notes: false),
        Carried(format: "ftm", exactDate: false, time: false, people: false),
        Carried(
            format: "timelinejs", exactDate: false, time: false, place: false, tags: false, notes: false, people: false),
        Carried(format: "ics", exactDate: false, time: false, notes: false, people: false),
    ]

    @Test(arguments: formats) func `events keep what the format carries`(carried: Carried) throws {
        var random = SeededRandom(seed: 19)
        for _ in 0..<60 {
            let chronology = RandomChronology.make(&random)
            let bytes = try chronology.bytes(as: carried.format).bytes
            let read = try #require(ImportFormat.named(carried.format)).read(bytes)
            let expected = chronology.records.filter { carried.carries($0.event) }
            #expect(read.faults.isEmpty)
            #expect(read.events.map(\.event.id) == expected.map(\.event.id))
            for (imported, record) in zip(read.events, expected) { compare(imported, record, carried) }
        }
    }

    private func compare(_ imported: ImportedEvent, _ record: EventRecord, _ carried: Carried) {
        let (event, original) = (imported.event, record.event)
        #expect(event.title == original.title)
        // A moment of a calendar comes back in UTC, perhaps on the day before.
        if carried.format == "ics", event.time != nil {
            #expect(original.time != nil && event.date != nil)
        } else if carried.exactDate {
            #expect(event.date == original.date)
        } else {
            #expect(event.date?.lower == original.date?.lower ?? original.date?.upper)
            #expect(event.date?.upper == original.date?.upper ?? original.date?.lower)
        }
        if carried.time { #expect(event.time == original.time) }
        if carried.place { #expect(event.place == original.place) }
        if carried.tags { #expect(event.tags == original.tags) }
        if carried.notes { #expect(event.notes == original.notes) }
        if carried.people {
            #expect(imported.people == original.people.map { .init(name: $0.person.name, role: $0.role) })
        }
    }
}

/// Events made up at random, with texts that formats have signs of their own for.
enum RandomChronology {
    static func make(_ random: inout SeededRandom) -> SampleChronology {
        let article = Article(
            id: "post", headline: "Warehouse burns", publisher: "Harbour Post", url: "https://post.example/fire",
            paragraphs: [Paragraph(ordinal: 1, text: "A store of grain burned on Sunday.")])
        let records = (0..<Int.random(in: 0...4, using: &random)).map { number in
            SampleChronology.record(of: event(number, &random), [article])
        }
        return SampleChronology(records: records, articles: [article])
    }

    private static func event(_ number: Int, _ random: inout SeededRandom) -> Event {
        let day = dates.randomElement(using: &random).flatMap { $0 }
        var event = Event(
            id: EventID("event-\(number)"), title: words(3, &random), date: day.map(SampleChronology.date))
        if event.date?.precision == .day, Bool.random(using: &random) {
            event.time = ["11:00", "23:59:30", "00:05"].randomElement(using: &random).flatMap { TimeOfDay($0) }
            event.zone = ["Europe/Berlin", "+02:00", nil].randomElement(using: &random) ?? nil
        }
        if Bool.random(using: &random) { event.place = words(2, &random) }
        event.tags = (0..<Int.random(in: 0...2, using: &random)).map { "tag \($0), \(words(1, &random))" }
        event.people = (0..<Int.random(in: 0...2, using: &random)).map { index in
            Participation(person: PersonID("Ada \(index)"), role: Bool.random(using: &random) ? "witness" : nil)
        }
        event.notes = [words(4, &random), words(2, &random)].prefix(Int.random(in: 0...2, using: &random))
            .joined(separator: "\n\n")
        event.citations = [Citation(article: "post", paragraph: 1, selector: TextSelector(exact: "burned on Sunday"))]
        event.status = Int.random(in: 0..<5, using: &random) == 0 ? .suggested : .confirmed
        return event
    }

    private static let dates: [String?] = [
        "2023-03-12", "2023-03", "2023", "2024-02-29", "2023-03-12~", "2023-03-12/2023-03-14", "2023-03/2023-05",
        "2023-03-12/..", "-0044-03-15", "199X", "2023-03?", "[2023-03-12,2023-03-14]", nil,
    ]

    private static func words(_ count: Int, _ random: inout SeededRandom) -> String {
        let all = [
            "fire", "a, b", "\"quoted\"", "#5", "<b>", "&amp;", "=1+2", "x: y", "2023: no date", "\\n", "ö", "火事",
            "- item",
            "> more", "[z]", "end\\",
        ]
        let words = (0..<count).compactMap { _ in all.randomElement(using: &random) }
        return (["Word"] + words).joined(separator: " ")
    }
}
