import Containers
import EventModel
import Foundation
import Testing

@testable import Interchange

@Suite struct `The page` {
    @Test func `allows its own script and style and nothing else`() throws {
        let page = try SampleChronology.harbour.written(as: "html").text
        let style = try #require(inner(page, "<style>", "</style>"))
        let script = try #require(inner(page, "<script>", "</script>"))
        #expect(page.contains("script-src 'sha256-\(SHA256(of: script.utf8).base64)'"))
        #expect(page.contains("style-src 'sha256-\(SHA256(of: style.utf8).base64)'"))
        #expect(page.contains("default-src 'none'"))
        for part in [" style=\"", " src=", "@import", "url(", " onclick"] { #expect(!page.contains(part), "\(part)") }
    }

    @Test func `has a place for each of its own links, each once`() throws {
        let page = try SampleChronology.harbour.written(as: "html").text
        let ids = matches(page, #/ id="([^"]+)"/#)
        #expect(Set(ids).count == ids.count)
        let links = matches(page, #/href="#([^"]+)"/#)
        #expect(links.count > 5)
        for link in links { #expect(ids.contains(link), "\(link)") }
    }

    /// A quotation mark with an accent upon it is one character for Swift.
    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x>", "\"\u{301} onfocus=\"x", "'\u{20E3}><b>", "&lt;b&gt;",
        "{{title}}",
        "</title></style>",
    ])
    func `takes texts for texts`(text: String) throws {
        #expect(try tags(withEverywhere(text)) == tags(withEverywhere("plain")))
    }

    private func withEverywhere(_ text: String) throws -> String {
        var chronology = SampleChronology.harbour
        chronology.title = text
        chronology.records[0].event.title = text
        chronology.records[0].event.notes = ""
        chronology.records[0].event.people[0].role = text
        chronology.records[0].people["maren"]?.name = text
        chronology.articles[0].headline = text
        return try chronology.written(as: "html").text
    }

    /// A browser lays out what is near only: span by span, also within a long day.
    @Test(arguments: [1, 59, 60, 61, 150, 400]) func `closes each element that it opens`(count: Int) throws {
        let records = (0..<count).map { index in
            let date = SampleChronology.date(index < 130 ? "2024-05-01" : "20\(10 + index / 50)-01-01")
            return EventRecord(event: Event(id: EventID("e\(index)"), title: "Event \(index)", date: date))
        }
        let page = try SampleChronology(records: records).written(as: "html").text
        let main = try #require(inner(page, "<main", "</main>"))
        for name in ["div", "section", "article", "p", "h2", "h3"] {
            let opened =
                main.components(separatedBy: "<\(name)>").count + main.components(separatedBy: "<\(name) ").count
            #expect(opened - 1 == main.components(separatedBy: "</\(name)>").count, "\(name)")
        }
        #expect(main.components(separatedBy: "class=\"event\"").count == count + 1)
        #expect(main.components(separatedBy: "class=\"span\"").count >= count / 60)
    }

    @Test func `links to the web and to nothing else`() throws {
        let page = try SampleChronology.harbour.written(as: "html").text
        #expect(page.contains("href=\"https://post.example/fire?a=1&amp;b=2\""))
        #expect(!page.contains("javascript:"))
    }

    @Test func `tells machines what is confirmed only`() throws {
        let page = try SampleChronology.harbour.written(as: "html").text
        let data = try #require(inner(page, "<script type=\"application/ld+json\">", "</script>"))
        let read = try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
        let graph = try #require(read["@graph"] as? [[String: Any]])
        #expect(graph[0]["numberOfItems"] as? Int == 1)
        #expect(graph.dropFirst().map { $0["@type"] as? String } == ["NewsArticle", "NewsArticle"])
        #expect(!data.contains("strike"))
    }

    @Test func `becomes an index and a page a year where there are too many events`() throws {
        let dates = ["2021", "2021-05-01", "2023-01-01", "2023-02-01", "2023-02-02", "2024", nil]
        let records = dates.enumerated().map { index, date in
            EventRecord(
                event: Event(id: EventID("e\(index)"), title: "Event \(index)", date: date.map(SampleChronology.date)))
        }
        let (memory, report) = (ExportInMemory(), ExportReport())
        let chronology = SampleChronology(records: records)
        try HTMLExporter.write(chronology, to: memory, report, limit: 2)
        let index = String(decoding: try memory.contents(), as: UTF8.self)
        #expect(memory.parts.keys.sorted() == ["2021", "2023-01", "2023-02", "2024", "undated"])
        for part in memory.parts.keys { #expect(index.contains("href=\"./part-\(part)\""), "\(part)") }
        let february = String(decoding: try #require(memory.parts["2023-02"]), as: UTF8.self)
        #expect(february.contains("Event 3") && february.contains("Event 4") && !february.contains("Event 2"))
        #expect(february.contains("aria-current=\"page\">February 2023"))
    }

    private func inner(_ page: String, _ start: String, _ end: String) -> String? {
        page.firstRange(of: start).flatMap { range in
            let rest = page[range.upperBound...]
            return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
        }
    }

    private func matches(_ page: String, _ pattern: Regex<(Substring, Substring)>) -> [String] {
        page.matches(of: pattern).map { String($0.output.1) }
    }

    /// The names of the elements, without what stands in script and style.
    private func tags(_ page: String) -> [String] {
        let start = page.firstRange(of: "<body>")?.lowerBound ?? page.startIndex
        let end = page.firstRange(of: "<script")?.lowerBound ?? page.endIndex
        return page[start..<end].utf8.split(separator: UInt8(ascii: "<")).dropFirst()
            .map { String(decoding: $0.prefix { $0 > 32 && $0 != UInt8(ascii: ">") }, as: UTF8.self) }
    }
}
