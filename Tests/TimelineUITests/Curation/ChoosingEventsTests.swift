import EventModel
import Testing
@testable import TimelineUI

@Suite struct `Events to choose from` {
    private func event(_ date: String?, _ title: String) -> EventSummary {
        EventSummary(id: EventID(title), title: title, date: date.flatMap { try? EDTFDate($0) }, sources: 1)
    }

    @Test func `have their titles below one another, and one word for about`() {
        let events = [event("2024-05-03", "Closed"), event("2024-05-14~", "Opened"), event(nil, "Found")]
        #expect(events.lines == ["● 3 May         Closed", "● about 14 May  Opened", "● undated       Found"])
    }

    @Test func `are not all moved by one whose date is long`() {
        let events = [event("2024-05-03", "Closed"), event("2023-12-28/2024-01-03", "Opened")]
        #expect(events.lines[0] == "● 3 May 2024  Closed")
        #expect(events.lines[1].hasSuffix("3 Jan 2024  Opened"))
    }

    @Test func `are none where there is none`() {
        #expect([EventSummary]().lines.isEmpty)
    }

    @Test func `stand so in every box`() {
        var newsroom = SampleNewsroom()
        newsroom.events[1].date = SampleStory.date("2024-05-03~")
        newsroom.events[1].time = nil
        var reader = Reader(columns: 100, rows: 30, newsroom: newsroom)
        reader.type("jmmM")
        #expect(reader.screen.contains("● about 3 May  The bridge") && reader.screen.contains("● 3 May        Mayor"))
        reader.type("⎋⏎L")
        #expect(
            reader.screen.contains("● about 3 May 2024  The bridge")
                && reader.screen.contains("● 3 May 2024        Mayor"))
    }
}
