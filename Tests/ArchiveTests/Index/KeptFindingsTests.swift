import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct `What was found, in its file` {
    private let scratch: ScratchLibrary
    private var index: String { scratch.root + "/index.sqlite" }
    private var file: String { scratch.root + "/findings.sqlite" }

    init() throws { scratch = try ScratchLibrary([:]) }

    private func opened(version: Int = 3) throws -> KeptFindings {
        try #require(KeptFindings(besideIndex: index, version: version))
    }

    private func keepSome() throws {
        try opened().keep([([1, 2], Array("a bridge".utf8)), ([3], Array("a dam".utf8)), ([4], [])])
    }

    @Test func `is there when it is opened again`() throws {
        try keepSome()
        let kept = try opened()
        #expect(kept.value(under: [1, 2]) == Array("a bridge".utf8) && kept.value(under: [4]) == [])
        #expect(kept.has([3]) && !kept.has([2]) && kept.value(under: [2]) == nil)
    }

    @Test func `is forgotten where nobody asks for it`() throws {
        try keepSome()
        try opened().keepOnly([[3]])
        let kept = try opened()
        #expect(!kept.has([1, 2]) && kept.value(under: [3]) == Array("a dam".utf8))
    }

    @Test func `is not believed by other rules`() throws {
        try keepSome()
        #expect(try !opened(version: 4).has([3]))
        #expect(try !opened(version: 3).has([3]))
    }

    @Test(arguments: [
        "UPDATE finding SET value = CAST('a bog' AS BLOB)", "UPDATE finding SET sum = x'00'",
        "UPDATE finding SET (sum, value) = (SELECT sum, value FROM finding ORDER BY length(value) DESC LIMIT 1)",
        "UPDATE finding SET value = substr(value, 1, 3) WHERE length(value) > 3",
    ])
    func `is not believed where it is another`(_ sql: String) throws {
        try keepSome()
        try DatabaseQueue(path: file).write { try $0.execute(sql: sql) }
        #expect(try opened().value(under: [3]) == nil)
        try keepSome()
        #expect(try opened().value(under: [3]) == Array("a dam".utf8))
    }

    @Test(arguments: ["", "no database", String(repeating: "no database ", count: 999)])
    func `makes room for itself where something else stands`(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try keepSome()
        #expect(try opened().has([3]))
    }

    @Test func `is made anew behind a search that found it damaged`() throws {
        try opened().keep((0..<2000).map { (Array("\($0)".utf8), Array("a bridge over the river".utf8)) })
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        let tables = try DatabaseQueue(path: file).read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE type = 'table'")
        }
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        let root = (try #require(tables) - 1) * size
        bytes.replaceSubrange(root..<root + size, with: Data(repeating: 0x5A, count: size))
        try bytes.write(to: URL(fileURLWithPath: file))
        let kept = try opened()
        #expect(kept.has(Array("7".utf8)) && kept.value(under: Array("7".utf8)) == nil)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func `a hole in the file ends nothing`() throws {
        try keepSome()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        bytes.replaceSubrange(100..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 100))
        try bytes.write(to: URL(fileURLWithPath: file))
        let kept = KeptFindings(besideIndex: index, version: 3)
        #expect(kept?.value(under: [3]) == nil)
    }
}
