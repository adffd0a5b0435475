import EventModel
import Foundation
import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// What a journal says is done only to the files that are edited, and a journal that came with the folder is not read.
struct ForeignJournalTests {
    private let library: ScratchLibrary

    init() throws { library = try ScratchLibrary(BridgeStory.files) }

    /// An edit of which one file is gone already: recovery would make the others.
    private static func entry(_ path: String, number: Int = 1, start: Int = 0, more: String = "") -> String {
        let gone = #"{"path":"events/none.md","start":0,"old":"","new":"","before":{"size":0,"hash":1}}"#
        let made = #"{"path":"\#(path)","start":\#(start),"old":"","new":"x","after":{"size":\#(start &+ 1),"hash":0}}"#
        return #"{"number":\#(number),"kind":"edit","summary":"s","time":"","files":[\#(gone),\#(made)]\#(more)}"#
    }

    private static let outside = [
        "../victim.md", "../../victim.md", "/tmp/victim.md", "articles/new.html", "library.yaml", "new.md",
        "events/../new.md", "events/.new.md", "events//new.md", "events/./new.md", "events/new.txt", "events",
        ".dateline/lock", "events/a\\nb.md", "events/a\\u0000b.md", "events\\\\new.md", "people.yaml/x.md", "",
    ]

    private func write(_ journal: String, in place: String) throws {
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        try Data(journal.utf8).write(to: URL(fileURLWithPath: place + "/journal"))
    }

    private func all() throws -> Set<String> {
        Set(try FileManager.default.subpathsOfDirectory(atPath: library.root))
    }

    @Test func `a journal that came with the folder is neither read nor touched`() throws {
        let journal = Self.entry("events/new.md") + "\n"
        try write(journal, in: library.root + "/.dateline")
        let before = try snapshot(library.root)
        let editor = try LibraryEditor(root: library.root)
        #expect(editor.undoable == nil && editor.recovered == [])
        _ = try editor.perform(.set(.title("One"), in: "closing"))
        _ = try editor.undo()
        #expect(try snapshot(library.root) == before)
        #expect(library.text(".dateline/journal") == journal)
    }

    @Test(arguments: outside) func `a step that reaches other files is no step`(_ path: String) throws {
        let state = try #require(UserFolders().state(of: library.root))
        try write(Self.entry(path) + "\n", in: state)
        let before = try all()
        let editor = try LibraryEditor(root: library.root)
        #expect(editor.undoable == nil && editor.redoable == nil)
        #expect(editor.recovered.count == 1)
        #expect(try all().subtracting(before).allSatisfy { $0.hasPrefix(".dateline") })
        // It goes on behind the damage, and is read again with it.
        _ = try editor.perform(.set(.title("One"), in: "closing"))
        #expect(try LibraryEditor(root: library.root).undo()?.summary == "set the title of closing")
    }

    @Test(arguments: ["../empty", "other", "", "/", ".", "events/../empty", "events/.."])
    func `no folder goes but one in which the program makes files`(_ path: String) throws {
        let state = try #require(UserFolders().state(of: library.root))
        try write(Self.entry("events/new.md", more: #","folders":["\#(path)"]"#) + "\n", in: state)
        #expect(try LibraryEditor(root: library.root).recovered.first?.contains("cannot be read") == true)
        #expect(try all().contains("articles/courier.md"))
    }

    @Test(arguments: [
        entry("events/new.md", number: .max), entry("events/new.md", number: .min), entry("events/new.md", number: 0),
        entry("events/new.md", number: 2), entry("events/new.md", start: .max), entry("events/new.md", start: .min),
        entry("events/new.md", start: -1), entry("events/new.md", start: 1000),
        #"{"number":9223372036854775807,"kind":"done"}"#, #"{"number":1e400,"kind":"undo"}"#,
        #"{"number":1,"kind":"undo"}"#, #"{"number":1,"kind":"redo"}"#, #"{"number":1,"kind":"dropped"}"#,
    ])
    func `numbers at the edge do not end the program`(_ line: String) throws {
        let state = try #require(UserFolders().state(of: library.root))
        try write(line + "\n", in: state)
        let editor = try LibraryEditor(root: library.root)
        _ = try? editor.undo()
        _ = try? editor.redo()
        _ = try editor.perform(.set(.title("One"), in: "closing"))
        #expect(try editor.undo()?.summary == "set the title of closing")
    }

    @Test(arguments: 1...40) func `a mutated journal does nothing outside of what is edited`(_ seed: UInt64) throws {
        let editor = try LibraryEditor(root: library.root)
        _ = try editor.perform(.set(.title("One"), in: "closing"))
        _ = try editor.perform(.reject(try #require(try library.event("inspection"))))
        _ = try editor.undo()
        let path = try #require(UserFolders().state(of: library.root)) + "/journal"
        var random = SeededRandom(seed: seed)
        let text = Mutation.mutated(try String(contentsOfFile: path, encoding: .utf8), &random)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let kept = try snapshot(library.root).filter { !$0.key.hasPrefix("events/") && $0.key != DecisionLog.path }
        let next = try? LibraryEditor(root: library.root)
        for _ in 1...3 { _ = try? next?.undo() }
        for _ in 1...3 { _ = try? next?.redo() }
        let left = try snapshot(library.root).filter { !$0.key.hasPrefix("events/") && $0.key != DecisionLog.path }
        #expect(left == kept)
    }
}

/// Damage as it may come: tokens of the format in wrong places.
private enum Mutation {
    private static let tokens = [
        "-1", "0", "9223372036854775807", "-9223372036854775808", "null", "\"\"", "\"../x\"", "[]", "{}", "\n",
        "\"edit\"",
        "\"undo\"", "\"redo\"", "\"done\"", "\"dropped\"", "\u{0}",
    ]

    static func mutated(_ text: String, _ random: inout SeededRandom) -> String {
        var parts = [""]
        for character in text {
            let isMark = ",:{}[]\n".contains(character)
            if isMark || parts.last.map({ ",:{}[]\n".contains($0) }) == true { parts.append("") }
            parts[parts.count - 1].append(character)
        }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0..<parts.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: parts[place] = tokens.randomElement(using: &random) ?? ""
            case 1: parts.remove(at: place)
            default: parts.insert(parts.randomElement(using: &random) ?? "", at: place)
            }
        }
        return parts.joined()
    }
}
