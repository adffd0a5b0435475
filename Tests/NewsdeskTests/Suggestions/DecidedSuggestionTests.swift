import Archive
import EventModel
import Foundation
import Newsdesk
import TestLibraries
import Testing
import TimelineUI

import LibraryFiles

@Suite struct `Suggestions that were decided on` {
    private let library: ScratchFolder
    private let source: LibrarySource

    init() throws {
        library = try ScratchFolder(InventedStories.harbour)
        source = LibrarySource(root: library.path)
        _ = try source.open { _ in }
        _ = try source.suggestAgain()
    }

    private var suggested: [Event] {
        get throws { LibrarySuggestions.events(in: try LibraryReader().read(library.path)) }
    }

    /// What the screen is shown.
    private func shown() throws -> [EventID] {
        let chronology = try Chronology.open(library.path)
        let found = try chronology.results(of: Query("is:suggested"))
        return try chronology.rows(0..<found.count, of: found).map(\.id).sorted()
    }

    private func fire() throws -> Event {
        try #require(try suggested.first { $0.title.lowercased().contains("fire") && $0.citations.count > 1 })
    }

    @Test func `a rejected one goes at once and comes back when that is undone`() throws {
        let before = try shown()
        let fire = try fire()
        #expect(before.contains(fire.id))
        let actions = source.edit(.perform(.reject(fire), seen: []))
        guard case .libraryReloaded(let overview) = actions.last else {
            Issue.record("the library was not read again")
            return
        }
        #expect(overview.suggestions == before.count - 1)
        #expect(try shown() == before.filter { $0 != fire.id })
        #expect(try shown() == suggested.map(\.id).sorted())
        guard case .edited(let outcome) = source.edit(.undo).first else {
            Issue.record("it was not undone")
            return
        }
        #expect(outcome.events.isEmpty && outcome.decided == [fire.id])
        #expect(try shown() == before)
    }

    @Test func `a rejected one stays away when its articles come again under other names`() throws {
        let fire = try fire()
        _ = source.edit(.perform(.reject(fire), seen: []))
        for name in InventedStories.harbour.keys {
            try library.write(try #require(library.text(name)), to: "again/" + name.replacing("/", with: "-"))
            try FileManager.default.removeItem(atPath: library.path + "/" + name)
        }
        _ = try source.refresh(changed: nil) { _ in }
        _ = try source.suggestAgain()
        let left = try suggested
        #expect(!left.isEmpty)
        #expect(!left.contains { $0.date == fire.date })
        #expect(try shown() == left.map(\.id).sorted())
    }

    @Test func `an accepted one becomes an event of the raw folder, with its persons, and the articles stay`() throws {
        let fire = try fire()
        let people = [Person(id: "maren-holt", name: "Maren Holt")]
        let accepted = source.edit(.perform(.accept(fire, as: "warehouse-fire", people: people), seen: []))
        guard case .libraryReloaded(let overview) = accepted.last else {
            Issue.record("the library was not read again")
            return
        }
        #expect(overview.events == 1 && overview.articles == 3)
        #expect(try !shown().contains(fire.id))
        #expect(try shown() == suggested.map(\.id).sorted())
        #expect(library.text("events/warehouse-fire.md")?.contains("title: ") == true)
        #expect(library.text("people.yaml")?.contains("Maren Holt") == true)
    }

    @Test func `what is decided does not make the articles be read again`() throws {
        let fire = try fire()
        _ = source.edit(.perform(.accept(fire, as: "warehouse-fire", people: []), seen: []))
        #expect(try source.suggestAgain() == nil)
        try library.write("A flood\n\nThe river flooded the market on 3 May 2023.\n", to: "flood.txt")
        _ = try source.refresh(changed: nil) { _ in }
        #expect(try source.suggestAgain() != nil)
        #expect(try shown() == suggested.map(\.id).sorted())
    }

    @Test func `a person who is suggested only by rejected events is not listed`() throws {
        let listed = try Chronology.open(library.path).people(matching: "lorens").count
        for event in try suggested { _ = source.edit(.perform(.reject(event), seen: [])) }
        #expect(listed == 1)
        #expect(try shown().isEmpty)
        #expect(try Chronology.open(library.path).people(matching: "lorens").isEmpty)
    }
}
