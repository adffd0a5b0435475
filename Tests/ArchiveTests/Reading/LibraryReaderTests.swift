import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct LibraryReaderTests {
    @Test func `folders within each other without end are a finding, and the rest is read`() throws {
        let deep = "articles/" + (1...100).map { _ in "d/" }.joined()
        let event = "---\ntitle: A\n---\n"
        let scratch = try ScratchLibrary([
            deep + "a.md": "A\n\nText.", "articles/b.md": "B\n\nText.", "events/x/y/z/c.md": event,
            "events/" + (1...100).map { _ in "d/" }.joined() + "e.md": event,
        ])
        let library = try scratch.read()
        #expect(library.articles.map(\.id) == ["b"] && library.events.map(\.id) == ["c"])
        #expect(library.findings.map(\.rule) == ["unreadable", "unreadable"])
        _ = try LibraryEditor(root: scratch.root).perform(.set(.title("B"), in: "c"))
        #expect(scratch.text("events/x/y/z/c.md")?.contains("title: B") == true)
    }

    @Test func `a library has what its files say`() throws {
        let library = try ScratchLibrary(BridgeStory.files).read()
        #expect(library.findings == [])
        #expect(library.title == "The Harbour Bridge")
        #expect(library.information.language == "en")
        #expect(library.articles.map(\.id) == ["courier", "gazette", "reprint"])
        #expect(library.people.map(\.name) == ["Ana Good", "José Álvarez"])
        #expect(library.events.map(\.id) == ["closing", "crossing", "inspection", "march", "plan", "rumour"])
    }

    @Test func `an event has every field of its file`() throws {
        let library = try ScratchLibrary(BridgeStory.files).read()
        let event = try #require(library.events.first { $0.id == "closing" })
        #expect(event.title == "The bridge is closed")
        #expect(event.date?.text == "2024-03-04")
        #expect(event.time == TimeOfDay(hour: 18, minute: 0, isApproximate: true))
        #expect(event.place == "Harbour Bridge, Kiel")
        #expect(event.tags == ["bridge", "traffic"])
        #expect(event.people == [Participation(person: "ana-good", role: "engineer")])
        #expect(event.citations.map(\.article) == ["courier", "gazette", "reprint"])
        #expect(event.citations.map(\.paragraph) == [1, 2, 1])
        #expect(event.citations[0].selector?.exact == "closed the bridge on Monday")
        #expect(event.citations[1].claims == [Claim(property: "girders", value: "1")])
        #expect(event.notes == "Both papers agree on the day.")
        #expect(event.path == "events/closing.md")
    }

    @Test func `a folder of nothing but articles is a library without events`() throws {
        let scratch = try ScratchLibrary([
            "first.md": "First headline\n\nA paragraph.", "more/second.txt": "Second headline\n\nAnother paragraph.",
            "more/picture.jpg": "no article",
        ])
        let library = try scratch.read()
        #expect(library.articles.map(\.id) == ["first", "second"])
        #expect(library.events.isEmpty)
        #expect(library.title == scratch.root.split(separator: "/").last.map(String.init))
    }

    @Test func `an empty folder is an empty library`() throws {
        let library = try ScratchLibrary([:]).read()
        #expect(library.articles.isEmpty && library.events.isEmpty && library.findings.isEmpty)
    }

    @Test func `articles of one name in two folders are two articles`() throws {
        let library = try ScratchLibrary(["a/index.md": "One\n\nText.", "b/index.md": "Two\n\nText."]).read()
        #expect(library.articles.map(\.id) == ["index", "b/index"])
        #expect(library.findings == [])
    }

    @Test func `hidden files and the program's own folder are passed over`() throws {
        let library = try ScratchLibrary([
            "a.md": "A\n\nText.", ".hidden.md": "B\n\nText.", ".dateline/c.md": "C\n\nText.",
        ]).read()
        #expect(library.articles.map(\.id) == ["a"])
    }

    @Test func `a link out of the library is not followed`() throws {
        let other = try ScratchLibrary(["secret.md": "Secret\n\nText."])
        let scratch = try ScratchLibrary(["a.md": "A\n\nText."])
        try scratch.link("file.md", to: other.root + "/secret.md")
        try scratch.link("folder", to: other.root)
        try scratch.link("up", to: "..")
        try scratch.link("nowhere.md", to: "missing.md")
        let library = try scratch.read()
        #expect(library.articles.map(\.id) == ["a"])
        #expect(library.findings.map(\.path) == ["file.md", "folder", "nowhere.md", "up"])
    }

    @Test func `a link within the library is followed once`() throws {
        let scratch = try ScratchLibrary(["deep/a.md": "A\n\nText."])
        try scratch.link("deep/circle", to: "..")
        try scratch.link("deep/again", to: ".")
        try scratch.link("b.md", to: "deep/a.md")
        #expect(try scratch.read().articles.map(\.id) == ["b", "a"])
    }

    @Test func `what is no file but has the name of one is told and left out`() throws {
        let scratch = try ScratchLibrary(["articles/a.md": "A\n\nText."])
        for path in ["articles/b.html", "events/t.jsonl", "people.yaml", "articles/folder", "other.md"] {
            let folder = scratch.root + "/" + path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        #expect(mkfifo(scratch.root + "/articles/pipe.md", 0o600) == 0)
        #expect(mkfifo(scratch.root + "/library.yaml", 0o600) == 0)
        #expect(mkfifo(scratch.root + "/unasked", 0o600) == 0)
        try scratch.link("articles/link.md", to: "pipe.md")
        let library = try scratch.read()
        #expect(library.articles.map(\.id) == ["a"])
        #expect(
            library.findings.map(\.description) == [
                "articles/b.html: this is a folder, though its name is that of a file",
                "articles/link.md: this is a pipe, though its name is that of a file",
                "articles/pipe.md: this is a pipe, though its name is that of a file",
                "events/t.jsonl: this is a folder, though its name is that of a file",
                "library.yaml: this is a pipe, though its name is that of a file",
                "people.yaml: this is a folder, though its name is that of a file",
            ])
        #expect(try scratch.chronology().overview().findings == library.findings)
    }

    @Test func `a file larger than texts are is told and not read`() throws {
        let scratch = try ScratchLibrary(["articles/a.md": "A\n\nText.", "events/e.md": "---\ntitle: E\n---\n"])
        let paths = ["articles/b.html", "events/big.md", "people.yaml"]
        for path in paths {
            try scratch.write("x", to: path)
            #expect(truncate(scratch.root + "/" + path, 64 << 20 + 1) == 0)
        }
        for library in [try scratch.read().findings, try scratch.chronology().overview().findings] {
            #expect(library.map(\.path) == paths)
            #expect(library.allSatisfy { $0.message == "cannot be read: the file is too large" })
        }
        #expect(try scratch.read().events.map(\.id) == ["e"])
    }

    @Test func `names that are the same but for how they are composed are told apart or told`() throws {
        let event = "---\ntitle: A\ndate: 2026-01-03\n---\n"
        let scratch = try ScratchLibrary(["events/caf\u{E9}.md": event])
        try scratch.write(event, to: "events/cafe\u{301}.md")
        for (events, findings) in [
            try (scratch.read().events.count, scratch.read().findings.count),
            try (scratch.chronology().overview().events, scratch.chronology().overview().findings.count),
        ] {
            #expect(events + findings == 2)
        }
    }

    @Test func `what is no folder is refused`() throws {
        let scratch = try ScratchLibrary(["a.md": "A"])
        #expect(throws: LibraryError.missing(path: scratch.root + "/none")) {
            try LibraryReader().read(scratch.root + "/none")
        }
        #expect(throws: LibraryError.notAFolder(path: scratch.root + "/a.md")) {
            try LibraryReader().read(scratch.root + "/a.md")
        }
    }

    @Test func `a byte order mark and lines that end as on Windows do not matter`() throws {
        let event = "\u{FEFF}---\r\ntitle: A\r\n---\r\nFirst.\r\n\r\nSecond.\r\n"
        let library = try ScratchLibrary(["events/a.md": event]).read()
        #expect(library.findings == [])
        #expect(library.events.map(\.title) == ["A"])
        #expect(library.events.map(\.notes) == ["First.\n\nSecond."])
    }

    @Test func `a file that is not UTF-8 is a finding and is read nevertheless`() throws {
        let scratch = try ScratchLibrary(["library.yaml": "title: x"])
        let bytes = Data("---\ntitle: Caf".utf8) + [0xE9] + Data("\n---\n".utf8)
        try FileManager.default.createDirectory(atPath: scratch.root + "/events", withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: scratch.root + "/events/a.md"))
        let library = try scratch.read()
        #expect(library.findings.map(\.rule) == ["encoding"])
        #expect(library.events.map(\.title) == ["Caf\u{FFFD}"])
    }

    @Test func `reading stops when it is told to`() throws {
        let scratch = try ScratchLibrary(BridgeStory.files)
        #expect(throws: CancellationError.self) { try LibraryReader().read(scratch.root, isCancelled: { true }) }
    }

    @Test func `progress counts every file`() throws {
        let scratch = try ScratchLibrary(BridgeStory.files)
        var seen: [Int] = []
        _ = try LibraryReader().read(scratch.root, progress: { seen.append($0.done * 100 + $0.total) })
        #expect(seen == (1...8).map { $0 * 100 + 8 })
    }
}
