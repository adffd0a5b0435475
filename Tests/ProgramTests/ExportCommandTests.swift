import Foundation
import TestLibraries
import Testing

@Suite struct `export` {
    @Test(arguments: ["html", "docx", "markdown", "csv", "json"])
    func `gives the same bytes into a file and into a pipe, and leaves nothing else behind`(format: String) throws {
        let corpus = try CorpusCopy()
        let folder = corpus.folder.appending(path: "out")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "page.file").path
        let result = try CommandResult("export", corpus.path, "--to", format, "-o", file)
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.file"])
        let piped = try CommandResult("export", corpus.path, "--to", format)
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: file))).count > 5000)
        if format != "docx" { #expect(try String(contentsOfFile: file, encoding: .utf8) == piped.output) }
    }

    @Test func `writes what a query finds, in the format by which the file's name ends`() throws {
        let corpus = try CorpusCopy()
        let file = corpus.folder.appending(path: "pretti.json").path
        #expect(try CommandResult("export", corpus.path, "person:pretti", "-o", file).status == 0)
        let read = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file)))
        let json = try #require(read as? [String: Any])
        #expect((json["events"] as? [Any])?.count == 2)
        #expect(json["query"] as? String == "person:pretti")
        let people = try #require(json["people"] as? [[String: Any]])
        #expect(people.contains { $0["id"] as? String == "alex-pretti" && $0["events"] as? Int == 2 })
    }

    @Test func `a bag holds the articles wherever they lie, and what lies beside them`() throws {
        let files = [
            "a.html": "<p>It burned.</p>", "a.yaml": "publisher: Post\n", "events/e.md": "---\ntitle: E\n---\n",
        ]
        let folder = try ScratchFolder(files)
        let bag = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip")
        defer { try? FileManager.default.removeItem(at: bag) }
        #expect(try CommandResult("export", folder.path, "--to", "bag", "-o", bag.path).status == 0)
        let bytes = String(decoding: try Data(contentsOf: bag), as: UTF8.self)
        for path in files.keys { #expect(bytes.contains("library/data/\(path)"), "\(path)") }
    }

    @Test func `says what a format could not carry`() throws {
        let corpus = try CorpusCopy()
        let result = try CommandResult("export", corpus.path, "--to", "csv")
        #expect(result.errors == "5 disagreements are given in words\n")
    }

    @Test func `refuses what would be wrong use, and never writes over the library`() throws {
        let corpus = try CorpusCopy()
        #expect(try CommandResult("export", corpus.path).status == 64)
        #expect(try CommandResult("export", corpus.path, "--to", "pdf").errors.contains("There is no format “pdf”"))
        #expect(try CommandResult("export", corpus.path, "-o", "page").status == 64)
        for path in ["events/x.md", "articles/lbc.md", "people.yaml"] {
            let result = try CommandResult("export", corpus.path, "--to", "markdown", "-o", "\(corpus.path)/\(path)")
            #expect(result.status == 2 && result.errors.contains("own files"))
        }
        let missing = try CommandResult("export", corpus.path, "--to", "csv", "-o", "/no/such/folder/x.csv")
        #expect(missing.status == 2 && missing.errors == "dateline: there is no folder /no/such/folder\n")
    }
}
