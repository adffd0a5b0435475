import Articles
import EventModel
import Testing

/// Articles as lines of JSON.
@Suite struct ArticleLinesTests {
    private let lines = [
        """
        {"id": "wire/7", "title": "Ferry stays in port", "published": "2027-03-02", "text": "It stayed.\\n\\nNobody left.", \
        "url": "https://coast.example/ferry", "authors": ["Ines Marsh", "Bo Reed"], "publisher": "Coast Herald"}
        """,
        "",
        #"{"headline": "Pumps stand still", "date_publish": "2027-03-03 10:00:00", "maintext": "The pumps stood still.", "author": {"name": "Bo Reed"}}"#,
        #"{"title": "Weir", "paragraphs": ["The weir holds.", {"text": "It was built in 1911."}], "lang": "en"}"#,
    ]

    @Test(arguments: [false, true])
    func `each line is an article, found again by its place`(_ isPacked: Bool) throws {
        let text = Array(lines.joined(separator: "\n").utf8)
        let (bytes, path) = isPacked ? (ArchiveSamples.gzip(text), "wire.jsonl.gz") : (text, "wire.jsonl")
        let reading = try readRecords(bytes, at: path)
        #expect(reading.findings == [])
        #expect(reading.articles.map(\.headline) == ["Ferry stays in port", "Pumps stand still", "Weir"])
        #expect(reading.articles.map { $0.paragraphs.count } == [2, 1, 2])
        let first = try #require(reading.articles.first)
        #expect(first.id == "wire-7" && first.published?.date.text == "2027-03-02" && first.publisher == "Coast Herald")
        #expect(first.authors == ["Ines Marsh", "Bo Reed"] && first.url == "https://coast.example/ferry")
        #expect(reading.articles[1].authors == ["Bo Reed"] && reading.articles[1].published?.date.text == "2027-03-03")
        for article in reading.articles {
            let parts = try #require(ArticleReader.parts(ofReference: article.path))
            #expect(try readRecords(bytes, at: parts.file, only: parts.reference).articles == [article])
        }
    }

    @Test func `what news services call things is known`() throws {
        let line = """
            {"source": {"id": null, "name": "Coast Post"}, "author": "Ines Marsh", "title": "Ferry stays in port", \
            "publishedAt": "2027-03-02T08:00:00Z", "content": "It stayed in port."}
            """
        let article = try #require(try readRecords(Array(line.utf8), at: "wire.jsonl").articles.first)
        #expect(article.publisher == "Coast Post" && article.published?.date.lower == Day(year: 2027, month: 3, day: 2))
    }

    @Test func `lines that are no articles are findings with their numbers, the first of many`() throws {
        let reading = try readRecords(
            Array("\(lines[0])\nno json\n[1]\n{\"id\": 1}\n\(lines[2])\n".utf8), at: "wire.jsonl")
        #expect(reading.articles.count == 2)
        #expect(
            reading.complaints == [
                "wire.jsonl:2: the line is no JSON object", "wire.jsonl:3: the line is no JSON object",
                "wire.jsonl:4: the line has neither title nor text",
            ])
        let many = try readRecords(Array(repeating: Array("no json\n".utf8), count: 500).flatMap { $0 }, at: "a.jsonl")
        #expect(many.findings.count == 21 && many.complaints.last == "a.jsonl: 480 more records cannot be read")
    }

    @Test func `the extension of a packed file has two parts`() {
        #expect(ArticleReader.isReadInPlace(path: "a/crawl.2027.WARC.GZ"))
        #expect(!ArticleReader.isReadInPlace(path: "a/.gz") && !ArticleReader.isReadInPlace(path: "a.warc/b.gz"))
        #expect(ArticleReader.parts(ofReference: "a.md#1") == nil)
        let below = ArticleReader.parts(ofReference: "a/C#/x.jsonl#5")
        #expect(below?.file == "a/C#/x.jsonl" && below?.reference == "5")
        let within = ArticleReader.parts(ofReference: "a.wacz#archive/d.warc.gz#7")
        #expect(within?.file == "a.wacz" && within?.reference == "archive/d.warc.gz#7")
    }
}
