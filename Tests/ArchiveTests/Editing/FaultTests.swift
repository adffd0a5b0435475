import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// An editing session is interrupted at every one of its system calls, one after the other.
struct FaultTests {
    private static let edits: [Edit] = [
        .merge(["inspection", "march"], into: "closing"),
        .accept(
            Event(
                id: "suggested-1", title: "A detour", citations: [Citation(article: "gazette", paragraph: 1)],
                status: .suggested), as: "detour", people: [Person(id: "eve", name: "Eve")]),
    ]

    private struct Session {
        /// All files after each step that was confirmed, the first one before any.
        var states: [[String: Data]]
        var error: EditingError?
    }

    /// Edits, then takes the last edit back and makes it again, as far as it gets.
    private func run(_ library: ScratchLibrary, _ files: any FileSystem) throws -> Session {
        var session = Session(states: [try snapshot(library.root)])
        do throws(EditingError) {
            let editor = try LibraryEditor(root: library.root, files: files)
            for number in 0..<Self.edits.count + 2 {
                try step(number, editor)
                session.states.append((try? snapshot(library.root)) ?? [:])
            }
        } catch {
            session.error = error
        }
        return session
    }

    private func step(_ number: Int, _ editor: LibraryEditor) throws(EditingError) {
        switch number - Self.edits.count {
        case 0: _ = try editor.undo()
        case 1: _ = try editor.redo()
        default: _ = try editor.perform(Self.edits[number])
        }
    }

    /// A session in which nothing fails.
    private func soundCalls() throws -> FaultyFileSystem {
        let files = FaultyFileSystem.sound()
        let session = try run(try ScratchLibrary(BridgeStory.files), files)
        #expect(session.error == nil)
        #expect(session.states.count == Self.edits.count + 3)
        #expect(files.count > 60)
        return files
    }

    /// Decisions have ids and times of their own in each run.
    private func comparable(_ files: [String: Data]) -> [String: Data] {
        var files = files
        files["decisions.jsonl"] = files["decisions.jsonl"].map { Data("\($0.count { $0 == 0x0A }) lines".utf8) }
        return files
    }

    private func checkUndoneByAll(_ library: ScratchLibrary, _ original: [String: Data], _ number: Int) throws {
        let editor = try LibraryEditor(root: library.root, files: FaultyFileSystem.sound())
        while try editor.undo() != nil {}
        #expect(try snapshot(library.root) == original, "at call \(number)")
    }

    @Test func `killed at any call, the next start has all that was confirmed, whole, and can undo it`() throws {
        let whole = try run(try ScratchLibrary(BridgeStory.files), FaultyFileSystem.sound()).states.map(comparable)
        var messages: Set<String> = []
        for number in 0..<(try soundCalls().count) {
            let library = try ScratchLibrary(BridgeStory.files)
            let session = try run(library, FaultyFileSystem(.kill, at: number))
            let confirmed = session.states.count - 1
            messages.formUnion(try LibraryEditor(root: library.root, files: FaultyFileSystem.sound()).recovered)
            let found = comparable(try snapshot(library.root))
            // The interrupted step is made or not made, and never in part.
            let next = min(confirmed + 1, whole.count - 1)
            #expect(found == whole[confirmed] || found == whole[next], "at call \(number)")
            try checkUndoneByAll(library, session.states[0], number)
        }
        let merge = "merge inspection, march into closing"
        #expect(messages.contains("“\(merge)” was half done when the program ended; it was finished"))
        #expect(messages.contains("“\(merge)” had not begun when the program ended; it was not made"))
    }

    @Test func `killed at any call in a folder of articles, undo leaves no empty folder behind`() throws {
        let articles = ["courier.md": BridgeStory.courier, "gazette.md": BridgeStory.gazette]
        let calls = FaultyFileSystem.sound()
        let sound = try ScratchLibrary(articles)
        _ = try accept(in: sound, calls)
        #expect(sound.text("events/detour.md") == nil)
        for number in 0..<calls.count {
            let library = try ScratchLibrary(articles)
            _ = try? accept(in: library, FaultyFileSystem(.kill, at: number))
            try checkUndoneByAll(library, articles.mapValues { Data($0.utf8) }, number)
            let names = try FileManager.default.contentsOfDirectory(atPath: library.root)
            #expect(Set(names).subtracting([".dateline"]) == Set(articles.keys), "at call \(number)")
        }
    }

