import EventModel
import Interchange
import Testing

@Suite struct `Files of other programs` {
    private func read(_ format: String, _ text: String) throws -> ImportedChronology {
        try #require(ImportFormat.named(format)).read(Array(text.utf8))
    }

    @Test func `slides of TimelineJS are events, their HTML is text`() throws {
        let read = try read(
            "timelinejs",
            """
            {"title": {"text": {"headline": "A harbour"}}, "events": [
            {"start_date": {"year": "2023", "month": "3", "day": "12", "hour": "23"}, "group": "fire",
             "text": {"headline": "A <i>store</i> burns", "text": "<p>Fish &amp; grain &#8211; &ldquo;old&rdquo; &amp;lt; R&D;.</p><p>All of it<br>burned.</p>"},
             "media": {"url": "https://e.example/p.jpg"}},
            {"start_date": {"year": 1890}, "end_date": {"year": 1893, "month": 5}, "text": {"headline": "It was built"}},
            {"start_date": {"month": 5}, "text": {"headline": "No year"}}, {"start_date": {"year": 1900}}]}
            """)
        #expect(read.events.map(\.event.title) == ["A store burns", "It was built"])
        #expect(read.events.map(\.event.date?.text) == ["2023-03-12", "1890/1893-05"])
        #expect(read.events[0].event.time?.description == "23" && read.events[0].event.tags == ["fire"])
        #expect(
            read.events[0].event.notes
                == "Fish & grain – “old” &lt; R&D;.\nAll of it\nburned.\n\nSource: https://e.example/p.jpg")
        #expect(
            read.faults.map(\.message) == ["slide 3 has no date that can be read", "slide 4 has no headline"])
    }

    @Test(arguments: ["<div>", "<b>", "<B CLASS='x>'>", "<p><i>", "<unknown>"])
    func `text is kept however deep the elements are that it stands in`(element: String) throws {
        let text = "first" + String(repeating: element, count: 1000) + "in the &amp; deep<br>below</b>last"
        let object =
            "{\"events\":[{\"start_date\":{\"year\":1890},\"text\":{\"headline\":\"A\",\"text\":\"\(text)\"}}]}"
        let notes = try #require(try read("timelinejs", object).events.first).event.notes
        for words in ["first", "in the & deep", "below", "last"] {
            #expect(notes.contains(words), "\(notes.prefix(200))")
        }
        #expect(notes.contains("\nbelow") && !notes.contains("<"))
    }

    @Test func `a calendar has whole days, moments, lists and folded lines`() throws {
        let lines = [
            "BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "END:VTIMEZONE", "BEGIN:VEVENT",
            "UID:1@e.example",
            "SUMMARY:The store\\, and the", "  shed\\; burn", "DTSTART;VALUE=DATE:20230312",
            "DTEND;VALUE=DATE:20230315",
            "CATEGORIES:fire,grain\\, old", "BEGIN:VALARM", "SUMMARY:Wake up", "END:VALARM", "END:VEVENT",
            "BEGIN:VEVENT",
            "SUMMARY:A hearing", "DTSTART;TZID=Europe/Berlin:20230401T093000",
            "DTEND;TZID=Europe/Berlin:20230401T100000",
            "DESCRIPTION:One\\nTwo", "RRULE:FREQ=WEEKLY", "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:Called off",
            "DTSTART:20230402T080000Z", "STATUS:CANCELLED", "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:When",
            "DTSTART:soon",
            "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:May", "DTSTART;VALUE=DATE:20230501", "DTEND;VALUE=DATE:20230601",
            "END:VEVENT", "END:VCALENDAR", "",
        ]
        let read = try read("ics", lines.joined(separator: "\r\n"))
        #expect(read.events.map(\.event.title) == ["The store, and the shed; burn", "A hearing", "May"])
        #expect(read.events.map(\.event.date?.text) == ["2023-03-12/2023-03-14", "2023-04-01", "2023-05"])
        #expect(read.events[0].event.tags == ["fire", "grain, old"])
        #expect(read.events[1].event.time?.description == "09:30" && read.events[1].event.zone == "Europe/Berlin")
        #expect(read.events[1].event.notes == "One\nTwo")
        #expect(read.faults == [.init(.init(line: 30), "this entry has no day that can be read")])
        #expect(
            read.omissions == [
                "of entries that come again only the first came in: 1", "entries that were cancelled were left out: 1",
            ])
    }

    @Test func `a timeline of Markwhen has tags, properties and text`() throws {
        let read = try read(
            "markwhen",
            """
            title: The harbour

            // nothing of this
            2023-03-12: A store burns #fire #grain
            place: Harbour
            It began at night.
            - [ ] ask the chief
            2023-04 - 2023-06: The inquiry
            12 May 2023: A hearing at 9:30
            2023-02-31: Never
            """)
        #expect(read.events.map(\.event.title) == ["A store burns", "The inquiry", "A hearing at 9:30"])
        #expect(read.events.map(\.event.date?.text) == ["2023-03-12", "2023-04/2023-06", "2023-05-12"])
        #expect(read.events[0].event.tags == ["fire", "grain"] && read.events[0].event.place == "Harbour")
        #expect(read.events[0].event.notes == "It began at night.\n- [ ] ask the chief")
        #expect(read.faults == [.init(.init(line: 10), "“2023-02-31” is no date")])
    }

    @Test func `lines of Timesketch have a moment each`() throws {
        let read = try read(
            "timesketch",
            """
            {"message": "Door opened", "datetime": "2023-03-12T22:10:00+00:00", "timestamp_desc": "Log", "tag": ["door"]}
            {"message": "No day", "datetime": "never", "timestamp_desc": "Log"}
            not JSON

            {"datetime": "2023-03-12T22:10:00+00:00", "timestamp_desc": "Log"}
            """)
        #expect(read.events.map(\.event.title) == ["Door opened"] && read.events[0].event.tags == ["door"])
        #expect(read.events[0].event.time?.description == "22:10:00" && read.events[0].event.zone == "+00:00")
        #expect(read.faults.map(\.place.line) == [2, 3, 5])
    }

    @Test func `entities of FollowTheMoney name whom an event involves and what reports it`() throws {
        let read = try read(
            "ftm",
            """
            {"id": "e1", "schema": "Event", "properties": {"name": ["A store burns"], "date": ["2023-03-12T10:00:00"], \
            "involved": ["p1"], "location": ["Harbour"]}}
            {"id": "p1", "schema": "Person", "properties": {"name": ["Maren Holt"]}}
            {"id": "a1", "schema": "Article", "properties": {"title": ["Fire"], "sourceUrl": ["https://e.example/f"]}}
            {"id": "d1", "schema": "Documentation", "properties": {"document": ["a1"], "entity": ["e1"], "summary": ["burned"]}}
            {"id": "e2", "schema": "Event", "properties": {"name": ["When"], "date": ["soon"]}}
            """)
        #expect(read.events.map(\.event.title) == ["A store burns"])
        #expect(read.events[0].event.date?.text == "2023-03-12" && read.events[0].people == [.init(name: "Maren Holt")])
        #expect(
            read.events[0].passages == [
                .init(source: "https://e.example/f", selector: TextSelector(exact: "burned"))
            ])
        #expect(read.faults.map(\.place.line) == [5])
    }

    @Test func `may begin with a byte order mark`() throws {
        let calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nDTSTART:20230312\r\nEND:VEVENT\r\n"
        for (format, text) in [
            ("ics", calendar), ("markwhen", "2023-03-12: A\n"), ("csv", "title,date\nA,2023-03-12\n"),
        ] {
            #expect(try read(format, "\u{FEFF}" + text).events.map(\.event.date?.text) == ["2023-03-12"])
        }
    }

    @Test(
        arguments: [
            ("timelinejs", "[]"), ("timelinejs", "{"), ("timelinejs", #"{"events": 3}"#), ("ics", "SUMMARY:x"),
            ("ics", ""),
        ])
    func `of another kind are refused`(format: String, text: String) {
        #expect(throws: ImportError.self) { try self.read(format, text) }
    }
}
