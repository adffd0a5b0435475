import Articles
import EventModel
import Foundation
import Testing

@testable import Newsdesk

/// Names of files, addresses and texts that are the same or are not.
@Suite struct NamingTests {
    @Test(arguments: [
        ("Ferry stays in port", "Ferry-stays-in-port"), ("Fähre im Hafen", "Fähre-im-Hafen"), ("渡轮", "渡轮"),
        ("a/b\\c:d*e?f", "a-b-c-d-e-f"), ("..", "article"), (".hidden", "hidden"), ("-rf", "rf"), ("", "article"),
        ("row_2026-01-28", "row_2026-01-28"), ("a\u{1B}[31mb\u{202E}c\n", "a-31mb-c"),
        ("Fa\u{0308}hre", "F\u{E4}hre"), ("½ 🙂 price", "price"),
    ])
    func `names are safe on any file system`(name: String, safe: String) {
        #expect(ArticleFileName.safe(name) == safe)
    }

    @Test func `long names are cut between letters`() {
        let name = ArticleFileName.safe(String(repeating: "ä", count: 300))
        #expect(name == String(repeating: "ä", count: 50))
    }

    @Test(arguments: [1, 2, 3, 4, 5, 17, 1000])
    func `so many articles of one name are numbered one after the other`(count: Int) {
        var names = ArticleFileName(taken: ["ferry-7.md"])
        var given: [String] = []
        for _ in 0..<count {
            let name = names.free("ferry")
            given.append(name)
            names.take(name)
        }
        #expect(Set(given).count == count)
        #expect(!given.contains("ferry-7"))
        #expect(given.prefix(6) == ["ferry", "ferry-2", "ferry-3", "ferry-4", "ferry-5", "ferry-6"].prefix(count))
    }

    @Test(arguments: [
        "https://example.org/2027/ferry", "http://example.org/2027/ferry/",
        "HTTPS://www.Example.org:443/2027/ferry#top",
        "https://m.example.org/2027/ferry?utm_source=x&fbclid=1", "https://example.org/2027/ferry/index.html",
        "https://web.archive.org/web/20270301120000/https://example.org/2027/ferry",
    ])
    func `addresses of one page are equal`(address: String) throws {
        let page = try #require(PageKey("https://example.org/2027/ferry"))
        #expect(PageKey(address) == page)
    }

    @Test(arguments: [
        "https://example.org/2027/ferry?id=2", "https://example.org/2027/Ferry", "https://example.org/2027/ferry-2",
        "https://news.example.org/2027/ferry",
    ])
    func `addresses of other pages are not`(address: String) throws {
        let key = try #require(PageKey(address))
        #expect(key != PageKey("https://example.org/2027/ferry"))
    }

    @Test func `the order of parameters does not count, their values do`() {
        #expect(PageKey("https://a.example/?id=1&p=2") == PageKey("https://a.example/?p=2&id=1"))
        #expect(PageKey("https://a.example/?id=1") != PageKey("https://a.example/?id=2"))
    }

    @Test(arguments: [
        "https://example.org/", "https://example.org", "ftp://example.org/a", "ferry", "", "mailto:a@b.c",
    ])
    func `a front page is no article, nor is what is no page`(address: String) {
        #expect(PageKey(address) == nil)
    }

    @Test func `a text is the same in other clothes, and another with another sign`() {
        func digest(_ text: String) -> TextDigest { TextDigest([text]) }
        #expect(digest("“Ça va,” he said.") == digest("\"CA  va,\"\nhe said."))
        #expect(TextDigest(["One two", "three"]) == digest("one two three"))
        for other in ["It cost 15 million", "It cost -1.5 million", "It cost 1,5 million", "It cost 1.5 millions"] {
            #expect(digest("It cost 1.5 million") != digest(other))
        }
    }

    @Test(arguments: [
        ("a.md", "<html>", "md"), ("a.HTML", "", "html"), ("a", "<!DOCTYPE html><p>", "html"), ("a", "Text", "txt"),
        ("a.php", "<!-- saved from url=(0020)https://a.example/ -->\n<html>", "html"), ("a.asp", "Text", nil),
        ("feed", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", "xml"), ("a.pdf", "%PDF-1.4", "pdf"),
        ("a", "%PDF-1.4", "pdf"), ("a.doc", "\u{1}", nil),
    ])
    func `files without a name of their own kind get one, where their first element shows it`(
        path: String, head: String, kind: String?
    ) {
        let given = ArticleFileName.fileExtension(of: path)
        #expect(ArticleFormat.readableExtension(of: given, head: Array(head.utf8)) == kind)
    }

}
