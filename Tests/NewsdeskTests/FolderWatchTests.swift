import Foundation
import TestLibraries
import Testing

@testable import Newsdesk

/// What is done to a folder, and what the watch tells of it. What is done before the watch starts to listen is told at
/// once, however long doing it took.
@Suite struct FolderWatchTests {
    private let scratch: ScratchFolder
    private var folder: String { scratch.path }
    private let told = Told()

    init() throws {
        scratch = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: folder + "/events", withIntermediateDirectories: false)
    }

    @Test func `a file that is written is told by its path`() throws {
        try watch { try write("events/one.md") }
        #expect(told.next() == .some(["events/one.md"]))
    }

    @Test func `a file that is put in place of another is told, and where it was before`() throws {
        try write("library.yaml")
        try watch { #expect(rename(folder + "/library.yaml", folder + "/events/two.md") == 0) }
        #expect(told.next() == .some(["events/two.md", "library.yaml"]))
    }

    @Test func `a file that goes is told`() throws {
        try write("events/two.md")
        try watch { #expect(unlink(folder + "/events/two.md") == 0) }
        #expect(told.next() == .some(["events/two.md"]))
    }

    @Test func `hidden files are not told`() throws {
        try watch {
            try write("events/.one.md.swp")
            try write("events/one.md")
        }
        #expect(told.next() == .some(["events/one.md"]))
    }

    @Test func `after folders have come all is looked at, and from then on they are watched`() throws {
        try watch { #expect(mkdir(folder + "/events/2026", 0o777) == 0) }
        #expect(told.next() == .some(nil))
        try write("events/2026/three.md")
        #expect(told.tells(["events/2026/three.md"]))
    }

    @Test func `a folder that is moved is known under its new name`() throws {
        try watch { #expect(rename(folder + "/events", folder + "/drafts") == 0) }
        #expect(told.next() == .some(nil))
        try write("drafts/four.md")
        #expect(told.tells(["drafts/four.md"]))
    }

    @Test func `more than a hundred files are not told one by one`() throws {
        try watch { for number in 0..<150 { try write("events/\(number).md") } }
        #expect(told.next() == .some(nil))
    }

    @Test func `a folder that went before it could be watched is waited for`() throws {
        #expect(rename(folder, folder + "-away") == 0)
        try watch { #expect(rename(folder + "-away", folder) == 0) }
        #expect(told.next() == .some(nil))
        try write("events/one.md")
        #expect(told.tells(["events/one.md"]))
    }

    /// Does something to the folder, and then listens.
    private func watch(_ change: () throws -> Void) throws {
        let told = told
        let watch = try #require(FolderWatch(folder) { told.add($0.files) })
        try change()
        watch.start()
    }

    private func write(_ path: String) throws {
        try scratch.write("text", to: path)
    }
}

/// What has been told and not been asked for yet.
private final class Told: @unchecked Sendable {
    private let condition = NSCondition()
    private var changes: [[String]?] = []

    func add(_ files: [String]?) {
        condition.withLock {
            changes.append(files)
            condition.broadcast()
        }
    }

    /// Waits for the next; nil where nothing comes.
    func next() -> [String]?? {
        let deadline = Date(timeIntervalSinceNow: 60)
        return condition.withLock {
            while changes.isEmpty, condition.wait(until: deadline) {}
            return changes.isEmpty ? .none : .some(changes.removeFirst())
        }
    }

    /// Whether these files are told sooner or later; that all is to be looked at may be told once more before.
    func tells(_ files: [String]) -> Bool {
        while let next = next() {
            if let next { return next == files }
        }
        return false
    }
}
