import EventModel
import Foundation
import Interchange
import Testing

@Suite struct `A calendar` {
    private func entry(_ event: Event, zone: String?) throws -> String {
        var chronology = SampleChronology(records: [SampleChronology.record(of: event)])
        chronology.zone = zone
        return try chronology.written(as: "ics").text
    }

    @Test func `has lines of at most 75 bytes that end with CR LF`() throws {
        var event = SampleChronology.harbour.records[0].event
        event.title = String(repeating: "Längere Überschrift 火事 ", count: 20)
        let text = try entry(event, zone: nil)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") } && lines.count > 10)
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(event.title)"))
    }

    @Test(
        arguments: [
            ("2026-01-27", "11:00", "America/Chicago", "DTSTART:20260127T170000Z"),
            ("2026-07-01", "00:30", "Europe/Berlin", "DTSTART:20260630T223000Z"),
            ("2026-03-29", "03:30", "Europe/Berlin", "DTSTART:20260329T013000Z"),
            ("2026-01-27", "11:00", "+05:30", "DTSTART:20260127T053000Z"),
            ("2026-01-27", "11:00", nil, "DTSTART:20260127T110000"),
            ("2026-01-27", "24:00", nil, "DTSTART:20260128T000000"),
            ("2026-01-27", nil, "Europe/Berlin", "DTSTART;VALUE=DATE:20260127"),
            ("2026-02", nil, nil, "DTEND;VALUE=DATE:20260301"),
            ("2026-02~", "11:00", nil, "DTSTART;VALUE=DATE:20260201"),
        ] as [(String, String?, String?, String)])
    func `has moments in UTC where the zone is known, else days`(
        date: String, time: String?, zone: String?, line: String
    ) throws {
        let event = Event(
            id: "e", title: "X", date: SampleChronology.date(date), time: time.flatMap { TimeOfDay($0) })
        #expect(try entry(event, zone: zone).contains(line + "\r\n"))
    }

    @Test func `leaves out what has no date and says so`() throws {
        let event = Event(id: "e", title: "X")
        let written = try SampleChronology(records: [SampleChronology.record(of: event)]).written(as: "ics")
        #expect(!written.text.contains("VEVENT") && written.notes == ["1 event has no date and is left out"])
    }
}

@Suite struct `Lists of sources` {
    @Test func `have each cited article once, with its day`() throws {
        let written = try SampleChronology.harbour.written(as: "csl")
        let items = try #require(try JSONSerialization.jsonObject(with: Data(written.text.utf8)) as? [[String: Any]])
        #expect(items.map { $0["id"] as? String } == ["post", "echo"])
        #expect(((items[0]["issued"] as? [String: Any])?["date-parts"] as? [[Int]]) == [[2023, 3, 14]])
        #expect(items[1]["URL"] == nil && items[1]["issued"] == nil)
        #expect(written.notes == ["2 events are left out: this format has the sources only"])
    }

    @Test func `in RIS have one field a line`() throws {
        let text = try SampleChronology.harbour.written(as: "ris").text
        #expect(
            text.hasPrefix(
                "TY  - NEWS\r\nID  - post\r\nTI  - Warehouse burns\r\nAU  - Ina Roth\r\nT2  - Harbour Post\r\nPY  - 2023\r\n"
                    + "DA  - 2023/03/14/\r\nUR  - https://post.example/fire?a=1&b=2\r\nLA  - en\r\nER  - \r\n"))
    }
}

@Suite struct `Entities of FollowTheMoney` {
    @Test func `mention a person only where the words name one`() throws {
        let text = try SampleChronology.harbour.written(as: "ftm").text
        #expect(!text.contains("\"Mention\""))
        var named = SampleChronology.harbour
        named.records[0].passages[0].text = "A store of grain burned, says Maren Holt."
        let mentions = try named.written(as: "ftm").text.split(separator: "\n").filter { $0.contains("\"Mention\"") }
        #expect(mentions.count == 1 && mentions[0].contains("\"person-maren\""))
    }

    @Test(arguments: ["echo", "a/b c", "ends-", "ö.1", "%"]) func `have names of letters, digits, dots and hyphens`(
        id: String
    )
        throws
    {
        var chronology = SampleChronology.harbour
        chronology.articles[1].id = ArticleID(id)
        var event = chronology.records[0].event
        event.citations[1].article = ArticleID(id)
        chronology.records = [SampleChronology.record(of: event, chronology.articles)]
        chronology.articles[1].url = nil
        let text = try chronology.written(as: "ftm").text
        for line in text.split(separator: "\n") {
            let entity = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let name = try #require(entity["id"] as? String)
            #expect(name.wholeMatch(of: /[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?/) != nil)
        }
        let read = try #require(ImportFormat.named("ftm")).read(Array(text.utf8))
        #expect(read.events[0].passages.last.map { ImportFormat.article(named: $0.source) } == ArticleID(id))
    }
}
