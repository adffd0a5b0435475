import Foundation
import Testing

@testable import Newsdesk

/// What is done to a folder, and what the watch tells of it.
@Suite struct FolderWatchTests {
    private let folder = NSTemporaryDirectory() + "watch-tests-" + UUID().uuidString
    private let told = Told()

    init() throws {
        try FileManager.default.createDirectory(atPath: folder + "/events", withIntermediateDirectories: true)
        let told = told
        let watch = try #require(FolderWatch(folder) { told.add($0.files) })
        watch.start()
    }

    @Test func `a file that is written is told by its path`() throws {
        try write("events/one.md")
        #expect(told.next() == .some(["events/one.md"]))
    }

    @Test func `files that are put in place of others or go are told too`() throws {
        try write("library.yaml")
        #expect(told.next() == .some(["library.yaml"]))
        #expect(rename(folder + "/library.yaml", folder + "/events/two.md") == 0)
        #expect(told.next() == .some(["events/two.md", "library.yaml"]))
        #expect(unlink(folder + "/events/two.md") == 0)
        #expect(told.next() == .some(["events/two.md"]))
    }

    @Test func `hidden files are not told`() throws {
        try write("events/.one.md.swp")
        try write("events/one.md")
        #expect(told.next() == .some(["events/one.md"]))
    }

    @Test func `after folders have come all is looked at, and from then on they are watched`() throws {
        #expect(mkdir(folder + "/events/2026", 0o777) == 0)
        #expect(told.next() == .some(nil))
        try write("events/2026/three.md")
        #expect(told.next() == .some(["events/2026/three.md"]))
    }

    @Test func `a folder that is moved is known under its new name`() throws {
        #expect(rename(folder + "/events", folder + "/drafts") == 0)
        #expect(told.next() == .some(nil))
        try write("drafts/four.md")
        #expect(told.next() == .some(["drafts/four.md"]))
    }

    @Test func `more than a hundred files are not told one by one`() throws {
        for number in 0..<150 { try write("events/\(number).md") }
        #expect(told.next() == .some(nil))
    }

    private func write(_ path: String) throws {
        try Data("text".utf8).write(to: URL(fileURLWithPath: folder + "/" + path))
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
        let deadline = Date(timeIntervalSinceNow: 20)
        return condition.withLock {
            while changes.isEmpty, condition.wait(until: deadline) {}
            return changes.isEmpty ? .none : .some(changes.removeFirst())
        }
    }
}
