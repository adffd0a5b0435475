import Foundation
import TestLibraries
import Testing

@Suite(.serialized) struct `Printing what is read of files` {
    @Test func `article prints one object a line with what is known of each file`() throws {
        let corpus = try CorpusCopy()
        let printed = try CommandResult("article", corpus.path + "/articles/lbc.md", "--format", "json")
        #expect(printed.status == 0)
        let line = try #require(printed.lines.first)
        let article = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(article["file"] as? String == corpus.path + "/articles/lbc.md")
        #expect(article["published"] as? String == "2026-01-28")
        #expect(article["publishedBy"] as? String == "frontMatter")
        let paragraphs = try #require(article["paragraphs"] as? [[String: String]])
        #expect(paragraphs.contains { $0["kind"] == "body" && $0["text"]?.contains("on Wednesday") == true })
    }

    @Test func `article tells on standard error which files hold none, and prints the others`() throws {
        let corpus = try CorpusCopy()
        let missing = corpus.path + "/articles/nowhere.html"
        let printed = try CommandResult("article", missing, corpus.path + "/articles/lbc.md")
        #expect(printed.status == 1)
        #expect(printed.errors.contains(missing))
        #expect(printed.output.contains("published: 2026-01-28 (frontMatter)"))
    }
}
