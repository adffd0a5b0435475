import EventModel
import Foundation
import TestLibraries
import Testing

@testable import Newsdesk

/// Files that are written whole or not at all.
@Suite struct DurableFolderTests {
    private let scratch: ScratchFolder
    private var path: String { scratch.path }

    init() throws { scratch = try ScratchFolder() }

    @Test func `a file is never written over, and a refused one leaves nothing`() throws {
        let folder = try DurableFolder(path)
        try folder.write(Array("first".utf8), as: "a.txt")
        #expect(throws: WritingError.exists) { try folder.write(Array("second".utf8), as: "a.txt") }
        try FileManager.default.createSymbolicLink(atPath: path + "/link", withDestinationPath: path + "/target")
        #expect(throws: WritingError.exists) { try folder.write(Array("third".utf8), as: "link") }
        #expect(try String(contentsOfFile: path + "/a.txt", encoding: .utf8) == "first")
        #expect(try folder.entries().sorted() == ["a.txt", "link"])
    }

    @Test func `a folder that may not be written is an error with the system's reason`() throws {
        let folder = try DurableFolder(path)
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: WritingError.system(reason: "No such file or directory")) { try folder.write([1], as: "a") }
    }

    @Test func `the folder stays the one that was opened`() throws {
        let folder = try DurableFolder(path)
        let elsewhere = path + "-elsewhere"
        try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
        defer { try? FileManager.default.removeItem(atPath: elsewhere) }
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: NSTemporaryDirectory())
        try folder.write([1, 2], as: "a.bin")
        #expect(FileManager.default.contents(atPath: elsewhere + "/a.bin") == Data([1, 2]))
    }
}
