import Archive
import EventModel
import Foundation
import Newsdesk
import Testing

/// Files of many articles are taken in as a whole and read where they lie.
@Suite struct ArchiveAddingTests {
    private let clippings: Clippings

    init() throws {
        clippings = try Clippings()
        let page = Ferry.page(url: "https://coast.example/ferry")
        let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
        let head = """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Target-URI: https://coast.example/ferry\r
            WARC-Date: 2027-03-09T10:00:00Z\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(answer.utf8.count)\r
            \r

            """
        try clippings.write(head + answer + "\r\n\r\n", to: "in/crawl.warc")
    }

    @Test func `an archive is copied, recorded and proved as one file`() throws {
        let report = try clippings.add("in/crawl.warc")
        #expect(report.added == 1)
        #expect(try clippings.articles == ["crawl.warc"])
        #expect(try clippings.bytes("library/articles/crawl.warc") == clippings.bytes("in/crawl.warc"))
        let proof = try CustodyVerifier(root: clippings.library).run()
        #expect(proof.faults == [] && proof.strangers == [] && proof.intact == 1)
        #expect(try clippings.add("in/crawl.warc").duplicates == 1)
    }

    @Test func `its articles are in the index with their place and the day of their capture`() throws {
        #expect(try clippings.add("in/crawl.warc").added == 1)
        let chronology = try Chronology.open(clippings.library)
        let article = try #require(try chronology.article("crawl-0")?.article)
        #expect(article.path == "articles/crawl.warc#0")
        #expect(article.retrieved?.text.hasPrefix("2027-03-09") == true)
        #expect(article.paragraphs.map(\.text).contains(Ferry.paragraphs[1]))
    }

    @Test func `an archive without articles is refused`() throws {
        try clippings.write("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n", to: "in/empty.warc")
        #expect(try clippings.add("in/empty.warc").refused == 1)
        #expect(try clippings.articles == [])
    }
}
