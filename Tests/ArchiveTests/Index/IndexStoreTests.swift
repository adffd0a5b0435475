import EventModel
import Foundation
import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

@Suite struct IndexStoreTests {
    private let scratch: ScratchLibrary
    private var file: String { (UserFolders().cache(of: scratch.root) ?? "") + "/index.sqlite" }

    init() throws {
        scratch = try ScratchLibrary(BridgeStory.files)
    }

    @Test func `there is nothing to open before the first reading, and everything at once behind it`() throws {
        #expect(Chronology.last(scratch.root) == nil)
        let portrait = try Portrait(of: scratch.chronology())
        #expect(try Portrait(of: #require(Chronology.last(scratch.root))) == portrait)
    }

    @Test func `the articles and the people of an index are those of the files`() throws {
        let mail = "From ada@example.org Mon Jan  5 10:00:00 2026\nFrom: Ada Byron <ada@example.org>\n"
        try scratch.write(
            "<html lang=\"sv\"><head><title>Bro</title></head><body><article><h1>Bron är öppen</h1>"
                + "<p>Bron i Lund öppnades på måndagen efter en lång vinter.</p></article></body></html>",
            to: "articles/page.html")
        for folder in ["", "second/"] {
            try scratch.write("# Open\n\nThe bridge is open, \(folder).\n", to: "articles/\(folder)twice.md")
        }
        try scratch.write(
            mail + "Subject: One\n\nThe bridge shook.\n\n" + mail + "Subject: Two\n\nIt shook again.\n",
            to: "articles/letters.mbox")
        _ = try scratch.chronology()
        let index = try #require(IndexedLibrary(root: scratch.root, indexedIn: file))
        let indexed = index.library
        let read = try LibraryReader().read(scratch.root)
        #expect(indexed.articles.compactMap(index.whole) == read.articles)
        #expect(indexed.articles.allSatisfy { $0.paragraphs.isEmpty })
        #expect(indexed.articles.count > 5)
        #expect(indexed.people == read.people && indexed.information == read.information)
        #expect(IndexedLibrary(root: scratch.root, indexedIn: file + ".other") == nil)
    }

    @Test(arguments: [
        "", "SQLite format 3\u{0}", "not a database at all, but longer than its head is by far".repeated(9),
    ])
    func `a broken index is made anew`(_ text: String) throws {
        let portrait = try Portrait(of: scratch.chronology())
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        #expect(Chronology.last(scratch.root) == nil)
        #expect(try Portrait(of: scratch.chronology()) == portrait)
    }

