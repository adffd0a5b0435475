import EventModel
import Foundation
import Testing

@testable import Newsdesk

/// What a library has already is not added a second time, and what only resembles it is not lost.
@Suite struct DuplicateTests {
    private let clippings: Clippings

    init() throws {
        clippings = try Clippings()
        try clippings.write(Ferry.markdown(url: "https://www.post.example/2027/ferry"), to: "post.md")
        #expect(try clippings.add("post.md").added == 1)
    }

    @Test func `the same bytes are the same article, under any name`() throws {
        try clippings.write(clippings.bytes("post.md"), to: "copy.md")
        let report = try clippings.add("copy.md", "post.md")
        let twin = Duplicate(article: "post", path: "articles/post.md", kind: .bytes)
        #expect(report.foundDuplicates == [twin, twin])
        #expect(report.exitStatus == 0)
        #expect(try clippings.articles == ["post.md"])
    }

    @Test func `the same text in other clothes is the same article`() throws {
        let plain = Ferry.paragraphs.joined(separator: "\n\n").replacing("“", with: "\"").replacing("”", with: "\"")
        try clippings.write("\(Ferry.headline)\n\n\(plain)", to: "typed.txt")
        try clippings.write(Ferry.page(), to: "saved.html")
        let report = try clippings.add("typed.txt", "saved.html")
        #expect(report.foundDuplicates.map(\.kind) == [.text, .text])
        #expect(report.foundDuplicates.map(\.path) == ["articles/post.md", "articles/post.md"])
    }

    @Test func `one changed figure is another text`() throws {
        let changed = Ferry.paragraphs.map { $0.replacing("40 passengers", with: "4.0 passengers") }
        try clippings.write(Ferry.markdown(paragraphs: changed), to: "changed.md")
        let report = try clippings.add("changed.md")
        #expect(try report.onlyLikeness() == .reprint(of: "post", equal: 3, paragraphs: 4))
    }

    @Test func `the same address is the same article, marks of where the reader came from aside`() throws {
        let longer = Ferry.paragraphs + ["On Wednesday the island's council met to discuss a second ferry."]
        try clippings.write(
            Ferry.page(url: "http://m.post.example/2027/ferry/?utm_source=mail#top", paragraphs: longer),
            to: "later.html")
        let kind = Duplicate.Kind.address(equal: 4, paragraphs: 5)
        #expect(
            try clippings.add("later.html").foundDuplicates
                == [Duplicate(article: "post", path: "articles/post.md", kind: kind)])
        let versions = try clippings.add("later.html", versions: true)
        #expect(try versions.onlyLikeness() == .reprint(of: "post", equal: 4, paragraphs: 5))
    }

    @Test func `another text at the same address is added and told`() throws {
        let page = """
            <html><head><link rel="canonical" href="https://post.example/2027/ferry"></head><body><article>
            <h1>Bridge to Lunholm opened</h1><p>Hundreds walked over the new bridge to Lunholm on Sunday morning.</p>
            </article></body></html>
            """
        try clippings.write(page, to: "bridge.html")
        #expect(try clippings.add("bridge.html").onlyLikeness() == .sameAddress("post"))
    }

    @Test func `two files of one call are compared with each other`() throws {
        try clippings.write("Calm\n\nThe morning was calm.\n", to: "a.txt")
        try clippings.write("Calm\n\nThe  morning was calm.\n", to: "b.md")
        let report = try clippings.add("a.txt", "a.txt", "b.md")
        #expect(report.added == 1)
        #expect(report.foundDuplicates.map(\.kind) == [.bytes, .text])
    }

    @Test func `a feed is a duplicate where all its items are known, and otherwise says which are`() throws {
        let known = item(Ferry.headline, Ferry.paragraphs)
        let new = item("Calm at sea", ["The morning after the storm was calm, said fishermen who had stayed out."])
        try clippings.write("<rss><channel>\(known)</channel></rss>", to: "known.xml")
        #expect(try clippings.add("known.xml").foundDuplicates.map(\.article) == ["post"])
        try clippings.write("<rss><channel>\(known)\(new)</channel></rss>", to: "mixed.xml")
        let likenesses = try clippings.add("mixed.xml").onlyFile().articles.map(\.likeness)
        #expect(likenesses == [.repeated("post"), nil])
    }

    private func item(_ title: String, _ paragraphs: [String]) -> String {
        let body = paragraphs.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined()
        return "<item><title>\(title)</title><description>\(body)</description></item>"
    }
}
