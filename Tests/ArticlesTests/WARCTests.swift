import Articles
import EventModel
import Foundation
import RandomNumbers
import Synchronization
import Testing

@testable import Containers

private typealias Samples = ArchiveSamples

/// Web archives, whose articles are read where they lie.
@Suite struct WARCTests {
    /// Everything that a crawl keeps, three articles among it.
    private let records: [[UInt8]] = [
        Samples.record(Array("software: a crawler\r\n".utf8), type: "warcinfo", media: "application/warc-fields"),
        Samples.record(
            Array("GET /news HTTP/1.1\r\n\r\n".utf8), type: "request", media: "application/http; msgtype=request"),
        Samples.pageRecord(1),
        Samples.record(Samples.answer([0xFF, 0xD8, 0xFF], type: "image/jpeg"), url: "https://coast.example/a.jpg"),
        Samples.record(Samples.answer(Array("<p>No such page</p>".utf8), status: "404 Not Found")),
        Samples.record(
            Samples.answer(Array("User-agent: *\nDisallow: /\n".utf8), type: "text/plain"),
            url: "https://coast.example/robots.txt"),
        Samples.record(
            Samples.answer(Array("<html><body><h1>News</h1><p>Sign in</p><p>Search</p></body></html>".utf8)),
            url: "https://coast.example/"),
        Samples.pageRecord(2),
        Samples.record([], type: "revisit", url: "https://coast.example/news/ferry-2"),
        Samples.record(
            Array((["Ferry stays in port, in words"] + Samples.story).joined(separator: "\n\n").utf8),
            type: "conversion", url: "https://coast.example/words", media: "text/plain"),
    ]

