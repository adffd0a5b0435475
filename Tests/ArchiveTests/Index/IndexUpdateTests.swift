import EventModel
import Foundation
import RandomNumbers
import Synchronization
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct IndexUpdateTests {
    private let scratch: ScratchLibrary

    init() throws {
        scratch = try ScratchLibrary(BridgeStory.files)
    }

    /// The same library indexed from nothing.
    private func rebuilt() throws -> Portrait {
        let store = IndexStore(root: scratch.root, location: .memory)
        let snapshot = try store.refreshed(since: nil, progress: { _ in }, isCancelled: { false })
        return try Portrait(of: Chronology(store, #require(snapshot)))
    }

    @Test(arguments: 1...4)
    func `after any edits the index is the one that is made anew`(_ seed: UInt64) throws {
        try edit(seed) { chronology, _ in try chronology.refreshed() }
    }

    @Test(arguments: 5...7)
    func `told which file has changed, the index is the one that is made anew`(_ seed: UInt64) throws {
        try edit(seed) { chronology, path in try chronology.refreshed(changed: [path]) }
    }

    private func edit(_ seed: UInt64, _ refreshed: (Chronology, String) throws -> Chronology?) throws {
        var edits = RandomEdits(SeededRandom(seed: seed))
        var chronology = try scratch.chronology()
        for step in 0..<18 {
            let (path, text) = edits.next()
            if let text {
                try scratch.write(text, to: path)
            } else {
                try? FileManager.default.removeItem(atPath: scratch.root + "/" + path)
            }
            chronology = try refreshed(chronology, path) ?? chronology
            #expect(try Portrait(of: chronology) == rebuilt(), "step \(step): \(path): \(text ?? "removed")")
        }
    }

    @Test func `a file that no look has seen is missed all the same when it has gone`() throws {
        var chronology = try scratch.chronology()
        let before = try Portrait(of: chronology)
        try scratch.write("---\ntitle: Brief\n---\n", to: "events/brief.md")
        chronology = try #require(try chronology.refreshed(changed: ["events/brief.md"]))
        #expect(try chronology.event("brief") != nil)
        try FileManager.default.removeItem(atPath: scratch.root + "/events/brief.md")
        chronology = try #require(try chronology.refreshed())
        #expect(try Portrait(of: chronology) == before)
        #expect(try chronology.refreshed() == nil)
    }

    @Test func `what a changed file is linked to is read under both names`() throws {
        try scratch.write("---\ntitle: Drafted\n---\n", to: "drafts/one.md")
        try scratch.link("events/one.md", to: "../drafts/one.md")
        let chronology = try scratch.chronology()
        try scratch.write("---\ntitle: Finished\n---\n", to: "drafts/one.md")
        let refreshed = try #require(try chronology.refreshed(changed: ["drafts/one.md"]))
        #expect(try refreshed.event("one")?.event.title == "Finished")
    }

    @Test func `a link that leads out of the library is not followed when it is new either`() throws {
        let outside = try ScratchLibrary(["secret.md": "---\ntitle: Secret\n---\n"])
        let chronology = try scratch.chronology()
        try scratch.link("events/secret.md", to: outside.root + "/secret.md")
        #expect(try chronology.refreshed(changed: ["events/secret.md"]) == nil)
        let last = try #require(Chronology.last(scratch.root))
        #expect(try last.event("secret") == nil)
        #expect(try last.overview().findings.map(\.rule) == ["link-outside"])
    }

    @Test func `a file that changed beside the one that was told of is read at the next look`() throws {
        var chronology = try scratch.chronology()
        for name in ["told", "untold"] { try scratch.write("---\ntitle: \(name)\n---\n", to: "events/\(name).md") }
        chronology = try #require(try chronology.refreshed(changed: ["events/told.md"]))
        #expect(try chronology.event("untold") == nil)
        chronology = try #require(try chronology.refreshed())
        #expect(try chronology.event("untold")?.event.title == "untold")
        #expect(try Portrait(of: chronology) == rebuilt())
    }

    @Test func `what is being read does not move until it is asked for anew`() throws {
        let before = try scratch.chronology()
        let portrait = try Portrait(of: before)
        try scratch.write("---\ntitle: A new event\ndate: 2024-03-04\n---\n", to: "events/new.md")
        let after = try #require(try before.refreshed())
        #expect(try Portrait(of: before) == portrait)
        #expect(try after.results().count == before.results().count + 1)
        #expect(try after.event("new")?.event.title == "A new event")
    }

    @Test func `a library in which nothing has changed is not read again`() throws {
        let chronology = try scratch.chronology()
        #expect(try chronology.refreshed() == nil)
        try scratch.write(BridgeStory.closing, to: "events/closing.md")
        #expect(try chronology.refreshed() == nil)
    }

    @Test func `a file that changes twice within a tick of the clock is noticed`() throws {
        var chronology = try scratch.chronology()
        for title in ["One", "Two", "Six"] {
            try scratch.write("---\ntitle: \(title)\n---\n", to: "events/quick.md")
            chronology = try #require(try chronology.refreshed())
            #expect(try chronology.event("quick")?.event.title == title)
        }
    }

    @Test func `reading stops when it is told to, and the index stays as it was`() throws {
        let chronology = try scratch.chronology()
        let portrait = try Portrait(of: chronology)
        try scratch.write("---\ntitle: Late\n---\n", to: "events/late.md")
        #expect(throws: CancellationError.self) { try chronology.refreshed(isCancelled: { true }) }
        #expect(try Portrait(of: #require(Chronology.last(scratch.root))) == portrait)
    }

    @Test func `the progress of reading ends at its total`() throws {
        var seen: [LibraryReader.Progress] = []
        _ = try Chronology.open(scratch.root) { seen.append($0) }
        let last = try #require(seen.last)
        #expect(last.done == last.total && last.total > 1000)
        #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.done <= $1.done })
    }

    @Test func `the event that came last may go, and only the files that were edited are read`() throws {
        let library = try ScratchLibrary(BridgeStory.files)
        let before = try library.chronology()
        let editor = try LibraryEditor(root: library.root)
        let made = try editor.perform(.create(Event(id: "opening", title: "The bridge opens")))
        let after = try #require(try before.refreshed(files: made.files))
        #expect(try after.event("opening") != nil)
        try library.write("---\ntitle: Unseen\n---\n", to: "events/unseen.md")
        let undone = try #require(try editor.undo())
        let again = try #require(try after.refreshed(files: undone.files))
        #expect(try again.event("opening") == nil && again.event("unseen") == nil)
        #expect(try again.overview().events == before.overview().events)
        #expect(before.isOlder(than: after) && after.isOlder(than: again))
        #expect(try again.refreshed()?.event("unseen") != nil)
    }

    @Test func `a folder that vanishes takes nothing out of the index, whatever is told to have changed`() throws {
        let library = try ScratchLibrary(BridgeStory.files)
        let before = try library.chronology()
        let events = BridgeStory.files.keys.filter { $0.hasPrefix("events/") }.sorted()
        try #require(!events.isEmpty)
        try FileManager.default.moveItem(atPath: library.root, toPath: library.root + "-away")
        #expect(throws: LibraryError.missing(path: library.root)) { try before.refreshed(changed: events) }
        #expect(throws: LibraryError.missing(path: library.root)) { try before.refreshed(files: events) }
        #expect(throws: LibraryError.missing(path: library.root)) { try before.refreshed() }
        try FileManager.default.moveItem(atPath: library.root + "-away", toPath: library.root)
        #expect(try Portrait(of: #require(Chronology.last(library.root))) == Portrait(of: before))
    }

    @Test func `suggestions are looked for in articles and people, while events are many`() throws {
        let given = Mutex<Library?>(nil)
        let suggester = Suggester(version: 1, mostArticles: 10) { root, _, _ in
            let library = try LibraryReader().read(root, withEvents: false)
            given.withLock { $0 = library }
            return Suggester.Found()
        }
        _ = try Chronology.open(scratch.root, suggester: suggester)
        let library = try #require(given.withLock { $0 })
        let whole = try scratch.read()
        #expect(library.articles == whole.articles)
        #expect(library.people == whole.people)
        #expect(library.events.isEmpty)
        #expect(!whole.events.isEmpty)
    }

    @Test func `articles can be read before events are looked for in them`() throws {
        try scratch.write("# Flood\n\nThe river rose in Lund.\n", to: "articles/flood.md")
        let looked = Mutex(0)
        let suggester = Suggester(version: 1, mostArticles: 100) { _, _, _ in
            looked.withLock { $0 += 1 }
            let citation = Citation(article: "flood", paragraph: 1, selector: TextSelector(exact: "The river rose"))
            let flood = Event(id: "suggested-flood", title: "A flood", citations: [citation], status: .suggested)
            return Suggester.Found(events: [flood])
        }
        let first = try Chronology.open(scratch.root, suggester: suggester, suggesting: false)
        #expect(looked.withLock { $0 } == 0)
        #expect(try first.articles(by: .date).count > 1)
        #expect(try first.event("suggested-flood") == nil)
        let later = try #require(try first.resuggested())
        #expect(looked.withLock { $0 } == 1)
        #expect(try later.event("suggested-flood")?.event.title == "A flood")
        #expect(try later.resuggested() == nil)
    }

    @Test func `in too many articles no events are looked for, and it is said`() throws {
        let articles = try scratch.read().articles.count
        try #require(articles > 1)
        let suggester = Suggester(version: 1, mostArticles: articles - 1) { _, _, _ in
            Issue.record("looked for")
            return Suggester.Found()
        }
        let findings = try Chronology.open(scratch.root, suggester: suggester).overview().findings
        let said = findings.filter { $0.rule == "unread-events" }.map(\.message)
        #expect(said.count == 1 && said.allSatisfy { $0.contains("there are \(articles) articles") })
    }
}
