import EventModel
import Foundation
import LibraryFiles
import Newsdesk
import RandomNumbers
import Testing

/// From the file as it was taken in to the sentence that is quoted.
@Suite struct CustodyTests {
    private let clippings: Clippings
    private let quote = "in the gymnasium of the island's only school"

    init() throws {
        clippings = try Clippings()
        try clippings.write(Ferry.markdown(), to: "post.md")
        try clippings.write(Ferry.page(url: "https://coast.example/ferry"), to: "in/ferry.html")
        try clippings.write("publisher: Coast Herald\nderivedFrom: post\n", to: "in/ferry.yaml")
        #expect(try clippings.add("post.md").added == 1)
        #expect(try clippings.add("in").added == 1)
        try clippings.write(
            """
            ---
            title: Passengers sleep in the school
            date: 2027-03-02
            sources:
              - article: post
                paragraph: 2
                quote: \(quote)
                prefix: "spent the night "
            ---

            """, to: "library/events/night.md")
    }

    private func verify(head: String? = nil) throws -> CustodyReport {
        try CustodyVerifier(root: clippings.library, head: head).run()
    }

    @Test func `what was taken in is recorded, each line with the digest of the one before`() throws {
        let lines = try String(decoding: clippings.bytes("library/custody.jsonl"), as: UTF8.self).split(separator: "\n")
        let records = try lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(
            records.map { $0["path"] as? String } == ["articles/post.md", "articles/ferry.html", "articles/ferry.yaml"])
        #expect(records[0]["before"] as? String == "")
        #expect((records[0]["from"] as? String)?.hasSuffix("/post.md") == true)
        #expect(records[1]["url"] as? String == "https://coast.example/ferry")
        #expect(
            records.allSatisfy { ($0["by"] as? String)?.isEmpty == false && ($0["sha256"] as? String)?.count == 64 })
    }

    @Test func `a library that nobody has touched is proved whole`() throws {
        let report = try verify()
        #expect(report.faults == [] && report.strangers == [])
        #expect(report.intact == 3 && report.quotes == 1 && report.lines == 3 && report.exitStatus == 0)
        #expect(try verify(head: report.head).exitStatus == 0)
    }

    @Test func `of an archive only what events cite is read, and an archive that nobody took in is named`() throws {
        let lines = (1...3).map {
            #"{"id": "w\#($0)", "title": "Ferry \#($0)", "text": "Ferry \#($0) stayed in port."}"#
        }
        try clippings.write(lines.joined(separator: "\n") + "\nno json\n", to: "library/articles/wire.jsonl")
        try clippings.write(
            "---\ntitle: It stays\nsources:\n  - article: w2\n    paragraph: 1\n    quote: Ferry 2 stayed\n---\n",
            to: "library/events/stay.md")
        let report = try verify()
        #expect(report.quotes == 2 && report.faults == [])
        #expect(report.strangers == ["articles/wire.jsonl"])
    }

    @Test func `articles of one name are named as in the whole library, whatever is passed over`() throws {
        let lines = ["Ferry 1", "Ferry 2"].map {
            #"{"id": "ferry", "title": "\#($0)", "text": "\#($0) stayed in port."}"#
        }
        try clippings.write(lines.joined(separator: "\n") + "\n", to: "library/articles/a.jsonl")
        try clippings.write("# The ferry\n\nThe third ferry stayed in port.\n", to: "library/articles/b/ferry.md")
        let library = try LibraryReader().read(clippings.library)
        let named = library.articles.filter {
            $0.paragraphs.first?.text.contains("stayed in port.") == true && $0.id != "post"
        }
        #expect(Set(named.map(\.id)).count == 3)
        for article in named {
            let words = article.paragraphs.first?.text ?? ""
            try clippings.write(
                "---\ntitle: It stays\nsources:\n  - article: \(article.id)\n    paragraph: 1\n    quote: \(words)\n---\n",
                to: "library/events/\(words.split(separator: " ").prefix(2).joined(separator: "-")).md")
        }
        let report = try verify()
        #expect(report.quotes == 4 && report.faults == [])
    }

    @Test func `one bit that is changed anywhere in articles, chain or quote is found`() throws {
        var random = SeededRandom(seed: 16)
        let files = [
            "articles/post.md", "articles/ferry.html", "articles/ferry.yaml", "custody.jsonl", "events/night.md",
        ]
        for turn in 0..<200 {
            let path = "library/" + files[turn % files.count]
            let whole = try clippings.bytes(path)
            var places = 0..<whole.count
            if path.hasSuffix("night.md") {
                let start = try #require(whole.firstRange(of: Array(quote.utf8))?.lowerBound)
                places = start..<start + quote.utf8.count
            }
            var bytes = whole
            let place = Int.random(in: places, using: &random)
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try clippings.write(bytes, to: path)
            let report = try verify()
            #expect(
                report.faults.contains { $0.hasPrefix(files[turn % files.count].replacing(".md", with: "")) },
                "\(path), byte \(place): \(report.text)")
            try clippings.write(whole, to: path)
        }
        #expect(try verify().exitStatus == 0)
    }

    @Test func `a chain that was cut at its end shows against a head that was kept elsewhere`() throws {
        let head = try #require(try verify().head)
        let lines = try clippings.bytes("library/custody.jsonl").split(separator: 0x0A)
        try clippings.write(lines.dropLast().flatMap { $0 + [0x0A] }, to: "library/custody.jsonl")
        let report = try verify()
        #expect(report.faults == [])
        #expect(try verify(head: head).faults.contains { $0.contains("it was cut or written anew") })
        try clippings.write(lines.dropFirst().flatMap { $0 + [0x0A] }, to: "library/custody.jsonl")
        #expect(try verify().faults.contains { $0.hasPrefix("custody.jsonl:1: the line before it") })
    }

    @Test func `what was never taken in is listed, what is gone is named`() throws {
        try clippings.write(
            Ferry.markdown(paragraphs: ["A whale was seen off Lunholm."]), to: "library/articles/whale.md")
        try FileManager.default.removeItem(atPath: clippings.library + "/articles/ferry.yaml")
        let report = try verify()
        #expect(report.strangers == ["articles/whale.md"])
        #expect(report.faults == ["articles/ferry.yaml: it is not there any more"])
        #expect(report.exitStatus == 1)
    }

    @Test func `a library without a chain is said to have none`() throws {
        try FileManager.default.removeItem(atPath: clippings.library + "/custody.jsonl")
        let report = try verify()
        #expect(report.faults == ["custody.jsonl: there is no chain of custody"])
        #expect(report.strangers.count == 2 && report.head == nil)
    }

    @Test func `an article whose line cannot be written is not taken in`() throws {
        try FileManager.default.removeItem(atPath: clippings.library + "/custody.jsonl")
        try FileManager.default.createDirectory(
            atPath: clippings.library + "/custody.jsonl", withIntermediateDirectories: true)
        try clippings.write(
            Ferry.markdown(paragraphs: ["A whale was seen off Lunholm by two anglers."]), to: "whale.md")
        let report = try clippings.add("whale.md")
        #expect(report.refused == 1)
        #expect(try clippings.articles == ["ferry.html", "ferry.yaml", "post.md"])
    }
}