    @Test(arguments: [false, true])
    func `every page and text that holds an article is one, with its address and the day of its capture`(
        _ isPacked: Bool
    ) throws {
        let bytes = records.flatMap { isPacked ? Samples.gzip($0) : $0 }
        let path = "articles/crawl-20270305.warc" + (isPacked ? ".gz" : "")
        let reading = try readRecords(bytes, at: path)
        #expect(reading.findings == [])
        #expect(
            reading.articles.map(\.headline) == [
                "Ferry stays in port, day 1", "Ferry stays in port, day 2", "Ferry stays in port, in words",
            ])
        let first = try #require(reading.articles.first)
        #expect(first.paragraphs.map(\.text) == Samples.story)
        #expect(
            first.url == "https://coast.example/news/ferry-1" && first.retrieved?.text.hasPrefix("2027-03-05") == true)
        // The day on which a crawl began is nobody's day of publication.
        #expect(first.published == nil)
        let before = records[..<2].reduce(0) { $0 + (isPacked ? Samples.gzip($1) : $1).count }
        #expect(first.path == "\(path)#\(before)" && first.id == ArticleID("crawl-20270305-\(before)"))
        #expect(ArticleReader().read(ArticleFile(path: path, bytes: bytes)) == reading)
    }

    @Test func `each article is found again by its reference alone`() throws {
        let members = Samples.gzip(records[0] + records[2] + records[7]) + records[7...].flatMap(Samples.gzip)
        for (bytes, path) in [(records.flatMap { $0 }, "a.warc"), (members, "a.warc.gz")] {
            let whole = try readRecords(bytes, at: path)
            #expect(Set(whole.articles.map(\.id)).count == whole.articles.count && whole.articles.count >= 3)
            for article in whole.articles {
                let parts = try #require(ArticleReader.parts(ofReference: article.path))
                let alone = try readRecords(bytes, at: parts.file, only: parts.reference)
                #expect(alone.articles == [article])
            }
        }
    }

    @Test func `a body is read however it was sent`() throws {
        let page = Array(Samples.page().utf8)
        let chunks = Array("10\r\n".utf8) + page[..<16] + Array("\r\nFFF;x=y\r\n".utf8) + page[16...]
        let bodies: [(String, [UInt8])] = [
            ("Transfer-Encoding: chunked\r\n", chunks), ("Transfer-Encoding: chunked\r\n", page),
            ("Content-Encoding: gzip\r\n", Samples.gzip(page)), ("Content-Encoding: gzip\r\n", page),
            ("Content-Encoding: deflate\r\n", Samples.zlib(page)),
            ("Content-Encoding: deflate\r\n", Samples.deflate(page)),
            ("Content-Encoding: br\r\n", page), ("Content-Encoding: identity\r\n", page),
        ]
        for (head, body) in bodies {
            let reading = try readRecords(Samples.record(Samples.answer(body, more: head)), at: "a.warc")
            #expect(reading.articles.first?.paragraphs.map(\.text) == Samples.story, "\(head)")
        }
    }

    @Test func `the character set that a server names counts`() throws {
        let page = "<html><body><h1>Café</h1>" + Samples.story.map { "<p>\($0) Né à Orléans.</p>" }.joined()
        let latin = page.unicodeScalars.map { UInt8($0.value) }
        for type in ["text/html; charset=ISO-8859-1", "text/html"] {
            let reading = try readRecords(Samples.record(Samples.answer(latin, type: type)), at: "a.warc")
            #expect(reading.articles.first?.headline == "Café")
        }
        let cyrillic = Samples.record(
            Samples.answer(
                Array("<h1>".utf8) + [0xCF, 0xEE, 0xF0, 0xF2] + Array("</h1>\(page)".utf8),
                type: "text/html; charset=windows-1251"))
        #expect(try readRecords(cyrillic, at: "a.warc").articles.first?.text.contains("Порт") == true)
    }

    @Test func `a record that is not as its digest says is a finding`() throws {
        let block = Samples.answer(Array(Samples.page().utf8))
        let digests = [
            "sha1:" + SHA1(of: block).base32, "sha1:" + SHA1(of: block).hexadecimal,
            "sha256:" + SHA256(of: block).hexadecimal, "md5:0",
        ]
        for digest in digests {
            let bytes = Samples.record(block, more: "WARC-Block-Digest: \(digest)")
            #expect(try readRecords(bytes, at: "a.warc").findings == [])
        }
        let other = Samples.record(block, more: "WARC-Block-Digest: sha1:" + SHA1(of: [1]).base32)
        let reading = try readRecords(other, at: "a.warc")
        #expect(reading.articles.count == 1)
        #expect(reading.complaints == ["a.warc#0: the digest of the record is not that of its bytes"])
    }

    @Test func `the digest of what was sent counts where there is none of the record, sent in pieces or not`() throws {
        let page = Array(Samples.page().utf8)
        let pieces = Array("\(String(page.count, radix: 16))\r\n".utf8) + page + Array("\r\n0\r\n\r\n".utf8)
        let block = Samples.answer(pieces, more: "Transfer-Encoding: chunked\r\n")
        for payload in [page, pieces] {
            let bytes = Samples.record(block, more: "WARC-Payload-Digest: sha1:\(SHA1(of: payload).base32)")
            #expect(try readRecords(bytes, at: "a.warc").findings == [])
        }
        let wrong = "WARC-Payload-Digest: sha1:\(SHA1(of: [1]).base32)"
        #expect(
            try readRecords(Samples.record(block, more: wrong), at: "a.warc").complaints == [
                "a.warc#0: the digest of the record is not that of its bytes"
            ])
        // What is proved by the digest of all of it may have been unpacked since.
        let proved = Samples.record(block, more: "\(wrong)\r\nWARC-Block-Digest: sha1:\(SHA1(of: block).base32)")
        #expect(try readRecords(proved, at: "a.warc").findings == [])
    }

    @Test func `a record that goes on in others is said not to be read, its other parts are passed over`() throws {
        let block = Samples.answer(Array(Samples.page().utf8))
        let first = Samples.record(block, more: "WARC-Segment-Number: 1")
        let second = Samples.record(Array("<p>More.".utf8), type: "continuation", more: "WARC-Segment-Number: 2")
        let reading = try readRecords(first + second + Samples.pageRecord(2), at: "a.warc")
        #expect(reading.articles.map(\.headline) == ["Ferry stays in port, day 2"])
        #expect(reading.complaints == ["a.warc#0: the record goes on in others and is not read"])
    }

    @Test(arguments: [false, true])
    func `behind a damaged record the next ones are read`(_ isPacked: Bool) throws {
        let pages = (1...4).map { isPacked ? Samples.gzip(Samples.pageRecord($0)) : Samples.pageRecord($0) }
        var bytes = pages.flatMap { $0 }
        let second = pages[0].count
        if isPacked {
            bytes[second + 12] ^= 0xFF
        } else {
            let length = try #require(bytes[second...].firstRange(of: Array("Content-Length".utf8)))
            bytes.replaceSubrange(length, with: Array("Content-Lenght".utf8))
        }
        let reading = try readRecords(bytes, at: "a.warc.gz")
        #expect(reading.articles.map(\.headline) == [1, 3, 4].map { "Ferry stays in port, day \($0)" })
        #expect(reading.complaints == ["a.warc.gz#\(second): the record is damaged or breaks off"])
    }

    @Test(arguments: [false, true])
    func `wherever an archive is cut off, what stands before is read`(_ isPacked: Bool) throws {
        let pages = (1...3).map { isPacked ? Samples.gzip(Samples.pageRecord($0)) : Samples.pageRecord($0) }
        let bytes = pages.flatMap { $0 }
        var random = SeededRandom(seed: 16)
        for _ in 0..<60 {
            let end = Int.random(in: 1..<bytes.count, using: &random)
            let whole = [0, pages[0].count, pages[0].count + pages[1].count, bytes.count].lastIndex { $0 <= end } ?? 0
            let reading = try readRecords(Array(bytes[..<end]), at: "a.warc.gz")
            #expect(reading.articles.count >= whole && reading.articles.count <= whole + 1, "\(end)")
            // The blank lines that end a record may be missing.
            let start = [0, pages[0].count, pages[0].count + pages[1].count, bytes.count][whole]
            if end > start + (isPacked ? 0 : 4) { #expect(!reading.findings.isEmpty, "\(end)") }
        }
    }

    @Test func `whatever bytes an archive has, the reading ends`() throws {
        var random = SeededRandom(seed: 5)
        for bytes in [records.flatMap { $0 }, records.flatMap(Samples.gzip)] {
            for _ in 0..<120 {
                var damaged = bytes
                for _ in 0..<8 {
                    damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                _ = try readRecords(damaged, at: "a.warc.gz")
            }
        }
        #expect(try readRecords([], at: "a.warc").complaints == ["a.warc: no text of an article was found"])
    }

    @Test(arguments: ["image/jpeg", "text/html"])
    func `a record that says it is longer than any file is damaged, and the next is read`(_ type: String) throws {
        let long = Samples.record(Samples.answer([UInt8](repeating: 0x20, count: 100_000), type: type))
        let text = String(decoding: long, as: UTF8.self)
        let length = try #require(text.firstRange(of: /Content-Length: [0-9]+/))
        let damaged = text.replacingCharacters(in: length, with: "Content-Length: \(Int.max)")
        let reading = try readRecords(Samples.pageRecord(1) + Array(damaged.utf8) + Samples.pageRecord(2), at: "a.warc")
        #expect(reading.articles.map(\.headline) == ["Ferry stays in port, day 1", "Ferry stays in port, day 2"])
        #expect(reading.findings.map(\.rule) == ["damaged-record"])
    }

    /// What looks like the beginning of a record again and again, or like nothing for long.
    @Test(arguments: [Array("WARC/1.0\n".utf8), [0x1F, 0x8B, 0x08], [0]] as [[UInt8]])
    func `what is damaged is not read again and again`(_ piece: [UInt8]) throws {
        let rest = Array(repeating: piece, count: 300_000 / piece.count).flatMap { $0 }
        let isPacked = piece.first == 0x1F
        let bytes =
            (isPacked ? Samples.gzip(Samples.pageRecord(1)) : Samples.pageRecord(1) + Array("WARC/".utf8)) + rest
        let count = Mutex(0)
        let source = ByteSource(size: bytes.count) { place, buffer in
            let read = min(buffer.count, bytes.count - place)
            bytes.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[place..<place + read]))
            }
            count.withLock { $0 += read }
            return read
        }
        var articles = 0
        try ArticleReader().read(RecordFile(path: "a.warc", source: source)) { reading, _ in
            articles += reading.articles.count
        }
        #expect(articles == 1)
        #expect(count.withLock { $0 } <= bytes.count * 3000)
    }

    @Test func `brotli is unpacked, and what is none is told from it`() throws {
        let packed = try #require(
            Data(
                base64Encoded: """
                    G3IAyI3THbH5OAms5PGh0rml+hiwBDZwsCk41AA04zRg+ETCLoYhz1OWqyRrCvP0t9OmmFrVeAn6Ybk2xqXigfhpjSPcYANbERyDsTw4\
                    x9dlojd62aVbAQ==
                    """))
        let page = "<p>\(Samples.story[0])</p>"
        #expect(Brotli.decoded(Array(packed), limit: 1000) == Array(page.utf8))
        #expect(Brotli.decoded(Array(packed), limit: 20) == nil)
        #expect(Brotli.decoded(Array("no brotli at all".utf8), limit: 1000) == nil)
    }
}
