import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `dateline index` {
    private let corpus: CorpusCopy
    private var index: URL {
        get throws { try SessionEnvironment.cache(of: corpus.folder).appending(path: "index.sqlite") }
    }

    init() throws { corpus = try CorpusCopy() }

    /// What one line says but the seconds.
    private func said(_ arguments: String...) throws -> String {
        let result =
            try arguments.count == 1
            ? CommandResult("index", corpus.path, arguments[0]) : CommandResult("index", corpus.path)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.lines.count == 1)
        let line = String(result.lines.first ?? "")
        #expect(line.hasSuffix(" s"))
        return line.split(separator: ",").dropLast().joined(separator: ",")
    }

    private func filesRead(_ line: String) -> Int? {
        line.split(separator: "; ").last.flatMap { Int($0.split(separator: " ")[0]) }
    }

    @Test func `it says what the library has and how many files it read`() throws {
        let line = try said()
        #expect(line.hasPrefix("15 events, "))
        #expect(line.contains("5 articles, "))
        #expect(line.contains("9 people; "))
        #expect(try #require(filesRead(line)) >= 21)
        #expect(try said().hasSuffix("; nothing had changed"))
    }

    @Test func `only the file that changed is read again, with --rebuild all are`() throws {
        let all = filesRead(try said())
        try corpus.edit("events/1963-vienna-convention.md", replacing: "title: Vienna", with: "title: The Vienna")
        #expect(try said().hasSuffix("; 1 file read"))
        #expect(try CommandResult("list", corpus.path).output.contains("The Vienna Convention"))
        #expect(filesRead(try said("--rebuild")) == all)
    }

    @Test(arguments: IndexTrouble.allCases)
    func `an index that cannot be used is made anew`(trouble: IndexTrouble) throws {
        let all = try said()
        try trouble.strike(index)
        #expect(try said() == all)
        #expect(try CommandResult("list", corpus.path).lines.count == 15)
    }

    @Test func `the index of another folder is not believed`() throws {
        let all = try said()
        let copy = try CorpusCopy()
        _ = try CommandResult("index", copy.path)
        let other = try SessionEnvironment.cache(of: copy.folder).appending(path: "index.sqlite")
        try Data(contentsOf: other).write(to: index)
        #expect(try said() == all)
        #expect(try CommandResult("list", corpus.path).lines.count == 15)
    }

    @Test func `a file that cannot be read is told, the rest is indexed`() throws {
        try "---\ntitle: [unclosed\n---\n".write(
            to: corpus.folder.appending(path: "events/broken.md"), atomically: true, encoding: .utf8)
        let result = try CommandResult("index", corpus.path)
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("events/broken.md:"))
        #expect(result.output.hasPrefix("15 events, "))
    }

    @Test func `no folder, no index`() throws {
        let result = try CommandResult("index", "/no/such/folder")
        #expect(result.status == 2)
        #expect(result.errors == "dateline: /no/such/folder: there is no such folder\n")
        #expect(try CommandResult("index").status == 64)
    }
}
