import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Forms that were left` {
    private func drafting() -> Reader {
        var reader = Reader(columns: 100, rows: 30)
        reader.type("jE changed⎋")
        return reader
    }

    @Test func `are offered again before the program is left`() {
        var reader = drafting()
        reader.type("q")
        #expect(!reader.effects.contains(.terminal(.quit)))
        #expect(reader.screen.contains("Not saved yet"))
        reader.type("⏎")
        #expect(reader.state.overlay?.panel is EventForm)
        #expect(reader.screen.contains("after cracks are found changed"))
        reader.send(.key(.control("s")))
        #expect(reader.newsroom.events.contains { $0.title.hasSuffix("found changed") })
        reader.type("q")
        #expect(reader.effects.contains(.terminal(.quit)))
    }

    @Test func `are told apart by what they are about and what was changed`() {
        var reader = drafting()
        reader.type("jE⇥⌫2⎋gE⇥⇥⇥⇥ of the valley⎋+A third crack⎋q")
        #expect(reader.screen.contains("Edit “The bridge at Oberau is closed after…”: title "))
        #expect(reader.screen.contains("Edit “Mayor Moser speaks of a good decision”: date "))
        #expect(reader.screen.contains("Edit “The bridge at Oberau is opened”: place "))
        #expect(reader.screen.contains("New event “A third crack”: title "))
    }

    @Test func `of a person say whose names were changed`() {
        var form = PersonForm(SampleStory.people[0], isEntered: true)
        form.lines[.name] = LineInput("Ada Moser-Good")
        form.lines[.weakAliases] = LineInput("Moser; Good")
        #expect(form.draftTitle == "Edit Ada Moser: name, weak aliases")
    }

    @Test(arguments: [Key.character("q"), .control("c")])
    func `are given up by the same key`(_ key: Key) {
        var reader = drafting()
        reader.send(.key(key))
        #expect(!reader.effects.contains(.terminal(.quit)))
        reader.send(.key(key))
        #expect(reader.effects.contains(.terminal(.quit)))
    }

    @Test func `keep nobody who goes back`() {
        var reader = drafting()
        reader.type("q⎋")
        #expect(reader.state.overlay == nil && !reader.effects.contains(.terminal(.quit)))
        reader.type("E")
        #expect(reader.screen.contains("after cracks are found changed"))
    }
}

@Suite struct `A new event from selected words` {
    @Test(arguments: [
        ("two cracks in a beam.", "Two cracks in a beam", ""),
        ("on 3 May 2024, a bridge", "On 3 May 2024, a bridge", "2024-05-03"),
        ("fell in may 2023", "Fell in may 2023", "2023-05"), ("12 people may leave", "12 people may leave", ""),
        ("closed\n in 1921", "Closed in 1921", "1921"),
    ])
    func `has them as its title, and a date among them as its date`(_ words: String, _ title: String, _ date: String) {
        var form = EventForm(
            .create, of: Event(id: "", title: ""), persons: [:], libraryZone: nil, nearYear: nil)
        form.fill(from: words)
        #expect(form.text(.title) == title)
        #expect(form.text(.date) == date)
    }

    @Test func `is opened with them`() {
        var reader = Reader(columns: 100, rows: 30)
        reader.type("j⏎}}vwwll+")
        #expect((reader.state.overlay?.panel as? EventForm)?.text(.title) == "Will decide about")
    }
}
