import Articles
import Containers
import EventModel
import Testing

private typealias Samples = ArchiveSamples

@Suite struct WACZTests {
    private static let archive = (1...2).flatMap { Samples.gzip(Samples.pageRecord($0)) }

    private func members(digest: String = SHA256(of: archive).hexadecimal) -> [(name: String, bytes: [UInt8])] {
        let list = """
            {"profile": "data-package", "resources": [{"name": "data.warc.gz", "path": "archive/data.warc.gz",
            "hash": "sha256:\(digest)", "bytes": \(Self.archive.count)}]}
            """
        let own = """
            {"path": "datapackage.json", "hash": "sha256:\(SHA256(of: Array(list.utf8)).hexadecimal)"}
            """
        return [
            ("archive/data.warc.gz", Self.archive), ("pages/pages.jsonl", Array("{}\n".utf8)),
            ("datapackage.json", Array(list.utf8)), ("datapackage-digest.json", Array(own.utf8)),
        ]
    }

    @Test func `the articles of the archives in it are read where they lie`() throws {
        let bytes = Samples.zip(members())
        let reading = try readRecords(bytes, at: "articles/web.wacz")
        #expect(reading.findings == [])
        #expect(reading.articles.map(\.headline) == [1, 2].map { "Ferry stays in port, day \($0)" })
        let second = Samples.gzip(Samples.pageRecord(1)).count
        let last = try #require(reading.articles.last)
        #expect(last.path == "articles/web.wacz#archive/data.warc.gz#\(second)")
        #expect(last.id == ArticleID("web-archive-data-warc-gz-\(second)"))
        let parts = try #require(ArticleReader.parts(ofReference: last.path))
        #expect(try readRecords(bytes, at: parts.file, only: parts.reference).articles == [last])
    }

    @Test func `what is packed in it is unpacked`() throws {
        var bytes: [UInt8] = []
        let writer = try ZipWriter { bytes += $0 }
        for (name, contents) in members() { try writer.add(name, contents) }
        try writer.finish()
        #expect(try readRecords(bytes, at: "web.wacz").articles.count == 2)
    }

    @Test func `what is not as the file's own list says is a finding`() throws {
        let other = try readRecords(Samples.zip(members(digest: SHA256(of: [1]).hexadecimal)), at: "web.wacz")
        #expect(other.articles.count == 2)
        #expect(
            other.complaints == [
                "web.wacz: archive/data.warc.gz is not as its list of files says: another SHA-256"
            ])
        let without = try readRecords(Samples.zip(Array(members().dropFirst())), at: "web.wacz")
        #expect(
            without.complaints == [
                "web.wacz: archive/data.warc.gz is missing, which its list of files names",
                "web.wacz: it holds no web archive",
            ])
        var changed = members()
        changed[2].bytes += [0x20]
        #expect(
            try readRecords(Samples.zip(changed), at: "web.wacz").complaints == [
                "web.wacz: datapackage.json is not as its list of files says: another SHA-256"
            ])
    }

    @Test func `a file that is no zip archive, or was cut off, is a finding`() throws {
        let bytes = Samples.zip(members())
        for part in [Array(bytes[..<(bytes.count - 30)]), Array("Not a zip".utf8), []] {
            #expect(
                try readRecords(part, at: "web.wacz").complaints == [
                    "web.wacz: it is no zip archive, or its end is missing"
                ])
        }
    }
}
