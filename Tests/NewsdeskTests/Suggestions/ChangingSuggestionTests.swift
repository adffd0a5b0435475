import Archive
import EventModel
import Foundation
import Newsdesk
import RandomNumbers
import TestLibraries
import Testing
import TimelineUI

import LibraryFiles

/// What is suggested after changes, beside what is suggested where everything is looked at.
@Suite struct `Suggestions while a library changes` {
    private let library: ScratchFolder
    private let source: LibrarySource

    init() throws {
        library = try ScratchFolder(InventedStories.harbour)
        source = LibrarySource(root: library.path)
        _ = try source.open { _ in }
        _ = try source.suggestAgain()
    }

    @Test(arguments: 1...6)
    func `after any edits those are suggested that an index made anew suggests`(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let found = LibrarySuggestions.events(in: try LibraryReader().read(library.path))
        #expect(found.count >= 3)
        var changes = 0
        var last = try Portrait(of: library.path)
        for step in 0..<16 {
            let edit = try edit(found, &random)
            let shown = try Portrait(of: library.path)
            #expect(try shown == Portrait(anew: library), "step \(step): \(edit)")
            changes += shown == last ? 0 : 1
            last = shown
        }
        #expect(changes > 2)
    }

    @Test func `a suggestion comes back when an event of the same name hides the one that told it`() throws {
        let fire = try #require(try found("fire"))
        try library.write(event(fire, id: "told"), to: "events/z.jsonl")
        _ = try source.refresh(changed: nil) { _ in }
        #expect(try !Portrait(of: library.path).events.contains(fire.id.name))
        try library.write("{\"id\": \"told\", \"title\": \"Something else\"}\n", to: "events/a.jsonl")
        _ = try source.refresh(changed: nil) { _ in }
        #expect(try Portrait(of: library.path).events.contains(fire.id.name))
        try FileManager.default.removeItem(atPath: library.path + "/events/a.jsonl")
        _ = try source.refresh(changed: nil) { _ in }
        #expect(try !Portrait(of: library.path).events.contains(fire.id.name))
    }

    private func found(_ word: String) throws -> Event? {
        LibrarySuggestions.events(in: try LibraryReader().read(library.path)).first {
            $0.title.lowercased().contains(word) && $0.citations.count > 1
        }
    }

    private func edit(_ found: [Event], _ random: inout SeededRandom) throws -> String {
        let event = found[random.below(found.count)]
        let number = random.below(3)
        switch random.below(9) {
        case 0: return perform(.perform(.reject(event), seen: []))
        case 1: return perform(.perform(.accept(event, as: EventID("event-\(number)"), people: []), seen: []))
        case 2: return perform(.undo)
        case 3: return perform(.redo)
        case 4: return try write(self.event(event, id: "event-\(number)"), to: "events/\(number).jsonl")
        case 5: return try write("", to: "events/\(number).jsonl")
        case 6: return try cutDecisions()
        case 7: return try write(number > 0 ? "maren-holt: {name: Maren Holt}\n" : "", to: "people.yaml")
        default: return perform(.perform(.delete(EventID("event-\(number)")), seen: []))
        }
    }

    private func perform(_ request: EditRequest) -> String {
        _ = source.edit(request)
        return "\(request)"
    }

    private func write(_ text: String, to path: String) throws -> String {
        try library.write(text, to: path)
        _ = try source.refresh(changed: nil) { _ in }
        _ = try source.suggestAgain()
        return "\(path): \(text)"
    }

    /// As somebody who takes the last decision out by hand.
    private func cutDecisions() throws -> String {
        let lines = (library.text("decisions.jsonl") ?? "").split(separator: "\n").dropLast()
        return try write(lines.map { $0 + "\n" }.joined(), to: "decisions.jsonl")
    }

    private func event(_ event: Event, id: String) -> String {
        let sources = event.citations.map { "{\"article\": \"\($0.article)\", \"paragraph\": \($0.paragraph)}" }
        return "{\"id\": \"\(id)\", \"title\": \"Told\", \"sources\": [\(sources.joined(separator: ", "))]}\n"
    }
}

/// What a reader is shown of suggestions and people.
private struct Portrait: Equatable {
    var events: [String]
    var people: [String]

    init(of path: String) throws {
        let chronology = try Chronology.open(path)
        let found = try chronology.results(of: Query("is:suggested"))
        events = try chronology.rows(0..<found.count, of: found).map(\.id.name)
        people = try chronology.people(matching: "").map { "\($0.summary.person.name) \($0.summary.events)" }.sorted()
    }

    /// By an index that knows nothing of what was before.
    init(anew library: ScratchFolder) throws {
        let copy = try ScratchFolder([:])
        for (path, bytes) in try library.snapshot() where !bytes.isEmpty {
            try copy.write(String(decoding: bytes, as: UTF8.self), to: path)
        }
        let source = LibrarySource(root: copy.path)
        _ = try source.open { _ in }
        _ = try source.suggestAgain()
        try self.init(of: copy.path)
    }
}

extension SeededRandom {
    fileprivate mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