    /// Accepts a suggestion and takes that back.
    private func accept(in library: ScratchLibrary, _ files: any FileSystem) throws {
        let editor = try LibraryEditor(root: library.root, files: files)
        _ = try editor.perform(Self.edits[1])
        #expect(library.text("events/detour.md") != nil)
        _ = try editor.undo()
    }

    @Test func `where any one call fails, the edit is made or not made, and says so`() throws {
        for number in 0..<(try soundCalls().count) {
            let library = try ScratchLibrary(BridgeStory.files)
            let session = try run(library, FaultyFileSystem(.failure(EIO), at: number))
            let found = try snapshot(library.root)
            if let error = session.error, case .unfinished = error {
                Issue.record("\(error) at call \(number)")
            } else if session.error != nil {
                #expect(found == session.states.last, "at call \(number)")
            }
            try checkUndoneByAll(library, session.states[0], number)
        }
    }

    @Test func `on a disk that is full from any call on, nothing changes that was not confirmed`() throws {
        for number in try soundCalls().needingRoom {
            let library = try ScratchLibrary(BridgeStory.files)
            let session = try run(library, FaultyFileSystem(.full, at: number))
            let left = try snapshot(library.root)
            if session.error != nil { #expect(left == session.states.last, "at call \(number)") }
            try checkUndoneByAll(library, session.states[0], number)
        }
    }

    @Test func `after a crash nothing is removed where somebody has changed a file that the edit changed`() throws {
        var leftAlone = 0
        for number in 5..<30 {
            let library = try ScratchLibrary(BridgeStory.files)
            _ = try run(library, FaultyFileSystem(.kill, at: number))
            let text = try #require(library.text("events/closing.md"))
            try library.write(text + "By hand.\n", to: "events/closing.md")
            let hadOther = library.text("events/inspection.md") != nil
            let editor = try LibraryEditor(root: library.root, files: FaultyFileSystem.sound())
            #expect(library.text("events/closing.md") == text + "By hand.\n")
            #expect((library.text("events/inspection.md") != nil) == hadOther, "at call \(number)")
            if editor.recovered.contains(where: { $0.hasPrefix("events/closing.md has been changed") }) {
                leftAlone += 1
            }
        }
        #expect(leftAlone > 1)
    }

    @Test(arguments: [
        (EROFS, EditingError.readOnly(path: "a.md")), (EACCES, .readOnly(path: "a.md")), (ENOSPC, .full(path: "a.md")),
        (EDQUOT, .full(path: "a.md")), (ENOENT, .vanished(path: "/library")),
    ])
    func `what the system refuses is said in the library's terms`(_ code: Int32, _ expected: EditingError) {
        #expect(EditingError(SystemFault(path: "/library/a.md", code: code), in: "/library") == expected)
    }

    @Test(arguments: ["set", "delete"])
    func `what somebody saves at any moment of an edit is kept`(_ kind: String) throws {
        let edit: Edit = kind == "set" ? .set(.title("Closed"), in: "closing") : .delete("closing")
        var (joined, kept) = (0, 0)
        for number in 0..<40 {
            let library = try ScratchLibrary(BridgeStory.files)
            let path = library.root + "/events/closing.md"
            let byHand = BridgeStory.closing + "\nBy hand.\n"
            let files = FaultyFileSystem(
                .meddling {
                    // Like an editor: a new file takes the place of the old one. One that is gone stays gone.
                    guard FileManager.default.fileExists(atPath: path) else { return }
                    let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
                    try? (old == BridgeStory.closing ? byHand : old + "By hand.\n").write(
                        toFile: path, atomically: true, encoding: .utf8)
                }, at: number)
            let editor = try LibraryEditor(root: library.root, files: files)
            _ = try? editor.perform(edit, seen: [try #require(try ScratchLibrary(BridgeStory.files).event("closing"))])
            let text = library.text("events/closing.md")
            if text?.contains("By hand.") == true { kept += 1 }
            if text?.contains("Closed\n") == true { joined += 1 }
            let meddled = files.count > number
            #expect(text == nil || !meddled || text?.contains("By hand.") == true, "at call \(number)")
        }
        #expect(kept > 10)
        #expect(kind == "delete" || joined == 40)
    }
}
