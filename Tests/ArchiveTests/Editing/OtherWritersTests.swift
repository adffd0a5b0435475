import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// People with text editors, and other programs, work on the library at the same time.
///
/// The editors wait for the lock as in the program: a process that another test is starting has it too for a moment,
/// between fork and exec.
struct OtherWritersTests {
    private let library: ScratchLibrary
    private let editor: LibraryEditor
    private let closing: Event

    init() throws {
        library = try ScratchLibrary(BridgeStory.files)
        editor = try LibraryEditor(root: library.root, files: FaultyFileSystem.sound())
        closing = try #require(try library.event("closing"))
    }

    private func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(library.text(path))
        #expect(text.contains(old))
        try library.write(text.replacing(old, with: new), to: path)
    }

    @Test func `an edit of a value keeps what somebody else made of another one`() throws {
        try change("events/closing.md", "place: Harbour Bridge, Kiel", "place: Kiel   # by hand")
        _ = try editor.perform(.set(.title("Closed"), in: "closing"), seen: [closing])
        let event = try #require(try library.event("closing"))
        #expect((event.title, event.place) == ("Closed", "Kiel"))
        #expect(library.text("events/closing.md")?.contains("# by hand") == true)
    }

    @Test func `both versions come back where somebody else has changed the same value`() throws {
        try change("events/closing.md", "title: The bridge is closed", "title: The bridge closes")
        let before = try snapshot(library.root)
        var (mine, theirs) = (closing, closing)
        (mine.title, theirs.title) = ("Closed", "The bridge closes")
        let conflict = EditConflict(path: "events/closing.md", fields: ["title"], mine: mine, theirs: theirs)
        #expect(throws: EditingError.conflict(conflict)) {
            try editor.perform(.set(.title("Closed"), in: "closing"), seen: [closing])
        }
        #expect(try snapshot(library.root) == before)
        _ = try editor.perform(.set(.title("Closed"), in: "closing"), seen: [theirs])
        #expect(try library.event("closing")?.title == "Closed")
    }

    @Test func `an event that was changed or removed by somebody else is not deleted unseen`() throws {
        try change("events/closing.md", "Both papers", "All papers")
        #expect(throws: EditingError.self) { try editor.perform(.delete("closing"), seen: [closing]) }
        try FileManager.default.removeItem(atPath: library.root + "/events/closing.md")
        #expect(throws: EditingError.self) { try editor.perform(.set(.title("x"), in: "closing"), seen: [closing]) }
    }

    @Test func `undo takes back its own change and keeps what was written by hand since`() throws {
        _ = try editor.perform(.set(.title("Closed"), in: "closing"))
        try change("events/closing.md", "Both papers", "All papers")
        _ = try editor.undo()
        let event = try #require(try library.event("closing"))
        #expect((event.title, event.notes) == (closing.title, "All papers agree on the day."))
        _ = try editor.redo()
        #expect(try library.event("closing")?.title == "Closed")
        #expect(try library.event("closing")?.notes == "All papers agree on the day.")
    }

    @Test func `undo refuses where the same value was changed by hand since`() throws {
        _ = try editor.perform(.set(.title("Closed"), in: "closing"))
        try change("events/closing.md", "title: Closed", "title: Closed for good")
        #expect(throws: EditingError.self) { try editor.undo() }
        #expect(try library.event("closing")?.title == "Closed for good")
        #expect(editor.undoable == "set the title of closing")
    }

    @Test(arguments: ["changed", "removed"])
    func `an undo that is blocked is refused once, asked again it takes back the edit before`(how: String) throws {
        _ = try editor.perform(.set(.title("First"), in: "inspection"))
        _ = try editor.perform(.set(.title("Closed"), in: "closing"))
        if how == "changed" {
            try change("events/closing.md", "title: Closed", "title: By hand")
        } else {
            try FileManager.default.removeItem(atPath: library.root + "/events/closing.md")
        }
        let byHand = library.text("events/closing.md")
        #expect(throws: EditingError.self) { try editor.undo() }
        #expect(editor.undoable == "set the title of closing")
        #expect(try editor.undo()?.summary == "set the title of inspection")
        #expect(library.text("events/closing.md") == byHand)
        #expect(library.text("events/inspection.md") == BridgeStory.files["events/inspection.md"])
        // The next program knows too that nothing is left to undo, and what can be made again.
        let next = try LibraryEditor(root: library.root)
        #expect(try next.undo() == nil)
        #expect(try next.redo()?.summary == "set the title of inspection")
    }

    @Test func `a blocked undo is tried again where it is no longer blocked`() throws {
        _ = try editor.perform(.set(.title("Closed"), in: "closing"))
        try change("events/closing.md", "title: Closed", "title: By hand")
        #expect(throws: EditingError.self) { try editor.undo() }
        try change("events/closing.md", "title: By hand", "title: Closed")
        #expect(try editor.undo()?.summary == "set the title of closing")
        #expect(library.text("events/closing.md") == BridgeStory.closing)
    }

    @Test func `an undo that was refused before another edit is refused again`() throws {
        _ = try editor.perform(.set(.title("Closed"), in: "closing"))
        try change("events/closing.md", "title: Closed", "title: By hand")
        #expect(throws: EditingError.self) { try editor.undo() }
        _ = try editor.perform(.set(.title("Second"), in: "inspection"))
        #expect(try editor.undo()?.summary == "set the title of inspection")
        #expect(throws: EditingError.self) { try editor.undo() }
        #expect(editor.undoable == "set the title of closing")
    }

    @Test func `persons that others changed stay so when an alias is taken back`() throws {
        _ = try editor.perform(.addAlias("A. Good", isWeak: false, to: "ana-good"))
        try change("people.yaml", "description: Mayor", "description: Lord mayor")
        _ = try editor.undo()
        let people = try library.read().people
        #expect(people.map(\.description) == ["Engineer of the city", "Lord mayor"])
        #expect(people[0].aliases == ["Annie Good-Meyer"])
    }

    @Test func `a decision is revoked by a new line where lines were added since, and stands again after redo`() throws
    {
        let (first, second) = (closing, try #require(try library.event("inspection")))
        _ = try editor.perform(.reject(first))
        let line = try #require(library.text("decisions.jsonl"))
        _ = try editor.perform(.reject(second))
        let other = try #require(library.text("decisions.jsonl")?.dropFirst(line.count))
        _ = try editor.undo()
        #expect(library.text("decisions.jsonl") == line)
        try library.write(line + other, to: "decisions.jsonl")
        _ = try editor.undo()
        let log = DecisionLog(root: library.root)
        #expect(log.decisions.map(\.event) == ["inspection"])
        #expect(log.findings.isEmpty)
        #expect(library.text("decisions.jsonl")?.hasPrefix(line + other) == true)
        _ = try editor.redo()
        #expect(library.text("decisions.jsonl") == line + other)
    }

    @Test func `two editors take turns and share one history`() throws {
        let second = try LibraryEditor(root: library.root, files: FaultyFileSystem.sound())
        _ = try editor.perform(.set(.title("One"), in: "closing"))
        _ = try second.perform(.set(.title("Two"), in: "inspection"))
        #expect(try editor.undo()?.summary == "set the title of inspection")
        #expect(try second.undo()?.summary == "set the title of closing")
        #expect(try editor.undo() == nil)
        #expect(try library.event("closing") == closing)
    }

    @Test func `while another program writes, an edit is refused and says who writes`() throws {
        let lock = try LibraryLock(root: editor.root)
        let before = try snapshot(library.root)
        do throws(EditingError) {
            _ = try editor.perform(.set(.title("One"), in: "closing"))
            Issue.record("the lock was not seen")
        } catch {
            guard case .busy(let holder) = error else { throw error }
            #expect(holder.hasPrefix("pid \(getpid()) on "))
        }
        #expect(try snapshot(library.root) == before)
        _ = consume lock
        _ = try editor.perform(.set(.title("One"), in: "closing"))
    }

    @Test func `a folder that an edit made stays when it is taken back as long as something lies there`() throws {
        let raw = try ScratchLibrary(["courier.md": BridgeStory.courier])
        let editor = try LibraryEditor(root: raw.root)
        _ = try editor.perform(.create(Event(id: "fair", title: "A fair")))
        try raw.write("---\ntitle: By hand\n---\n", to: "events/hand.md")
        _ = try editor.undo()
        #expect(raw.text("events/fair.md") == nil && raw.text("events/hand.md") != nil)
        try FileManager.default.removeItem(atPath: raw.root + "/events")
        _ = try editor.redo()
        #expect(raw.text("events/fair.md")?.contains("A fair") == true)
        _ = try editor.undo()
        #expect(!FileManager.default.fileExists(atPath: raw.root + "/events"))
    }

    @Test func `a journal that was thrown away is begun anew`() throws {
        _ = try editor.perform(.set(.title("One"), in: "closing"))
        try FileManager.default.removeItem(atPath: try #require(UserFolders().state(of: library.root)))
        #expect(try editor.undo() == nil)
        _ = try editor.perform(.set(.title("Two"), in: "closing"))
        #expect(try editor.undo() != nil)
        #expect(try library.event("closing")?.title == "One")
    }

    @Test func `a library that has vanished is an error, and nothing is made in its place`() throws {
        try FileManager.default.removeItem(atPath: library.root)
        #expect(throws: EditingError.vanished(path: editor.root)) {
            try editor.perform(.set(.title("One"), in: "closing"))
        }
        #expect(!FileManager.default.fileExists(atPath: library.root))
    }

    @Test(arguments: ["out", "in", "folder"])
    func `nothing is written through links, wherever they lead`(_ kind: String) throws {
        let outside = try ScratchLibrary(["closing.md": BridgeStory.closing])
        let moved = kind == "out" ? outside.root : library.root + "/notes"
        if kind != "folder" { try library.write(BridgeStory.closing, to: "notes/closing.md") }
        if kind == "folder" {
            try FileManager.default.moveItem(atPath: library.root + "/events", toPath: moved)
            try library.link("events", to: "notes")
        } else {
            try FileManager.default.removeItem(atPath: library.root + "/events/closing.md")
            try library.link("events/closing.md", to: moved + "/closing.md")
        }
        let link = kind == "folder" ? "events" : "events/closing.md"
        do throws(EditingError) {
            _ = try editor.perform(.set(.title("One"), in: "closing"))
            Issue.record("it was written")
        } catch {
            guard case .link(let path) = error else { throw error }
            #expect(path.hasPrefix(link))
        }
        #expect(outside.text("closing.md") == BridgeStory.closing)
        #expect(library.text("notes/closing.md") == BridgeStory.closing)
    }

    @Test(arguments: ["file", "link"])
    func `what takes the place of the program's folder is not written into`(_ kind: String) throws {
        let outside = try ScratchLibrary([:])
        try FileManager.default.removeItem(atPath: library.root + "/.dateline")
        kind == "file" ? try library.write("", to: ".dateline") : try library.link(".dateline", to: outside.root)
        #expect(throws: EditingError.self) { try editor.perform(.set(.title("One"), in: "closing")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside.root).isEmpty)
        #expect(library.text("events/closing.md") == BridgeStory.closing)
    }

    @Test func `articles that lie anywhere are still read when the first event, person and verdict are written`() throws
    {
        let raw = try ScratchLibrary(["courier.md": BridgeStory.courier, "march/gazette.md": BridgeStory.gazette])
        let index = try raw.chronology()
        let editor = try LibraryEditor(root: raw.root)
        let suggested = Event(id: "a", title: "A", people: [Participation(person: "ana")], status: .suggested)
        _ = try editor.perform(.accept(suggested, as: "a", people: [Person(id: "ana", name: "Ana")]))
        let library = try raw.read()
        #expect(library.articles.map(\.id) == ["courier", "gazette"])
        #expect(library.events.map(\.id) == ["a"])
        #expect(library.findings == [])
        let overview = try #require(try index.refreshed()?.overview())
        #expect(overview.articles == 2 && overview.events == 1 && overview.people == 1 && overview.findings == [])
    }

    @Test func `a damaged file is named and left alone`() throws {
        try library.write("---\ntitle: [\n---\n", to: "events/closing.md")
        do throws(EditingError) {
            _ = try editor.perform(.set(.title("One"), in: "closing"))
            Issue.record("the file was changed")
        } catch {
            guard case .unsupported(let path, _) = error else { throw error }
            #expect(path == "events/closing.md")
        }
        #expect(library.text("events/closing.md") == "---\ntitle: [\n---\n")
    }
}