    @Test func `an index with a hole in it is made anew`() throws {
        let portrait = try Portrait(of: scratch.chronology())
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes.replaceSubrange(100..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 100))
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(try Portrait(of: scratch.chronology()) == portrait)
    }

    @Test(arguments: ["", "-wal", "-shm"], ["folder", "full folder", "pipe", "link"])
    func `an index whose place something else has taken is made anew`(_ suffix: String, _ what: String) throws {
        let portrait = try Portrait(of: scratch.chronology())
        let (files, place) = (FileManager.default, file + suffix)
        for suffix in ["-wal", "-shm", ""] { try? files.removeItem(atPath: file + suffix) }
        switch what {
        case "pipe": #expect(mkfifo(place, 0o600) == 0)
        case "link": #expect(symlink("/etc/passwd", place) == 0)
        default:
            let inside = what == "folder" ? place : place + "/inside"
            try files.createDirectory(atPath: inside, withIntermediateDirectories: true)
        }
        #expect(Chronology.last(scratch.root) == nil)
        #expect(try Portrait(of: scratch.chronology()) == portrait)
        #expect(try Portrait(of: #require(Chronology.last(scratch.root))) == portrait)
    }

    @Test(arguments: 1...12)
    func `an index with damaged pages is made anew when it is read`(_ page: Int) throws {
        let portrait = try Portrait(of: scratch.chronology())
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        let start = page * bytes.count / 13 / 4096 * 4096
        bytes.replaceSubrange(start..<start + 4096, with: Data(repeating: 0xA5, count: 4096))
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(try Portrait(of: scratch.chronology()) == portrait)
    }

    @Test(arguments: [60, 68])
    func `an index of another version or another program is made anew`(_ offset: Int) throws {
        let portrait = try Portrait(of: scratch.chronology())
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for index in offset..<offset + 4 { bytes[index] = 0x7F }
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(Chronology.last(scratch.root) == nil)
        #expect(try Portrait(of: scratch.chronology()) == portrait)
    }

    @Test func `the index is kept in the user's caches, else in memory, and never in the library`() throws {
        let caches = try ScratchLibrary(["file": ""])
        let location = IndexLocation(
            library: scratch.root, folders: UserFolders(environment: ["XDG_CACHE_HOME": caches.root]))
        guard case .folder(let folder) = location else {
            Issue.record("expected a folder, not \(location)")
            return
        }
        #expect(folder.hasPrefix(caches.root + "/dateline/"))
        let store = IndexStore(root: scratch.root, location: location)
        #expect(try store.refreshed(since: nil, progress: { _ in }, isCancelled: { false })?.timeline.count == 6)
        #expect(FileManager.default.fileExists(atPath: folder + "/index.sqlite"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.root).allSatisfy { !$0.hasPrefix(".") })
        // A file where the folder would be cannot be written into, not even by root.
        let folders = UserFolders(environment: ["XDG_CACHE_HOME": caches.root + "/file"])
        #expect(IndexLocation(library: scratch.root, folders: folders) == .memory)
    }

    @Test func `an index that came with the folder is neither believed nor touched`() throws {
        let portrait = try Portrait(of: scratch.chronology())
        let copy = try ScratchLibrary(copyOf: scratch.root)
        try copy.write("---\ntitle: Another\n---\n", to: "events/another.md")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        let foreign = copy.root + "/.dateline/index.sqlite"
        try copy.write("", to: ".dateline/index.sqlite")
        try bytes.write(to: URL(fileURLWithPath: foreign))
        #expect(Chronology.last(copy.root) == nil)
        #expect(try copy.chronology().results().count == 7)
        #expect(try Data(contentsOf: URL(fileURLWithPath: foreign)) == bytes)
        #expect(try Portrait(of: scratch.chronology()) == portrait)
    }

    @Test(arguments: 1...12)
    func `a damaged index never ends the program`(_ seed: UInt64) throws {
        _ = try scratch.chronology()
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        var random = SeededRandom(seed: seed)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for _ in 0..<200 { bytes[100 + Int(random.next() % UInt64(bytes.count - 100))] = UInt8(random.next() & 0xFF) }
        try bytes.write(to: URL(fileURLWithPath: file))
        // What it answers may be wrong until the index is deleted, but it answers or says why not.
        if let chronology = try? scratch.chronology() { _ = try? Portrait(of: chronology) }
        try FileManager.default.removeItem(atPath: file)
        #expect(try scratch.chronology().results().count == 6)
    }

    @Test func `a folder that is none is said to be none, and nothing is made there`() throws {
        #expect(throws: LibraryError.self) { try Chronology.open(scratch.root + "/nowhere") }
        #expect(throws: LibraryError.self) { try Chronology.open(scratch.root + "/people.yaml") }
        #expect(!FileManager.default.fileExists(atPath: scratch.root + "/nowhere"))
    }

    @Test func `two libraries do not share a folder of caches`() throws {
        let caches = try ScratchLibrary([:])
        let other = try ScratchLibrary([:])
        let folders = UserFolders(environment: ["XDG_CACHE_HOME": caches.root])
        let locations = [scratch.root, other.root].map { IndexLocation(library: $0, folders: folders) }
        #expect(Set(locations).count == 2)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
